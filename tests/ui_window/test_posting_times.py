"""Weekly posting times: set in Settings by the keyboard, the next one offered for a post, free ones in the calendar."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from composer.drafts.time_store import MIGRATIONS, TimeStore
from composer.flow.session import Session, SessionListeners
from composer.outbox.weekly import DAYS, MOST, STARTING, WEEKDAYS, WEEKEND, WeeklyTime, taken_by
from composer.outbox.weekly_shelf import WeeklyShelf
from composer.policy.policy import Feature, Policy
from composer.ui.outbox.calendar.days import Cell
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.rooms.schedule import ScheduleRoom
from composer.ui.saying.weekly_words import weekly_words
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.sheets.weekly import WeeklySheet
from composer.ui.sheets.weekly_list import WeeklyList
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.looks.cut import cut
from tests.ui_window.samples import NOW, PRACTICE, item

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

EVERY_DAY = tuple(range(DAYS))
AT_NOON = WeeklyTime(12, 15, EVERY_DAY)


def here(moment: dt.datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


class Seat:
    """The room of the time with that of the posting times, on the real store; its lane is held."""

    def __init__(self, window) -> None:
        self.window, self.clock, self.lane = window, FakeClock(NOW), HeldRunner()
        self.db = Database.open(None, bytes(32), {"times": MIGRATIONS})
        self.shelf = WeeklyShelf(self.db)
        self.failed: list[object] = []
        self.services = SimpleNamespace(
            times=TimeStore(self.db), weekly=self.shelf, rules=SimpleNamespace(known=Policy())
        )
        self.session = Session(self.lane, self.clock, SessionListeners(*[lambda _: None] * 3))
        self.session.draft = dataclasses.replace(self.session.draft, draft_id="a")
        self.room = ScheduleRoom(window, self.clock, self.lane, self.session, self.failed.append, window)

    def begin(self, *times: WeeklyTime) -> None:
        self.shelf.put(times)
        self.room.attach(self.services)
        self.lane.run()

    def forbid(self) -> None:
        self.services.rules.known = Policy(disabled=frozenset({Feature.SCHEDULING}))

    def menu(self) -> list[str]:
        menu = self.window.bar.time.menu()
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions() if action.text()]

    def settings(self) -> WeeklyList:
        self.window.show_settings()
        sheet = self.window.sheet()
        assert isinstance(sheet, SettingsSheet)
        QApplication.processEvents()
        return sheet.findChild(WeeklyList)


@pytest.fixture
def seat(window) -> Iterator[Seat]:
    made = Seat(window)
    yield made
    made.db.close()


def buttons(part: WeeklyList) -> dict[str, QPushButton]:
    return {one.accessibleName() or one.text(): one for one in part.findChildren(QPushButton) if one.isVisibleTo(part)}


# ---- the time of a post


def test_the_menu_offers_the_next_posting_time_behind_now_and_choosing_it_is_choosing_that_moment(seat: Seat) -> None:
    seat.begin(AT_NOON)
    following = seat.room.weekly.next(NOW)
    words = seat.menu()

    assert following is not None
    assert words[1].startswith("Next posting time   ")
    assert here(following) == "12:15"
    seat.window.bar.time.menu().actions()[1].trigger()
    assert seat.room.moment() == following
    assert "running and unlocked" in seat.window.bar.time.accessibleDescription()
    seat.lane.run()
    assert seat.services.times.get("a") == following
    seat.menu()
    assert seat.window.bar.time.menu().actions()[1].isChecked()


def test_a_day_further_off_is_called_by_its_name(seat: Seat) -> None:
    later = NOW.astimezone() + dt.timedelta(days=3)
    seat.begin(WeeklyTime(7, 30, (later.weekday(),)))

    assert seat.menu()[1].startswith(f"Next posting time   {later:%a} {later.day} ")


def test_a_time_that_a_waiting_post_has_is_not_offered_again_and_is_once_the_post_was_taken_back(seat: Seat) -> None:
    seat.begin(AT_NOON)
    first = seat.room.weekly.next(NOW)
    assert first is not None
    waiting = item("a", "One.", "Two.", due_in=(first - NOW).total_seconds(), scheduled=True)

    seat.room.weekly.show_items((waiting,))
    second = seat.room.weekly.next(NOW)
    assert second is not None
    assert second - first > dt.timedelta(hours=22)
    seat.room.weekly.show_items(())
    assert seat.room.weekly.next(NOW) == first


def test_only_posts_that_wait_for_their_time_have_one() -> None:
    at_once = item("a", "Now.", due_in=10)
    later = item("b", "Later.", due_in=3600, scheduled=True)
    out = dataclasses.replace(item("c", "Out.", due_in=3600, scheduled=True), state="sent")

    assert taken_by((at_once, later, out)) == {later.due_at}


def test_without_posting_times_the_menu_leads_to_where_they_are_set(seat: Seat) -> None:
    seat.begin()
    words = seat.menu()

    assert not any(one.startswith("Next posting time") for one in words)
    assert words[-1] == "Posting times…"
    seat.window.bar.time.menu().actions()[-1].trigger()
    assert isinstance(seat.window.sheet(), SettingsSheet)
    assert seat.window.sheet().finder.field.text() == "Posting times"
    assert seat.window.sheet().findChild(WeeklyList).isVisible()


def test_where_scheduling_is_turned_off_nothing_of_it_is_offered(seat: Seat) -> None:
    seat.begin(*STARTING)
    seat.forbid()

    assert seat.room.weekly.next(NOW) is None
    assert seat.room.weekly.free(NOW, NOW + dt.timedelta(days=9)) == []
    assert not any("osting time" in one for one in seat.menu())
    part = seat.settings()
    assert [name for name in buttons(part) if not name.startswith("Remove")] == []
    assert "turned off scheduling" in " ".join(label.text() for label in part.findChildren(type(part._paragraph(""))))


# ---- settings


def test_whoever_has_none_is_offered_a_starting_set_and_one_key_takes_it(seat: Seat) -> None:
    seat.begin()
    part = seat.settings()
    start = next(button for name, button in buttons(part).items() if name == "Use these times")
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Return)
    QApplication.processEvents()
    seat.lane.run()

    assert seat.shelf.get() == STARTING
    assert [name for name in buttons(part) if name.startswith("Remove: Weekdays at ")] != []
    assert part.window().focusWidget() is buttons(part)["Add a time…"]


def test_the_list_leaves_the_keyboard_where_it_is_until_something_in_it_was_pressed(seat: Seat) -> None:
    seat.begin(*STARTING)
    part = seat.settings()
    seat.room.weekly.read()
    seat.lane.run()
    QTest.qWait(10)

    assert part.window().focusWidget() is seat.window.sheet().finder.field


def test_each_row_is_removed_by_its_own_button_and_the_keyboard_stays_in_the_list(seat: Seat) -> None:
    seat.begin(*STARTING)
    part = seat.settings()
    remove = next(button for name, button in buttons(part).items() if name.startswith("Remove"))
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    QTest.qWait(10)
    seat.lane.run()

    assert seat.shelf.get() == STARTING[1:]
    assert part.isAncestorOf(part.window().focusWidget())


def test_one_that_was_removed_comes_back_by_the_note_over_the_settings(seat: Seat) -> None:
    seat.begin(*STARTING)
    part = seat.settings()
    remove = next(button for name, button in buttons(part).items() if name.startswith("Remove"))
    remove.setFocus()
    QTest.keyClick(remove, Qt.Key.Key_Space)
    QTest.qWait(20)
    seat.lane.run()
    assert seat.shelf.get() == STARTING[1:]
    assert seat.window.note.words() == "Posting time removed"
    QTest.keyClick(part.window().focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    seat.lane.run()
    QTest.qWait(20)

    assert seat.shelf.get() == STARTING
    assert len([name for name in buttons(part) if name.startswith("Remove")]) == len(STARTING)
    assert part.isAncestorOf(part.window().focusWidget())


def test_what_is_typed_over_all_of_a_time_is_the_new_time(seat: Seat) -> None:
    sheet = WeeklySheet(seat.window)
    seat.window.show_sheet(sheet)
    QTest.keyClick(sheet.hour, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(sheet.hour, "1640")

    assert sheet.hour.time() == QTime(16, 40)
    assert "at 16:40" in sheet._told.text()


def test_the_days_stand_below_each_other_in_columns(seat: Seat) -> None:
    sheet = WeeklySheet(seat.window)
    seat.window.show_sheet(sheet)
    QTest.qWait(20)
    lines: dict[int, list[int]] = {}
    for box in sheet.days.values():
        lines.setdefault(box.y(), []).append(box.x())

    first, *others = lines.values()

    assert others
    assert all(set(line) <= set(first) for line in others)


def test_ctrl_enter_adds_it_from_any_day_and_not_while_it_lacks_one(seat: Seat) -> None:
    seat.begin()
    buttons(seat.settings())["Add a time…"].click()
    sheet = seat.window.sheet()
    assert isinstance(sheet, WeeklySheet)
    for box in sheet.days.values():
        box.setChecked(False)
    last = list(sheet.days.values())[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seat.window.sheet() is sheet
    last.setChecked(True)
    QTest.keyClick(last, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    seat.lane.run()

    assert len(seat.shelf.get()) == 1
    assert seat.window.sheet() is not sheet


def test_a_time_is_added_by_days_and_hour_and_the_sheet_says_it_in_words(seat: Seat) -> None:
    seat.begin()
    buttons(seat.settings())["Add a time…"].click()
    sheet = seat.window.sheet()
    assert isinstance(sheet, WeeklySheet)
    for day, box in sheet.days.items():
        box.setChecked(day in WEEKEND)
    sheet.hour.setTime(QTime(9, 5))
    assert "Weekends at " in sheet._told.text()
    QTest.keyClick(sheet.hour, Qt.Key.Key_Return)
    seat.lane.run()

    assert seat.shelf.get() == (WeeklyTime(9, 5, WEEKEND),)
    assert isinstance(seat.window.sheet(), SettingsSheet)


def test_without_a_day_it_cannot_be_added_and_says_so(seat: Seat) -> None:
    sheet = WeeklySheet(seat.window)
    for box in sheet.days.values():
        box.setChecked(False)

    assert sheet.time() is None
    assert not sheet.take.isEnabled()
    assert "Choose a day" in sheet._told.text()


def test_every_part_of_the_sheet_has_a_name_and_none_is_cut_in_a_small_window(seat: Seat) -> None:
    seat.window.resize(480, 400)
    sheet = WeeklySheet(seat.window)
    seat.window.show_sheet(sheet)
    QTest.qWait(20)

    assert sheet.hour.accessibleName() == "Time"
    assert [box.text() for box in sheet.days.values()] == [QLocale().standaloneDayName(day + 1) for day in sheet.days]
    assert not cut(sheet)


def test_when_there_are_many_no_more_is_offered(seat: Seat) -> None:
    seat.begin(*(WeeklyTime(hour, 0, WEEKDAYS) for hour in range(MOST)))

    assert "Add a time…" not in buttons(seat.settings())


def test_what_is_not_kept_is_told_and_the_list_shows_what_holds(seat: Seat) -> None:
    seat.begin(AT_NOON)
    part = seat.settings()
    seat.db.execute("CREATE TRIGGER full BEFORE UPDATE ON settings BEGIN SELECT RAISE(ABORT, 'full'); END")
    part.started.emit()
    seat.lane.run()
    QApplication.processEvents()

    assert len(seat.failed) == 1
    assert [name for name in buttons(part) if name.startswith("Remove")] == [
        f"Remove: {weekly_words(AT_NOON, QLocale())}"
    ]


def test_what_is_changed_while_the_store_is_still_read_stays(seat: Seat) -> None:
    seat.room.attach(seat.services)
    seat.room.weekly._add(AT_NOON)
    seat.lane.run()

    assert seat.shelf.get() == (AT_NOON,)
    assert seat.room.weekly.next(NOW) is not None


def test_what_was_brought_in_is_read(seat: Seat) -> None:
    seat.begin()
    seat.shelf.put(STARTING)
    seat.room.weekly.read()
    seat.lane.run()

    assert seat.room.weekly.next(NOW) is not None


@pytest.mark.parametrize(
    ("days", "words"),
    [(EVERY_DAY, "Every day at "), (WEEKDAYS, "Weekdays at "), (WEEKEND, "Weekends at "), ((0, 2), "Mon and Wed at ")],
)
def test_days_are_said_as_people_say_them(days: tuple[int, ...], words: str) -> None:
    assert weekly_words(WeeklyTime(7, 30, days), QLocale("en_US")).startswith(words)


# ---- the calendar


@pytest.fixture
def calendar(seat: Seat):
    """The calendar of a week that has a post in one posting time of today and none in the others."""
    seat.begin(AT_NOON, WeeklyTime(23, 40, EVERY_DAY))
    begin = NOW.astimezone().replace(hour=0, minute=0, second=0)
    seat.clock.forward((begin - NOW).total_seconds())
    due = begin.replace(hour=12, minute=15)
    waiting = (item("a", "Journal club", due_in=(due - NOW).total_seconds(), scheduled=True),)
    seat.room.weekly.show_items(waiting)
    page = seat.window.outbox
    seat.window.show_page(Page.OUTBOX)
    page.calendar.button.setChecked(True)
    page.show_items(waiting, begin.astimezone(dt.UTC), (PRACTICE,))
    page.show_filter(Section.SCHEDULED)
    return page.calendar


def name_of(calendar, cell: Cell) -> str:
    model = calendar.model
    return str(model.data(model.index_of(cell), int(Qt.ItemDataRole.AccessibleTextRole)))


def test_free_posting_times_are_named_beside_the_posts_and_taken_or_past_ones_are_not(calendar) -> None:
    today = NOW.astimezone().date()
    yesterday, tomorrow = today - dt.timedelta(days=1), today + dt.timedelta(days=1)

    assert name_of(calendar, Cell(today)).count("Free posting time: ") == 1
    assert "1 post; " in name_of(calendar, Cell(today))
    assert name_of(calendar, Cell(tomorrow)).count("Free posting time: ") == 2
    assert "posting time" not in name_of(calendar, Cell(yesterday))
    tip = calendar.model.data(calendar.model.index_of(Cell(today)), int(Qt.ItemDataRole.ToolTipRole))
    assert "Free posting time: " in tip


def test_in_a_week_they_stand_in_their_hour_and_a_change_in_settings_is_seen_at_once(seat: Seat, calendar) -> None:
    tomorrow = NOW.astimezone().date() + dt.timedelta(days=1)
    calendar.kind.button(1).setChecked(True)
    calendar.grid.go_to(Cell(tomorrow, 12))

    assert "Free posting time: " in name_of(calendar, Cell(tomorrow, 12))
    assert "posting time" not in name_of(calendar, Cell(tomorrow, 13))
    seat.room.weekly._remove(AT_NOON)
    assert "posting time" not in name_of(calendar, Cell(tomorrow, 12))


def test_a_free_time_is_painted_where_there_is_room_and_takes_none_from_posts(calendar) -> None:
    today = NOW.astimezone().date()
    before = [calendar.grid.delegate._chips(box, 1) for box in _boxes(calendar, today)]
    with_free = calendar.grid.grab().toImage()
    calendar.model.free = lambda _begin, _end: []
    calendar.model.look_again()

    assert [calendar.grid.delegate._chips(box, 1) for box in _boxes(calendar, today)] == before
    assert calendar.grid.grab().toImage() != with_free


def _boxes(calendar, day: dt.date):
    from PySide6.QtCore import QRectF

    return [QRectF(calendar.grid.visualRect(calendar.model.index_of(Cell(day))))]
