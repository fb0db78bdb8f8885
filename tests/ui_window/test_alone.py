"""Only the text: one key in, Esc out, and nothing that keeps a post from going out is ever hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.ui.find.room import FindRoom
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.alone import AloneRoom


@pytest.fixture
def room(window: MainWindow) -> AloneRoom:
    window.composer.set_parts(("Measure the arm.",))
    return AloneRoom(window, window)


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def _shown(window: MainWindow) -> dict[str, bool]:
    parts = ("sidebar", "panel", "bar", "line", "composer")
    return {name: getattr(window, name).isVisible() for name in parts} | {
        "preview": window.composer.preview.isVisible()
    }


def test_f11_leaves_the_text_and_one_line_of_the_check(window: MainWindow, room: AloneRoom) -> None:
    before = _shown(window)
    _press(Qt.Key.Key_F11)
    alone = _shown(window)
    _press(Qt.Key.Key_Escape)

    assert alone == {
        "sidebar": False,
        "panel": False,
        "bar": False,
        "line": True,
        "composer": True,
        "preview": False,
    }
    assert _shown(window) == before
    assert not room.on


def test_the_screen_is_filled_and_the_window_gets_its_size_back(window: MainWindow, room: AloneRoom) -> None:
    before = window.windowState()
    room.enter()
    filled = window.windowState()
    room.leave()

    assert filled & Qt.WindowState.WindowFullScreen
    assert window.windowState() == before


def test_the_text_keeps_the_focus_and_what_is_typed(window: MainWindow, room: AloneRoom) -> None:
    window.composer.focus_text()
    room.enter()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, " Twice.")
    room.leave()

    assert window.composer.parts() == ("Measure the arm. Twice.",)
    assert window.composer.thread_of_posts.active.hasFocus()


def test_why_a_post_cannot_go_is_said_there_too(window: MainWindow, room: AloneRoom) -> None:
    room.enter()
    window.strip.show_reason("Not ready to post: one detail identifies a patient.", "Show the first")

    assert window.strip.isVisible()


def test_posting_shows_everything_again_first(window: MainWindow, room: AloneRoom, qtbot) -> None:
    window.bar.show_post(True, "Post", "")
    room.enter()
    with qtbot.waitSignal(window.bar.post_asked):
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not room.on
    assert window.bar.isVisible()


def test_other_pages_and_the_search_bring_everything_back(window: MainWindow, room: AloneRoom) -> None:
    room.enter()
    window.show_page(Page.TRASH)
    after_page = room.on
    window.show_page(Page.COMPOSER)
    room.enter()
    window.commands.action("search").trigger()
    focus = QApplication.focusWidget()

    assert not after_page
    assert not room.on
    assert focus is not None
    assert window.sidebar.isAncestorOf(focus)


def test_escape_closes_what_lies_on_top_first(window: MainWindow, room: AloneRoom) -> None:
    finder = FindRoom(window, window)
    room.enter()
    finder.ask()
    _press(Qt.Key.Key_Escape)
    still = room.on
    _press(Qt.Key.Key_Escape)

    assert finder.bar is None
    assert still
    assert not room.on


def test_a_kept_side_bar_is_not_folded_for_good(window: MainWindow, room: AloneRoom) -> None:
    kept: list[object] = []
    window.settings_changed.connect(kept.append)
    room.enter()
    room.leave()

    assert kept == []
    assert not window.sidebar.folded


def test_posting_by_its_key_goes_on_working_behind_sheets_and_back_again(
    window: MainWindow, room: AloneRoom, qtbot
) -> None:
    """One key, one part that hears it, whatever was opened and closed before."""
    room.enter()
    room.leave()
    window.show_keys()
    sheet = window.sheet()
    assert sheet is not None
    sheet.close_sheet()
    window.bar.show_post(True, "Post", "")
    window.composer.focus_text()
    QApplication.processEvents()

    with qtbot.waitSignal(window.bar.post_asked):
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
