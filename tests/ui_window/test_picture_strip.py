"""The pictures below a post: their rows in small windows, and where the keyboard is when one is changed or goes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.main_window import MainWindow
from tests.looks.cut import cut
from tests.ui_window import samples

pytestmark = pytest.mark.ui


@pytest.fixture
def strip(window: MainWindow) -> PictureStrip:
    window.composer.set_parts(("The cuff.",))
    window.composer.set_pictures(samples.gallery())
    QTest.qWait(20)
    return window.composer.thread_of_posts.strips[0]


def test_a_picture_that_was_changed_has_the_keyboard_still(strip: PictureStrip) -> None:
    first, second = strip.pictures()
    strip.rows[1].open_button.setFocus()

    strip.set_pictures((first, replace(second, alt_text="A cuff that is too small.")))

    assert QApplication.focusWidget() is strip.rows[1].open_button


def test_where_a_picture_was_taken_off_the_next_one_has_the_keyboard_and_then_the_text(
    window: MainWindow, strip: PictureStrip
) -> None:
    strip.rows[0].remove_button.setFocus()
    QTest.keyClick(strip.rows[0].remove_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is strip.rows[0].open_button

    strip.rows[0].remove_button.setFocus()
    QTest.keyClick(strip.rows[0].remove_button, Qt.Key.Key_Space)
    assert strip.rows == ()
    assert QApplication.focusWidget() is window.composer.thread_of_posts.active


def test_whoever_writes_on_meanwhile_is_left_in_peace(window: MainWindow, strip: PictureStrip) -> None:
    window.composer.focus_text()

    strip.set_pictures(strip.pictures()[:1])

    assert QApplication.focusWidget() is window.composer.thread_of_posts.active


def test_in_the_smallest_window_long_words_on_its_buttons_are_seen_whole(
    window: MainWindow, strip: PictureStrip
) -> None:
    for row in strip.rows:
        row.open_button.setText("Beschreiben und schneiden…")
    window.resize(480, 400)
    QTest.qWait(60)

    assert not cut(strip)
    assert all(row.open_button.y() >= 0 for row in strip.rows)
