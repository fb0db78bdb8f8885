"""A post that waits for its time gets another one: through the gate once more, and undone the same way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Slot

from composer.base.clock import Clock
from composer.flow.dispatch import Dispatch
from composer.guard.author import AuthorProfile
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import LATEST, SOONEST
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.moments import within
from composer.ui.sheets.schedule import ScheduleSheet


class MoveRoom(QObject):
    """Hears the calendar, and carries what it asks to `flow`.

    Args:
        window: Shows the calendar, and tells what came of it.
        posts: Knows the outbox and the accounts.
        dispatch: Looks, asks the gate, and puts one post in the place of the other.
        author: What the author has filled in.
        clock: Tells what is past.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        posts: PostRoom,
        dispatch: Dispatch,
        author: Callable[[], AuthorProfile],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._posts, self._dispatch, self._author, self._clock = window, posts, dispatch, author, clock
        self._calendar = window.outbox.calendar
        self._told = ("", "")  # which post was moved last, and what was said of it
        self._calendar.moved.connect(self.move)
        self._calendar.other_time.connect(self._ask)
        window.commands.asked.connect(self._asked)
        dispatch.moved = self._moved
        posts.items_shown.connect(self._items_shown)

    @Slot(str, object)
    def move(self, item_id: str, moment: dt.datetime) -> None:
        """Give a post another time, aware; what cannot be is said."""
        item, now, say = self._posts.item(item_id), self._clock.now(), self._window.note.say
        if item is None or item.state is not State.QUEUED or item.sent_any:
            say(self.tr("This post can no longer be moved."), sign="clock")
        elif moment < now + SOONEST:
            say(self.tr("That is in the past."), sign="clock")
        elif moment > now + LATEST:
            say(self.tr("That is more than a year away."), sign="clock")
        elif item.approval.authorization or item.approval.second:
            say(self.tr("It was allowed for exactly this time. Take the post back to change it."), sign="clock")
        else:
            account = self._posts.account(item.submission.account_id)
            author = self._author()
            self._dispatch.move(item, moment, account.seen_by_readers(author) if account else author)

    @Slot(str)
    def _asked(self, name: str) -> None:
        """Show what is scheduled as a calendar."""
        if name == "calendar":
            self._window.show_page(Page.OUTBOX)
            self._calendar.button.setChecked(True)
            self._window.outbox.show_filter(Section.SCHEDULED)
            self._calendar.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _ask(self, item_id: str) -> None:
        item = self._posts.item(item_id)
        if item is None:
            return
        sheet = ScheduleSheet(item.due_at, self._clock.now(), self._window)
        sheet.chosen.connect(partial(self.move, item_id))
        self._window.show_sheet(sheet)

    def _moved(self, item: OutboxItem, before: OutboxItem) -> None:
        """It stands at its new time: say so, and offer the old one."""
        when = within(item.due_at, self._clock.now(), QLocale())
        if self._calendar.isVisible():
            self._calendar.go_to(item.due_at)
        self._told = (item.item_id, self.tr("New time: {when}.").replace("{when}", when))
        undo = self.tr("Undo")
        self._window.note.say(self._told[1], undo, "clock", lambda: self.move(item.item_id, before.due_at))

    @Slot(object)
    def _items_shown(self, items: tuple[OutboxItem, ...]) -> None:
        """Offer no old time for a post that waits no more."""
        item_id, words = self._told
        waits = any(item.item_id == item_id and item.state is State.QUEUED for item in items)
        if words and words == self._window.note.words() and not waits:
            self._window.note.leave()
