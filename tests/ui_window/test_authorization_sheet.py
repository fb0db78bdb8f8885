"""The sheet that records a patient's authorization: nothing goes before all of it is said."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QTableView

from composer.guard.authorization import Item, Kept, Signer
from composer.ui.main_window import MainWindow
from composer.ui.sheets.authorization import AuthorizationSheet
from composer.ui.widgets.badge import Badge

pytestmark = pytest.mark.ui
TODAY = dt.date(2026, 11, 27)


@pytest.fixture
def sheet(window: MainWindow) -> AuthorizationSheet:
    made = AuthorizationSheet("ab" * 32, (Item.NAMES, Item.DATES), ("Maria G.", "93"), TODAY, window)
    window.show_sheet(made)
    return made


def fill(sheet: AuthorizationSheet) -> None:
    for box in sheet.items.values():
        box.setChecked(True)
    sheet.ends.setDate(QDate(2027, 1, 31))
    sheet.read.setChecked(True)


def test_nothing_is_recorded_before_all_is_said(sheet: AuthorizationSheet) -> None:
    assert not sheet.record.isEnabled()
    fill(sheet)
    assert sheet.record.isEnabled()

    for undo in (
        lambda: sheet.read.setChecked(False),
        lambda: sheet.items[Item.DATES].setChecked(False),
        lambda: sheet.ends.setDate(QDate(2026, 11, 26)),
    ):
        undo()
        assert not sheet.record.isEnabled()
        fill(sheet)


def test_while_it_cannot_be_recorded_it_is_said_what_is_missing(sheet: AuthorizationSheet) -> None:
    kept = "Kept in the audit log. Change one word of the post and it asks again."
    assert sheet.note.text() == kept, "nobody is reproached before the first answer"
    sheet.read.setChecked(True)
    assert sheet.note.text() == "Until when is the form valid? Choose the date written on it."
    sheet.ends.setDate(QDate(2027, 1, 31))
    assert sheet.note.text() == "The form must allow everything that was found."
    fill(sheet)
    assert sheet.note.text() == kept


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_press_anywhere_in_the_empty_day_opens_a_calendar_in_the_colors_of_the_window(
    sheet: AuthorizationSheet, qtbot
) -> None:
    """Qt's own calendar was black on black, its weekends red."""
    words = sheet.ends.lineEdit()
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(40, words.height() // 2))
    calendar = sheet.ends.calendarWidget()
    qtbot.waitUntil(calendar.isVisible)
    shown = calendar.grab().toImage()
    ground = sheet._look.color("raised")
    pixels = [shown.pixelColor(x, y) for x in range(2, shown.width() - 2, 3) for y in range(2, shown.height() - 2, 3)]
    calendar.window().close()

    assert sum(one == ground for one in pixels) > len(pixels) // 2
    assert not any(one.red() > one.green() + 90 for one in pixels)


def test_a_form_that_has_ended_is_told_beside_its_day(sheet: AuthorizationSheet) -> None:
    fill(sheet)
    sheet.ends.setDate(QDate(2026, 11, 26))

    assert sheet.wrong.text() == "The form has ended. It cannot carry a post."
    assert sheet.wrong.isVisible()


def test_it_tells_what_was_chosen(sheet: AuthorizationSheet, qtbot) -> None:
    fill(sheet)
    sheet.kept.setCurrentIndex(1)
    with qtbot.waitSignal(sheet.recorded) as told:
        sheet.record.click()
    form = told.args[0]

    assert (form.signer, form.kept) == (Signer.PATIENT, Kept.PRIVACY_OFFICE)
    assert form.allows == (Item.NAMES, Item.DATES)
    assert (form.signed_on, form.ends, form.read) == (TODAY, dt.date(2027, 1, 31), True)


def test_the_safe_button_is_the_default_and_nothing_can_hold_a_name(sheet: AuthorizationSheet) -> None:
    assert sheet.first_focus is not sheet.record
    assert sheet.first_focus.text() == "Cancel"
    free = [field for field in sheet.findChildren(QLineEdit) if not isinstance(field.parent(), QAbstractSpinBox)]
    assert free == []


def test_faces_are_named_by_the_picture_they_show_in(window: MainWindow) -> None:
    """A picture with a whole face goes under the same record: 45 CFR 164.514(b)(2)(i)(Q)."""
    sheet = AuthorizationSheet("ab" * 32, (Item.PICTURES,), (), TODAY, window, faces=(1, 1, 3))
    window.show_sheet(sheet)

    told = [badge.words() for badge in sheet.findChildren(Badge)]
    assert told == ["A face in picture 1", "A face in picture 3"]
    assert "its pictures" in sheet.read.text()
    fill(sheet)
    assert sheet.record.isEnabled()


def test_the_day_it_ends_is_typed_as_it_is_read(sheet: AuthorizationSheet, qtbot) -> None:
    assert (sheet.ends.text(), sheet.ends.chosen) == ("Choose a day", False)

    qtbot.keyClicks(sheet.ends, "15")
    qtbot.keyClicks(sheet.ends, "December")
    assert sheet.ends.date() == QDate(2026, 12, 15)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_its_calendar_and_its_first_step_begin_at_today(sheet: AuthorizationSheet, qtbot) -> None:
    arrow = sheet.ends.rect().center()
    arrow.setX(sheet.ends.width() - 8)
    qtbot.mouseClick(sheet.ends, Qt.MouseButton.LeftButton, pos=arrow)
    calendar = sheet.ends.calendarWidget()
    qtbot.waitUntil(lambda: (calendar.yearShown(), calendar.monthShown()) == (2026, 11))
    assert not sheet.ends.chosen
    calendar.window().close()
    qtbot.keyClick(sheet.ends, Qt.Key.Key_Up)

    assert sheet.ends.date() == QDate(2026, 11, 27)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("way", [Qt.Key.Key_Right, Qt.Key.Key_Down])
def test_the_arrows_of_its_calendar_begin_at_today(sheet: AuthorizationSheet, qtbot, way: Qt.Key) -> None:
    """They led into January 1900."""
    words = sheet.ends.lineEdit()
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(40, words.height() // 2))
    calendar = sheet.ends.calendarWidget()
    qtbot.waitUntil(lambda: calendar.isVisible() and calendar.selectedDate() == QDate(TODAY))
    assert not sheet.ends.chosen, "to open a calendar is to choose nothing"
    view = calendar.findChild(QTableView)
    qtbot.keyClick(view, way)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    days = 1 if way == Qt.Key.Key_Right else 7
    assert sheet.ends.date() == QDate(TODAY).addDays(days)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_calendar_put_away_chooses_nothing(sheet: AuthorizationSheet, qtbot) -> None:
    words = sheet.ends.lineEdit()
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(40, words.height() // 2))
    calendar = sheet.ends.calendarWidget()
    qtbot.waitUntil(lambda: calendar.isVisible() and calendar.selectedDate() == QDate(TODAY))
    view = calendar.findChild(QTableView)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not calendar.isVisible())

    assert (sheet.ends.text(), sheet.ends.chosen) == ("Choose a day", False)
