"""Between the sheet for posts by hand and `flow`: what was asked for is copied once the gate allows it, then marked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.flow.copying import CopyDesk
from composer.outbox.item import OutboxItem
from composer.outbox.rules import goes_on_at
from composer.text.post_link import address_of_post
from composer.ui.desktop.browser import open_address
from composer.ui.main_window import MainWindow
from composer.ui.sheets.by_hand import ByHandSheet


class HandRoom(QObject):
    """Shows the sheet of one post, and tells it what has reached the clipboard.

    Args:
        desk: Asks the gate, then gives out.
    """

    def __init__(self, window: MainWindow, desk: CopyDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._desk = window, desk
        self._sheet: ByHandSheet | None = None

    def show(self, item: OutboxItem) -> None:
        """Show what its author copies, and where it goes."""
        sheet = ByHandSheet(item, self._window)
        sheet.copy_asked.connect(self._copy)
        sheet.picture_copy_asked.connect(self._copy_picture)
        sheet.words_copy_asked.connect(self._desk.copy_description)
        post_id = goes_on_at(item)
        address = address_of_post(post_id) if post_id else "https://x.com/compose/post"
        sheet.open_asked.connect(lambda: open_address(address))
        sheet.finished_by_hand.connect(self._finished)
        sheet.closed.connect(self._forget)
        self._sheet = sheet
        self._window.show_sheet(sheet)

    @Slot(str, int)
    def _copy(self, item_id: str, index: int) -> None:
        self._desk.copy_part(item_id, index, partial(self._copied, self._sheet, index))

    @Slot(str, int, int)
    def _copy_picture(self, item_id: str, index: int, place: int) -> None:
        self._desk.copy_picture(item_id, index, place, partial(self._copied, self._sheet, index, place))

    @Slot(str)
    def _finished(self, item_id: str) -> None:
        self._desk.handed_over(item_id, self._marked)

    def _marked(self) -> None:
        self._window.note.say(self.tr("Marked as posted by you. It stands under Sent."), sign="circle-check")

    def _copied(self, sheet: ByHandSheet | None, index: int, place: int = -1) -> None:
        """It is on the clipboard; the sheet may be closed by now, or be another post's."""
        if sheet is None or sheet is not self._sheet:
            return
        if place < 0:
            sheet.show_copied(index)
        else:
            sheet.show_picture_copied(index, place)

    @Slot()
    def _forget(self) -> None:
        if self.sender() is self._sheet:
            self._sheet = None
