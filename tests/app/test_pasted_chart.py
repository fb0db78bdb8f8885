"""A chart's note that was pasted is told of, and goes without a trace: out of undo, versions, search and clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.drafts.history import Reason
from composer.flow.views import Keeping
from composer.text.seek import words_of

pytestmark = [pytest.mark.ui, pytest.mark.model]

NOTE = "Progress note: Quartermaine, Zebulon, MRN 4471902, seen on rounds.\n" * 75  # five thousand characters
SHORT = "Progress note, cut to what is meant: ask before you tell."


def _paste(program: Vignette, qapp: QApplication, words: str) -> None:
    qapp.clipboard().setText(words)
    program.window.composer.thread_of_posts.active.paste()


def _everything(program: Vignette) -> str:
    """What the store holds of every draft, and what its index finds."""
    assert program.services is not None
    db = program.services.drafts._db
    kept = repr([db.rows("SELECT * FROM drafts"), db.rows("SELECT * FROM draft_versions")])
    return kept + repr(program.services.drafts.find(words_of("quartermaine")))


def _saved(program: Vignette, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: program.keeping.keeping in {Keeping.SAVED, Keeping.NOWHERE}, timeout=20_000)


def test_a_long_note_is_told_of_and_taken_out_everywhere(qtbot: QtBot, qapp: QApplication, vignette: Vignette) -> None:
    window, editor = vignette.window, vignette.window.composer.thread_of_posts.active
    assert vignette.services is not None
    editor.insertPlainText("Ask first. ")
    _paste(vignette, qapp, NOTE)
    editor.insertPlainText("Then tell.")
    assert window.note.words().startswith("A long text was pasted.")
    window.composer.changing.emit(Reason.FIX)
    qtbot.waitUntil(lambda: bool(vignette.services.drafts.history.of(vignette.draft_id)), timeout=20_000)
    _saved(vignette, qtbot)
    assert "Quartermaine" in _everything(vignette)

    window.note.button.click()
    qtbot.waitUntil(lambda: window.note.words().startswith("It is out of the draft"), timeout=20_000)

    assert window.composer.parts() == ("Ask first. Then tell.",)
    assert not editor.document().isUndoAvailable()
    editor.undo()
    assert window.composer.parts() == ("Ask first. Then tell.",)
    assert qapp.clipboard().text() == ""
    _saved(vignette, qtbot)
    assert "Quartermaine" not in _everything(vignette)
    assert "Ask first" in _everything(vignette)


def test_what_was_kept_before_the_paste_stays(qtbot: QtBot, qapp: QApplication, vignette: Vignette) -> None:
    assert vignette.services is not None
    history = vignette.services.drafts.history
    vignette.window.composer.thread_of_posts.active.insertPlainText("Ask first.")
    long_ago = history.now().replace(year=2020)
    history.keep(vignette.draft_id, ("An older thought",), Reason.FIX, long_ago)
    _paste(vignette, qapp, NOTE)

    vignette.window.note.button.click()
    qtbot.waitUntil(lambda: vignette.window.note.words().startswith("It is out of the draft"), timeout=20_000)

    assert [one.parts for one in history.of(vignette.draft_id)] == [("An older thought",)]


def test_what_is_short_is_pasted_without_a_word(qapp: QApplication, vignette: Vignette) -> None:
    _paste(vignette, qapp, SHORT)

    assert vignette.window.composer.parts() == (SHORT,)
    assert not vignette.window.note.words().startswith("A long text")


def test_a_note_that_was_cut_meanwhile_is_left_to_its_author(
    qtbot: QtBot, qapp: QApplication, vignette: Vignette
) -> None:
    """Nobody can tell what of it is theirs by now; nothing is taken out by guess."""
    editor = vignette.window.composer.thread_of_posts.active
    _paste(vignette, qapp, NOTE)
    for _ in range(3):
        editor.textCursor().deletePreviousChar()
    left = vignette.window.composer.parts()

    vignette.window.note.button.click()

    assert vignette.window.note.words().startswith("It was changed since.")
    assert vignette.window.composer.parts() == left
