"""Whether practice posts outlive the program: one choice, on the practice timeline and in Settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox

from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.practice import PracticeRoom
from composer.ui.sheets.settings import SettingsSheet

pytestmark = pytest.mark.ui


@pytest.fixture
def told(window: MainWindow) -> list[Settings]:
    """The settings as they are changed; the window shows them, as the program does."""
    heard: list[Settings] = []
    window.settings_changed.connect(heard.append)
    window.settings_changed.connect(window.use_settings)
    return heard


def box_in_settings(window: MainWindow) -> QCheckBox:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    return next(box for box in sheet.findChildren(QCheckBox) if "practice posts" in box.text())


def test_posts_end_with_the_program_until_the_author_says_otherwise(window: MainWindow, told: list[Settings]) -> None:
    PracticeRoom(window, window).attach(lasting=True)
    window.show_page(Page.TIMELINE)
    box = window.timeline.keep
    assert box.isVisible()
    assert not box.isChecked()

    box.click()
    assert told[-1].keep_practice
    assert box_in_settings(window).isChecked()


def test_what_is_chosen_in_settings_stands_on_the_timeline(window: MainWindow, told: list[Settings]) -> None:
    PracticeRoom(window, window).attach(lasting=True)
    box_in_settings(window).click()

    assert [settings.keep_practice for settings in told] == [True]
    assert window.timeline.keep.isChecked()


def test_a_kept_choice_is_shown_from_the_start_and_told_to_nobody(window: MainWindow, told: list[Settings]) -> None:
    window.use_settings(replace(Settings(), keep_practice=True))
    PracticeRoom(window, window).attach(lasting=True)

    assert window.timeline.keep.isChecked()
    assert told == []


def test_where_nothing_lasts_the_timeline_promises_nothing(window: MainWindow) -> None:
    PracticeRoom(window, window).attach(lasting=False)
    window.show_page(Page.TIMELINE)

    assert not window.timeline.keep.isVisible()
