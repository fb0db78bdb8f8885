"""The calendar of scheduled posts: walked by keys, read aloud, and a post in it is moved by mouse or keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.days import Cell, month_of, moved, turned, week_of
from composer.ui.outbox.calendar.grid import CalendarGrid
from composer.ui.outbox.page import OutboxPage
from composer.ui.outbox.telling import Section
from tests.looks.cut import cut
from tests.ui_window.samples import NOW, PRACTICE, item

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

HOUR, DAY = 3600, 24 * 3600
TODAY = NOW.astimezone().date()


def _posts() -> tuple[OutboxItem, ...]:
    return (
        item("a", "Reading list for new residents", due_in=HOUR, scheduled=True),
        item("b", "Ask before you tell", due_in=2 * HOUR, scheduled=True),
        item("c", "Hand hygiene works best", due_in=2 * DAY, scheduled=True),
        item("d", "Pearl from rounds", due_in=40 * DAY, scheduled=True),
    )


@pytest.fixture
def page(shown, kit, words) -> OutboxPage:
    page = shown(OutboxPage(kit, words), 1024, 820)
    page.calendar.model.today = TODAY
    page.calendar.button.setChecked(True)
    page.show_items(_posts(), NOW, (PRACTICE,))
    page.show_filter(Section.SCHEDULED)
    page.calendar.grid.go_to(Cell(TODAY))
    page.calendar.grid.setFocus()
    for _ in range(10):  # until nothing moves any more
        QApplication.processEvents()
    return page


@pytest.fixture
def grid(page: OutboxPage) -> CalendarGrid:
    return page.calendar.grid


def _listed(page: OutboxPage) -> list[str]:
    return [row.item_id for row in page.rows()]


def _middle(grid: CalendarGrid, cell: Cell) -> QPoint:
    return grid.visualRect(grid.days.index_of(cell)).center()


def _chip(grid: CalendarGrid, cell: Cell) -> QPoint:
    box = grid.visualRect(grid.days.index_of(cell))
    return QPoint(box.center().x(), box.top() + grid._theme.px(34))


# ---- room


@pytest.mark.parametrize("kind", [0, 1])
def test_in_the_smallest_window_no_part_is_cut_and_all_can_be_scrolled_to(
    qtbot: QtBot, page: OutboxPage, grid: CalendarGrid, kind: int
) -> None:
    page.calendar.kind.button(kind).setChecked(True)
    page.resize(480, 340)
    qtbot.waitUntil(lambda: not cut(page))

    assert grid.height() >= 220
    inner = page._scroll.widget()
    assert inner.height() >= inner.layout().totalMinimumSize().height()
    assert page._scroll.verticalScrollBar().maximum() > 0


# ---- days


def test_a_month_is_six_whole_weeks_round_it() -> None:
    days = month_of(dt.date(2026, 11, 24), first=1)
    assert (days[0], days[-1], len(days)) == (dt.date(2026, 10, 26), dt.date(2026, 12, 6), 42)
    assert month_of(dt.date(2026, 11, 24), first=7)[0] == dt.date(2026, 11, 1)
    assert week_of(dt.date(2026, 11, 24), first=7)[0] == dt.date(2026, 11, 22)


def test_a_month_later_than_the_31st_is_its_last_day() -> None:
    assert turned(dt.date(2027, 1, 31), 1) == dt.date(2027, 2, 28)
    assert turned(dt.date(2026, 12, 5), 1) == dt.date(2027, 1, 5)
    assert turned(dt.date(2027, 1, 5), -1) == dt.date(2026, 12, 5)


def test_moved_to_another_day_nine_stays_nine_also_across_a_change_of_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        nine = dt.datetime(2027, 3, 26, 8, 0, tzinfo=dt.UTC)
        assert moved(nine, Cell(dt.date(2027, 3, 29))) == dt.datetime(2027, 3, 29, 7, 0, tzinfo=dt.UTC)
        assert moved(nine, Cell(dt.date(2027, 3, 26), 15)) == dt.datetime(2027, 3, 26, 14, 0, tzinfo=dt.UTC)
    finally:
        monkeypatch.undo()
        time.tzset()


# ---- on the page


def test_below_the_calendar_stand_the_posts_of_the_day_that_is_chosen(page: OutboxPage, grid: CalendarGrid) -> None:
    assert _listed(page) == ["a", "b"]
    grid.go_to(Cell(TODAY + dt.timedelta(days=2)))
    assert _listed(page) == ["c"]
    page.calendar.button.setChecked(False)
    assert _listed(page) == ["a", "b", "c", "d"]
    page.show_filter(None)
    assert not page.calendar.button.isVisible()


def test_arrows_walk_and_page_keys_turn(page: OutboxPage, grid: CalendarGrid) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid, key)
    assert page.calendar.day() == TODAY + dt.timedelta(days=9)
    assert page.calendar._title.text() == "December 2026"
    QTest.keyClick(grid, Qt.Key.Key_PageDown)
    assert page.calendar.day() == dt.date(2027, 1, 3)
    assert _listed(page) == ["d"]
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert page.calendar.day() == TODAY


def test_enter_opens_the_one_post_of_a_day_and_asks_which_of_several(page: OutboxPage, grid: CalendarGrid) -> None:
    grid.go_to(Cell(TODAY + dt.timedelta(days=2)))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert page._chosen == "c"

    page._close_detail()
    grid.setFocus()
    grid.go_to(Cell(TODAY))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    (menu,) = [part for part in page.calendar.findChildren(QMenu) if part.isVisible()]
    first, second = menu.actions()
    assert "Reading list" in first.text()
    second.menu().actions()[0].trigger()
    menu.close()
    assert page._chosen == "b"


def test_a_day_is_read_with_how_many_posts_and_which(grid: CalendarGrid) -> None:
    name = grid.days.data(grid.days.index_of(Cell(TODAY)), Qt.ItemDataRole.AccessibleTextRole)
    assert name.startswith("Tuesday")
    assert "2 posts" in name
    assert "Ask before you tell" in name
    empty = grid.days.data(grid.days.index_of(Cell(TODAY + dt.timedelta(days=1))), Qt.ItemDataRole.AccessibleTextRole)
    assert "post" not in empty


def test_whose_hours_they_are_is_said(page: OutboxPage) -> None:
    assert "UTC" in page.calendar._zone.text()


# ---- moving


def _moves(page: OutboxPage) -> list[tuple[str, dt.datetime]]:
    asked: list[tuple[str, dt.datetime]] = []
    page.calendar.moved.connect(lambda item_id, moment: asked.append((item_id, moment)))
    return asked


def test_dragged_to_another_day_a_post_keeps_its_time_of_day(page: OutboxPage, grid: CalendarGrid) -> None:
    asked, view, to = _moves(page), grid.viewport(), Cell(TODAY + dt.timedelta(days=3))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_chip(grid, Cell(TODAY)))
    QTest.mouseMove(view, _middle(grid, Cell(TODAY + dt.timedelta(days=1))))
    QTest.mouseMove(view, _middle(grid, to))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=_middle(grid, to))

    assert asked == [("a", NOW + dt.timedelta(days=3, hours=1))]
    assert page.calendar.day() == to.day


def test_esc_ends_a_drag_and_a_click_opens(page: OutboxPage, grid: CalendarGrid) -> None:
    asked, view = _moves(page), grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_chip(grid, Cell(TODAY)))
    QTest.mouseMove(view, _middle(grid, Cell(TODAY + dt.timedelta(days=1))))
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=_middle(grid, Cell(TODAY + dt.timedelta(days=1))))
    assert asked == []
    assert page._chosen == ""

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_chip(grid, Cell(TODAY)))
    assert page._chosen == "a"


def test_in_a_week_keys_move_a_post_by_hours_and_days(page: OutboxPage, grid: CalendarGrid) -> None:
    asked = _moves(page)
    page.calendar.kind.button(1).setChecked(True)
    local = (NOW + dt.timedelta(hours=1)).astimezone()
    grid.go_to(Cell(local.date(), local.hour))
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked == [("a", NOW + dt.timedelta(hours=2))]

    grid.go_to(Cell(local.date(), local.hour))
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked[1:] == [("a", NOW + dt.timedelta(hours=25))]


def test_where_no_post_stands_alt_with_an_arrow_does_nothing(page: OutboxPage, grid: CalendarGrid) -> None:
    asked = _moves(page)
    grid.go_to(Cell(TODAY + dt.timedelta(days=1)))
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked == []
    assert page.calendar.day() == TODAY + dt.timedelta(days=1)


def test_a_week_opens_at_its_first_post_or_at_the_present_hour(page: OutboxPage, grid: CalendarGrid) -> None:
    now = NOW.astimezone().replace(hour=5)
    week = item("w", "In a week", due_in=7 * DAY, scheduled=True)
    page.show_items((*_posts(), week), now, (PRACTICE,))
    page.calendar.kind.button(1).setChecked(True)
    QApplication.processEvents()

    assert grid.viewport().rect().contains(grid.visualRect(grid.days.index(5, 0)).center())
    assert grid.cell().hour == (NOW + dt.timedelta(hours=1)).astimezone().hour

    grid.turn(1)
    assert grid.days.first_hour() == week.due_at.astimezone().hour


@pytest.mark.parametrize("hours", [False, True])
def test_a_head_that_is_not_there_has_no_words(grid: CalendarGrid, hours: bool) -> None:
    """As a screen reader asks that still goes by the calendar of a moment ago."""
    days = grid.days
    days.show_day(TODAY, hours=hours)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [days.headerData(section, across) for section in (-1, 7, 24)] == [None] * 3
    assert [days.headerData(section, down) for section in (-1, 24)] == [None] * 2
    assert days.headerData(6, across)


def test_where_there_is_room_for_the_time_alone_the_time_is_whole(page: OutboxPage, grid: CalendarGrid) -> None:
    """Of “05:07 Reading” a narrow column would show “05:…”."""
    delegate = grid.itemDelegate()
    post = _posts()[0]
    whole, time = grid.days.line(post), grid.days.time(post)

    assert delegate.said(post, QRectF(0, 0, 200, 19)) == whole
    assert delegate.said(post, QRectF(0, 0, 42, 19)) == time
    assert whole.startswith(time)


def test_walking_through_the_days_places_no_post_anew(page: OutboxPage, grid: CalendarGrid) -> None:
    """Of thousands that are scheduled, each arrow would hold the window; another hour of the day moves none of them."""
    placed = grid.days._cells
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        QTest.keyClick(grid, key)
    assert grid.days._cells is placed

    page.calendar.kind.button(1).setChecked(True)
    assert grid.days._cells is not placed
