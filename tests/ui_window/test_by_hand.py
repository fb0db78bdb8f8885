"""What a hand on the mouse expects: words go on where they were, undo is heard anywhere, menus are whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStyle, QStyleOptionMenuItem, QWidget
from pytestqt.qtbot import QtBot

from composer.guard.submission import PostRef
from composer.outbox.item import State
from composer.ui.composer.preview_post import PreviewPost
from composer.ui.findings.finding_card import FindingCard
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.rooms.needs_look import lead_to_outbox
from composer.ui.widgets.theme import Theme
from tests.ui_window import samples
from tests.ui_window.test_menu import entries_of

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
CTRL = Qt.KeyboardModifier.ControlModifier


def _button(window: QWidget, name: str) -> QPushButton:
    shown = (one for one in window.findChildren(QPushButton) if one.isVisible())
    return next(one for one in shown if one.accessibleName().startswith(name))


@pytest.mark.parametrize("name", ["Link or paper", "Menu"])
def test_what_was_opened_by_a_click_and_closed_leaves_the_keyboard_in_the_text(window: MainWindow, name: str) -> None:
    editor = window.composer.thread_of_posts.active
    editor.setFocus()
    QTest.keyClicks(editor, "Ask first")
    QTest.mouseClick(_button(window, name), Qt.MouseButton.LeftButton)
    opened = QApplication.activePopupWidget() or window.sheet()
    if opened is not None:
        QTest.keyClick(opened, Qt.Key.Key_Escape)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, ", then listen.")

    assert window.composer.parts() == ("Ask first, then listen.",)


def test_undo_is_heard_where_the_keyboard_is_not_in_the_text_but_not_of_what_nobody_sees(window: MainWindow) -> None:
    editor = window.composer.thread_of_posts.active
    QTest.keyClicks(editor, "Ask first")
    window.sidebar.new.setFocus()
    QTest.keyClick(window.sidebar.new, Qt.Key.Key_Z, CTRL)
    undone = window.composer.parts()
    back = editor.hasFocus()
    window.commands.action("redo").trigger()
    again = window.composer.parts()
    window.show_page(Page.OUTBOX)
    window.commands.action("undo").trigger()

    assert (undone, back) == (("",), True)
    assert again == window.composer.parts() == ("Ask first",)


def test_the_key_of_the_menu_opens_it_at_the_button_that_is_seen(window: MainWindow) -> None:
    button = _button(window, "Menu")
    window.commands.action("menu").trigger()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    place, below = popup.pos(), button.mapToGlobal(QPoint(0, button.height()))
    popup.close()

    assert (place - below).manhattanLength() < 8


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_menu_higher_than_the_screen_scrolls_in_one_column(window: MainWindow, look: Theme, scale: float) -> None:
    """In columns its other half would lie beyond the screen's edge, and it would grow each time it opens."""
    look.apply(QApplication.instance(), "light", scale)
    try:
        groups = [one.menu() for one in window.commands.menu(window).actions() if isinstance(one.menu(), QMenu)]
        for menu in groups:
            assert isinstance(menu, QMenu)
            assert window.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, QStyleOptionMenuItem(), menu)
            wide = []
            for _ in range(2):
                menu.popup(window.mapToGlobal(QPoint(10, 10)))
                wide.append(menu.width())
                places = [menu.actionGeometry(one).left() for one in menu.actions() if not one.isSeparator()]
                menu.close()
            assert len(set(places)) == 1
            assert wide[0] == wide[1]
    finally:
        look.apply(QApplication.instance(), "light")


def test_undo_and_redo_are_found_in_the_menu(window: MainWindow) -> None:
    edit = next(one for one in window.commands.menu(window).actions() if one.text() == "Edit")

    assert [one.text() for one in entries_of(edit)][:3] == ["Undo", "Redo", "Find in this draft"]


def test_a_post_that_was_refused_takes_nobody_away_from_the_next_one(window: MainWindow, qtbot: QtBot) -> None:
    """Over words, and while the keyboard is in an empty text, a note leads there; else the outbox comes by itself."""
    window.composer.set_parts(("The next one",))
    lead_to_outbox(window)
    stayed = window.composer.isVisible()
    window.note.button.click()
    led = window.frame.current_page()
    window.show_composer()
    window.composer.set_parts(("",))
    window.bar.account.setFocus()
    lead_to_outbox(window)

    assert (stayed, led, window.frame.current_page()) == (True, Page.OUTBOX, Page.OUTBOX)


def test_words_begun_as_a_post_is_refused_are_not_lost(window: MainWindow) -> None:
    """The refusal comes ten seconds after the key: the next post is about to be typed, into nothing else."""
    window.composer.focus_text()
    lead_to_outbox(window)
    QTest.keyClicks(QApplication.focusWidget(), "Wash your hands")

    assert window.frame.current_page() is Page.COMPOSER
    assert window.composer.parts() == ("Wash your hands",)
    assert "waits in the outbox" in window.note.words()


def test_the_way_to_what_was_refused_shows_it_whatever_part_of_the_outbox_was_looked_at(window: MainWindow) -> None:
    window.outbox.show_items((samples.item("n", "Refused", state=State.NOT_SENT),), samples.NOW, (samples.PRACTICE,))
    window.outbox.show_filter(Section.SCHEDULED)
    window.composer.focus_text()
    lead_to_outbox(window)
    window.note.button.click()

    assert [row.item_id for row in window.outbox.rows()] == ["n"]
    assert window.outbox.isAncestorOf(QApplication.focusWidget())


def test_a_reply_says_in_the_preview_whom_it_answers(window: MainWindow) -> None:
    preview = window.composer.preview
    preview.show_answer(PostRef("1", "anna_example", ""))
    post = preview.post_at(0)
    assert isinstance(post, PreviewPost)
    assert post.answers is not None
    said = (post.answers.text().replace("\u2066", "").replace("\u2069", ""), post.answers.isVisible())
    column = post.answers.parentWidget().layout().itemAt(1).layout()
    order = [column.indexOf(part) for part in (post.who, post.answers, post.words)]
    preview.show_answer(None)

    assert said == ("Replying to @anna_example", True)
    assert order == [0, 1, 2]
    assert not post.answers.isVisible()


def test_a_suggestion_that_was_clicked_leaves_the_keyboard_in_the_text(window: MainWindow, qtbot: QtBot) -> None:
    """What was typed next went to the card, where digits choose and Delete removes; a click on the card goes there."""
    window.composer.set_parts((samples.BLOCKED,))
    window.panel.show_view(samples.done(samples.four(), samples.BLOCKED))
    window.composer.focus_text()
    editor = QApplication.focusWidget()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.panel.findChildren(FindingCard)))
    QTest.qWait(50)
    card = next(one for one in window.panel.findChildren(FindingCard) if one.isVisible())
    button = _button(card, "Replace")
    with qtbot.waitSignal(card.suggestion_chosen):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stayed = QApplication.focusWidget()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() // 2, 6))

    assert stayed is editor
    assert QApplication.focusWidget() is card
