"""The preview stands below the text or beside it where there is room, and takes its place where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.widgets.theme import Theme
from tests.ui_window import samples

USUAL, NARROW, SMALL = (1280, 820), (800, 760), (520, 500)
CTRL = Qt.KeyboardModifier.ControlModifier


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def box(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


@pytest.fixture
def roomy(window: MainWindow) -> MainWindow:
    """The side bar is folded: the text's part of the window has 870 pixels."""
    window.use_settings(replace(window.settings, side_bar=False))
    settle()
    return window


@pytest.fixture
def narrow(window: MainWindow) -> MainWindow:
    window.resize(*NARROW)
    settle()
    return window


def kept(window: MainWindow) -> list[Settings]:
    heard: list[Settings] = []
    window.settings_changed.connect(heard.append)
    return heard


# -- beside


def test_where_there_is_room_the_author_chooses_and_it_is_kept(roomy: MainWindow) -> None:
    switch, heard = roomy.composer.header.switch, kept(roomy)
    assert switch.sides.isVisible()
    assert not switch.turns.isVisible()
    text, preview = roomy.composer.thread_of_posts, roomy.composer.preview
    assert box(preview, roomy).top() > box(text, roomy).bottom()

    QTest.mouseClick(switch.sides.button(1), Qt.MouseButton.LeftButton)
    settle()

    assert heard[-1].preview_beside
    assert box(preview, roomy).left() > box(text, roomy).right()
    assert abs(box(preview, roomy).top() - box(text.active_card(), roomy).top()) <= 1
    QTest.mouseClick(switch.sides.button(0), Qt.MouseButton.LeftButton)
    settle()
    assert not heard[-1].preview_beside
    assert box(preview, roomy).top() > box(text, roomy).bottom()


def test_what_was_chosen_holds_at_the_next_start_and_waits_where_there_is_no_room(window: MainWindow) -> None:
    window.use_settings(Settings(side_bar=False, preview_beside=True))
    settle()
    assert window.composer.middle.is_beside

    window.use_settings(Settings(side_bar=True, preview_beside=True))
    settle()
    assert not window.composer.middle.is_beside
    assert not window.composer.header.switch.isVisible()
    assert window.composer.preview.isVisible()

    window.use_settings(Settings(side_bar=False, preview_beside=True))
    settle()
    assert window.composer.middle.is_beside


def test_text_and_preview_beside_each_other_end_where_the_heading_does(roomy: MainWindow) -> None:
    roomy.composer.middle.want_beside(True)
    settle()
    header = box(roomy.composer.header, roomy).marginsRemoved(roomy.composer.header.contentsMargins())

    assert box(roomy.composer.thread_of_posts.active_card(), roomy).left() == header.left()
    assert box(roomy.composer.preview, roomy).right() == header.right()


def test_mirrored_the_preview_stands_at_the_left(roomy: MainWindow) -> None:
    roomy.composer.middle.want_beside(True)
    roomy.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    roomy.resize(roomy.width() + 10, roomy.height())
    settle()
    header = box(roomy.composer.header, roomy).marginsRemoved(roomy.composer.header.contentsMargins())

    assert box(roomy.composer.preview, roomy).right() < box(roomy.composer.thread_of_posts, roomy).left()
    assert box(roomy.composer.preview, roomy).left() == header.left()


def test_beside_a_long_thread_the_preview_of_the_post_being_written_is_in_sight(
    roomy: MainWindow, qtbot: QtBot
) -> None:
    page = roomy.composer
    page.set_parts(tuple(f"{samples.CLEAR} {place}/25" for place in range(1, 26)))
    page.middle.want_beside(True)
    qtbot.waitUntil(lambda: page.preview.post_at(24) is not None and not page.thread_of_posts.cards[24].isHidden())
    page.thread_of_posts.show_place(19, 0)
    page.focus_text()
    QTest.keyClick(page.thread_of_posts.active, Qt.Key.Key_End)

    def seen() -> bool:
        post = page.preview.post_at(19)
        return post is not None and box(page.middle, roomy).contains(box(post, roomy).center())

    qtbot.waitUntil(seen)


