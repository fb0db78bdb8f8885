"""The sheets over the window: one on top, the others wait below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from composer.ui.regions import Region
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.sheet import Sheet
from composer.ui.widgets.later import later
from composer.ui.widgets.scrim import Scrim

LINGER_MS = 250
"""How long a closed sheet stays, hidden: longer than a button that assistive technology presses takes (100 ms in Qt),
so that no event of that press, and no question asked meanwhile, finds a part of it that is half gone."""


class SheetStack(QObject):
    """Shows sheets on a scrim and lets them go when they are closed.

    Args:
        hear: Told False while a sheet is open, so that the window's own keys stay still; True afterwards.
    """

    def __init__(self, scrim: Scrim, hear: Callable[[bool], None]) -> None:
        super().__init__(scrim)
        self._scrim, self._hear = scrim, hear
        self._sheets: list[Sheet] = []
        self._left: dict[Sheet, QWidget | None] = {}
        self._going: list[Sheet] = []  # the scrim owns them; kept here too, no other hand lets the last one go

    def top(self) -> Sheet | None:
        """Return the sheet on top; None where there is none."""
        return self._sheets[-1] if self._sheets else None

    def regions(self) -> list[Region]:
        """Return what F6 walks while a sheet is open, but for what floats over it; nothing where none is."""
        return [Region(sheet, self._scrim.take_focus) for sheet in self._sheets[-1:]]

    def show(self, sheet: Sheet) -> None:
        """Put a sheet on top; not a notice over the same one, however often what failed is tried again."""
        if isinstance(sheet, NoticeSheet) and sheet.says_as(self.top()):
            sheet.deleteLater()
            return
        if self._sheets:
            self._left[self._sheets[-1]] = QApplication.focusWidget()
        self._sheets.append(sheet)
        sheet.closed.connect(self._closed)
        self._hear(False)
        self._scrim.hold(sheet)
        if sheet.first_focus is not None:  # the scrim put the focus on the first part
            sheet.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        sheet.show_beginning()

    @Slot()
    def _closed(self) -> None:
        sender = self.sender()
        gone = [sheet for sheet in self._sheets if sheet is sender]
        self._sheets = [sheet for sheet in self._sheets if sheet is not sender]
        if self._sheets:
            self._go_back_to(self._sheets[-1])
        else:
            self._hear(True)
            self._scrim.let_go()
        for sheet in gone:
            self._left.pop(sheet, None)
            sheet.hide()
            self._going.append(sheet)
            later(self, self._let_go, LINGER_MS)

    def _go_back_to(self, sheet: Sheet) -> None:
        """Show the one below, with the keyboard where it was: on what opened the one that went."""
        self._scrim.hold(sheet)
        opener = self._left.pop(sheet, None)
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _let_go(self) -> None:
        """Let the sheet go that was closed first: by now nobody is inside it, and the focus is elsewhere."""
        self._going.pop(0).deleteLater()
