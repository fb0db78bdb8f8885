"""What the outbox asks for, in the list and in the detail alike."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame


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

    def pass_on(self, inner: OutboxAsks) -> None:
        """Ask for whatever the inner one asks for."""
        for name in (
            "take_back", "stop_upload", "edit", "part", "it_is_there", "it_is_not_there", "retry", "send_again",
            "open_profile", "copy_part", "handed_over",
        ):  # fmt: skip
            getattr(inner, name).connect(getattr(self, name))