def test_the_command_moves_the_preview_and_says_where_there_is_no_room(roomy: MainWindow) -> None:
    command, heard = roomy.commands.action("beside"), kept(roomy)
    command.trigger()
    assert heard[-1].preview_beside
    assert roomy.composer.middle.is_beside

    roomy.use_settings(Settings(side_bar=True, preview_beside=True))
    settle()
    command.trigger()
    assert roomy.note.isVisible()
    assert heard[-1].preview_beside


# -- in turns


def test_where_there_is_room_for_one_the_text_is_shown_first(narrow: MainWindow) -> None:
    switch = narrow.composer.header.switch

    assert switch.turns.isVisible()
    assert not switch.sides.isVisible()
    assert narrow.composer.thread_of_posts.isVisible()
    assert not narrow.composer.preview.isVisible()


def test_one_click_shows_the_preview_and_another_goes_on_writing(narrow: MainWindow) -> None:
    narrow.composer.set_parts((samples.CLEAR,))
    turns = narrow.composer.header.switch.turns
    QTest.mouseClick(turns.button(1), Qt.MouseButton.LeftButton)
    settle()
    assert narrow.composer.preview.isVisible()
    assert not narrow.composer.thread_of_posts.isVisible()

    QTest.mouseClick(turns.button(0), Qt.MouseButton.LeftButton)
    settle()
    assert not narrow.composer.preview.isVisible()
    assert narrow.composer.thread_of_posts.active.hasFocus()


def test_keys_lead_to_either(narrow: MainWindow) -> None:
    narrow.composer.set_parts((samples.CLEAR,))
    QTest.keyClick(narrow, Qt.Key.Key_3, CTRL)
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert narrow.composer.preview.isAncestorOf(focus)
    assert narrow.composer.header.switch.turns.place() == 1

    QTest.keyClick(narrow, Qt.Key.Key_1, CTRL)
    settle()
    assert narrow.composer.thread_of_posts.active.hasFocus()
    assert narrow.composer.header.switch.turns.place() == 0


@pytest.mark.parametrize("name", ["next", "add_post", "text"])
def test_what_works_on_the_text_brings_it_back(narrow: MainWindow, name: str) -> None:
    narrow.composer.set_parts((samples.CLEAR,))
    narrow.composer.focus_preview()
    narrow.commands.action(name).trigger()
    settle()

    assert narrow.composer.thread_of_posts.isVisible()


def test_another_draft_is_shown_as_text(narrow: MainWindow) -> None:
    narrow.composer.focus_preview()
    narrow.composer.set_parts(("Another thought.",))

    assert narrow.composer.thread_of_posts.isVisible()
    assert narrow.composer.header.switch.turns.place() == 0


def test_with_room_for_both_again_both_are_there(narrow: MainWindow) -> None:
    narrow.composer.focus_preview()
    narrow.resize(*USUAL)
    settle()

    assert narrow.composer.thread_of_posts.isVisible()
    assert narrow.composer.preview.isVisible()


def test_the_smallest_window_has_the_text_alone(narrow: MainWindow) -> None:
    narrow.composer.focus_preview()
    narrow.resize(*SMALL)
    settle()

    assert narrow.composer.thread_of_posts.isVisible()
    assert not narrow.composer.preview.isVisible()
    assert not narrow.composer.header.switch.isVisible()


@pytest.fixture
def doubled(look: Theme, window: MainWindow) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look.apply(app, "light", 2.0)
    settle()
    yield window
    look.apply(app, "light")


def test_letters_of_twice_the_size_take_turns_with_the_preview_in_a_window_of_usual_size(doubled: MainWindow) -> None:
    """A whole post, the verdict, Post and the switch are on screen together."""
    doubled.composer.set_parts((samples.CLEAR,))
    settle()
    turns, whole = doubled.composer.header.switch.turns, doubled.rect()

    for part in (turns, doubled.composer.thread_of_posts.active, doubled.line, doubled.bar.post):
        assert part.isVisible()
        assert whole.contains(box(part, doubled)), part
