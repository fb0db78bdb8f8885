"""A day that is not chosen yet: whoever chooses it begins at today, by keys, wheel and calendar alike."""

from __future__ import annotations

from PySide6.QtCore import QDate, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from composer.ui.later import later

_NONE = QDate(1900, 1, 1)


class DayEdit(QDateEdit):
    """Shows words while no day is chosen.

    Args:
        today: Where choosing begins.
        words: Stand there until then.
    """

    def __init__(self, today: QDate, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setCalendarPopup(True)
        self.setMinimumDate(_NONE)
        self.setDate(_NONE)
        self.setSpecialValueText(words)  # else shown of a date of 1900, whose neighbours nobody wants

    @property
    def chosen(self) -> bool:
        """Whether there is a day."""
        return self.date() != _NONE

    def stepBy(self, steps: int) -> None:
        """The first step leads to today."""
        if self.chosen:
            super().stepBy(steps)
        else:
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first digit is that of a day of this month."""
        if not self.chosen and event.text().isdigit():
            self._begin()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Once the calendar is there, it shows this month."""
        super().mousePressEvent(event)
        if not self.chosen:
            later(self, self._show_this_month)

    @Slot()
    def _show_this_month(self) -> None:
        self.calendarWidget().setCurrentPage(self._today.year(), self._today.month())

    def _begin(self) -> None:
        self.setDate(self._today)
        self.setSelectedSection(QDateEdit.Section.DaySection)
