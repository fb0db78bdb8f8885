"""Lints in the check panel and in the real window: cards with one key each, and nothing waits for them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from composer.text.lints.look import lints
from composer.ui.findings.wording_list import MOST, WordingList
from composer.ui.rooms.words import WordsRoom
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

PARTS = ("no fever.No rash", "on #womeninmedicine and @you")
FOUND = tuple(lints(part) for part in PARTS)


@pytest.fixture
def listed(shown, look, icons, words) -> WordingList:
    found = WordingList(look, icons, words)
    found.show_lints(PARTS, FOUND)
    return shown(found)


def test_each_lint_says_what_where_and_what_can_be_done(listed: WordingList) -> None:
    first, second = listed.cards()
    assert first.accessibleName().startswith("Wording: “fever.No”. X makes a link of this")
    assert (first.button.text(), second.button.text()) == ("Add the space", "Write #WomenInMedicine")


def test_enter_asks_for_the_change_and_arrows_walk(qtbot, listed: WordingList) -> None:
    first, second = listed.cards()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    with qtbot.waitSignal(listed.fix_asked) as asked:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert asked.args == [1, FOUND[1][0]]
    with qtbot.waitSignal(listed.back_asked):
        qtbot.keyClick(second, Qt.Key.Key_Escape)


def test_the_focus_goes_to_the_next_card_and_at_last_to_the_text(qtbot, listed: WordingList) -> None:
    listed.cards()[0].button.setFocus()
    listed.show_lints(PARTS, ((), FOUND[1]))
    assert QApplication.focusWidget() is listed.cards()[0]
    with qtbot.waitSignal(listed.back_asked):
        listed.show_lints(("clean",), ((),))
    assert not listed.isVisible()


def test_a_lint_that_only_moved_keeps_its_card(listed: WordingList) -> None:
    card = listed.cards()[0]
    moved = ("so there is " + PARTS[0], PARTS[1])
    listed.show_lints(moved, tuple(lints(part) for part in moved))
    assert listed.cards()[0] is card


def test_of_very_many_only_the_first_are_shown_and_the_rest_is_counted(listed: WordingList) -> None:
    text = "no fever.No rash " * (MOST + 3)
    listed.show_lints((text,), (lints(text),))
    assert len(listed.cards()) == MOST
    assert listed._rest.text() == "And 3 more."


@pytest.fixture
def room(shown, look, icons):
    window = shown(built(look, icons), 1280, 820)
    room = WordsRoom(window)
    yield room
    room.close()


def test_words_are_looked_at_off_the_gui_thread_and_put_right_from_the_panel(qtbot, room: WordsRoom) -> None:
    window = room._window
    text = "He had no fever.No rash"
    window.panel.show_view(samples.done(samples.report(), text))
    window.composer.focus_text()
    qtbot.keyClicks(window.composer.thread_of_posts.active, text)
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 1, timeout=3000)
    card = window.panel.wording.cards()[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.composer.parts() == ("He had no fever. No rash",)
    qtbot.waitUntil(lambda: window.panel.wording.cards() == [], timeout=3000)
    assert window.composer.thread_of_posts.active.hasFocus()


def test_a_lint_never_keeps_post_back(qtbot, room: WordsRoom) -> None:
    window = room._window
    window.bar.show_post(True, "Post", "")
    window.composer.set_parts(("no fever.No rash",))
    room.look()
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 1, timeout=3000)
    assert window.bar.post.isEnabled()


def test_a_long_text_is_split_on_the_lane_and_the_window_takes_it(qtbot, room: WordsRoom) -> None:
    window = room._window
    text = "Ask before you tell, then wait while you count to five. " * 60
    window.composer.set_parts((text,))
    window.composer.thread_of_posts.split_post(0)
    qtbot.waitUntil(lambda: len(window.composer.parts()) > 10, timeout=5000)
    assert window.composer.parts()[0].endswith(f" 1/{len(window.composer.parts())}")


def test_links_in_several_posts_are_offered_to_be_put_into_one_with_what_it_saves(qtbot, room: WordsRoom) -> None:
    window = room._window
    window.composer.set_parts(tuple(f"Paper {rank}: https://example.org/{rank}" for rank in range(3)))
    room.look()
    button = window.composer.thread_of_posts._gather
    qtbot.waitUntil(lambda: button.isVisibleTo(window), timeout=3000)
    assert button.text() == "Put the links of 3 posts in one, save $0.355"


def test_a_picture_without_a_description_is_a_card_and_one_key_opens_it(qtbot, room: WordsRoom) -> None:
    window = room._window
    page = window.composer
    page.set_parts(("Rhythms to know", "and what to do"))
    page.set_pictures(((), samples.gallery()[0]))
    room.look()
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 1, timeout=3000)
    card = window.panel.wording.cards()[0]
    assert card.accessibleName().startswith("Wording: Picture 1 in post 2. The picture has no description.")
    assert card.button.text() == "Describe it"
    card.setFocus()
    with qtbot.waitSignal(page.thread_of_posts.picture_opened) as opened:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert opened.args == [1, 0]


def test_a_picture_that_is_described_is_spoken_of_no_longer(qtbot, room: WordsRoom) -> None:
    window = room._window
    window.composer.set_parts(("no fever.No rash",))
    window.composer.set_pictures(samples.gallery()[:1])
    room.look()
    qtbot.waitUntil(lambda: len(window.panel.wording.cards()) == 2, timeout=3000)
    strip = window.composer.thread_of_posts.strips[0]
    strip.set_pictures(tuple(replace(one, alt_text="Three rows of an ECG") for one in strip.pictures()))
    room.look()
    qtbot.waitUntil(lambda: [card.button.text() for card in window.panel.wording.cards()] == ["Add the space"])


def test_of_many_lints_the_cards_come_one_in_each_turn_of_the_window(shown, look, icons, words, qtbot) -> None:
    listed = shown(WordingList(look, icons, words))
    parts = tuple(f"no fever{place}.No rash" for place in range(9))
    listed.show_lints(parts, tuple(lints(part) for part in parts))
    standing = len(listed.made())
    assert standing <= 1
    listed._go_on()
    assert len(listed.made()) == standing + 1
    qtbot.waitUntil(lambda: len(listed.made()) == len(parts))
    assert listed.made() == listed.cards()
