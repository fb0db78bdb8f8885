"""Posting by hand in the real program: a part is copied once the gate has allowed it, and ticked after that."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import AccountForm
from composer.outbox.item import State
from composer.policy.policy import Feature, Policy
from composer.ui.sheets.by_hand import ByHandSheet
from composer.ui.sheets.notice import NoticeSheet

pytestmark = [pytest.mark.ui, pytest.mark.model]

TEXT = "Measure the arm first, then choose the cuff."


@pytest.fixture
def sheet(qtbot: QtBot, vignette: Vignette, qapp: QApplication) -> ByHandSheet:
    qapp.clipboard().clear()
    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: not vignette.window.bar.account.text().startswith("Practice"), timeout=5_000)
    vignette.window.composer.thread_of_posts.active.insertPlainText(TEXT)
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=20_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), ByHandSheet), timeout=10_000)
    shown = vignette.window.sheet()
    assert isinstance(shown, ByHandSheet)
    return shown


def test_a_part_is_ticked_when_it_is_on_the_clipboard_and_not_before(
    qtbot: QtBot, qapp: QApplication, sheet: ByHandSheet
) -> None:
    sheet.copy_button(0).click()
    assert (qapp.clipboard().text(), sheet.finish.isEnabled()) == ("", False)

    qtbot.waitUntil(sheet.finish.isEnabled, timeout=5_000)

    assert qapp.clipboard().text() == TEXT
    assert sheet.copy_button(0).accessibleDescription() == "Copied"


def test_where_the_gate_says_no_meanwhile_nothing_is_copied_and_nothing_ticked(
    qtbot: QtBot, qapp: QApplication, vignette: Vignette, sheet: ByHandSheet
) -> None:
    assert vignette.services is not None
    vignette.services.gate.rules = lambda: Policy(disabled=frozenset({Feature.BY_HAND}))

    sheet.copy_button(0).click()
    qtbot.waitUntil(lambda: isinstance(vignette.window.sheet(), NoticeSheet), timeout=5_000)

    assert qapp.clipboard().text() == ""
    assert not sheet.finish.isEnabled()
    assert sheet.copy_button(0).accessibleDescription() == "Not copied yet"
    assert [part.state for part in vignette.items[0].parts] == [State.QUEUED]


def test_an_answer_that_comes_when_the_sheet_is_closed_finds_nobody(
    qtbot: QtBot, qapp: QApplication, vignette: Vignette, sheet: ByHandSheet
) -> None:
    sheet.copy_button(0).click()
    sheet.later.click()

    qtbot.waitUntil(lambda: qapp.clipboard().text() == TEXT, timeout=5_000)
    qtbot.waitUntil(lambda: vignette.items[0].parts[0].state is State.HANDED_OVER, timeout=5_000)

    assert vignette.window.sheet() is None


def test_who_has_posted_it_is_told_where_it_stands_now(qtbot: QtBot, vignette: Vignette, sheet: ByHandSheet) -> None:
    sheet.copy_button(0).click()
    qtbot.waitUntil(sheet.finish.isEnabled, timeout=5_000)
    sheet.finish.click()

    qtbot.waitUntil(lambda: "Marked as posted" in vignette.window.note.words(), timeout=5_000)
    qtbot.waitUntil(lambda: vignette.items[0].state is State.HANDED_OVER, timeout=5_000)
