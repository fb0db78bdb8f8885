"""A day that is not chosen yet: whoever chooses it begins at today, by keys, wheel and calendar alike."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPointF, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from composer.ui.day_calendar import offer_calendar
from composer.ui.later import later
from composer.ui.sheets.sheet import SheetHost

_NONE = QDate(1900, 1, 1)


class DayEdit(QDateEdit):
    """Shows words while no day is chosen.

    Args:
        today: Where choosing begins.
        words: Stand there until then.
        host: Lends the look.
    """

    def __init__(self, today: QDate, words: str, host: SheetHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        offer_calendar(self, host.theme, host.icons)
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
        """While no day is chosen the whole field opens the calendar, which shows this month."""
        if self.chosen:
            super().mousePressEvent(event)
            return
        super().mousePressEvent(self._on_the_arrow(event))
        later(self, self._show_this_month)

    def _on_the_arrow(self, event: QMouseEvent) -> QMouseEvent:
        """Return a press at the arrow in the place of this one."""
        half = self.height() / 2
        at = QPointF(self.width() - half if self.isLeftToRight() else half, half)
        where = self.mapToGlobal(at)
        return QMouseEvent(event.type(), at, where, event.button(), event.buttons(), event.modifiers())

    @Slot()
    def _show_this_month(self) -> None:
        self.calendarWidget().setCurrentPage(self._today.year(), self._today.month())

    def _begin(self) -> None:
        self.setDate(self._today)
        self.setSelectedSection(QDateEdit.Section.DaySection)
