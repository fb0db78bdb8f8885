"""Why a post cannot go, above the bar."""

from __future__ import annotations

import pytest

from composer.ui.main_window import MainWindow

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


def test_it_makes_room_for_itself_once_the_answer_is_told(qtbot, window: MainWindow) -> None:
    """It comes with the check's answer, between two keys: the window was laid out for it, and again for the answer."""
    strip, page = window.strip, window.composer
    qtbot.waitUntil(lambda: page.isVisible() and page.height() > 200)
    before = page.height()
    strip.show_reason("3 details have to change first.", "Show the first")
    assert page.height() == before
    qtbot.waitUntil(lambda: page.height() <= before - strip.height() and strip.button.isVisible())
    assert strip.y() >= page.geometry().bottom()

    strip.hide_reason()
    qtbot.waitUntil(lambda: page.height() == before)
    strip.show_reason("Too long: take out 3 characters.")
    qtbot.waitUntil(lambda: page.height() <= before - strip.height())
    assert strip.button.isHidden()
