"""A note over a sheet: seen, clear of the sheet's buttons, reached and taken by key; then the sheet goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.base.errors import Action
from composer.flow.wording import Sentence
from composer.ui.main_window import MainWindow
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.settings import SettingsSheet

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings(window: MainWindow) -> SettingsSheet:
    """The highest sheet, with the keyboard in its first field."""
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    QTest.qWait(20)
    return sheet


def focused():
    return QApplication.focusWidget()


@pytest.mark.parametrize("size", [(1280, 820), (480, 400)])
def test_what_goes_out_is_counted_over_the_sheet_and_hides_none_of_its_buttons(
    window: MainWindow, settings: SettingsSheet, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.toast.go_out(6, 10)
    QTest.qWait(20)
    toast, sheet = window.toast, window.sheet()

    assert toast.isAncestorOf(window.childAt(toast.geometry().center()))
    assert sheet.mapTo(window, sheet.rect().bottomLeft()).y() < toast.y()
    assert sheet.y() >= 0
    toast.leave()
    QTest.qWait(20)
    assert window.rect().contains(sheet.geometry())


def test_it_is_taken_back_by_its_key_while_a_sheet_is_open(qtbot, window: MainWindow, settings: SettingsSheet) -> None:
    window.toast.go_out(6, 10)

    with qtbot.waitSignal(window.toast.taken_back):
        QTest.keyClick(focused(), Qt.Key.Key_Z, ALT)
    window.toast.count(0)
    with qtbot.assertNotEmitted(window.toast.taken_back):
        QTest.keyClick(focused(), Qt.Key.Key_Z, ALT)
    assert window.sheet() is settings


def test_f6_goes_to_the_note_and_back_to_where_the_keyboard_was_in_the_sheet(
    window: MainWindow, settings: SettingsSheet
) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    was, done = focused(), []
    window.note.say("Posting time removed", "Undo", act=lambda: done.append(True))
    QTest.keyClick(focused(), Qt.Key.Key_F6)
    QTest.qWait(20)
    assert focused() is window.note.button

    QTest.keyClick(focused(), Qt.Key.Key_F6, SHIFT)
    assert focused() is was
    QTest.keyClick(focused(), Qt.Key.Key_F6)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.qWait(20)
    assert done == [True]
    assert focused() is was


def test_the_key_that_takes_back_does_what_a_note_offers_where_nothing_goes_out(window: MainWindow) -> None:
    done: list[str] = []
    window.note.say("Draft moved to the trash", "Undo", act=lambda: done.append("undone"))
    window.toast.go_out(6, 10)
    window.toast.taken_back.connect(lambda: done.append("taken back"))
    window.composer.focus_text()
    QTest.keyClick(focused(), Qt.Key.Key_Z, ALT)
    window.toast.leave()
    QTest.keyClick(focused(), Qt.Key.Key_Z, ALT)
    QTest.keyClick(focused(), Qt.Key.Key_Z, ALT)

    assert done == ["taken back", "undone"]


def test_without_a_note_f6_stays_in_the_sheet(window: MainWindow, settings: SettingsSheet) -> None:
    was = focused()
    QTest.keyClick(was, Qt.Key.Key_F6)

    assert focused() is was


def test_a_sheet_that_closes_leads_back_to_what_opened_it_in_the_sheet_below(
    window: MainWindow, settings: SettingsSheet
) -> None:
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    was = focused()
    window.show_sheet(NoticeSheet(Sentence("It did not go."), window, Action.NONE))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)

    assert window.sheet() is settings
    assert focused() is was


@pytest.mark.parametrize("over_a_sheet", [False, True])
def test_a_note_hides_no_way_to_take_a_post_back(window: MainWindow, over_a_sheet: bool) -> None:
    """A draft deleted while a post goes out: both can be undone, each by its own button."""
    if over_a_sheet:
        window.show_settings()
    window.toast.go_out(6, 10)
    window.note.say("Draft moved to the trash", "Undo", act=lambda: None)
    QTest.qWait(20)

    assert not window.toast.geometry().intersects(window.note.geometry())
    for part in (window.toast, window.note):
        assert part.isAncestorOf(window.childAt(part.geometry().center()))
    window.toast.leave()
    QTest.qWait(20)
    alone = window.note.geometry().bottom()
    window.note.say("Draft moved to the trash", "Undo", act=lambda: None)
    assert window.note.geometry().bottom() == alone
