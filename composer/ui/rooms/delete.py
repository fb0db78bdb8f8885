"""Between the outbox's pages and the service: deleting what is out, asked first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.flow.runner import Runner
from composer.outbox.item import OutboxItem
from composer.outbox.removal import Removal
from composer.ui.main_window import MainWindow
from composer.ui.sheets.delete_post import DeletePostSheet


class Items(Protocol):
    """The outbox as the window knows it."""

    def item(self, item_id: str) -> OutboxItem | None:
        """Return an item as it was last told; None where it is gone."""
        ...

    def show_error(self, error: VignetteError) -> None:
        """Say why something did not happen."""
        ...


class DeleteRoom(QObject):
    """Shows the sheet, and tells what came of it.

    Args:
        network: The lane that asks the service.
        items: Knows the outbox as it was last told, and shows errors.
        changed: Called when the outbox changed.
    """

    def __init__(
        self,
        window: MainWindow,
        network: Runner,
        items: Items,
        changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._network = window, network
        self._items, self._changed = items, changed
        self._removal: Removal | None = None
        for page in (window.outbox, window.sent):
            page.detail.delete_asked.connect(self._ask)

    def attach(self, removal: Removal) -> None:
        """Use the opened outbox."""
        self._removal = removal

    @Slot(str)
    def _ask(self, item_id: str) -> None:
        item = self._items.item(item_id)
        if item is not None and item.deletable:
            sheet = DeletePostSheet(item, self._window)
            sheet.confirmed.connect(self._delete)
            self._window.show_sheet(sheet)

    @Slot(str)
    def _delete(self, item_id: str) -> None:
        removal = self._removal
        if removal is not None:
            self._network.submit(lambda: removal.delete(item_id), self._done, self._fail)

    def _done(self, _item: OutboxItem) -> None:
        self._changed()

    def _fail(self, error: Exception) -> None:
        self._changed()  # some of a thread may be gone
        self._items.show_error(error if isinstance(error, VignetteError) else VignetteError("other"))
