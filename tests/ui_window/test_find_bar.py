"""Find in draft: through all posts, beside the marks of the check, with words put in place of others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.guard.report import Label
from composer.ui.find.bar import FindBar
from composer.ui.find.room import FindRoom
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from tests.ui_window.samples import finding

POSTS = ("Measure the arm 🫀, then the arm again.", "Nobody had an ARM band.")


@pytest.fixture
def room(window: MainWindow) -> FindRoom:
    window.composer.set_parts(POSTS)
    window.composer.thread_of_posts.editors[0].put_caret(0)
    window.composer.focus_text()
    return FindRoom(window, window)


def _bar(room: FindRoom) -> FindBar:
    assert room.bar is not None
    return room.bar


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def _ask(window: MainWindow, words: str, name: str = "find") -> None:
    window.commands.action(name).trigger()
    QTest.keyClicks(QApplication.focusWidget(), words)


def _marked(window: MainWindow) -> list[list[str]]:
    editors = window.composer.thread_of_posts.editors
    return [[one.cursor.selectedText() for one in editor.extraSelections()] for editor in editors]


def test_it_finds_in_all_posts_and_says_how_many(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")

    assert _marked(window) == [["arm", "arm"], ["ARM"]]
    assert _bar(room).count.text() == "1 of 3"
    assert _bar(room).field.accessibleDescription() == "1 of 3"


def test_enter_goes_on_shift_enter_back_round_and_round(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")
    told = []
    for held in (False, False, False, True, True):
        _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier)
        told.append(_bar(room).count.text())

    assert told == ["2 of 3", "3 of 3", "1 of 3", "3 of 3", "2 of 3"]


def test_escape_closes_with_the_place_selected_in_the_text(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")
    _press(Qt.Key.Key_Return)
    _press(Qt.Key.Key_Return)
    _press(Qt.Key.Key_Escape)
    active = window.composer.thread_of_posts.active

    assert room.bar is None
    assert active is window.composer.thread_of_posts.editors[1]
    assert active.hasFocus()
    assert active.textCursor().selectedText() == "ARM"
    assert _marked(window) == [[], []]


def test_escape_in_the_text_closes_it_too(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")
    window.composer.focus_text()
    _press(Qt.Key.Key_Escape)

    assert room.bar is None


def test_nothing_found_is_said(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "leg")

    assert _bar(room).count.text() == "Nothing found"
    assert not _bar(room).forth.isEnabled()


def test_it_follows_what_is_typed(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")
    editor = window.composer.thread_of_posts.editors[1]
    editor.put_caret(0)
    editor.insertPlainText("Arm. ")

    assert _bar(room).count.text() == "1 of 4"
    assert _marked(window)[1] == ["Arm", "ARM"]


def test_the_marks_of_the_check_stay(window: MainWindow, room: FindRoom) -> None:
    found = finding(POSTS[0], "arm", Label.NAME, "name.patient", "wrist")
    window.composer.show_findings((found,), None)
    editor = window.composer.thread_of_posts.editors[0]
    before = editor.marks
    _ask(window, "arm")
    during = editor.marks
    _press(Qt.Key.Key_Escape)

    assert len(before) == 1
    assert before == during == editor.marks


def test_one_place_is_replaced_and_the_next_is_shown(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm", "replace")
    _bar(room).instead.setFocus()
    QTest.keyClicks(_bar(room).instead, "wrist")
    _press(Qt.Key.Key_Return)
    after, told = window.composer.parts(), _bar(room).count.text()
    window.composer.thread_of_posts.editors[0].undo()

    assert after == ("Measure the wrist 🫀, then the arm again.", POSTS[1])
    assert told == "1 of 2"
    assert window.composer.parts() == POSTS


def test_all_are_replaced_as_one_step_a_post_and_a_version_is_kept(window: MainWindow, room: FindRoom) -> None:
    kept: list[str] = []
    window.composer.changing.connect(kept.append)
    _ask(window, "arm", "replace")
    _bar(room).instead.setText("charm")
    _bar(room).replace_all.click()
    after = window.composer.parts()
    for editor in window.composer.thread_of_posts.editors:
        editor.undo()

    assert after == ("Measure the charm 🫀, then the charm again.", "Nobody had an charm band.")
    assert window.composer.parts() == POSTS
    assert kept == ["replace"]


def test_selected_words_are_what_is_asked_for(window: MainWindow, room: FindRoom) -> None:
    editor = window.composer.thread_of_posts.editors[0]
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    room.ask()

    assert _bar(room).field.text() == "Measure"
    assert _bar(room).count.text() == "1 of 1"


def test_another_draft_is_looked_through_as_well(window: MainWindow, room: FindRoom) -> None:
    _ask(window, "arm")
    window.composer.set_parts(("An arm.",))
    room.look()

    assert _bar(room).count.text() == "1 of 1"
    assert _marked(window) == [["arm"]]


def test_on_other_pages_the_key_searches_all_drafts(window: MainWindow, room: FindRoom) -> None:
    window.show_page(Page.TRASH)
    window.commands.action("find").trigger()

    assert room.bar is None
    assert window.sidebar.isAncestorOf(QApplication.focusWidget())


def test_every_control_has_a_name_and_room(window: MainWindow, room: FindRoom) -> None:
    room.ask_replace()
    bar = _bar(room)
    for part in (bar.back, bar.forth, bar.more, bar.close_button, bar.replace, bar.replace_all):
        assert part.accessibleName() or part.text()
        assert part.height() >= 28


def test_a_letter_that_stands_everywhere_is_counted_everywhere_and_marked_where_one_looks(
    window: MainWindow, room: FindRoom
) -> None:
    """Hundreds of marks nobody looks at would hold the window up."""
    window.composer.set_parts(("e" * 250, "e" * 250))
    window.composer.thread_of_posts.editors[0].put_caret(0)
    window.composer.focus_text()
    _ask(window, "e")
    first = [len(words) for words in _marked(window)]
    room.back()

    assert first == [250, 0]
    assert _bar(room).count.text() == "500 of 500"
    assert [len(words) for words in _marked(window)] == [0, 250]
