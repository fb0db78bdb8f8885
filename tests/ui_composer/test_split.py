"""A post that is too long offers to become a thread; its posts move with their numbers; the split can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from composer.ui.composer.card import PostCard
from composer.ui.composer.page import ComposerPage

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
