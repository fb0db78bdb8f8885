"""A scroll bar that its own page needs only beside it goes when there is room without it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.guard.report import Report
from composer.ui.main_window import MainWindow
from composer.ui.widgets.scrolling import upright_scroll
from tests.ui_window.samples import BLOCKED, done, four, report

pytestmark = pytest.mark.ui


def test_a_bar_that_made_a_line_wrap_goes_when_the_page_has_room_without_it(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    words = QLabel("A hospital ties the patient to a place, all in one line")
    words.setWordWrap(True)
    column.addWidget(words)
    area = upright_scroll(page, bar_goes=True)
    qtbot.addWidget(area)
    line = words.fontMetrics().height()
    area.resize(words.fontMetrics().horizontalAdvance(words.text()) + 4, line * 2 - 2)
    area.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: words.height() <= area.height())
    assert not bar.isVisible()

    area.resize(area.width(), line - 2)
    qtbot.waitUntil(bar.isVisible)
    area.resize(area.width(), line * 2 - 2)  # one line has room; two, beside the bar, have not
    qtbot.waitUntil(lambda: not bar.isVisible())

    area.resize(area.width() // 3, area.height())
    qtbot.wait(300)
    qtbot.waitUntil(bar.isVisible)  # what is needed comes back


class Bar(QObject):
    """What was ever seen of the check panel's bar, and how long it ever was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.seen: list[bool] = []
        self.ranges: list[int] = []
        area = next(one for one in window.panel.findChildren(QScrollArea) if one.isAncestorOf(window.panel.cards))
        self.room = area.viewport()
        self.bar = area.verticalScrollBar()
        self.bar.rangeChanged.connect(lambda _least, most: self.ranges.append(most))
        self.bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self.bar:
            self.seen.append(True)
        return False


def answer(window: MainWindow, told: Report) -> None:
    """As the presenter shows it."""
    window.composer.show_findings(told.findings, next(iter(told.findings), None))
    window.panel.show_view(done(told, BLOCKED))
    window.panel.show_current(next(iter(told.findings), None))
    if told.findings:
        window.strip.show_reason("Three details must change first.", "Show the first")
    else:
        window.strip.hide_reason()


def wait_for_cards(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.panel.cards.made()) == 4)
    qtbot.wait(200)  # what was tried by then has been


def test_four_findings_that_have_room_never_show_a_bar_on_their_way(window: MainWindow, qtbot: QtBot) -> None:
    window.composer.set_parts((BLOCKED,))
    bar = Bar(window)
    for _ in range(2):
        answer(window, report())
        qtbot.wait(50)
        answer(window, four())
        wait_for_cards(window, qtbot)
    least = sum(card.height() for card in window.panel.cards.made()) + 3 * 8

    assert bar.room.height() - least < 40, "there is hardly any room to spare"
    assert not any(bar.ranges)
    assert not bar.seen


def test_a_bar_that_is_needed_comes_at_once_and_is_never_seen_to_go(window: MainWindow, qtbot: QtBot) -> None:
    window.composer.set_parts((BLOCKED,))
    window.resize(1280, 760)
    answer(window, report())
    qtbot.wait(50)
    bar = Bar(window)
    answer(window, four())
    qtbot.waitUntil(lambda: bar.bar.isVisible() and bool(bar.seen))
    gone = Gone(bar.room)
    wait_for_cards(window, qtbot)

    assert bar.bar.isVisible()
    assert bar.bar.maximum() > 0
    assert not gone.painted, "without its bar the page was painted"


def test_cards_that_a_bar_made_higher_lose_it_when_they_have_room_without_it(window: MainWindow, qtbot: QtBot) -> None:
    window.composer.set_parts((BLOCKED,))
    answer(window, four())
    wait_for_cards(window, qtbot)
    bar = Bar(window).bar
    window.resize(1280, 740)
    qtbot.waitUntil(bar.isVisible)
    window.resize(1280, 820)

    qtbot.waitUntil(lambda: not bar.isVisible())
    qtbot.wait(200)
    assert not bar.isVisible()


class Gone(QObject):
    """Whether a page was painted as wide as it is without its bar."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._beside = room.width()
        self.painted = False
        room.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted = self.painted or watched.width() > self._beside
        return False
