"""A poll's whole way in the real program: written, kept with its draft, posted to the practice account."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import AccountForm, CheckState
from composer.guard.report import Finding, Surface
from composer.outbox.item import State
from composer.ui.sheets.poll import PollSheet

pytestmark = [pytest.mark.ui, pytest.mark.model]


def ask(vignette: Vignette, *answers: str) -> None:
    vignette.window.composer.thread_of_posts.poll.opened.emit()
    sheet = vignette.window.sheet()
    assert isinstance(sheet, PollSheet)
    for field, words in zip(sheet.fields, answers, strict=False):
        field.edit.setText(words)
    sheet.take.click()


def in_the_poll(vignette: Vignette) -> list[Finding]:
    report = vignette.check_view.report
    return [one for one in report.findings if one.surface is Surface.POLL] if report else []


def test_a_poll_stays_with_its_draft_and_goes_out(qtbot: QtBot, vignette: Vignette) -> None:
    assert vignette.services is not None
    composer, row = vignette.window.composer, vignette.window.composer.thread_of_posts.poll
    vignette._use_settings(replace(vignette.settings, take_back_s=0))
    composer.thread_of_posts.active.insertPlainText("Which bug is it most often?")
    ask(vignette, "Viral", "Bacterial")
    assert row.isVisible()
    first = vignette.draft_id
    qtbot.wait(600)
    vignette.window.sidebar.new_asked.emit()
    assert not row.isVisible()
    vignette.window.sidebar.draft_opened.emit(first)
    qtbot.waitUntil(row.isVisible, timeout=10_000)

    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: not vignette.window.bar.account.text().startswith("Practice"), timeout=5_000)
    qtbot.waitUntil(lambda: "cannot be copied out" in vignette._presenter._reason()[1], timeout=5_000)
    vignette.window.bar.account_chosen.emit("practice")
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=10_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: bool(vignette.items) and vignette.items[0].state is State.SENT, timeout=20_000)

    (post,) = vignette.services.desk.practice._server.state.posts()  # type: ignore[attr-defined]
    assert (post.poll, post.poll_minutes) == (("Viral", "Bacterial"), 24 * 60)


def test_the_answers_are_checked_and_a_finding_leads_back_to_them(qtbot: QtBot, vignette: Vignette) -> None:
    vignette.window.composer.thread_of_posts.active.insertPlainText("Who was it?")
    ask(vignette, "Maria Hargrove, MRN", "Somebody else")
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=20_000)
    qtbot.waitUntil(lambda: bool(in_the_poll(vignette)), timeout=20_000)
    found = in_the_poll(vignette)
    vignette.window.panel.suggestion_chosen.emit(found[0], found[0].suggestions[0])

    assert isinstance(vignette.window.sheet(), PollSheet)
