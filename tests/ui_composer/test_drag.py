"""A post of a thread moves by its grip: dragged with the pointer, or by the grip's menu; Esc and undo take it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from composer.ui.composer.card import PostCard
from composer.ui.composer.page import ComposerPage
from tests.ui_window import samples

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

LEFT = Qt.MouseButton.LeftButton


def cards(page: ComposerPage) -> list[PostCard]:
    return list(page.thread_of_posts._cards)


@pytest.fixture
def thread(qtbot, page: ComposerPage) -> ComposerPage:
    page.set_parts(("one 1/3", "two 2/3", "three 3/3"))
    page.focus_text()
    qtbot.waitUntil(lambda: cards(page)[2].y() > cards(page)[1].y() > 0)
    return page


def lift(qtbot, page: ComposerPage, place: int, onto: int, share: float) -> None:
    """Press the grip of a post and move to a share of another's height, without letting go."""
    grip, other = cards(page)[place].grip, cards(page)[onto]
    start = grip.rect().center()
    goal = grip.mapFromGlobal(other.mapToGlobal(QPoint(30, round(other.height() * share))))
    qtbot.mousePress(grip, LEFT, pos=start)
    qtbot.mouseMove(grip, start + QPoint(0, 3))
    qtbot.mouseMove(grip, (start + goal) / 2)
    qtbot.mouseMove(grip, goal)


def drop(qtbot, page: ComposerPage, place: int, onto: int, share: float) -> None:
    lift(qtbot, page, place, onto, share)
    grip, other = cards(page)[place].grip, cards(page)[onto]
    goal = grip.mapFromGlobal(other.mapToGlobal(QPoint(30, round(other.height() * share))))
    qtbot.mouseRelease(grip, LEFT, pos=goal)


@pytest.mark.parametrize(
    ("place", "onto", "share", "order"),
    [
        (0, 2, 0.9, ("two 1/3", "three 2/3", "one 3/3")),
        (0, 1, 0.9, ("two 1/3", "one 2/3", "three 3/3")),
        (2, 0, 0.1, ("three 1/3", "one 2/3", "two 3/3")),
        (1, 1, 0.9, ("one 1/3", "two 2/3", "three 3/3")),
        (0, 1, 0.1, ("one 1/3", "two 2/3", "three 3/3")),
    ],
)
def test_a_post_lands_where_the_line_is_and_is_numbered_again(  # noqa: PLR0917 - a table
    qtbot, thread: ComposerPage, place: int, onto: int, share: float, order: tuple[str, ...]
) -> None:
    drop(qtbot, thread, place, onto, share)
    assert thread.parts() == order
    assert thread.thread_of_posts.active.hasFocus()
    assert not thread.thread_of_posts._drag._line.isVisible()


def test_the_line_shows_where_the_post_would_land_and_nothing_moves_before_it_is_let_go(
    qtbot, thread: ComposerPage
) -> None:
    line = thread.thread_of_posts._drag._line
    lift(qtbot, thread, 0, 2, 0.2)
    assert line.isVisible()
    assert cards(thread)[1].geometry().bottom() < line.geometry().center().y() < cards(thread)[2].y()
    assert thread.parts() == ("one 1/3", "two 2/3", "three 3/3")
    grip = cards(thread)[0].grip
    qtbot.mouseMove(grip, grip.rect().center())
    assert not line.isVisible()


def test_escape_gives_the_drag_up(qtbot, thread: ComposerPage) -> None:
    lift(qtbot, thread, 0, 2, 0.9)
    grip = cards(thread)[0].grip
    qtbot.keyClick(grip, Qt.Key.Key_Escape)
    assert not grip.dragging
    assert not thread.thread_of_posts._drag._line.isVisible()
    qtbot.mouseRelease(grip, LEFT)
    assert thread.parts() == ("one 1/3", "two 2/3", "three 3/3")
    assert thread.thread_of_posts.active.hasFocus()


def test_another_draft_in_between_gives_the_drag_up(qtbot, thread: ComposerPage) -> None:
    lift(qtbot, thread, 0, 2, 0.9)
    grip = cards(thread)[0].grip
    thread.set_parts(("another", "draft"))
    qtbot.mouseRelease(grip, LEFT)
    assert thread.parts() == ("another", "draft")


@pytest.mark.parametrize("by_pointer", [True, False])
def test_a_move_is_undone_by_one_button_pictures_and_numbers_with_it(
    qtbot, thread: ComposerPage, by_pointer: bool
) -> None:
    thread.set_pictures(((), (), samples.gallery()[0]))
    told: list[object] = []
    thread.pictures_changed.connect(lambda: told.append(thread.pictures()))
    if by_pointer:
        drop(qtbot, thread, 2, 0, 0.1)
    else:
        cards(thread)[2].grip.stepped.emit(-1_000)
    assert thread.parts() == ("three 1/3", "one 2/3", "two 3/3")
    assert told == [(samples.gallery()[0], (), ())]
    button = thread.thread_of_posts._undo
    assert (button.text(), button.isHidden()) == ("Undo the move", False)
    button.click()
    assert thread.parts() == ("one 1/3", "two 2/3", "three 3/3")
    assert thread.pictures() == ((), (), samples.gallery()[0])
    assert button.isHidden()


def test_alt_and_arrows_move_with_the_same_undo(qtbot, thread: ComposerPage) -> None:
    qtbot.keyClick(thread.thread_of_posts.active, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert thread.parts() == ("two 1/3", "one 2/3", "three 3/3")
    thread.thread_of_posts._undo.click()
    assert thread.parts() == ("one 1/3", "two 2/3", "three 3/3")


def test_the_grip_says_which_post_it_moves_and_offers_where_by_menu(thread: ComposerPage) -> None:
    first = cards(thread)[0].grip
    assert first.accessibleName() == "Move post 1 of 3"
    menu = first.menu_of_places()
    offered = {action.text(): action for action in menu.actions()}
    assert [words for words, action in offered.items() if action.isEnabled()] == ["Move down", "Move to the end"]
    offered["Move to the end"].trigger()
    assert thread.parts() == ("two 1/3", "three 2/3", "one 3/3")


def test_near_the_edge_a_long_thread_scrolls_under_the_pointer(qtbot, page: ComposerPage) -> None:
    page.set_parts(tuple(f"post {number}" for number in range(20)))
    area = page.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    grip = cards(page)[0].grip
    bottom = grip.mapFromGlobal(area.viewport().mapToGlobal(QPoint(30, area.viewport().height() - 3)))
    qtbot.mousePress(grip, LEFT, pos=grip.rect().center())
    qtbot.mouseMove(grip, bottom / 2)
    qtbot.mouseMove(grip, bottom)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=20_000)
    qtbot.mouseRelease(grip, LEFT, pos=grip.mapFromGlobal(area.viewport().mapToGlobal(QPoint(30, 300))))
    moved = page.parts().index("post 0")
    assert moved > 5


def test_a_single_post_has_no_grip_to_see(page: ComposerPage) -> None:
    page.set_parts(("alone",))
    assert not cards(page)[0].grip.isVisible()
