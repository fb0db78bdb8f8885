"""Keys while a sheet is open: silent behind it, alive in it, and afterwards exactly as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.base.errors import Action
from composer.flow.wording import Sentence
from composer.ui.sheets.notice import NoticeSheet

pytestmark = pytest.mark.ui


@pytest.fixture
def notice(window):
    def made() -> NoticeSheet:
        return NoticeSheet(Sentence("It did not go."), window, Action.NONE)

    return made


def test_a_key_that_was_off_for_a_reason_is_still_off_when_the_sheet_has_gone(window, notice) -> None:
    off, on = (QShortcut(QKeySequence(keys), window) for keys in ("Alt+1", "Alt+2"))
    off.setEnabled(False)
    window.commands.action("fold").setEnabled(False)
    sheet = notice()
    window.show_sheet(sheet)
    assert not on.isEnabled()
    assert not window.commands.action("new").isEnabled()

    sheet.close_sheet()

    assert on.isEnabled()
    assert window.commands.action("new").isEnabled()
    assert not off.isEnabled()
    assert not window.commands.action("fold").isEnabled()


def test_a_second_sheet_takes_no_key_from_the_first_for_good(window, notice) -> None:
    first, second = notice(), notice()
    own = QShortcut(QKeySequence("Ctrl+Z"), first)
    behind = QShortcut(QKeySequence("Alt+3"), window)
    window.show_sheet(first)
    window.show_sheet(second)
    second.close_sheet()

    assert own.isEnabled()
    assert not behind.isEnabled()
    first.close_sheet()
    assert behind.isEnabled()


def test_a_part_that_goes_while_a_sheet_is_open_is_not_missed(window, notice, qapp) -> None:
    gone = QShortcut(QKeySequence("Alt+4"), window)
    sheet = notice()
    window.show_sheet(sheet)
    gone.deleteLater()
    qapp.sendPostedEvents(None, 52)

    sheet.close_sheet()

    assert window.commands.action("new").isEnabled()


def test_whoever_leaves_the_room_can_lock_over_a_sheet(window, notice, qtbot) -> None:
    """The key did nothing then, without a word, and the side bar's button lies below the veil."""
    window.show_sheet(notice())

    with qtbot.waitSignal(window.lock_asked, timeout=2000):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
