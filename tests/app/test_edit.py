"""Changing a post that is out, in the real program: from Sent, through check and gate, under a new id."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import AccountForm, CheckState
from composer.outbox.item import State
from composer.ui.composer.aim_rows import Way

pytestmark = [pytest.mark.ui, pytest.mark.model]


def post(qtbot: QtBot, vignette: Vignette, count: int) -> None:
    window = vignette.window
    qtbot.waitUntil(window.bar.post.isEnabled, timeout=20_000)
    window.bar.post.click()
    done = (State.SENT, State.NOT_SENT)
    qtbot.waitUntil(lambda: sum(item.state in done for item in vignette.items) == count, timeout=20_000)


def begin_to_change(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    vignette._use_settings(replace(vignette.settings, take_back_s=0))
    window.composer.thread_of_posts.active.insertPlainText("Wash your hnads before rounds")
    post(qtbot, vignette, 1)
    (first,) = vignette.items
    window.sent.show_items(vignette.items, first.updated_at, ())
    window.sent.show_detail(first.item_id)
    button = window.sent.detail.edit_sent
    assert button.text() == "Edit… (30 minutes left)"
    button.click()
    qtbot.waitUntil(lambda: window.composer.thread_of_posts.aims.row(Way.EDIT) is not None, timeout=10_000)


def test_a_post_that_is_out_is_changed_from_the_list_of_what_was_sent(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    begin_to_change(qtbot, vignette)
    (first,) = vignette.items
    row = window.composer.thread_of_posts.aims.row(Way.EDIT)
    assert row is not None
    assert not row.open_button.isVisible()
    qtbot.waitUntil(lambda: window.bar.post.text() == "Send the change", timeout=20_000)
    assert window.composer.parts() == ("Wash your hnads before rounds",)
    vignette.type_again(("Wash your hands before rounds",))
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=20_000)
    post(qtbot, vignette, 2)

    state = vignette.services.desk.practice._server.state  # type: ignore[union-attr,attr-defined]
    (one,) = state.posts()
    assert (one.text, one.history) == ("Wash your hands before rounds", (first.parts[0].post_id,))
    events = [row.event for row in vignette.services.trail.rows()]  # type: ignore[union-attr]
    assert events.count("gate.approved") == 2
    window.sent.show_items(vignette.items, first.updated_at, ())
    window.sent.show_detail(first.item_id)
    assert window.sent.detail.edit_sent.isHidden()


def test_what_cannot_take_its_place_is_said_before(qtbot: QtBot, vignette: Vignette) -> None:
    window, thread = vignette.window, vignette.window.composer.thread_of_posts
    begin_to_change(qtbot, vignette)
    window.composer.add_post()
    thread.active.insertPlainText("And after them")
    qtbot.waitUntil(lambda: "words and pictures alone" in vignette._presenter._reason()[1], timeout=10_000)

    vignette._accounts._add(AccountForm("by_hand", "nora"))
    qtbot.waitUntil(lambda: "another account" in vignette._presenter._reason()[1], timeout=10_000)
    row = thread.aims.row(Way.EDIT)
    assert row is not None
    row.remove_button.click()
    assert vignette._presenter._reason()[1] == ""
    thread.undo_aim.click()
    assert thread.aims.row(Way.EDIT) is not None
