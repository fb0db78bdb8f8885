"""A setting is found by its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from composer.base.settings import Settings
from composer.guard.author import AuthorProfile
from composer.ui.main_window import MainWindow
from composer.ui.rooms.late_settings import show_all_settings
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.labels import Text

pytestmark = pytest.mark.ui


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow) -> SettingsSheet:
    made = SettingsSheet(Settings(), AuthorProfile(), (), window)
    qtbot.addWidget(made)
    made.show()
    return made


def _titles(sheet: SettingsSheet) -> list[str]:
    return [section.findChildren(Text)[0].text() for section in sheet._sections if not section.isHidden()]


def test_words_leave_only_the_sections_that_have_them(sheet: SettingsSheet) -> None:
    everything = len(_titles(sheet))
    QTest.keyClicks(sheet.finder.field, "high CONTRAST")

    assert _titles(sheet) == ["Look"]  # a choice in a closed list counts
    sheet.finder.field.clear()
    assert len(_titles(sheet)) == everything


def test_what_the_author_filled_in_is_not_searched(sheet: SettingsSheet) -> None:
    sheet.city.edit.setText("Xanadu")
    QTest.keyClicks(sheet.finder.field, "xanadu")

    assert _titles(sheet) == []
    assert sheet.finder._nothing.isVisibleTo(sheet)


def test_what_is_typed_at_once_looks_for_a_setting_and_changes_none(window: MainWindow, qtbot: QtBot) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    qtbot.waitUntil(sheet.finder.field.hasFocus)
    theme = sheet.theme_box.currentIndex()
    QTest.keyClicks(sheet.finder.field, "lock")

    assert sheet.theme_box.currentIndex() == theme
    assert "Timing" in _titles(sheet)


def _roll(box: QWidget) -> bool:
    """Roll down over a box; tell whether it took that, and left nothing for the sheet."""
    place = QPointF(box.rect().center())
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
    rolled = QWheelEvent(place, box.mapToGlobal(place), QPoint(), QPoint(0, -120), *none, False)
    QApplication.sendEvent(box, rolled)
    return rolled.isAccepted()


def test_the_wheel_over_a_box_is_left_to_the_sheet_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """How soon it locks, above all, is no matter of where the pointer happens to be."""
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    before = (sheet.theme_box.currentIndex(), sheet.lock_box.value())
    taken = [_roll(box) for box in (sheet.theme_box, sheet.lock_box)]

    assert (sheet.theme_box.currentIndex(), sheet.lock_box.value()) == before
    assert taken == [False, False]
    bar = sheet._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    place = sheet.theme_box.mapTo(window.window(), sheet.theme_box.rect().center())
    QTest.wheelEvent(window.window().windowHandle(), QPointF(place), QPoint(0, -120))
    qtbot.waitUntil(lambda: bar.value() > 0)
    sheet.lock_box.setFocus()
    qtbot.waitUntil(sheet.lock_box.hasFocus)
    assert _roll(sheet.lock_box)
    assert sheet.lock_box.value() != before[1]


def test_settings_that_were_opened_before_the_drafts_are_whole_once_those_are(window: MainWindow) -> None:
    """What belongs to the store comes in, what was typed is looked for in it, and the next letter goes on there."""
    window.show_settings()
    early = window.sheet()
    assert isinstance(early, SettingsSheet)
    QTest.keyClicks(early.finder.field, "posting tim")
    assert _titles(early) == []
    window.settings_shown.connect(lambda sheet: sheet.add_section("Posting times", "", QWidget()))
    show_all_settings(window)
    late = window.sheet()
    assert isinstance(late, SettingsSheet)
    QTest.keyClicks(QApplication.focusWidget(), "es")

    assert late.finder.field.text() == "posting times"
    assert _titles(late) == ["Posting times"]
    late.close_sheet()
    show_all_settings(window)
    assert window.sheet() is None
