"""Lints in the text: underlined in the accent with a shape of their own, put right by one key, undone by one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from composer.text.lints.look import lints
from composer.ui.composer.page import ComposerPage
from tests.ui_composer.made import finding_in

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "He had no fever.No rash and 𝐰𝐞 left"


@pytest.fixture
def written(page: ComposerPage) -> ComposerPage:
    page.set_parts((TEXT,))
    page.show_lints((lints(TEXT),))
    page.lint_fix_asked.connect(page.apply_lint)
    return page


def test_one_key_on_the_word_puts_it_right_and_one_step_undoes_it(qtbot, written: ComposerPage) -> None:
    editor = written.thread_of_posts.active
    editor.put_caret(TEXT.index("No rash"))
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    assert written.parts() == ("He had no fever. No rash and 𝐰𝐞 left",)
    editor.undo()
    assert written.parts() == (TEXT,)


def test_a_lint_moves_with_typing_before_it_and_still_works(qtbot, written: ComposerPage) -> None:
    editor = written.thread_of_posts.active
    editor.put_caret(0)
    qtbot.keyClicks(editor, "So: ")
    editor.put_caret(editor.text().index("𝐰") + 1)
    qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    assert written.parts() == ("So: He had no fever.No rash and we left",)


def test_a_lint_whose_words_were_typed_over_is_gone(qtbot, written: ComposerPage) -> None:
    editor = written.thread_of_posts.active
    editor.put_caret(TEXT.index("No rash"))
    qtbot.keyClicks(editor, " ")
    assert editor.lint_at_caret() is None


def test_a_finding_on_the_same_word_comes_first(qtbot, written: ComposerPage) -> None:
    finding = finding_in(TEXT, "fever")
    written.show_findings((finding,), finding)
    editor = written.thread_of_posts.active
    editor.put_caret(TEXT.index("fever") + 2)
    with qtbot.waitSignal(written.fix_asked):
        qtbot.keyClick(editor, Qt.Key.Key_Period, CTRL)
    assert written.parts() == (TEXT,)


def test_the_menu_of_the_word_offers_the_change_first(written: ComposerPage) -> None:
    editor = written.thread_of_posts.active
    menu = editor.menu_at(TEXT.index("fever") + 1)
    assert menu.actions()[0].text() == "Add the space"
    menu.actions()[0].trigger()
    assert written.parts() == ("He had no fever. No rash and 𝐰𝐞 left",)
    menu.deleteLater()


def test_screen_readers_hear_how_many_there_are(written: ComposerPage) -> None:
    assert "2 wordings to look at" in written.thread_of_posts.active.accessibleDescription()


def test_two_lines_stand_under_the_words_where_a_finding_has_a_wave(written: ComposerPage) -> None:
    editor = written.thread_of_posts.active
    editor.put_caret(0)
    picture = editor.viewport().grab().toImage()
    accent = editor._kit.theme.color("accent").rgb()
    run = range(30)
    rows = [
        y
        for y in range(picture.height())
        if any(all(picture.pixel(x + step, y) == accent for step in run) for x in range(picture.width() - len(run)))
    ]
    assert len(rows) == 2
    assert rows[1] - rows[0] == 3


def test_a_key_walks_from_wording_to_wording_through_the_thread_and_another_puts_it_right(
    qtbot, page: ComposerPage
) -> None:
    texts = (TEXT, "clean", "on #womeninmedicine")
    page.set_parts(texts)
    page.show_lints(tuple(lints(text) for text in texts))
    page.lint_fix_asked.connect(page.apply_lint)
    thread = page.thread_of_posts
    page.focus_text()
    thread.active.put_caret(0)
    told = []
    for _ in range(4):
        qtbot.keyClick(thread.active, Qt.Key.Key_F7)
        told.append((thread.active_place, thread.active.place()))
    assert told == [(0, 18), (0, 30), (2, 19), (0, 18)]
    qtbot.keyClick(thread.active, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert thread.active_place == 2
    assert thread.active.hasFocus()
    qtbot.keyClick(thread.active, Qt.Key.Key_Period, CTRL)
    assert page.parts()[2] == "on #WomenInMedicine"
