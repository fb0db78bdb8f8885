"""Undo reaches over all that was done to a thread, by the key that undoes words; no word typed since is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from composer.guard.report import Label, Suggestion
from composer.text.thread import Numbering
from composer.ui.composer.page import ComposerPage
from tests.ui_composer.made import finding_in

pytestmark = pytest.mark.ui

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "one two three four five. " * 26


def undo(qtbot, page: ComposerPage) -> None:
    qtbot.keyClick(page.thread_of_posts.active, Qt.Key.Key_Z, CTRL)


def test_words_that_were_typed_are_undone(qtbot, page: ComposerPage) -> None:
    qtbot.keyClicks(page.thread_of_posts.active, "Ask first")
    undo(qtbot, page)
    assert page.parts() == ("",)
    qtbot.keyClick(page.thread_of_posts.active, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.parts() == ("Ask first",)


def test_a_suggestion_is_undone_and_then_what_was_typed_before_it(qtbot, page: ComposerPage) -> None:
    qtbot.keyClicks(page.thread_of_posts.active, "seen at Mercy.")
    found = finding_in("seen at Mercy.", "Mercy", Label.LOCATION)
    page.show_findings((found,), None)
    page.apply_suggestion(found, Suggestion("place.hospital", "a hospital"))
    assert page.parts() == ("seen at a hospital.",)
    undo(qtbot, page)
    assert page.parts() == ("seen at Mercy.",)
    undo(qtbot, page)
    assert page.parts() == ("",)


def test_suggestions_in_several_posts_are_one_step(qtbot, page: ComposerPage) -> None:
    before = ("seen at Mercy.", "back at Mercy.")
    page.set_parts(before)
    found = tuple(finding_in(text, "Mercy", Label.LOCATION, index=place) for place, text in enumerate(before))
    page.show_findings(found, None)
    page.apply_all(tuple((one, Suggestion("place.hospital", "a hospital")) for one in found))
    assert page.parts() == ("seen at a hospital.", "back at a hospital.")
    undo(qtbot, page)
    assert page.parts() == before
    undo(qtbot, page)
    assert page.parts() == before


def test_a_split_a_move_a_removed_post_and_numbers_are_undone_by_the_same_key(qtbot, page: ComposerPage) -> None:
    thread = page.thread_of_posts
    page.set_parts((LONG,))
    thread.split_post(0)
    undo(qtbot, page)
    assert page.parts() == (LONG,)

    page.set_parts(("one", "two", "three"))
    thread.move_post(0, 2)
    undo(qtbot, page)
    assert page.parts() == ("one", "two", "three")

    thread.remove_post(1)
    assert page.parts() == ("one", "three")
    undo(qtbot, page)
    assert page.parts() == ("one", "two", "three")

    thread.use_numbering(Numbering.OF_ALL)
    undo(qtbot, page)
    assert page.parts() == ("one", "two", "three")


def test_words_typed_since_a_post_was_removed_are_undone_first(qtbot, page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.thread_of_posts.remove_post(1)
    qtbot.keyClicks(page.thread_of_posts.active, "!")
    undo(qtbot, page)
    assert page.parts() == ("one",)
    undo(qtbot, page)
    assert page.parts() == ("one", "two")


@pytest.mark.parametrize(
    ("key", "held", "left"),
    [
        (Qt.Key.Key_Left, CTRL, "measure the |arm"),
        (Qt.Key.Key_Home, CTRL, "|measure the arm"),
        (Qt.Key.Key_Backspace, CTRL, "measure the |"),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, "|measure the arm"),
    ],
)
def test_going_and_deleting_word_by_word_is_as_everywhere(
    qtbot, page: ComposerPage, key: Qt.Key, held: Qt.KeyboardModifier, left: str
) -> None:
    """What the text field of the desktop does (QTextEdit) is what the post does."""
    editor, usual = page.thread_of_posts.active, QTextEdit()
    qtbot.addWidget(usual)
    usual.show()
    for one in (editor, usual):
        qtbot.keyClicks(one, "measure the arm")
        qtbot.keyClick(one, key, held)
        place, text = one.textCursor().position(), one.toPlainText()
        assert f"{text[:place]}|{text[place:]}" == left
