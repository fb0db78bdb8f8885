"""What the calendar asks for is carried on, said, and undone; what cannot be is said, too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject, Signal

from composer.guard.author import AuthorProfile
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.rooms.move import MoveRoom
from composer.ui.sheets.schedule import ScheduleSheet
from tests.conftest import FakeClock
from tests.ui_window import samples

pytestmark = pytest.mark.ui

HOUR = dt.timedelta(hours=1)


class Posts(QObject):
    """The outbox as it was last told."""

    items_shown = Signal(object)

    def __init__(self, items: list[OutboxItem]) -> None:
        super().__init__()
        self.items = items

    def item(self, item_id: str) -> OutboxItem | None:
        return next((item for item in self.items if item.item_id == item_id), None)

    def account(self, _account_id: str) -> Account:
        return samples.PRACTICE


@dataclass
class Sending:
    """Moves at once."""

    posts: Posts
    moved: Callable[[OutboxItem, OutboxItem], None] = lambda _now, _before: None
    asked: list[dt.datetime] = field(default_factory=list)

    def move(self, item: OutboxItem, moment: dt.datetime, _author: AuthorProfile) -> None:
        self.asked.append(moment)
        now = replace(item, item_id=item.item_id + "'", due_at=moment)
        self.posts.items = [now]
        self.moved(now, item)


@pytest.fixture
def house(window: MainWindow, clock: FakeClock) -> Sending:
    item = samples.item("a", "Reading list", due_in=7200, scheduled=True, now=clock.now())
    made = Sending(Posts([item]))
    MoveRoom(window, made.posts, made, AuthorProfile, clock, window)
    return made


def test_moved_it_says_when_it_goes_now_and_undo_moves_it_back(
    window: MainWindow, house: Sending, clock: FakeClock
) -> None:
    before = clock.now() + 2 * HOUR
    window.outbox.calendar.moved.emit("a", clock.now() + 5 * HOUR)
    assert "12:00" in window.note.words()
    window.note.button.click()

    assert house.asked == [clock.now() + 5 * HOUR, before]


def test_the_old_time_of_a_post_that_was_taken_back_is_offered_no_more(
    window: MainWindow, house: Sending, clock: FakeClock
) -> None:
    window.outbox.calendar.moved.emit("a", clock.now() + 5 * HOUR)
    house.posts.items_shown.emit(tuple(house.posts.items))
    assert "12:00" in window.note.words()
    house.posts.items_shown.emit(())

    assert not window.note.words()


@pytest.mark.parametrize(
    ("change", "hours", "said"),
    [
        ({}, -1, "in the past"),
        ({}, 24 * 400, "more than a year"),
        ({"state": State.SENDING}, 5, "no longer be moved"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_moves(  # noqa: PLR0917 - fixtures, then one case
    window: MainWindow, house: Sending, clock: FakeClock, change: dict[str, State], hours: int, said: str
) -> None:
    house.posts.items = [replace(house.posts.items[0], **change)]
    window.outbox.calendar.moved.emit("a", clock.now() + hours * HOUR)
    assert said in window.note.words()
    assert house.asked == []


def test_what_goes_under_an_authorization_is_taken_back_first(
    window: MainWindow, house: Sending, clock: FakeClock
) -> None:
    item = house.posts.items[0]
    house.posts.items = [replace(item, approval=replace(item.approval, authorization="{}"))]
    window.outbox.calendar.moved.emit("a", clock.now() + 5 * HOUR)
    assert "Take the post back" in window.note.words()
    assert house.asked == []


def test_another_time_is_asked_for_in_the_sheet(window: MainWindow, house: Sending, clock: FakeClock) -> None:
    window.outbox.calendar.other_time.emit("a")
    sheet = window.sheet()
    assert isinstance(sheet, ScheduleSheet)
    sheet.chosen.emit(clock.now() + 6 * HOUR)
    assert house.asked == [clock.now() + 6 * HOUR]


def test_its_key_shows_the_calendar(window: MainWindow, house: Sending) -> None:
    window.commands.action("calendar").trigger()
    assert window.current_page() is Page.OUTBOX
    assert window.outbox._filter is Section.SCHEDULED
    assert window.outbox.calendar.grid.hasFocus()


def test_the_undo_of_a_move_brings_no_draft_out_of_the_trash(
    window: MainWindow, house: Sending, clock: FakeClock
) -> None:
    undone: list[bool] = []
    window.undo_delete_asked.connect(lambda: undone.append(True))
    window.outbox.calendar.moved.emit("a", clock.now() + 5 * HOUR)
    window.note.button.click()
    assert undone == []
    window.sidebar.draft_deleted.emit("x")
    window.note.button.click()
    assert undone == [True]
