"""Completion in the text: offered after a pause, chosen by keys, and no key is taken that was not asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from composer.text.completion import Begun
from composer.text.lints.lint import Change
from composer.ui.composer.choices import Choice, Choices
from composer.ui.composer.page import ComposerPage

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

CTRL = Qt.KeyboardModifier.ControlModifier
TAGS = ("MedEd", "MedTwitter", "MedStudent")


@pytest.fixture
def ready(page: ComposerPage) -> ComposerPage:
    def suggest(word: Begun) -> list[Choice]:
        fitting = [tag for tag in TAGS if tag.lower().startswith(word.prefix.lower()) and tag != word.prefix]
        return [Choice(word.sign + tag, "of the field", Change(word.span, tag)) for tag in fitting]

    page.thread_of_posts.completion.suggest = suggest
    return page


def typed(qtbot, page: ComposerPage, text: str) -> None:
    qtbot.keyClicks(page.thread_of_posts.active, text)
    qtbot.waitUntil(lambda: bool(page.thread_of_posts.completion.shown()), timeout=2000)


def test_tab_takes_the_first_and_the_caret_stands_behind_it(qtbot, ready: ComposerPage) -> None:
    typed(qtbot, ready, "on #me")
    editor = ready.thread_of_posts.active
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert ready.parts() == ("on #MedEd",)
    assert editor.place() == len("on #MedEd")
    assert editor.hasFocus()
    assert ready.thread_of_posts.completion.shown() == ()
    editor.undo()
    assert ready.parts() == ("on #me",)


def test_enter_makes_a_line_unless_a_choice_was_marked_by_hand(qtbot, ready: ComposerPage) -> None:
    typed(qtbot, ready, "#me")
    editor = ready.thread_of_posts.active
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert ready.parts() == ("#me\n",)
    typed(qtbot, ready, "#me")
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert ready.parts() == ("#me\n#MedTwitter",)


def test_escape_sends_it_away_until_another_word(qtbot, ready: ComposerPage) -> None:
    typed(qtbot, ready, "#me")
    editor, completion = ready.thread_of_posts.active, ready.thread_of_posts.completion
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert completion.shown() == ()
    qtbot.keyClicks(editor, "d")
    qtbot.wait(300)
    assert completion.shown() == ()
    typed(qtbot, ready, " #me")


def test_one_letter_brings_nothing_but_asking_does(qtbot, ready: ComposerPage) -> None:
    editor, completion = ready.thread_of_posts.active, ready.thread_of_posts.completion
    qtbot.keyClicks(editor, "#m")
    qtbot.wait(300)
    assert completion.shown() == ()
    qtbot.keyClick(editor, Qt.Key.Key_Space, CTRL)
    assert [one.words for one in completion.shown()] == ["#MedEd", "#MedTwitter", "#MedStudent"]
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert ready.parts() == ("#MedEd",)


def test_the_list_goes_with_the_caret_and_with_the_focus(qtbot, ready: ComposerPage) -> None:
    typed(qtbot, ready, "so #me")
    editor, completion = ready.thread_of_posts.active, ready.thread_of_posts.completion
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert completion.shown() == ()
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClick(editor, Qt.Key.Key_Space, CTRL)
    ready.focus_preview()
    assert completion.shown() == ()


def test_a_click_takes_a_choice_and_it_is_a_list_to_screen_readers(qtbot, ready: ComposerPage) -> None:
    typed(qtbot, ready, "#me")
    shown = ready.window().findChild(Choices)
    assert shown.accessibleName() == "Suggestions"
    assert shown.item(1).data(int(Qt.ItemDataRole.AccessibleTextRole)) == "#MedTwitter, of the field"
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualItemRect(shown.item(2)).center())
    assert ready.parts() == ("#MedStudent",)


def test_an_abbreviation_is_expanded_by_a_key_and_shortened_by_the_same(qtbot, ready: ComposerPage) -> None:
    editor = ready.thread_of_posts.active
    qtbot.keyClicks(editor, "known HTN")
    qtbot.keyClick(editor, Qt.Key.Key_E, CTRL)
    assert ready.parts() == ("known hypertension",)
    qtbot.keyClick(editor, Qt.Key.Key_E, CTRL)
    assert ready.parts() == ("known HTN",)


def test_of_several_meanings_the_author_chooses(qtbot, ready: ComposerPage) -> None:
    editor = ready.thread_of_posts.active
    qtbot.keyClicks(editor, "a PE")
    qtbot.keyClick(editor, Qt.Key.Key_E, CTRL)
    assert [one.words for one in ready.thread_of_posts.completion.shown()] == [
        "pulmonary embolism",
        "physical examination",
    ]
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert ready.parts() == ("a physical examination",)


def test_where_nothing_is_known_that_is_said(qtbot, ready: ComposerPage) -> None:
    editor = ready.thread_of_posts.active
    qtbot.keyClicks(editor, "hello")
    with qtbot.waitSignal(ready.thread_of_posts.completion.nothing_known):
        qtbot.keyClick(editor, Qt.Key.Key_E, CTRL)
