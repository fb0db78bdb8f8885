"""The posts that wait for their time, as a table of days or of hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.days import DAYS, HOURS, WEEKS, Cell, by_cell, cell_of, month_of, start_of, week_of
from composer.ui.outbox.telling import title_of
from composer.ui.saying.moments import time_of_day
from composer.ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_MORNING = 8


class CalendarModel(QAbstractTableModel):
    """Six weeks of days, or seven days of hours. `items_at` returns the posts of a cell.

    Attributes:
        free: Returns the posting times that no post has between two moments; all aware.
    """

    def __init__(self, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale()
        self._items: tuple[OutboxItem, ...] = ()
        self._cells: dict[Cell, list[OutboxItem]] = {}
        self._placed: tuple[object, ...] = ()  # what those were made of
        self._days: list[dt.date] = []
        self._heads: list[str] = []  # above the columns; a table asks for them a thousand times while it is laid out
        self._hour: int | None = None
        self.hours, self.day, self.today = False, today, today
        self._now: dt.datetime | None = None
        self._free: dict[Cell, list[dt.datetime]] = {}
        self.free: Callable[[dt.datetime, dt.datetime], list[dt.datetime]] = lambda _begin, _end: []
        self.fits: Callable[[str], bool] = lambda _: True
        self.show_day(today, hours=False)

    def show_items(self, items: Iterable[OutboxItem], now: dt.datetime) -> None:
        """Hold these posts; `now` is in the computer's time zone."""
        self._items, self.today, self._hour, self._now = tuple(items), now.date(), now.hour, now
        self.look_again()

    def show_day(self, day: dt.date, *, hours: bool) -> None:
        """Show the month of a day, or with `hours` its week."""
        self.beginResetModel()
        first = self._locale.firstDayOfWeek().value
        self.day, self.hours = day, hours
        self._days = week_of(day, first) if hours else month_of(day, first)
        self._heads = []
        self._sort()
        self.endResetModel()

    def cell_at(self, index: Index) -> Cell:
        """Return what a place of the table stands for."""
        if self.hours:
            return Cell(self._days[index.column()], index.row())
        return Cell(self._days[index.row() * DAYS + index.column()])

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return the place of a day or hour; an invalid one where it is not shown."""
        if cell.day not in self._days:
            return QModelIndex()
        place = self._days.index(cell.day)
        return self.index(cell.hour or 0, place) if self.hours else self.index(place // DAYS, place % DAYS)

    def items_at(self, index: Index) -> list[OutboxItem]:
        """Return the posts of a place, the earliest first."""
        return self._cells.get(self.cell_at(index), []) if index.isValid() else []

    def free_at(self, index: Index) -> list[dt.datetime]:
        """Return the posting times of a place that are to come and that no post has, aware, the earliest first."""
        return self._free.get(self.cell_at(index), []) if index.isValid() else []

    def free_line(self, moment: dt.datetime) -> str:
        """Return a posting time in one line."""
        return self.tr("Free posting time: {time}").replace("{time}", time_of_day(moment, self._locale))

    def first_hour(self) -> int:
        """Return where the days that are shown begin to matter: at the present hour or the first post, if earlier.

        In the morning where there is neither.
        """
        hours = [cell.hour for cell in self._cells if cell.hour is not None and cell.day in self._days]
        if self.today in self._days and self._hour is not None:
            hours.append(self._hour)
        return min(hours, default=_MORNING)

    def hour_of(self, day: dt.date, otherwise: int) -> int:
        """Return the hour of a day's first post, or another where it has none."""
        hours = [cell.hour for cell in self._cells if cell.hour is not None and cell.day == day]
        return min(hours, default=otherwise)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the weeks, or the hours."""
        return 0 if parent.isValid() else HOURS if self.hours else WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the days of a week."""
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a place is called: its day, its hour, and every post in it."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(self._lines(index))) or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Return the name of a day of the week, or an hour."""
        sections = DAYS if orientation == Qt.Orientation.Horizontal else self.rowCount()
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < sections:
            return None  # a screen reader may ask for what there was a moment ago
        if orientation == Qt.Orientation.Vertical:
            return self._locale.toString(QTime(section, 0), QLocale.FormatType.ShortFormat) if self.hours else ""
        if not self._heads:
            names = [self._names(_qdate(one)) for one in self._days[:DAYS]]
            form = next((form for form in range(len(names[0])) if all(self.fits(one[form]) for one in names)), -1)
            self._heads = [one[form] for one in names]
        return self._heads[section]

    def _names(self, day: QDate) -> list[str]:
        """Return what a day of the week may be called above its column, the longest first."""
        short, narrow = (
            self._locale.dayName(day.dayOfWeek(), form)
            for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)
        )
        if not self.hours:
            return [short, narrow]
        number = self._locale.toString(day.day())
        return [f"{short} {number}", f"{short}\n{number}", f"{narrow}\n{number}"]

    def take_width(self, fits: Callable[[str], bool]) -> None:
        """The columns have other widths: `fits` tells whether words have room above one of them."""
        self.fits, self._heads = fits, []
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS - 1)

    def line(self, item: OutboxItem) -> str:
        """Return a post in one line: its time and its first words."""
        said = self.tr("{time}  {words}")
        return said.replace("{time}", self.time(item)).replace("{words}", title_of(item))

    def time(self, item: OutboxItem) -> str:
        """Return the time of a post."""
        return time_of_day(item.due_at, self._locale)

    def more(self, count: int) -> str:
        """Return how many posts stand below those that are shown."""
        return self.tr("{count} more").replace("{count}", self._locale.toString(count))

    def number(self, count: int) -> str:
        """Return how many posts there are, where words have no room."""
        return self._locale.toString(count)

    def counted(self, count: int) -> str:
        """Return how many posts there are, in words."""
        if count == 1:
            return self.tr("1 post")
        return self.tr("{count} posts").replace("{count}", self._locale.toString(count))

    def _name(self, index: Index) -> str:
        cell, items = self.cell_at(index), self.items_at(index)
        name = self._locale.toString(_qdate(cell.day), QLocale.FormatType.LongFormat)
        if cell.hour is not None:
            name = f"{name}, {self._locale.toString(QTime(cell.hour, 0), QLocale.FormatType.ShortFormat)}"
        if items:
            name = f"{name}, {self.counted(len(items))}"
        return "; ".join((name, *self._lines(index)))

    def _lines(self, index: Index) -> list[str]:
        return [*map(self.line, self.items_at(index)), *map(self.free_line, self.free_at(index))]

    def look_again(self) -> None:
        """Posts or posting times are others."""
        self._sort()
        last = self.index(self.rowCount() - 1, DAYS - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _sort(self) -> None:
        self._free = {}
        zone = self._now.utcoffset() if self._now is not None else None
        if self._placed != (self.hours, zone, self._items):  # walking through the days moves no post
            self._placed = (self.hours, zone, self._items)
            self._cells = by_cell(self._items, hours=self.hours)
        if self._now is None:
            return
        begin = max(self._now, start_of(self._days[0]))
        for moment in self.free(begin, start_of(self._days[-1] + dt.timedelta(days=1))):
            self._free.setdefault(cell_of(moment, hours=self.hours), []).append(moment)


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
