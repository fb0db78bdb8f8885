"""Parts that keep their picture while they grow or shrink: less is painted, and what is seen is the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from tests.ui_window.samples import BLOCKED, done, four

pytestmark = pytest.mark.ui


class Painted(QObject):
    """Notes which parts are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.parts.append(watched)
        return False


@contextmanager
def noted(qapp: QApplication) -> Iterator[list[QWidget]]:
    painted = Painted()
    qapp.installEventFilter(painted)
    try:
        yield painted.parts
    finally:
        qapp.removeEventFilter(painted)


def settle() -> None:
    for _ in range(20):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def on_screen(window: MainWindow) -> QImage:
    """What was painted so far, of all that was ever painted."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def anew(window: MainWindow) -> QImage:
    """The window as it stands now, painted as a whole."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def thread_of_posts(window: MainWindow) -> None:
    window.composer.set_parts(tuple(f"{place}. {BLOCKED}" for place in range(6)))
    for editor in window.composer.thread_of_posts.editors:
        editor.setCursorWidth(0)  # it blinks
    settle()


def answer(window: MainWindow) -> None:
    window.composer.show_findings(four(BLOCKED).findings, four(BLOCKED).findings[0])
    window.panel.show_view(done(four(BLOCKED), BLOCKED))


def test_a_strip_that_takes_room_below_leaves_what_stands_above_it_unpainted(
    qapp: QApplication, qtbot: QtBot, window: MainWindow
) -> None:
    thread_of_posts(window)
    answer(window)
    qtbot.waitUntil(lambda: len(window.panel.cards.made()) == 4)
    qtbot.wait(300)  # the posts and their preview are there, too
    with noted(qapp) as parts:
        window.strip.show_reason("Four details must change first.", "Show the first")
        settle()

    assert window.strip in parts, "it was painted at all"
    texts = [part for part in parts if isinstance(part.parentWidget(), QPlainTextEdit)]
    cards = [
        part for part in parts if any(part is card or card.isAncestorOf(part) for card in window.panel.cards.made())
    ]
    assert len(texts) <= 1, "only what is cut off below"
    assert len(cards) < 12, "only what is cut off below"


def test_what_is_seen_is_what_would_be_painted_anew(window: MainWindow) -> None:
    thread_of_posts(window)
    answer(window)
    for act in (
        settle,
        lambda: window.strip.show_reason("Four details must change first.", "Show the first"),
        lambda: window.resize(1100, 700),
        lambda: window.resize(1420, 860),
        window.strip.hide_reason,
        lambda: window.composer.middle.want_beside(True),
        lambda: window.composer.middle.area.verticalScrollBar().setValue(120),
        lambda: window.resize(900, 640),
        lambda: window.composer.thread_of_posts.remove_post(1),
        lambda: window.panel.show_view(done(four(BLOCKED), BLOCKED)),
        lambda: window.show_page(Page.OUTBOX),
        lambda: window.resize(1280, 820),
        window.show_composer,
    ):
        act()
        for _ in range(5):
            settle()
            QApplication.sendPostedEvents()  # now no timer comes in before both pictures are taken
            assert on_screen(window) == anew(window)
