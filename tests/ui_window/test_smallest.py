"""The smallest window with the largest letters: nothing is squeezed away, all of it is reached by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.sheets.help import HelpSheet
from composer.ui.sheets.sheet import Sheet
from composer.ui.widgets.roomy import Roomy
from composer.ui.widgets.segments import ChoiceButton, Segments
from composer.ui.widgets.theme import Theme

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def small(window: MainWindow, look: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    look.apply(QApplication.instance(), "light", 2.0)
    window.resize(480, 400)
    window.strip.show_reason("Not ready to post: one detail identifies a patient.", "Show the first")
    qtbot.wait(50)
    yield window
    look.apply(QApplication.instance(), "light")


def _place(part: QWidget, within: QWidget) -> QRect:
    return QRect(part.mapTo(within, QPoint(0, 0)), part.size())


def test_every_part_of_the_window_has_the_room_its_words_need(small: MainWindow) -> None:
    """Beside the bar that scrolls: nothing is cut at the window's sides, and no button in its words."""
    width = small.width()
    for button in (small.bar.account, small.bar.audience, small.bar.time, small.bar.post, small.strip.button):
        box = _place(button, small)
        assert 0 <= box.left() <= box.right() < width, button.accessibleName()
        assert button.height() >= button.sizeHint().height()
    for button in (small.strip.button, small.strip.record, small.line.button, small.bar.post):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.text()
    card = small.composer.thread_of_posts.cards[0]
    assert 0 <= _place(card, small).left() <= _place(card, small).right() < width
    assert small.composer.thread_of_posts.active.viewport().visibleRegion().boundingRect().height() > 40


def test_whoever_has_the_keyboard_is_in_sight(small: MainWindow, qtbot: QtBot) -> None:
    reached = [small.bar.account, small.line.button, small.strip.button, small.composer.thread_of_posts.active]
    for part in reached:
        part.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(10)
        assert not part.visibleRegion().isEmpty(), part.accessibleName()
        ground = small.findChild(Roomy)
        assert ground is not None
        seen = _place(part, ground).intersected(ground.rect())
        assert seen.height() >= min(part.height(), 40), part.accessibleName()


def test_a_window_with_room_has_no_bar_of_its_own(window: MainWindow) -> None:
    ground = window.findChild(Roomy)
    assert ground is not None

    assert not ground.scrolls
    assert ground.inner.geometry() == ground.rect() == window.rect()
    assert [bar for bar in ground.children() if isinstance(bar, QScrollBar)] == []


def test_choices_turn_before_their_words_are_cut(shown, qtbot: QtBot) -> None:
    choices = shown(Segments(("When details add up (recommended)", "At every detail"), gives_way=True), 700, 60)
    beside = {button.y() for button in (choices.button(0), choices.button(1))}
    choices.resize(320, 120)
    qtbot.wait(20)
    below = {button.y() for button in (choices.button(0), choices.button(1))}
    whole = choices.button(0).text()
    choices.resize(150, 120)
    qtbot.wait(20)

    assert (len(beside), len(below)) == (1, 2)
    assert whole == "When details add up (recommended)"
    assert choices.button(0).text().endswith("…")
    assert "recommended" in choices.button(0).toolTip()
    assert choices.button(0).accessibleName() == whole


def test_the_choices_of_the_outbox_can_be_read(small: MainWindow, qtbot: QtBot) -> None:
    """They stand below each other where a line would leave only their first letters."""
    small.show_page(Page.OUTBOX)
    qtbot.wait(50)
    choices = [one for one in small.outbox.findChildren(ChoiceButton) if one.isVisible()]

    assert [one.text() for one in choices] == ["Everything", "Needs you", "Scheduled", "Sent"]
    for one in choices:
        box = _place(one, small)
        assert 0 <= box.left() <= box.right() < small.width()
    assert len({one.mapTo(small, QPoint(0, 0)).y() for one in choices}) == len(choices)


@pytest.mark.parametrize("opened", ["show_settings", "show_help", "show_keys"])
def test_the_buttons_of_a_sheet_leave_its_body_room(small: MainWindow, qtbot: QtBot, opened: str) -> None:
    """They scroll with it; Tab leads to each, and it is seen then."""
    show: Callable[[], object] = getattr(small, opened)
    show()
    qtbot.wait(50)
    sheet = small.sheet()
    assert isinstance(sheet, Sheet)
    area = sheet._scroll
    last = [one for one in sheet.findChildren(QPushButton) if one.isVisible()][-1]

    assert area.viewport().height() >= 260
    assert sheet._inner.width() <= area.viewport().width() or area.horizontalScrollBar().isVisible()
    for _ in range(80):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not focus.visibleRegion().isEmpty(), focus.accessibleName()
        if focus is last:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    else:
        pytest.fail("the last button was not reached")


def test_the_help_with_large_letters_scrolls_in_its_page_alone(window: MainWindow, look: Theme, qtbot: QtBot) -> None:
    look.apply(QApplication.instance(), "light", 2.0)
    try:
        window.show_help()
        qtbot.wait(50)
        sheet = window.sheet()
        assert isinstance(sheet, HelpSheet)
        outer = sheet._scroll.verticalScrollBar().maximum()
        inner = sheet.page.verticalScrollBar().maximum()
        low = sheet.page.height()
    finally:
        look.apply(QApplication.instance(), "light")

    assert (outer, inner > 0) == (0, True)
    assert low >= look.px(140)
