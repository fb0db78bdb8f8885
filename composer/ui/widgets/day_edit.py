"""A day that is not chosen yet: whoever chooses it begins at today, by keys, wheel and calendar alike."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QObject, QPointF, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit

from composer.ui.widgets.day_calendar import offer_calendar
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.later import later
from composer.ui.widgets.theme import Theme

_NONE = QDate(1900, 1, 1)


class DayEdit(QDateEdit):
    """Shows words while no day is chosen.

    Args:
        today: Where choosing begins.
        words: Stand there until then.
    """

    def __init__(self, today: QDate, words: str, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._today = today
        offer_calendar(self, theme, icons)
        self.lineEdit().installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of a press on the words, too: they are a part of their own."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and not self.chosen:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mousePressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """While no day is chosen the whole field opens the calendar, which shows this month."""
        if self.chosen:
            super().mousePressEvent(event)
            return
        super().mousePressEvent(self._on_the_arrow(event))
        later(self, self._begin_at_today)

    def _on_the_arrow(self, event: QMouseEvent) -> QMouseEvent:
        """Return a press at the arrow in the place of this one."""
        half = self.height() / 2
        at = QPointF(self.width() - half if self.isLeftToRight() else half, half)
        where = self.mapToGlobal(at)
        return QMouseEvent(event.type(), at, where, event.button(), event.buttons(), event.modifiers())

    @Slot()
    def _begin_at_today(self) -> None:
        """The arrows of the keyboard begin at today, too; nothing is chosen by it, so that nobody hears of it."""
        calendar = self.calendarWidget()
        silent = QSignalBlocker(calendar)
        calendar.setSelectedDate(self._today)
        silent.unblock()

    def _begin(self) -> None:
        self.setDate(self._today)
        self.setSelectedSection(QDateEdit.Section.DaySection)
