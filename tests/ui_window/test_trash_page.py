"""The trash's page and its sheet, worked by keys and mouse."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.drafts.draft import DraftRow, TrashRow
from composer.ui.sheets.delete_for_good import DeleteForGoodSheet
from composer.ui.trash.page import TrashPage
from tests.effort import effort
from tests.ui_window import samples

pytestmark = pytest.mark.ui


@pytest.fixture
def page(shown, kit, words) -> TrashPage:
    made = shown(TrashPage(kit, words), 900, 600)
    now = dt.datetime.now(dt.UTC)
    first, second, third = samples.thrown(now)
    yesterday = replace(second, deleted_at=now - dt.timedelta(days=1))  # at whatever hour this runs
    made.show_rows((first, yesterday, third))
    made.focus_page()
    return made


def test_a_row_is_read_with_its_day_and_the_days_it_has_left(page: TrashPage) -> None:
    spoken = [str(page.list.rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(3)]

    assert spoken[0].endswith("30 days left")
    assert "Deleted: yesterday, " in spoken[1]
    assert spoken[1].endswith("29 days left")
    assert spoken[2].endswith("1 day left")


def test_enter_brings_back_and_delete_asks(page: TrashPage, qtbot) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.back_asked) as back:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.delete_asked) as gone:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)

    assert back.args == ["d"]
    assert gone.args == [("d",)]


def test_the_buttons_work_on_the_row_under_the_keys_or_on_all(page: TrashPage, qtbot) -> None:
    with qtbot.waitSignal(page.back_asked) as back:
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.delete_asked) as one:
        QTest.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.delete_asked) as everything:
        QTest.mouseClick(page.empty, Qt.MouseButton.LeftButton)

    assert (back.args, one.args) == (["c"], [("c",)])
    assert everything.args == [("c", "d", "e")]


def test_the_keys_stay_in_place_when_a_row_goes(page: TrashPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    rows = samples.thrown()
    page.show_rows((rows[0], rows[2]))

    assert page.list.chosen() == "e"


def test_an_empty_trash_says_so_and_offers_nothing(page: TrashPage) -> None:
    page.show_rows(())

    assert not any(part.isVisible() for part in (page.list, page.back, page.delete, page.empty))


def test_the_safe_choice_is_the_default_and_backups_are_named(window, qtbot) -> None:
    sheet = DeleteForGoodSheet(("a",), window)
    asked: list[object] = []
    sheet.confirmed.connect(asked.append)
    window.show_sheet(sheet)

    assert "Backups" in sheet.accessibleDescription()
    assert sheet.keep_button.isDefault()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert asked == []


def test_deleting_for_good_takes_one_more_click(window, qtbot) -> None:
    sheet = DeleteForGoodSheet(("a", "b"), window)
    window.show_sheet(sheet)
    with qtbot.waitSignal(sheet.confirmed) as asked:
        QTest.mouseClick(sheet.delete_button, Qt.MouseButton.LeftButton)

    assert asked.args == [("a", "b")]
    assert "2 drafts" in sheet.accessibleName()


def test_ten_thousand_rows_are_shown_without_a_stall(page: TrashPage) -> None:
    now = dt.datetime.now(dt.UTC)
    many = tuple(TrashRow(DraftRow(str(n), f"Draft {n}", None, now), now) for n in range(10_000))

    def show() -> None:
        page.show_rows(many)
        QTest.qWait(1)

    assert effort(show, 5) < 0.15
