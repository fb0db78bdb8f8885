"""Links in the real window: trackers shown before they go, one key for all of them, one step back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from composer.ui.readiness import text_reason
from composer.ui.rooms.words import WordsRoom
from tests.ui_window.built import built

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

TRACKED = "Read https://example.org/a?utm_source=mail&id=7 tonight"
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(shown, look, icons):
    window = shown(built(look, icons), 1280, 820)
    room = WordsRoom(window)
    yield room
    room.close()


def test_what_goes_and_what_stays_is_shown_and_enter_cleans(qtbot, room: WordsRoom) -> None:
    window = room._window
    window.composer.set_parts((TRACKED,))
    room.look()
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 1, timeout=3000)
    card = window.panel.wording.cards()[0]
    assert "Taken out: utm_source. What stays: https://example.org/a?id=7" in card.accessibleName()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.composer.parts() == ("Read https://example.org/a?id=7 tonight",)


def test_one_key_cleans_every_link_and_one_step_brings_them_back(qtbot, room: WordsRoom) -> None:
    window = room._window
    text = f"{TRACKED} and https://example.com/?fbclid=1#top"
    window.composer.set_parts((text,))
    window.composer.focus_text()
    qtbot.keyClick(window.composer.thread_of_posts.active, Qt.Key.Key_K, HELD)
    qtbot.waitUntil(lambda: window.note.words() != "", timeout=3000)
    assert window.composer.parts() == ("Read https://example.org/a?id=7 tonight and https://example.com/#top",)
    assert window.note.words().startswith("Trackers taken out of links: 2")
    window.composer.thread_of_posts.active.undo()
    assert window.composer.parts() == (text,)


def test_links_without_trackers_are_said_to_have_none(qtbot, room: WordsRoom) -> None:
    window = room._window
    window.composer.set_parts(("See https://doi.org/10.5555/example",))
    window.commands.action("clean_links").trigger()
    qtbot.waitUntil(lambda: window.note.words() != "", timeout=3000)
    assert window.note.words() == "No trackers were found in the links."


def test_a_password_in_a_link_keeps_the_post_back_with_a_sentence() -> None:
    assert text_reason(("fine", "see https://nurse:pw@clinic.example/")).startswith("A link holds a user name")
    assert text_reason(("mail nurse@clinic.example",)) == ""
