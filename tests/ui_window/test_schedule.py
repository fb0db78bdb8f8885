"""Choosing when a post goes: a menu, a sheet with day, hour and zone, and what becomes of a time that passes."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from composer.drafts.time_store import MIGRATIONS, TimeStore
from composer.flow.session import Session, SessionListeners
from composer.ui.rooms.schedule import ScheduleRoom
from composer.ui.sheets.schedule import ScheduleSheet
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner

pytestmark = pytest.mark.ui

NOW = dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC)


@pytest.fixture
def sheet(window) -> ScheduleSheet:
    made = ScheduleSheet(NOW + dt.timedelta(hours=1), NOW, window)
    window.show_sheet(made)
    return made


def test_the_hour_of_another_zone_is_told_as_ones_own(sheet: ScheduleSheet, qtbot) -> None:
    sheet.zone.setCurrentText("Asia/Tokyo")
    sheet.day.setDate(QDate(2026, 11, 25))
    sheet.hour.setTime(QTime(9, 30))

    assert sheet.moment() == dt.datetime(2026, 11, 25, 0, 30, tzinfo=dt.UTC)
    assert "17 h 30 min" in sheet.told()
    with qtbot.waitSignal(sheet.chosen) as chosen:
        QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    assert chosen.args == [dt.datetime(2026, 11, 25, 0, 30, tzinfo=dt.UTC)]


def test_an_hour_that_a_zone_skips_is_told_as_what_it_becomes(window) -> None:
    """On 28 March 2027 Paris has no half past two."""
    sheet = ScheduleSheet(NOW + dt.timedelta(hours=1), NOW, window)
    sheet.zone.setCurrentText("Europe/Paris")
    sheet.day.setDate(QDate(2027, 3, 28))
    sheet.hour.setTime(QTime(2, 30))

    assert sheet.moment() == dt.datetime(2027, 3, 28, 1, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("day", "zone", "words"),
    [
        (QDate(2026, 11, 23), "UTC", "in the past"),
        (QDate(2028, 1, 1), "UTC", "more than a year"),
        (QDate(2026, 12, 1), "Middle-earth/Bree", "not known"),
    ],
)
def test_what_cannot_be_scheduled_says_why_and_cannot_be_taken(
    sheet: ScheduleSheet, day: QDate, zone: str, words: str
) -> None:
    sheet.zone.setCurrentText(zone)
    sheet.day.setDate(day)

    assert words in sheet.told()
    assert not sheet.take.isEnabled()


def test_the_sheet_says_when_it_does_not_go_by_itself(sheet: ScheduleSheet) -> None:
    assert "running and unlocked" in sheet.accessibleDescription()
    assert {part.accessibleName() for part in (sheet.day, sheet.hour, sheet.zone)} == {"Day", "Time", "Time zone"}


class Seat:
    """The room, its lane held, its drafts' times in the real store."""

    def __init__(self, window) -> None:
        self.clock, self.lane = FakeClock(NOW), HeldRunner()
        self.db = Database.open(None, bytes(32), {"times": MIGRATIONS})
        self.times = TimeStore(self.db)
        self.failed: list[object] = []
        self.session = Session(self.lane, self.clock, SessionListeners(*[lambda _: None] * 3))
        self._use("a")
        self.room = ScheduleRoom(window, self.clock, self.lane, self.session, self.failed.append, window)

    def open(self, draft: str) -> None:
        self._use(draft)
        self.room.show_draft()

    def _use(self, draft: str) -> None:
        self.session.draft = dataclasses.replace(self.session.draft, draft_id=draft)


@pytest.fixture
def seat(window) -> Iterator[Seat]:
    made = Seat(window)
    yield made
    made.db.close()
    assert made.failed == []


@pytest.fixture
def room(seat: Seat) -> ScheduleRoom:
    return seat.room


def offered(room: ScheduleRoom, window) -> list[str]:
    window.bar.time.menu().aboutToShow.emit()
    return [action.text().split("   ")[0] for action in window.bar.time.menu().actions() if action.text()]


def test_the_menu_offers_the_usual_times_and_any_other(room: ScheduleRoom, window) -> None:
    words = offered(room, window)

    assert words[:2] == ["Now", "In an hour"]
    assert "Tomorrow morning" in words
    assert words[-1] == "Another time…"


def test_each_draft_has_its_own_time_and_opens_again_with_it(seat: Seat, window) -> None:
    seat.room._kept.attach(seat.times)
    seat.room._use(NOW + dt.timedelta(hours=2))
    seat.lane.run()

    seat.open("b")
    seat.lane.run()
    assert seat.room.moment() is None
    seat.open("a")
    seat.lane.run()
    assert seat.room.moment() == NOW + dt.timedelta(hours=2)
    assert window.bar.time.accessibleName() != "Time: Now"


def test_until_the_time_is_known_nothing_goes_so_that_nothing_goes_too_early(seat: Seat) -> None:
    seat.times.put("a", NOW + dt.timedelta(hours=2))
    seat.room._kept.attach(seat.times)
    reason = seat.room.behind(lambda _: "")

    assert "looked up" in reason(None)
    seat.lane.run()
    assert reason(None) == ""
    assert seat.room.moment() == NOW + dt.timedelta(hours=2)


def test_a_time_that_passed_while_the_draft_lay_there_is_told_and_is_none_any_more(seat: Seat, window) -> None:
    seat.times.put("a", NOW - dt.timedelta(hours=2))
    seat.room._kept.attach(seat.times)
    seat.lane.run()

    assert seat.room.moment() is None
    assert "has passed" in window.note.words()
    seat.lane.run()
    assert seat.times.get("a") is None


def test_a_chosen_time_stands_in_the_bar_and_is_read_with_its_condition(room: ScheduleRoom, window, qtbot) -> None:
    offered(room, window)
    with qtbot.waitSignal(room.changed):
        window.bar.time.menu().actions()[1].trigger()

    assert room.moment() == NOW + dt.timedelta(hours=1)
    assert "Time: Today, " in window.bar.time.accessibleName()
    assert "running and unlocked" in window.bar.time.accessibleDescription()
    room._use(None)
    assert room.moment() is None
    assert window.bar.time.accessibleName() == "Time: Now"


def test_a_chosen_time_that_passes_is_told_and_is_none_any_more(seat: Seat, room: ScheduleRoom, window) -> None:
    room._use(NOW + dt.timedelta(minutes=5))
    seat.clock.forward(300)
    room._look_at_the_clock()

    assert room.moment() is None
    assert "has passed" in window.note.words()


def test_the_key_of_the_menu_is_there(room: ScheduleRoom, window) -> None:
    assert "Alt+T" in {shortcut.key().toString() for shortcut in window.bar.findChildren(QShortcut)}
