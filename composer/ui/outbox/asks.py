"""What the outbox asks for, in the list and in the detail alike."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from composer.ui.outbox.telling import Verb


class OutboxAsks(QFrame):
    """Each carries the item's id; `copy_part` the part as well."""

    take_back = Signal(str)
    stop_upload = Signal(str)
    edit = Signal(str)
    part = Signal(str)
    it_is_there = Signal(str)
    it_is_not_there = Signal(str)
    retry = Signal(str)
    send_again = Signal(str)
    open_profile = Signal(str)
    copy_part = Signal(str, int)
    handed_over = Signal(str)

    def ask(self, item_id: str, verb: Verb) -> bool:
        """Ask for what a row offers; tell whether there is anything to ask for, not only to show."""
        signals = {
            Verb.EDIT: self.edit,
            Verb.RETRY: self.retry,
            Verb.SEND_NOW: self.retry,
            Verb.TAKE_BACK: self.take_back,
            Verb.STOP: self.stop_upload,
            Verb.BY_HAND: self.handed_over,
        }
        if verb in signals:
            signals[verb].emit(item_id)
        return verb in signals

    def pass_on(self, inner: OutboxAsks) -> None:
        """Ask for whatever the inner one asks for."""
        for name in (
            "take_back", "stop_upload", "edit", "part", "it_is_there", "it_is_not_there", "retry", "send_again",
            "open_profile", "copy_part", "handed_over",
        ):  # fmt: skip
            getattr(inner, name).connect(getattr(self, name))
