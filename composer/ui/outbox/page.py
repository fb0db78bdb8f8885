"""The outbox: what needs the author, goes out, is scheduled, is sent. The page Sent is this one, filtered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.ui.composer.kit import Kit
from composer.ui.outbox.asks import OutboxAsks
from composer.ui.outbox.calendar.pane import CalendarPane
from composer.ui.outbox.detail import OutboxDetail
from composer.ui.outbox.row import OutboxRow, Step
from composer.ui.outbox.sections import SectionBox, bring, neighbour, section_titles
from composer.ui.outbox.telling import Section, Verb, in_sections, tell, title_of
from composer.ui.saying.words import Words
from composer.ui.widgets.badge import NothingHere
from composer.ui.widgets.labels import Text
from composer.ui.widgets.scrolling import beside_bar, upright_scroll
from composer.ui.widgets.segments import Segments

_TICK_MS = 500
_DETAIL, _WIDEST, _BOTH = 336, 840, 820
_ALL_ROOM = 1_000  # the calendar takes what the posts of its day leave; where that is little, both scroll

_FILTERS = (None, Section.NEEDS_YOU, Section.SCHEDULED, Section.SENT)


class OutboxPage(OutboxAsks):
    """It keeps no clock of its own but for counting on from the moment it was told.

    Args:
        kit: The look, and how posts are shown.
        words: Puts codes into words.
        only: Show this section alone, as a page of its own.
    """

    def __init__(self, kit: Kit, words: Words, only: Section | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._wording, self._only, self._filter = kit, words, only, only
        self._items: dict[str, OutboxItem] = {}
        self._accounts: dict[str, Account] = {}
        self._now = dt.datetime.now(dt.UTC)
        self._since = QElapsedTimer()
        self._chosen, self._stale = "", False
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Text(self.tr("Sent") if only is Section.SENT else self.tr("Outbox"), "headline")
        titles = section_titles() | ({only: ""} if only else {})  # the page's own title says that one
        self._segments = Segments([titles[one] if one else self.tr("Everything") for one in _FILTERS], gives_way=True)
        self._boxes = {section: SectionBox(kit.theme, titles[section], self._make_row) for section in Section}
        self._nothing = NothingHere(kit.theme, kit.icons, "check-check" if only else "send")
        self.calendar = CalendarPane(kit.theme, kit.icons)
        self.detail = OutboxDetail(kit, words)
        self.detail.edit_sent.items = lambda: tuple(self._items.values())
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._ticker.timeout.connect(self._count_on)
        self._lay_out()
        self._segments.setVisible(only is None)
        self._connect()
        kit.theme.changed.connect(self._dress)
        self._dress()
        self._refresh()

    # -- what it shows

    def show_items(self, items: Sequence[OutboxItem], now: dt.datetime, accounts: Sequence[Account]) -> None:
        """Show the whole outbox as it is at `now` (aware)."""
        self._items, self._now = {item.item_id: item for item in items}, now
        self._accounts = {account.account_id: account for account in accounts}
        self._since.restart()
        if self.isVisible():
            self._refresh()
        self._stale = not self.isVisible()  # who looks at it later sees it then; nobody waits for it now

    def show_item(self, item: OutboxItem) -> None:
        """Show how one item stands now."""
        self._items[item.item_id] = item
        if self.isVisible():
            self._tell_rows(self._moment())
            if self._chosen == item.item_id:
                self._show_detail(item.item_id)

    def show_filter(self, section: Section | None) -> None:
        """Show one section only, or everything."""
        self._filter = section
        self._segments.choose(_FILTERS.index(section))
        self._refresh()

    def rows(self) -> list[OutboxRow]:
        """Return the rows on screen, in order."""
        return [row for box in self._boxes.values() if box.isVisibleTo(self) for row in box.rows()]

    def row(self, item_id: str) -> OutboxRow | None:
        """Return the row of an item."""
        return next((row for row in self.rows() if row.item_id == item_id), None)

    def focus_page(self) -> None:
        """Take the focus: the first row."""
        rows = self.rows()
        target = rows[0] if rows else self._segments.button(self._segments.place())
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self) -> None:
        now = self._moment()
        sections = in_sections(self._items.values(), now)
        wanted = [section for section in Section if self._filter in {None, section}]
        shown = self.calendar.show_scheduled(sections[Section.SCHEDULED], now, asked=self._filter is Section.SCHEDULED)
        sections[Section.SCHEDULED] = shown
        for section, box in self._boxes.items():
            box.show_ids([item.item_id for item in sections[section]] if section in wanted else [])
        nothing = not any(map(sections.get, wanted)) and self.calendar.isHidden()
        self._nothing.setVisible(nothing and self._since.isValid())  # before it was told, nobody knows
        self._scroll.setVisible(not nothing)
        self._say_nothing()
        self._tell_rows(now)
        if self._chosen not in self._items:
            self._show_detail("")
        elif self._chosen:
            self._show_detail(self._chosen)

    def _tell_rows(self, now: dt.datetime) -> None:
        counting = False
        for box in self._boxes.values():
            for row in box.rows():
                item = self._items[row.item_id]
                told = tell(item, now, self._wording, QLocale())
                row.show_told(title_of(item), told)
                counting = counting or told.share >= 0
        self._ticker.start() if counting else self._ticker.stop()

    @Slot()
    def _count_on(self) -> None:
        self._ticker.stop() if self._stale else self._tell_rows(self._moment())  # stale rows: posts may be gone

    def _moment(self) -> dt.datetime:
        passed = self._since.elapsed() if self._since.isValid() else 0
        return self._now + dt.timedelta(milliseconds=passed)

    def _say_nothing(self) -> None:
        title, sentence = self.tr("Nothing is waiting"), self.tr("What you post or schedule goes out from here.")
        if self._filter is Section.SENT:
            title = self.tr("Nothing sent yet")
            sentence = self.tr("Your posts will stand here, each with its time and what was checked.")
        self._nothing.show_words(title, sentence)

    # -- what the author does

    @Slot(str)
    def show_detail(self, item_id: str) -> None:
        """Show an item whole, and go there."""
        bring(self._boxes.values(), item_id)
        self._show_detail(item_id)
        if self._chosen:
            self.detail.focus_detail()

    def _show_detail(self, item_id: str) -> None:
        item = self._items.get(item_id)
        self._chosen = item_id if item else ""
        if item is not None:
            account = self._accounts.get(item.submission.account_id)
            self.detail.show_item(item, account, self._moment())
        for box in self._boxes.values():
            for row in box.rows():
                row.choose(row.item_id == self._chosen)
        self._share_room()

    @Slot()
    def _close_detail(self) -> None:
        before = self._chosen
        self._show_detail("")
        row = self.row(before)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, object)
    def _act(self, item_id: str, verb: Verb) -> None:
        if not self.ask(item_id, verb):
            self.show_detail(item_id)

    @Slot(object)
    def _step(self, step: Step) -> None:
        wanted = neighbour(self._boxes.values(), self.sender(), step)
        if wanted is not None:
            wanted.take_keyboard()

    @Slot(int)
    def _filter_chosen(self, number: int) -> None:
        self.show_filter(_FILTERS[number])

    # -- layout

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was told while nobody looked; what needs the author is hidden by no earlier choice."""
        chosen = self._filter not in {self._only, Section.NEEDS_YOU} and not event.spontaneous()
        if chosen and in_sections(self._items.values(), self._moment())[Section.NEEDS_YOU]:
            self.show_filter(None)
        elif self._stale:
            self._refresh()
        self._stale = False
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and detail beside each other, or one of them."""
        super().resizeEvent(event)
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the column of the list in its middle."""
        if event.type() == QEvent.Type.Resize and watched is self._list:
            self._dress()
        return super().eventFilter(watched, event)

    def _share_room(self) -> None:
        both = self.width() >= self._kit.theme.px(_BOTH)
        self._side.setVisible(bool(self._chosen))
        self._list.setVisible(both or not self._chosen)
        self._line.setVisible(both)
        self.detail.show_back(not both)
        self._side.setMinimumWidth(self._kit.theme.px(_DETAIL) if both else 0)
        self._side.setMaximumWidth(self._kit.theme.px(_DETAIL) if both else 16777215)

    def _make_row(self, item_id: str) -> OutboxRow:
        row = OutboxRow(self._kit.theme, self._kit.icons, item_id)
        row.opened.connect(self.show_detail)
        row.acted.connect(self._act)
        row.stepped.connect(self._step)
        row.offers = self.calendar.offers
        return row

    def _connect(self) -> None:
        self.pass_on(self.detail)
        self.detail.back_asked.connect(self._close_detail)
        self._segments.chosen.connect(self._filter_chosen)
        self.calendar.walked.connect(self._refresh)
        self.calendar.opened.connect(self.show_detail)
        self.calendar.offers = lambda item_id: self.detail.offers(self._items[item_id])
        for box in self._boxes.values():
            box.turned.connect(self._refresh)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self.calendar.button)
        self._head.addWidget(self._segments)
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.addWidget(self.calendar, _ALL_ROOM)
        for box in self._boxes.values():
            self._column.addWidget(box)
        self._column.addStretch(1)
        self._scroll = upright_scroll(inner)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._dress)
        self._list = QWidget()
        self._list.installEventFilter(self)
        self._outer = QVBoxLayout(self._list)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._head)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._nothing, 1)
        self._outer.addStretch(0)  # while neither is shown, the choices keep their height
        self._side = QWidget()
        side, both = QHBoxLayout(self._side), QHBoxLayout(self)
        for line in (side, both):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(0)
        self._line = QFrame()
        self._line.setProperty("kind", "rule_upright")
        side.addWidget(self._line)
        side.addWidget(self.detail, 1)
        both.addWidget(self._list, 1)
        both.addWidget(self._side)

    def _head_width(self) -> int:
        """Return what title, button and choices need in a line; the choices, all as wide as the widest, go first."""
        widest = max(self._segments.button(place).sizeHint().width() for place in range(len(_FILTERS)))
        beside = self._title.sizeHint().width() + self.calendar.button.sizeHint().width()
        return beside + len(_FILTERS) * (widest + 2) + 2 * self._kit.theme.space("xs")

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = max(theme.space("l"), (self._list.width() - theme.px(_WIDEST)) // 2)
        self._outer.setContentsMargins(0, 20, 0, 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._head.setSpacing(theme.space("xs"))
        self._title.setVisible(self._segments.isHidden() or self._head_width() <= self._list.width() - 2 * side)
        self.calendar.take_height(self._list.height())
        self._title.setMinimumHeight(theme.px(40))
        self._column.setContentsMargins(*beside_bar(self._scroll, side, theme.space("s"), theme.space("l")))
