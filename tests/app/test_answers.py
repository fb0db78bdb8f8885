"""Answering and quoting in the real program: chosen, kept, checked, priced, sent, refused, finished by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import CheckState
from composer.guard.report import Surface, Verdict
from composer.guard.submission import AccountKind, PostRef
from composer.outbox.account import Account
from composer.outbox.item import State
from composer.posting.practice.state import PracticeState
from composer.ui.composer.aim_rows import Way
from composer.ui.sheets.by_hand import ByHandSheet
from composer.ui.sheets.community import CommunitySheet
from composer.ui.sheets.other_post import OtherPostSheet

pytestmark = [pytest.mark.ui, pytest.mark.model]

NUMBER = "1846889436626259968"
AT_X = Account("a" * 32, AccountKind.X, "nora", "Nora", user_id="5")


def practice(vignette: Vignette) -> PracticeState:
    return vignette.services.desk.practice._server.state  # type: ignore[union-attr,attr-defined,no-any-return]


def choose(vignette: Vignette, way: Way, words: str = "", link: str = f"https://x.com/ira/status/{NUMBER}") -> None:
    vignette.window.commands.action(way.value).trigger()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, OtherPostSheet)
    sheet.link.edit.setText(link)
    sheet.words.setPlainText(words)
    sheet.take.click()


def write(qtbot: QtBot, vignette: Vignette, text: str) -> None:
    vignette.window.composer.thread_of_posts.active.insertPlainText(text)
    qtbot.waitUntil(lambda: checked(vignette, text), timeout=20_000)


def checked(vignette: Vignette, text: str) -> bool:
    view = vignette.check_view
    return view.state is CheckState.DONE and view.parts == (text,)


def send(qtbot: QtBot, vignette: Vignette, state: State) -> None:
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)
    vignette._use_settings(replace(vignette.settings, take_back_s=0))
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: bool(vignette.items) and vignette.items[0].state is state, timeout=20_000)


def test_an_answer_is_kept_with_its_draft_priced_and_sent(qtbot: QtBot, vignette: Vignette) -> None:
    rows, bar = vignette.window.composer.thread_of_posts.aims, vignette.window.bar
    choose(vignette, Way.ANSWER, "How long does it protect?")
    write(qtbot, vignette, "@ira About six months, and then a booster.")
    answer = rows.row(Way.ANSWER)
    assert answer is not None
    assert answer.title() == "You reply to \u2066@ira\u2069"
    qtbot.waitUntil(lambda: "0.010" in bar._cost.text(), timeout=5_000)
    assert "reply" in (vignette.check_view.report.looked if vignette.check_view.report else ())
    first = vignette.draft_id
    qtbot.wait(600)
    vignette.window.sidebar.new_asked.emit()
    qtbot.waitUntil(lambda: not rows.isVisible(), timeout=5_000)
    vignette.window.sidebar.draft_opened.emit(first)
    qtbot.waitUntil(rows.isVisible, timeout=10_000)
    practice(vignette).summon(NUMBER)
    send(qtbot, vignette, State.SENT)

    (post,) = practice(vignette).posts()
    assert post.in_reply_to == NUMBER
    assert practice(vignette).charges()[0].thousandths == 10
    qtbot.waitUntil(lambda: not rows.isVisible(), timeout=5_000)


def test_a_handle_that_hides_a_post_is_told_until_the_post_answers_somebody(qtbot: QtBot, vignette: Vignette) -> None:
    wording = vignette.window.panel.wording
    write(qtbot, vignette, "@ira About six months, and then a booster.")
    qtbot.waitUntil(lambda: len(wording.cards()) == 1, timeout=10_000)
    choose(vignette, Way.ANSWER)

    qtbot.waitUntil(lambda: not wording.cards(), timeout=10_000)


def test_what_was_taken_off_is_brought_back(qtbot: QtBot, vignette: Vignette) -> None:
    thread = vignette.window.composer.thread_of_posts
    choose(vignette, Way.QUOTE)
    row = thread.aims.row(Way.QUOTE)
    assert row is not None
    row.remove_button.click()
    assert not thread.aims.isVisible()
    thread.undo_aim.click()

    assert thread.aims.row(Way.QUOTE) is not None
    assert not thread.undo_aim.isVisible()


def test_an_answer_that_confirms_a_patient_is_asked_about(qtbot: QtBot, vignette: Vignette) -> None:
    words = "We are sorry the wait was long, and hope that things are better."
    write(qtbot, vignette, words + " Thank you for coming to our clinic.")
    choose(vignette, Way.ANSWER, "Three hours of waiting. Call me at 617-555-0134.")
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=20_000)

    def found() -> set[str]:
        report = vignette.check_view.report
        return {one.reason for one in report.findings} if report else set()

    qtbot.waitUntil(lambda: {"reply.confirms", "reply.repeats"} <= found(), timeout=20_000)
    report = vignette.check_view.report
    assert report is not None
    assert report.verdict in {Verdict.WARN, Verdict.BLOCK}
    assert {one.surface for one in report.findings} >= {Surface.REPLY, Surface.PART}


@pytest.mark.parametrize("way", [Way.ANSWER, Way.QUOTE])
def test_what_the_service_refuses_is_finished_in_the_browser(way: Way, qtbot: QtBot, vignette: Vignette) -> None:
    choose(vignette, way)
    write(qtbot, vignette, "About six months, and then a booster.")
    send(qtbot, vignette, State.NOT_SENT)
    item = vignette.items[0]
    assert item.error_code == ("x.reply_not_allowed" if way is Way.ANSWER else "x.quote_not_allowed")
    vignette.window.outbox.show_detail(item.item_id)
    hand = vignette.window.outbox.detail.hand
    assert hand.text() == "Finish in the browser…"
    hand.click()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, ByHandSheet)
    assert sheet.open_x.text() == "Open the post at X"
    sheet.copy_button(0).click()
    clipboard = vignette._ground.qt.clipboard()
    qtbot.waitUntil(lambda: clipboard.text() == "About six months, and then a booster.", timeout=5_000)
    sheet.finish.click()

    qtbot.waitUntil(lambda: vignette.items[0].state is State.HANDED_OVER, timeout=5_000)


def test_the_rule_of_x_is_told_before_and_the_browser_is_a_way_round(qtbot: QtBot, vignette: Vignette) -> None:
    choose(vignette, Way.ANSWER)
    write(qtbot, vignette, "About six months, and then a booster.")
    vignette._room.show_accounts((AT_X,), AT_X.account_id)
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=20_000)
    row = vignette.window.composer.thread_of_posts.aims.row(Way.ANSWER)
    assert row is not None
    assert "only if \u2066@ira\u2069 mentioned or quoted you" in row.rule()
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=20_000)
    row.browser_button.click()
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), ByHandSheet), timeout=20_000)

    qtbot.waitUntil(lambda: bool(vignette.items), timeout=5_000)
    (item,) = vignette.items
    assert item.submission.account_kind is AccountKind.BY_HAND
    assert item.submission.reply_to == PostRef(NUMBER, "ira", "")
    assert practice(vignette).posts() == ()


def test_a_community_is_kept_with_the_draft_and_only_members_post_there(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    write(qtbot, vignette, "About six months, and then a booster.")
    window.bar.marks.community.trigger()
    sheet = window.sheet()
    assert isinstance(sheet, CommunitySheet)
    sheet.link.edit.setText("https://x.com/i/communities/42")
    sheet.take.click()
    assert "In a community" in window.bar.audience.accessibleName()
    choose(vignette, Way.ANSWER)
    qtbot.waitUntil(lambda: "not to a community" in vignette._presenter._reason()[1], timeout=10_000)
    row = window.composer.thread_of_posts.aims.row(Way.ANSWER)
    assert row is not None
    row.remove_button.click()
    practice(vignette).join("42")
    send(qtbot, vignette, State.SENT)

    (post,) = practice(vignette).posts()
    assert post.community_id == "42"
    qtbot.waitUntil(lambda: "In a community" not in window.bar.audience.accessibleName(), timeout=5_000)
