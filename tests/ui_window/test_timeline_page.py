"""The practice timeline."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit

from composer.flow.wording import Sentence
from composer.outbox.publisher import TimelinePost
from composer.ui.timeline.page import TimelinePage, threads_of
from tests.ui_window.samples import NOW, PRACTICE, timeline

pytestmark = pytest.mark.ui


@pytest.fixture
def page(shown, kit) -> TimelinePage:
    return shown(TimelinePage(kit), 1024, 700)


def texts(page: TimelinePage) -> list[str]:
    return [words.toPlainText() for words in page.findChildren(QTextEdit) if words.isVisible()]


def test_posts_are_shown_newest_first_and_threads_from_their_beginning(page: TimelinePage) -> None:
    page.show_posts(timeline(), PRACTICE)

    assert [post.post_id for post in page.posts()] == ["3", "2", "1"]
    assert texts(page) == ["Ask before you tell. #MedEd", *(timeline()[n].text for n in (0, 2))]


def test_a_post_that_answers_a_stranger_begins_its_own_thread() -> None:
    lonely = TimelinePost("9", "An answer", NOW, in_reply_to="unknown")

    assert threads_of((lonely, *timeline())) == [[lonely], [timeline()[1], timeline()[0]], [timeline()[2]]]


def test_a_thread_that_went_within_one_second_stands_in_its_order() -> None:
    """The service tells seconds only, and the newest first."""
    first, second = TimelinePost("99", "First", NOW), TimelinePost("100", "Second", NOW, in_reply_to="99")

    assert threads_of((second, first)) == [[first, second]]


def test_posts_that_answer_each_other_in_a_ring_do_not_hang() -> None:
    ring = (TimelinePost("1", "a", NOW, "2"), TimelinePost("2", "b", NOW + dt.timedelta(1), "1"))

    assert sum(len(thread) for thread in threads_of(ring)) == 2


def test_fewer_posts_leave_no_old_ones_behind(page: TimelinePage) -> None:
    page.show_posts(timeline(), PRACTICE)
    page.show_posts(timeline()[2:], PRACTICE)

    assert texts(page) == [timeline()[2].text]


def test_nothing_posted_is_said(page: TimelinePage) -> None:
    names = [part.accessibleName() for part in page.children() if hasattr(part, "accessibleName")]

    assert any("Nothing posted yet" in name for name in names)


def test_an_error_is_told_with_a_way_out_and_no_old_posts(page: TimelinePage, qtbot) -> None:
    page.show_posts(timeline(), PRACTICE)
    page.show_error(Sentence("The practice service did not answer.", ""))

    assert page.posts() == ()
    assert texts(page) == []
    again = next(b for b in page.findChildren(QPushButton) if b.text() == "Try again" and b.isVisible())
    with qtbot.waitSignal(page.refresh_asked):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)


def test_refresh_asks(page: TimelinePage, qtbot) -> None:
    with qtbot.waitSignal(page.refresh_asked):
        QTest.keyClick(page.refresh, Qt.Key.Key_Return)


def test_words_on_the_timeline_are_plain_and_cannot_be_edited(page: TimelinePage) -> None:
    page.show_posts((TimelinePost("1", "<b>bold</b> & <img src=x>", NOW),), PRACTICE)

    assert texts(page) == ["<b>bold</b> & <img src=x>"]
    assert all(words.isReadOnly() for words in page.findChildren(QTextEdit))
