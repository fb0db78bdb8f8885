"""The sheets over the window: one on top, the others wait below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot

from composer.ui.scrim import Scrim
from composer.ui.sheets.sheet import Sheet


class SheetStack(QObject):
    """Shows sheets on a scrim and lets them go when they are closed.

    Args:
        hear: Told False while a sheet is open, so that the window's own keys stay still; True afterwards.
    """

    def __init__(self, scrim: Scrim, hear: Callable[[bool], None]) -> None:
        super().__init__(scrim)
        self._scrim, self._hear = scrim, hear
        self._sheets: list[Sheet] = []

    def top(self) -> Sheet | None:
        """Return the sheet on top; None where there is none."""
        return self._sheets[-1] if self._sheets else None

    def show(self, sheet: Sheet) -> None:
        """Put a sheet on top."""
        self._sheets.append(sheet)
        sheet.closed.connect(self._closed)
        self._hear(False)
        self._scrim.hold(sheet)
        if sheet.first_focus is not None:  # the scrim put the focus on the first part
            sheet.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _closed(self) -> None:
        sender = self.sender()
        gone = [sheet for sheet in self._sheets if sheet is sender]
        self._sheets = [sheet for sheet in self._sheets if sheet is not sender]
        if self._sheets:
            self._scrim.hold(self._sheets[-1])
        else:
            self._hear(True)
            self._scrim.let_go()
        for sheet in gone:
            sheet.hide()
            sheet.deleteLater()
