"""Where a window is small or letters are big: a sheet begins with its head, the first page has all of its room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from composer.guard.authorization import Item
from composer.ui.main_window import MainWindow
from composer.ui.sheets.authorization import AuthorizationSheet
from composer.ui.sheets.picture import PictureSheet
from composer.ui.sheets.picture_state import Mark
from composer.ui.welcome.page import WelcomePage
from tests.ui_window import samples


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def _asked(window: MainWindow) -> AuthorizationSheet:
    window.resize(480, 400)
    settle()
    sheet = AuthorizationSheet("ab" * 32, tuple(Item), ("Maria G.", "93", "Mercy"), samples.NOW.date(), window)
    window.show_sheet(sheet)
    settle()
    return sheet


def _pictured(window: MainWindow, width: int, height: int) -> PictureSheet:
    window.resize(width, height)
    settle()
    sheet = PictureSheet(samples.gallery()[0][0], (Mark(QRect(60, 40, 250, 36), "A name"),), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))
    settle()
    return sheet


def test_a_sheet_whose_safe_button_has_the_focus_begins_with_its_head(window: MainWindow) -> None:
    """The focus may have come to its foot by way of a part further down."""
    sheet = _asked(window)
    bar = sheet._scroll.verticalScrollBar()
    assert bar.value() == 0 < bar.maximum()
    bar.setValue(40)
    sheet.show_beginning()

    assert bar.value() == 0
    assert QApplication.focusWidget() is sheet.first_focus


def test_one_that_begins_further_down_shows_that(window: MainWindow) -> None:
    sheet = _asked(window)
    bar = sheet._scroll.verticalScrollBar()
    sheet.first_focus = sheet.items[Item.NAMES]
    sheet.first_focus.setFocus()
    there = bar.value()
    sheet.show_beginning()

    assert bar.value() == there > 0


@pytest.mark.parametrize("size", [(480, 400), (700, 500)])
def test_in_a_small_window_a_picture_is_seen_before_its_words(window: MainWindow, size: tuple[int, int]) -> None:
    sheet = _pictured(window, *size)
    bar = sheet._scroll.verticalScrollBar()

    assert bar.value() == 0 < bar.maximum()
    assert QApplication.focusWidget() is sheet.tools.draw_button  # and what has the keyboard is in sight
    shown = sheet._scroll.viewport().rect()
    assert shown.contains(sheet.tools.draw_button.mapTo(sheet._scroll.viewport(), QPoint(0, 0)))


def test_with_room_for_all_of_it_the_description_has_the_keyboard(window: MainWindow) -> None:
    sheet = _pictured(window, 1280, 820)

    assert sheet._scroll.verticalScrollBar().maximum() == 0
    assert QApplication.focusWidget() is sheet.alt


def test_without_the_timeline_beside_it_the_first_page_takes_its_room(shown, look, icons) -> None:
    page = shown(WelcomePage(look, icons), 700, 700)
    settle()
    scroll = page._scroll
    end = scroll.mapTo(page, QPoint(scroll.width(), 0)).x()

    assert not page._timeline.isVisible()
    assert end >= page.width() - 40
