"""What the check says of a thread: the posts in one turn of the window, the panel in the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.flow.views import CheckState, CheckView
from composer.ui.findings.in_turn import PanelInTurn
from composer.ui.main_window import MainWindow
from tests.ui_window.samples import BLOCKED, done, four, report

pytestmark = pytest.mark.ui


def test_an_answer_about_one_post_is_in_the_panel_at_once(window: MainWindow) -> None:
    shows = PanelInTurn(window.panel, lambda: None, window)
    shows.show(done(four(), BLOCKED))

    assert len(window.panel.cards.cards()) == 4


def test_an_answer_about_a_thread_comes_a_turn_later_with_the_finding_that_is_current_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    told = four()
    current = [told.findings[0]]
    shows = PanelInTurn(window.panel, lambda: current[0], window)
    shows.show(done(told, BLOCKED, "Thoughts?"))
    assert not window.panel.cards.cards()

    current[0] = told.findings[1]  # chosen in the text meanwhile
    qtbot.waitUntil(lambda: len(window.panel.cards.cards()) == 4)
    card = window.panel.cards.current()
    assert card is not None
    assert card.finding == told.findings[1]


def test_the_panel_meets_what_the_check_says_in_its_order(window: MainWindow, qtbot: QtBot) -> None:
    shows = PanelInTurn(window.panel, lambda: None, window)
    shows.show(done(four(), BLOCKED, "Thoughts?"))
    shows.show(CheckView(CheckState.EMPTY))
    qtbot.wait(50)
    assert window.panel.summary()[2] == "The check begins with your first word."

    shows.show(done(four(), BLOCKED, "Thoughts?"))
    shows.show(done(report(), "A pearl from rounds."))
    qtbot.waitUntil(lambda: window.panel.summary()[0] == "clear")
    qtbot.wait(50)
    assert window.panel.summary()[0] == "clear"


def test_a_part_that_ends_meanwhile_takes_what_was_due_along(window: MainWindow, qtbot: QtBot) -> None:
    owner = QObject()
    PanelInTurn(window.panel, lambda: None, owner).show(done(four(), BLOCKED, "Thoughts?"))
    owner.deleteLater()
    qtbot.wait(50)

    assert not window.panel.cards.cards()
