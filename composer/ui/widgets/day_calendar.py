"""The calendar that a field for a day opens, dressed as the rest of the window: Qt's own wears its colours in code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QTableView, QToolButton

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme

_WIDE, _HIGH = 304, 260
"""A day is 28 pixels high, as everything that is clicked."""
_TURNS: Final = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))


class _WayBack(QObject):
    """Escape leaves the day that stood there: Qt's arrows choose each day they pass, and its Escape keeps the last."""

    def __init__(self, field: QDateEdit, view: QTableView) -> None:
        super().__init__(field)
        self._field, self._view, self._stood = field, view, field.date()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the day when the calendar opens; put it back, and close the calendar, at Escape."""
        if event.type() == QEvent.Type.Show:
            self._stood = self._field.date()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._view.window().close()
            self._field.setDate(self._stood)
            return True
        return super().eventFilter(watched, event)


def offer_calendar(field: QDateEdit, theme: Theme, icons: Icons) -> None:
    """Let a field open a calendar; it wears the theme that is shown now, as long as its sheet is there."""
    field.setCalendarPopup(True)
    calendar = field.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # else its edge is not drawn
    inside, edge = calendar.layout(), theme.edge()
    if inside is not None:
        inside.setContentsMargins(edge, edge, edge, edge)
    calendar.setMinimumSize(theme.px(_WIDE), theme.px(_HIGH))
    head, day = QTextCharFormat(), QTextCharFormat()
    head.setForeground(theme.color("text_2"))
    head.setBackground(theme.color("raised"))
    day.setForeground(theme.color("text"))
    calendar.setHeaderTextFormat(head)
    for weekday in Qt.DayOfWeek:  # red is what must change, here as everywhere: not a weekend
        calendar.setWeekdayTextFormat(weekday, day)
    names = (
        QCoreApplication.translate("calendar", "Month before"),
        QCoreApplication.translate("calendar", "Month after"),
    )
    for (part, icon), name in zip(_TURNS, names, strict=True):
        button = calendar.findChild(QToolButton, part)
        if isinstance(button, QToolButton):
            button.setIcon(icons.icon(icon, "text_2"))
            button.setAccessibleName(name)
    view = calendar.findChild(QTableView)
    if isinstance(view, QTableView):
        _WayBack(field, view)
