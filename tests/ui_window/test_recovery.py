"""The banner after a run that broke off: what is back, what may be out, and ways to look at both."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.flow.session import Session, SessionListeners
from composer.flow.views import Recovered
from composer.outbox.item import State
from composer.ui.pages import Page
from composer.ui.rooms.recovery import Recovery
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.ui_window import samples

pytestmark = pytest.mark.ui


def _now() -> dt.datetime:
    """Asked in each test: since the file was read another day may have begun."""
    return dt.datetime.now(dt.UTC)


@pytest.fixture
def recovery(window) -> Recovery:
    listeners = SessionListeners(lambda _: None, lambda _: None, lambda _: None)
    return Recovery(window, Session(HeldRunner(), FakeClock(), listeners), window)


def doubtful(count: int):
    broke = ("unknown.broke_off", "look_first")
    return tuple(samples.item(str(place), "Words", state=State.UNKNOWN, error=broke) for place in range(count))


def test_it_says_what_is_back_until_when_and_what_else_changed(window, recovery: Recovery) -> None:
    recovery.show_recovered(Recovered("a", _now(), on_screen=True, others=2))

    banner = window.composer.recovered
    assert "Back on screen is what you wrote until today" in banner.words()
    assert "at most the last second" in banner.words()
    assert "2 more drafts" in banner.words()
    assert banner.versions.isVisible()
    assert not banner.outbox.isVisible()
    assert banner.accessibleName() == "Vignette ended unexpectedly last time."


def test_posts_that_may_be_out_are_told_whichever_is_known_first(window, recovery: Recovery) -> None:
    recovery.show_items(doubtful(1))
    assert window.composer.recovered.words() == ""
    recovery.show_recovered(Recovered("a", _now(), on_screen=True))
    assert "1 post may be out: look first." in window.composer.recovered.words()

    QTest.mouseClick(window.composer.recovered.outbox, Qt.MouseButton.LeftButton)
    assert window.current_page() is Page.OUTBOX
    recovery.show_items(())
    assert "may be out" not in window.composer.recovered.words()


def test_a_draft_that_is_not_on_screen_can_be_shown(window, recovery: Recovery) -> None:
    recovery.show_recovered(Recovered("a", _now(), on_screen=False))

    assert "is in your drafts" in window.composer.recovered.words()
    assert window.composer.recovered.open.isVisible()


def test_where_nothing_was_there_nothing_is_said(window, recovery: Recovery) -> None:
    recovery.show_recovered(Recovered())

    assert window.composer.recovered.words() == ""


def test_closed_it_stays_closed(window, recovery: Recovery) -> None:
    recovery.show_recovered(Recovered("a", _now(), on_screen=True))
    QTest.mouseClick(window.composer.recovered.close_button, Qt.MouseButton.LeftButton)
    recovery.show_items(())

    assert window.composer.recovered.words() == ""


def test_once_another_draft_is_on_screen_it_says_where_the_words_are(window, recovery: Recovery) -> None:
    recovery.show_recovered(Recovered("a", _now(), on_screen=True))
    banner = window.composer.recovered
    window.sidebar.new_asked.emit()
    assert "is in your drafts" in banner.words()
    assert banner.open.isVisible()
    window.sidebar.draft_opened.emit("a")
    assert "Back on screen" in banner.words()
    assert not banner.open.isVisible()
