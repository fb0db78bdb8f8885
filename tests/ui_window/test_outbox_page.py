"""The outbox: where things stand, what they say, and the one thing each offers."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from composer.guard.authorization import Authorization, Kept, Signer
from composer.guard.second import SecondYes
from composer.guard.submission import Poll
from composer.outbox.item import OutboxItem, State
from composer.ui.composer.preview_media import PreviewPoll
from composer.ui.outbox.page import OutboxPage
from composer.ui.outbox.sections import AT_ONCE
from composer.ui.outbox.telling import Section, Verb, in_sections, section_of, tell
from composer.ui.saying.words import Words
from tests.ui_window import samples
from tests.ui_window.samples import HAND, NOW, PRACTICE, item, outbox

pytestmark = pytest.mark.ui


@pytest.fixture
def page(shown, kit, words) -> OutboxPage:
    page = shown(OutboxPage(kit, words), 1024, 820)
    page.show_items(outbox(), NOW, (PRACTICE, HAND))
    return page


def said(page: OutboxPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def told(made, words: Words, seconds: float = 0):
    return tell(made, NOW + dt.timedelta(seconds=seconds), words, QLocale("en_US"))


@pytest.mark.parametrize(
    ("made", "section", "verb"),
    [
        (item("u", "x", state=State.UNKNOWN), Section.NEEDS_YOU, Verb.LOOK),
        (item("n", "x", state=State.NOT_SENT, error=("x.duplicate", "edit")), Section.NEEDS_YOU, Verb.EDIT),
        (item("n", "x", state=State.NOT_SENT, error=("net.offline", "retry")), Section.NEEDS_YOU, Verb.RETRY),
        (item("p", "x", "y", state=State.PARTLY, states=(State.SENT, State.NOT_SENT)), Section.NEEDS_YOU, Verb.LOOK),
        (item("h", "x", account=HAND), Section.NEEDS_YOU, Verb.BY_HAND),
        (item("g", "x", state=State.SENDING), Section.GOING_OUT, Verb.NONE),
        (item("q", "x", due_in=5), Section.GOING_OUT, Verb.TAKE_BACK),
        (item("q", "x", "y", states=(State.SENT, State.QUEUED)), Section.GOING_OUT, Verb.VIEW),
        (item("s", "x", due_in=3600, scheduled=True), Section.SCHEDULED, Verb.TAKE_BACK),
        (item("s", "x", due_in=30, scheduled=True), Section.GOING_OUT, Verb.TAKE_BACK),
        (item("d", "x", state=State.SENT), Section.SENT, Verb.VIEW),
        (item("d", "x", state=State.HANDED_OVER, account=HAND), Section.SENT, Verb.VIEW),
    ],
)
def test_each_state_has_its_section_and_one_verb(made, section: Section, verb: Verb, words: Words) -> None:
    assert section_of(made, NOW) is section
    assert told(made, words).verb is verb


def test_what_may_be_out_is_never_offered_to_be_sent_again(words: Words) -> None:
    for action in ("retry", "edit", "look_first", ""):
        made = item("u", "x", state=State.UNKNOWN, error=("unknown.timeout", action))
        assert told(made, words).verb is Verb.LOOK


def test_the_seconds_to_take_it_back_count_down(words: Words) -> None:
    made = item("q", "x", due_in=6)

    assert told(made, words).state == "Goes in 6 seconds"
    assert told(made, words, 5.2).state == "Goes in 1 second"
    assert told(made, words, 6.5).state == "In line"
    assert 0 < told(made, words, 3).share < told(made, words, 1).share <= 1


def test_what_waits_for_the_network_says_so_and_counts_no_seconds(words: Words) -> None:
    row = told(item("o", "x", due_in=30, error=("net.offline", "wait")), words)
    assert (row.sign, row.verb, row.share) == ("wifi-off", Verb.TAKE_BACK, -1.0)
    assert row.detail == "No internet. Posts wait in the outbox and go in order."


def test_a_thread_says_how_far_it_is(words: Words) -> None:
    partly = item("p", "x", "y", "z", state=State.PARTLY, states=(State.SENT, State.SENT, State.NOT_SENT))
    line = item("q", "x", "y", "z", states=(State.SENT, State.QUEUED, State.QUEUED))

    assert told(partly, words).state == "2 of 3 are out"
    assert told(line, words).detail == "Post 2 of 3 goes next"


def test_unknown_stands_first_and_what_went_last_leads_what_is_sent() -> None:
    sections = in_sections(outbox(), NOW)

    assert [made.item_id for made in sections[Section.NEEDS_YOU]] == ["u", "n"]
    assert [made.item_id for made in sections[Section.SENT]] == ["1", "2"]


def test_the_page_shows_its_sections_in_order(page: OutboxPage) -> None:
    text = said(page)

    places = [text.index(title) for title in ("Needs you", "Going out", "Scheduled")]
    assert places == sorted(places)
    assert [row.item_id for row in page.rows()] == ["u", "n", "q", "g", "s", "1", "2"]


def test_a_row_is_read_with_state_and_detail(page: OutboxPage) -> None:
    row = page.row("n")

    assert row is not None
    assert row.accessibleName() == (
        "Six questions I ask before I write for a new patient, Not sent, X did not take it: it repeats an earlier post."
    )


def test_keys_walk_the_rows_take_back_and_open(page: OutboxPage, qtbot) -> None:
    page.focus_page()
    for _ in range(3):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.take_back) as taken:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_T)
    assert taken.args == ["g"]

    QTest.keyClick(page.row("u"), Qt.Key.Key_Return)
    assert page.detail.item_id() == "u"
    assert page.detail.profile.hasFocus()


def test_t_on_what_cannot_be_taken_back_does_nothing(page: OutboxPage, qtbot) -> None:
    with qtbot.assertNotEmitted(page.take_back, wait=20):
        QTest.keyClick(page.row("1"), Qt.Key.Key_T)


def test_the_verb_of_a_row_speaks(page: OutboxPage, qtbot) -> None:
    with qtbot.waitSignal(page.edit) as edited:
        QTest.mouseClick(page.row("n").button, Qt.MouseButton.LeftButton)

    assert edited.args == ["n"]


def test_a_doubt_about_a_practice_post_that_ended_with_the_program_says_so(page: OutboxPage, qtbot) -> None:
    page.show_items((item("u", "x", state=State.UNKNOWN, error=("unknown.emptied", "look_first")),), NOW, (PRACTICE,))
    page.show_detail("u")

    assert "The practice timeline ended with Vignette" in said(page)
    assert not page.detail.profile.isVisible()
    assert page.detail.there.isVisible()
    assert page.detail.not_there.isVisible()


def test_unknown_offers_looking_and_the_answers_before_anything_goes_again(page: OutboxPage, qtbot) -> None:
    page.show_detail("u")
    detail = page.detail
    assert "It may be out already" in said(page)
    assert "Vignette never sends a second time by itself." in said(page)
    assert not detail.again.isVisible()
    assert not detail.edit_button.isVisible()

    for button, signal in (
        (detail.profile, page.open_profile),
        (detail.there, page.it_is_there),
        (detail.not_there, page.it_is_not_there),
        (detail.once_more, page.send_again),
    ):
        with qtbot.waitSignal(signal) as heard:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert heard.args == ["u"]


def test_while_a_doubt_is_looked_up_the_row_says_so_and_later_asks(page: OutboxPage) -> None:
    for looked, words in ((0, "Vignette looks for it on the practice timeline"), (3, "No clear answer at")):
        made = item("l", "x", state=State.UNKNOWN, error=("unknown.cut", "look_first"), looked=looked)
        page.show_items((made,), NOW, (PRACTICE,))
        assert words in page.rows()[0].accessibleName()


def test_what_fell_due_while_nobody_was_there_is_offered(page: OutboxPage, qtbot) -> None:
    page.show_items(samples.overdue(NOW), NOW, (PRACTICE,))
    row = page.row("m")
    assert row is not None
    assert "Was due: " in row.accessibleName()
    with qtbot.waitSignal(page.retry) as sent:
        QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    page.show_detail("m")
    with qtbot.waitSignal(page.edit) as other:
        QTest.mouseClick(page.detail.edit_button, Qt.MouseButton.LeftButton)

    assert (sent.args, other.args) == (["m"], ["m"])
    assert (page.detail.again.text(), page.detail.edit_button.text()) == ("Send now", "Choose another time")


def test_a_thread_that_stopped_can_go_on_or_come_back(page: OutboxPage, qtbot) -> None:
    made = item("p", "x", "y", state=State.PARTLY, states=(State.SENT, State.NOT_SENT), error=("x.refused", "retry"))
    page.show_items((made,), NOW, (PRACTICE,))
    page.show_detail("p")
    assert page.detail.edit_button.text() == "Keep the rest as a draft"

    with qtbot.waitSignal(page.retry) as again:
        QTest.mouseClick(page.detail.again, Qt.MouseButton.LeftButton)
    assert again.args == ["p"]
    assert page.detail.part_button.isVisible()
    with qtbot.waitSignal(page.part) as apart:
        QTest.mouseClick(page.detail.part_button, Qt.MouseButton.LeftButton)
    assert apart.args == ["p"]


def test_of_a_thread_cut_in_the_middle_it_is_said_which_posts_are_out(page: OutboxPage) -> None:
    states = (State.SENT, State.UNKNOWN, State.QUEUED)
    doubt = item("d", "x", "y", "z", state=State.UNKNOWN, states=states, error=("unknown.cut", "look_first"))
    page.show_items((doubt,), NOW, (PRACTICE,))
    page.show_detail("d")
    text = said(page)

    assert "Post 2 of 3 was handed over" in text
    assert "What did you see of post 2?" in text
    names = [post.words.accessibleName() for post in page.detail._posts.posts]
    assert [name.partition(", ")[2] for name in names[1:]] == ["may be out", "not out yet"]


def test_of_what_went_under_an_authorization_or_a_second_readers_yes_that_is_said(page: OutboxPage) -> None:
    """ "Must change" alone would alarm whoever looks at it later."""
    plain = item("a", "With her consent", state=State.SENT)
    form = Authorization("d", Signer.PATIENT, Kept.RECORD, (), dt.date(2026, 11, 1), dt.date(2026, 12, 16), read=True)
    yes = SecondYes("d", "r", "reader-27", NOW)
    approval = replace(plain.approval, authorization=form.encode(), second=yes.encode())
    page.show_items((replace(plain, approval=approval),), NOW, (PRACTICE,))
    page.show_detail("a")
    text = said(page)

    assert "Under a written authorization, valid until" in text
    assert "Read and confirmed by reader-27" in text


def test_what_is_left_of_a_thread_is_sent_by_a_button_that_says_so(page: OutboxPage) -> None:
    made = item("p", "x", "y", state=State.PARTLY, states=(State.SENT, State.QUEUED))
    page.show_items((made,), NOW, (PRACTICE,))
    page.show_detail("p")

    assert page.detail.again.text() == "Send the rest"
    assert "The rest waits for you. What is out does not go again." in said(page)


def test_a_poll_is_shown_with_its_post_without_votes_nobody_counted(page: OutboxPage) -> None:
    asked = item("p", "Which cuff?", state=State.SENT)
    poll = Poll(("Small", "Large"), 60)
    made = replace(asked, submission=replace(asked.submission, poll=poll))
    page.show_items((made, item("q", "No poll", state=State.SENT)), NOW, (PRACTICE,))
    page.show_detail("p")
    shown = page.detail._posts.posts[0].findChild(PreviewPoll)

    assert shown is not None
    assert shown.isVisible()
    assert shown.accessibleName() == "Small · Large. Open for 1 hour"
    page.show_detail("q")
    assert not shown.isVisible()


@pytest.mark.parametrize("state", [State.UNKNOWN, State.NOT_SENT, State.SENT, State.QUEUED])
def test_only_of_a_thread_that_stopped_the_rest_can_be_a_thread_of_its_own(page: OutboxPage, state: State) -> None:
    page.show_items((item("p", "x", "y", state=state),), NOW, (PRACTICE,))
    page.show_detail("p")

    assert not page.detail.part_button.isVisible()


def test_by_hand_the_next_part_can_be_copied(page: OutboxPage, qtbot) -> None:
    made = item("h", "one", "two", account=HAND, states=(State.HANDED_OVER, State.QUEUED))
    page.show_items((made,), NOW, (HAND,))
    page.show_detail("h")

    with qtbot.waitSignal(page.copy_part) as copied:
        QTest.mouseClick(page.detail.copy, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.handed_over):
        QTest.mouseClick(page.row("h").button, Qt.MouseButton.LeftButton)

    assert copied.args == ["h", 1]


def test_a_sent_post_tells_its_time_and_what_was_checked(page: OutboxPage) -> None:
    page.show_detail("1")

    assert "Checked" in said(page)
    assert "Clear" in said(page)


def test_the_filter_shows_one_section(page: OutboxPage) -> None:
    page.show_filter(Section.SENT)
    assert [row.item_id for row in page.rows()] == ["1", "2"]

    page.show_filter(None)
    assert len(page.rows()) == 7


def test_who_comes_back_sees_what_needs_them_whatever_was_chosen_before(page: OutboxPage) -> None:
    """The side bar said "1 to look at" and led to a list of what is sent."""
    page.show_filter(Section.SENT)
    page.hide()
    page.show()
    assert len(page.rows()) == 7

    page.show_filter(Section.NEEDS_YOU)
    needing = [row.item_id for row in page.rows()]
    page.hide()
    page.show()
    assert [row.item_id for row in page.rows()] == needing


def test_a_choice_that_hides_no_need_stays(page: OutboxPage) -> None:
    page.show_items([item for item in outbox() if item.item_id in {"1", "2"}], NOW, (PRACTICE,))
    page.show_filter(Section.SCHEDULED)
    page.hide()
    page.show()
    assert page.rows() == []


def test_the_page_sent_shows_what_is_out_only(shown, kit, words) -> None:
    sent = shown(OutboxPage(kit, words, Section.SENT), 1024, 700)
    sent.show_items((), NOW, (PRACTICE,))
    assert "Your posts will stand here, each with its time and what was checked." in said(sent)

    sent.show_items(outbox(), NOW, (PRACTICE,))
    assert [row.item_id for row in sent.rows()] == ["1", "2"]
    assert "Everything" not in said(sent)


def test_rows_keep_the_focus_when_the_outbox_changes(page: OutboxPage) -> None:
    row = page.row("s")
    row.setFocus()
    page.show_items(outbox()[1:], NOW, (PRACTICE,))

    assert page.row("s") is row
    assert row.hasFocus()


def test_what_is_gone_leaves_the_detail_too(page: OutboxPage) -> None:
    page.show_detail("u")
    page.show_items(outbox()[1:], NOW, (PRACTICE,))

    assert not page.detail.isVisible()


def _many(count: int) -> tuple[OutboxItem, ...]:
    return tuple(item(str(n), f"Post {n}", state=State.SENT, ago=n + 1) for n in range(count))


def _ids(page: OutboxPage) -> list[str]:
    return [row.item_id for row in page.rows()]


def test_many_sent_posts_come_page_by_page_in_the_same_rows(page: OutboxPage) -> None:
    """However many there are: turned to the end, the page holds not one part more than at the beginning."""
    page.show_items(_many(10_000), NOW, (PRACTICE,))
    box = page._boxes[Section.SENT]
    parts, rows = len(page.findChildren(QWidget)), page.rows()
    first = (_ids(page), box.place.text(), box.before.isEnabled())
    QTest.mouseClick(box.after, Qt.MouseButton.LeftButton)
    second = (_ids(page), box.place.text(), box.before.isEnabled())
    while box.turn(1):
        pass
    last = (_ids(page)[-1], box.place.text(), box.after.isEnabled())

    assert first == ([str(n) for n in range(AT_ONCE)], "1 to 20 of 10000", False)
    assert second == ([str(n) for n in range(AT_ONCE, 2 * AT_ONCE)], "21 to 40 of 10000", True)
    assert last == ("9999", "9981 to 10000 of 10000", False)
    assert set(page.rows()) == set(rows)
    assert len(page.findChildren(QWidget)) == parts
    assert "Post 9999" in said(page)


def test_the_arrows_go_past_the_edge_of_a_page(page: OutboxPage) -> None:
    page.show_items(_many(AT_ONCE + 5), NOW, (PRACTICE,))
    page.rows()[-1].setFocus()
    QTest.keyClick(page.rows()[-1], Qt.Key.Key_Down)
    there = next(row.item_id for row in page.rows() if row.hasFocus())
    count = len(page.rows())
    QTest.keyClick(page.rows()[0], Qt.Key.Key_Up)
    back = next(row.item_id for row in page.rows() if row.hasFocus())

    assert (there, count, back) == (str(AT_ONCE), 5, str(AT_ONCE - 1))


def test_enter_on_what_is_out_leads_to_the_post_and_esc_back_to_its_row(page: OutboxPage) -> None:
    """Pressed twice, Enter deletes nothing; in a wide window no other way led back."""
    row = page.row("1")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    page.detail.delete.show()
    page.detail.focus_detail()
    reached = page.focusWidget()

    assert page.detail.isAncestorOf(reached)
    assert reached not in {page.detail.delete, page.detail.kit_button}
    QTest.keyClick(reached, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()
    assert row.hasFocus()


def test_page_keys_and_ends_take_the_keyboard_along(page: OutboxPage) -> None:
    """What has the keyboard is never scrolled out of sight, and a page further is one key, not twenty."""
    page.show_items(_many(2 * AT_ONCE + 5), NOW, (PRACTICE,))
    page.rows()[0].setFocus()
    seen = []
    for key in ("End", "PageDown", "PageDown", "PageDown", "Home", "PageUp", "PageUp", "PageUp"):
        QTest.keyClick(page.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        QTest.qWait(30)
        row = next(row for row in page.rows() if row.hasFocus())
        seen.append(row.item_id)
        assert row.visibleRegion().boundingRect().height() == row.height()

    assert seen == ["19", "20", "40", "44", "40", "20", "0", "0"]


def test_before_the_outbox_was_read_its_choices_stand_in_one_line(shown, kit, words) -> None:
    page = OutboxPage(kit, words)
    shown(page, 480, 400)
    button = page._segments.button(0)

    assert page._segments.height() < 2 * button.height()


def test_before_the_outbox_was_read_nothing_is_said_of_it(shown, kit, words) -> None:
    """Of ten thousand posts “nothing is waiting” stood there for seconds."""
    unread = shown(OutboxPage(kit, words), 1024, 820)
    early = said(unread)
    unread.show_items((), NOW, (PRACTICE,))

    assert "Nothing is waiting" not in early
    assert "Nothing is waiting" in said(unread)


def test_a_post_that_was_searched_for_is_on_the_page_that_is_shown(page: OutboxPage) -> None:
    page.show_items(_many(500), NOW, (PRACTICE,))
    page.show_detail("321")
    row = page.row("321")

    assert row is not None
    assert row.property("chosen") == "true"
    page.show_items(_many(10), NOW, (PRACTICE,))
    assert _ids(page) == [str(n) for n in range(10)]
    assert not page._boxes[Section.SENT].after.isVisible()


def test_where_room_is_short_the_detail_takes_the_place_of_the_list(page: OutboxPage) -> None:
    page.resize(560, 600)
    page.show_detail("u")
    assert not page.row("u")

    QTest.mouseClick(page.detail.back, Qt.MouseButton.LeftButton)
    assert page.row("u").hasFocus()


def test_the_row_counts_on_by_itself(page: OutboxPage, qtbot) -> None:
    """The outbox is told only when it changes; the seconds go on."""
    made = item("g", "Pearl", due_in=2.2)
    page.show_items((made,), NOW, (PRACTICE,))
    assert page.row("g").state() == "Goes in 3 seconds"

    qtbot.waitUntil(lambda: page.row("g").state() == "Goes in 2 seconds", timeout=3000)


def uploading(share: float, **more: object) -> OutboxItem:
    return dataclasses.replace(item("up", "Look at this.", due_in=-1, **more), uploaded=share)  # type: ignore[arg-type]


def test_an_upload_says_how_far_it_is_and_can_be_stopped(page: OutboxPage, words: Words, qtbot: QtBot) -> None:
    page.show_items((uploading(-1),), NOW, (PRACTICE,))
    row = page.row("up")
    assert row is not None
    page.show_item(uploading(0.425))

    assert row.state() == "Uploading pictures: 42%"
    assert row.button.text() == "Cancel"
    assert "Nothing is posted yet" in row.accessibleName()
    with qtbot.waitSignal(page.stop_upload) as asked:
        row.button.click()
    assert asked.args == ["up"]
    page.show_item(uploading(-1))
    assert row.button.text() == "Take back"


def test_the_detail_stops_an_upload_too(page: OutboxPage, qtbot: QtBot) -> None:
    page.show_items((uploading(0.1),), NOW, (PRACTICE,))
    page.show_detail("up")

    assert page.detail.stop_button.isVisible()
    assert not page.detail.back_button.isVisible()
    with qtbot.waitSignal(page.stop_upload):
        page.detail.stop_button.click()
    page.show_item(uploading(-1))
    assert page.detail.back_button.isVisible()
    assert not page.detail.stop_button.isVisible()


def test_a_thread_of_which_something_is_out_can_be_stopped(words: Words) -> None:
    made = dataclasses.replace(item("q", "x", "y", states=(State.SENT, State.QUEUED)), uploaded=0.5)

    assert told(made, words).verb is Verb.STOP


def test_a_page_nobody_looks_at_counts_nothing_on_for_posts_that_are_gone(page: OutboxPage) -> None:
    """Taken back from the text, while the seconds of the outbox still ran."""
    page.show_items((item("q", "x", due_in=9),), NOW, (PRACTICE, HAND))
    assert page._ticker.isActive()
    page.hide()
    page.show_items((), NOW, (PRACTICE, HAND))
    page._count_on()

    assert not page._ticker.isActive()
    page.show()
    assert page.rows() == []


def test_a_post_that_is_out_says_when_it_went_and_not_now(page: OutboxPage) -> None:
    made = item("s", "Wash your hands", "Then speak", state=State.PARTLY, states=(State.SENT, State.NOT_SENT))
    first, second = made.parts
    went = dataclasses.replace(first, settled_at=NOW - dt.timedelta(days=1))
    page.detail.show_item(dataclasses.replace(made, parts=(went, second)), PRACTICE, NOW)

    names = [post.words.accessibleName() for post in page.detail._posts.posts]
    assert "yesterday, " in names[0]
    assert names[1].endswith(", not out yet")


@pytest.mark.parametrize(("width", "beside"), [(400, True), (220, False)])
def test_what_there_is_to_say_stands_in_one_line_or_below_the_state(
    page: OutboxPage, qtbot, width: int, beside: bool
) -> None:
    """Never in a narrow column of its own, a word or two in each line."""
    row = page.row("n")
    assert row is not None
    row.setParent(None)
    qtbot.addWidget(row)
    row.resize(width + row.width() - row._said.width(), 120)
    row.show()
    qtbot.wait(20)

    assert (row._detail.y() == row._state.y()) == beside
    assert beside or row._detail.x() == row._state.x()
