"""The calendar of what is scheduled: a month or a week, whose hours they are, and the way through them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.days import Cell, start_of
from composer.ui.outbox.calendar.grid import CalendarGrid
from composer.ui.outbox.calendar.model import CalendarModel
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton, Paragraph, Text, isolate
from composer.ui.widgets.open_menu import told
from composer.ui.widgets.row_menu import Offer, add_offer
from composer.ui.widgets.segments import Segments
from composer.ui.widgets.theme import Theme
from composer.ui.widgets.two_parts import TwoParts

_SHARE = 0.45
"""Of the page's height, at least so much is days or hours."""


class CalendarPane(QWidget):
    """`opened` asks for a post, `other_time` for the sheet of its time; `moved` carries its new moment, aware.

    `offers` returns what else the menu of a post offers, by its id.
    `button` shows it or the list alone; `walked` tells that another day is chosen, or that the button was pressed.
    """

    walked = Signal()
    opened = Signal(str)
    other_time = Signal(str)
    moved = Signal(str, object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.offers: Callable[[str], Iterable[Offer]] = lambda _: ()
        self.model = CalendarModel(dt.datetime.now().astimezone().date(), self)
        self.grid = CalendarGrid(theme, self.model, self)
        self.grid.setAccessibleName(self.tr("Calendar of scheduled posts"))
        about = self.tr("Arrows walk, Page Up and Page Down turn, Enter opens, Alt with an arrow moves a post")
        self.grid.setAccessibleDescription(about)
        self._title = Text("", "title")
        self._zone = Paragraph(theme, "", "caption", "hint")
        self._hint = Paragraph(
            theme, self.tr("Drag a post to another time, or move it with Alt and an arrow."), "caption", "hint"
        )
        self.before = IconButton(theme, icons, "chevron-left", role="tool", name=self.tr("Earlier"))
        self.after = IconButton(theme, icons, "chevron-right", role="tool", name=self.tr("Later"))
        self.today = push(self.tr("Today"), role="quiet", fit="small")
        self.kind = Segments([self.tr("Month"), self.tr("Week")])
        self.button = IconButton(theme, icons, "calendar-days", role="tool", name=self.tr("Show as a calendar"))
        self.button.setCheckable(True)
        self._lay_out()
        self._connect()
        self._tell()

    def show_scheduled(self, items: list[OutboxItem], now: dt.datetime, *, asked: bool) -> list[OutboxItem]:
        """Show the posts that wait for their time, where the author looks at them as a calendar.

        Args:
            items: The posts, the earliest first.
            now: Aware.
            asked: Whether the page shows what is scheduled at all; the button is there then.

        Returns:
            What is to stand in the list below: the posts of the day that is chosen; all of them without a calendar.
        """
        self.button.setVisible(asked)
        self.setVisible(asked and self.button.isChecked())
        if self.isHidden():
            return items
        self.model.show_items(items, now.astimezone())
        begin, end = start_of(self.day()), start_of(self.day() + dt.timedelta(days=1))
        return [item for item in items if begin <= item.due_at < end]

    def take_height(self, whole: int) -> None:
        """Take most of a page this high; in a low one as much as a month needs to be read."""
        self.grid.take_least(round(whole * _SHARE))

    def day(self) -> dt.date:
        """Return the day that is chosen."""
        return self.grid.cell().day

    def go_to(self, moment: dt.datetime) -> None:
        """Choose where a moment stands."""
        local = moment.astimezone()
        self.grid.go_to(Cell(local.date(), local.hour if self.model.hours else None))

    # -- what the author does

    @Slot(int)
    def _choose(self, kind: int) -> None:
        self.grid.show_day(self.day(), hours=kind == 1)
        self._walked()

    @Slot()
    def _go_today(self) -> None:
        self.grid.go_to(Cell(self.model.today, self.grid.cell().hour))

    @Slot()
    def _walked(self) -> None:
        self._tell()
        self.walked.emit()

    @Slot(object)
    def _open(self, item: OutboxItem | None) -> None:
        """Open a post that was clicked, or the one of the place; where there are several, ask which."""
        items = [item] if item is not None else self.grid.items()
        if len(items) == 1:
            self.opened.emit(items[0].item_id)
        elif items:
            corner = self.grid.visualRect(self.grid.currentIndex()).bottomLeft()
            self._show_menu(self.grid.viewport().mapToGlobal(corner))

    @Slot(object)
    def _show_menu(self, place: QPoint) -> None:
        items = self.grid.items()
        if not items:
            return
        menu = told(QMenu(self))
        menu.aboutToHide.connect(menu.deleteLater)
        for item in items:
            self._fill(
                menu if len(items) == 1 else menu.addMenu(self.model.line(item).replace("&", "&&")), item.item_id
            )
        menu.popup(place)

    def _fill(self, menu: QMenu, item_id: str) -> None:
        show = Offer(self.tr("Show the post"), partial(self.opened.emit, item_id))
        another = Offer(self.tr("Another time…"), partial(self.other_time.emit, item_id))
        for offer in (show, another, *self.offers(item_id)):
            add_offer(menu, offer)

    # -- layout

    @Slot()
    def _tell(self) -> None:
        locale, day = QLocale(), self.day()
        said = self.tr("{month} {year}").replace("{month}", locale.standaloneMonthName(day.month))
        said = said.replace("{year}", str(day.year))
        self._title.setText(said[:1].upper() + said[1:])  # some languages write months small
        zone = QTimeZone.systemTimeZone()
        moment = QDateTime(QDate(day.year, day.month, day.day).startOfDay())
        name = zone.displayName(moment, QTimeZone.NameType.LongName, locale)
        offset = zone.displayName(moment, QTimeZone.NameType.OffsetName, locale)
        told = self.tr("Times of {zone}, {offset}")
        self._zone.setText(told.replace("{zone}", name).replace("{offset}", isolate(offset)))

    def _connect(self) -> None:
        self.before.clicked.connect(lambda _=False: self.grid.turn(-1))
        self.after.clicked.connect(lambda _=False: self.grid.turn(1))
        self.today.clicked.connect(self._go_today)
        self.kind.chosen.connect(self._choose)
        self.button.toggled.connect(self._walked)
        self.grid.walked.connect(self._walked)
        self.grid.opened.connect(self._open)
        self.grid.menu_asked.connect(self._show_menu)
        self.grid.dropped.connect(self.moved)

    def _lay_out(self) -> None:
        way = self._row(self.before, self.after, self._title)
        kinds = self._row(self.today, self.kind)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(TwoParts(self._theme, way, kinds))
        column.addWidget(card, 1)
        column.addWidget(TwoParts(self._theme, self._hint, self._zone))

    @staticmethod
    def _row(*parts: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in parts:
            row.addWidget(part)
        row.insertSpacing(row.count() - 1, 4)
        return holder
