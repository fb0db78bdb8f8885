"""A setting is found by its words."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from composer.base.settings import Settings
from composer.guard.author import AuthorProfile
from composer.ui.labels import Text
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet

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
