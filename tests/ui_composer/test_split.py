"""A post that is too long offers to become a thread; its posts move with their numbers; the split can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from composer.text.gather import gathered
from composer.text.thread import Numbering, split
from composer.ui.composer.card import PostCard
from composer.ui.composer.numbers_button import numbering_words
from composer.ui.composer.page import ComposerPage
from tests.ui_window.samples import gallery

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LONG = "Ask before you tell, then wait while you count to five. " * 11


def cards(page: ComposerPage) -> list[PostCard]:
    return [card for card in page.findChildren(PostCard) if card.isVisibleTo(page)]


def test_the_offer_stands_there_while_the_post_is_too_long(qtbot, page: ComposerPage) -> None:
    assert not cards(page)[0].split.isVisible()
    page.set_parts((LONG,))
    assert cards(page)[0].split.isVisible()
    page.set_parts(("short",))
    assert not cards(page)[0].split.isVisible()


def test_a_click_makes_numbered_posts_and_tells_the_rest_of_the_window(qtbot, page: ComposerPage) -> None:
    page.set_parts((LONG,))
    with qtbot.waitSignal(page.parts_changed) as told:
        qtbot.mouseClick(cards(page)[0].split, Qt.MouseButton.LeftButton)
    assert told.args == [page.parts()]
    assert [part[-4:] for part in page.parts()] == [" 1/3", " 2/3", " 3/3"]
    assert all(card.counter.left >= 0 and not card.split.isVisible() for card in cards(page))
    assert page.thread_of_posts.editors[0].hasFocus()


def test_the_split_is_undone_as_a_whole(qtbot, page: ComposerPage) -> None:
    page.set_parts((LONG,))
    qtbot.keyClick(page.thread_of_posts.active, Qt.Key.Key_T, CTRL | SHIFT)
    assert page.thread_of_posts._undo.text() == "Undo the split"
    qtbot.mouseClick(page.thread_of_posts._undo, Qt.MouseButton.LeftButton)
    assert page.parts() == (LONG,)
    assert not page.thread_of_posts._undo.isVisible()


def test_typing_after_the_split_is_never_lost_by_undoing_it(qtbot, page: ComposerPage) -> None:
    page.set_parts((LONG,))
    page.thread_of_posts.split_post(0)
    qtbot.keyClicks(page.thread_of_posts.active, "!")
    typed = page.parts()
    assert not page.thread_of_posts._undo.isVisible()
    page.thread_of_posts.bring_back()
    assert page.parts() == typed


def test_posts_move_by_keys_and_take_the_numbers_of_their_places(qtbot, page: ComposerPage) -> None:
    page.set_parts(("One. 1/3", "Two. 2/3", "Three. 3/3"))
    page.focus_text()
    qtbot.keyClick(page.thread_of_posts.active, Qt.Key.Key_Down, ALT)
    assert page.parts() == ("Two. 1/3", "One. 2/3", "Three. 3/3")
    page.thread_of_posts.remove_post(1)
    assert page.parts() == ("Two. 1/2", "Three. 2/2")
    page.thread_of_posts.bring_back()
    assert page.parts() == ("Two. 1/3", "One. 2/3", "Three. 3/3")


def test_the_post_amid_a_thread_splits_without_numbers_of_its_own(qtbot, page: ComposerPage) -> None:
    page.set_parts(("first", LONG, "last"))
    page.thread_of_posts.split_post(1)
    parts = page.parts()
    assert (parts[0], parts[-1], len(parts)) == ("first", "last", 5)
    assert " ".join(parts[1:-1]) == LONG.strip()
    page.thread_of_posts.bring_back()
    assert page.parts() == ("first", LONG, "last")


def test_a_short_post_without_marks_stays_whole(page: ComposerPage) -> None:
    page.set_parts(("short",))
    page.thread_of_posts.split_post(0)
    assert page.parts() == ("short",)


def test_the_numbers_can_be_changed_at_the_split_and_are_done_again_so_that_all_fit(page: ComposerPage) -> None:
    page.set_parts((LONG,))
    thread = page.thread_of_posts
    thread.split_post(0)
    for numbering, end in (
        (Numbering.OPEN, "1/"),
        (Numbering.SIGN, "🧵"),
        (Numbering.NONE, "five."),
        (Numbering.OF_ALL, "1/3"),
    ):
        thread._numbers.menu_of_ways().actions()[list(numbering_words()).index(numbering)].trigger()
        assert page.parts()[0].endswith(end)
        assert all(card.counter.left >= 0 for card in cards(page))
    thread.bring_back()
    assert page.parts() == (LONG,)


def test_the_chosen_numbers_hold_for_the_next_split(page: ComposerPage) -> None:
    page.thread_of_posts.set_numbering(Numbering.OPEN)
    page.set_parts((LONG,))
    page.thread_of_posts.split_post(0)
    assert [part[-3:] for part in page.parts()] == [" 1/", " 2/", " 3/"]


def test_below_a_thread_stands_the_number_that_its_first_post_has(page: ComposerPage) -> None:
    page.set_parts(("Ask. 1/3", "Wait. 2/3", "Listen. 3/3"))

    assert page.thread_of_posts._numbers.text() == "Numbers: 1/3"


def test_numbers_of_a_typed_thread_change_and_can_be_undone(page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.thread_of_posts.use_numbering(Numbering.OF_ALL)
    assert page.parts() == ("one 1/2", "two 2/2")
    assert page.thread_of_posts._undo.text() == "Undo the numbering"
    page.thread_of_posts.bring_back()
    assert page.parts() == ("one", "two")


def test_a_post_split_within_a_numbered_thread_renews_all_numbers(page: ComposerPage) -> None:
    page.set_parts(("first 1/2", LONG.strip() + " 2/2"))
    page.thread_of_posts.split_post(1)
    assert [part[-4:] for part in page.parts()] == [" 1/4", " 2/4", " 3/4", " 4/4"]


def test_links_are_gathered_when_offered_and_put_back_by_one_button(page: ComposerPage) -> None:
    before = ("one https://example.org/a", "two https://example.org/b")
    page.set_parts(before)
    thread = page.thread_of_posts
    thread.offer_gathering(before, gathered(before), "Put the links of 2 posts in one, save $0.170")
    thread._gather.click()
    assert page.parts()[2].startswith("Links")
    assert not thread._gather.isVisibleTo(page)
    thread._undo.click()
    assert page.parts() == before


def test_an_offer_is_gone_once_the_words_are_others(qtbot, page: ComposerPage) -> None:
    before = ("one https://example.org/a", "two https://example.org/b")
    page.set_parts(before)
    page.thread_of_posts.offer_gathering(before, gathered(before), "Put the links in one")
    qtbot.keyClicks(page.thread_of_posts.active, " more")
    assert not page.thread_of_posts._gather.isVisibleTo(page)


def test_a_long_text_is_asked_for_elsewhere_and_the_same_button_stops_it(qtbot, page: ComposerPage) -> None:
    page.set_parts((LONG * 5,))
    card = cards(page)[0]
    with qtbot.waitSignal(page.thread_of_posts.split_wanted) as asked:
        card.split.click()
    assert asked.args == [0, LONG * 5, Numbering.OF_ALL]
    assert card.split.text() == "Stop splitting"
    with qtbot.waitSignal(page.thread_of_posts.split_stopped):
        card.split.click()
    assert card.split.text() == "Split into a thread"
    assert page.parts() == (LONG * 5,)


def test_an_answer_that_comes_after_the_text_was_changed_is_not_taken(qtbot, page: ComposerPage) -> None:
    page.set_parts((LONG * 5,))
    page.thread_of_posts.split_post(0)
    qtbot.keyClicks(page.thread_of_posts.active, "!")
    page.thread_of_posts.take_split(0, LONG * 5, split(LONG * 5))
    assert page.parts() == (LONG * 5 + "!",)
    assert cards(page)[0].split.text() == "Split into a thread"


def test_the_cards_of_many_posts_are_made_one_after_the_other_and_can_be_stopped(qtbot, page: ComposerPage) -> None:
    text = LONG * 6
    page.set_parts((text,))
    thread = page.thread_of_posts
    thread.take_split(0, text, split(text))
    assert page.parts() == (text,)
    assert cards(page)[0].split.text() == "Stop splitting"
    qtbot.waitUntil(lambda: len(thread._spare) > 2)
    thread.stop_splitting()
    assert (page.parts(), thread._spare) == ((text,), [])
    thread.take_split(0, text, split(text))
    qtbot.waitUntil(lambda: len(page.parts()) > 10, timeout=5000)
    assert page.parts() == tuple(part.text for part in split(text).parts)
    assert thread._spare == []
    qtbot.waitUntil(lambda: len(page.preview._posts) == len(page.parts()), timeout=5000)
    thread.bring_back()
    assert page.parts() == (text,)


def test_typing_while_the_cards_are_made_keeps_the_text(qtbot, page: ComposerPage) -> None:
    text = LONG * 6
    page.set_parts((text,))
    page.thread_of_posts.take_split(0, text, split(text))
    qtbot.keyClicks(page.thread_of_posts.active, "!")
    qtbot.waitUntil(lambda: cards(page)[0].split.text() == "Split into a thread")
    assert page.parts() == (text + "!",)


def test_of_a_long_split_all_cards_come_in_order_also_when_the_author_goes_on_at_once(
    qtbot, page: ComposerPage
) -> None:
    text = " ".join(f"Sentence number {number} of a long text for a thread." for number in range(60)).strip()
    page.set_parts(("first", text))
    thread = page.thread_of_posts
    thread.take_split(1, text, split(text, Numbering.NONE))
    qtbot.waitUntil(lambda: len(page.parts()) > 5)
    thread.move_post(len(page.parts()) - 1, -1)
    thread.show_place(0, 5)
    qtbot.waitUntil(lambda: len(cards(page)) == len(page.parts()))
    heights = [card.y() for card in thread._cards]
    assert heights == sorted(heights)
    assert [card.editor.text() for card in sorted(cards(page), key=lambda card: card.y())] == list(page.parts())
    assert [card._number for card in thread._cards] == list(range(1, len(page.parts()) + 1))


def test_an_undone_long_split_leaves_no_card_behind(qtbot, page: ComposerPage) -> None:
    text = "Ask before you tell, then wait while you count to five. " * 40
    page.set_parts((text,))
    thread = page.thread_of_posts
    thread.take_split(0, text, split(text))
    qtbot.waitUntil(lambda: len(page.parts()) > 5)
    thread.step_back()
    assert page.parts() == (text,)
    assert len(cards(page)) == 1
    qtbot.waitUntil(lambda: len(page.findChildren(PostCard)) == 1)


def test_a_thread_is_written_as_one_text_and_split_again_into_the_same_posts(page: ComposerPage) -> None:
    posts = ("One thing. 1/3", "Another.\n\nWith a paragraph. 2/3", "And more. 3/3")
    page.set_parts(posts)
    thread = page.thread_of_posts
    assert thread._join.isVisibleTo(page)
    thread._join.click()
    assert page.parts() == ("One thing.\n\n---\n\nAnother.\n\nWith a paragraph.\n\n---\n\nAnd more.",)
    assert not thread._join.isVisibleTo(page)
    assert thread._undo.text() == "Undo: back to posts"
    thread.split_post(0)
    assert page.parts() == posts


def test_one_text_is_undone_to_the_posts_before_be_they_few_or_many(qtbot, page: ComposerPage) -> None:
    for posts in (("one", "", "three"), tuple(f"Number {number}" for number in range(9))):
        page.set_parts(posts)
        page.thread_of_posts.join_posts()
        assert len(page.parts()) == 1
        page.thread_of_posts._undo.click()
        qtbot.waitUntil(lambda: page.parts() == posts)  # noqa: B023 - waited for here


def test_posts_with_pictures_are_not_made_one_text(page: ComposerPage) -> None:
    page.set_parts(("one", "two"))
    page.set_pictures(((), gallery()[0]))
    assert not page.thread_of_posts._join.isVisibleTo(page)
    page.thread_of_posts.join_posts()
    assert page.parts() == ("one", "two")


def test_the_lines_of_each_part_stand_as_far_apart_as_before(page: ComposerPage) -> None:
    page.set_parts((LONG,))
    before = page.thread_of_posts.active.document().firstBlock().blockFormat().lineHeight()
    page.thread_of_posts.split_post(0)

    heights = {card.editor.document().firstBlock().blockFormat().lineHeight() for card in page.thread_of_posts.cards}
    assert len(page.thread_of_posts.cards) > 1
    assert heights == {before}
    assert before > 100
