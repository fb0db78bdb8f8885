"""A post is moved in the calendar of the real program: looked at again, let through again, and undone."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.flow.views import CheckState

pytestmark = [pytest.mark.ui, pytest.mark.model]

HOUR = dt.timedelta(hours=1)
TEXT = "Measure the arm before you choose the cuff."


def _scheduled(vignette: Vignette, qtbot: QtBot) -> dt.datetime:
    due = (dt.datetime.now(dt.UTC) + 3 * HOUR).replace(microsecond=0)
    vignette.window.composer.thread_of_posts.active.insertPlainText(TEXT)
    vignette._schedule._use(due)
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=20_000)
    qtbot.waitUntil(vignette.window.bar.post.isEnabled, timeout=20_000)
    vignette.window.bar.post.click()
    qtbot.waitUntil(lambda: len(vignette.items) == 1, timeout=20_000)
    return due


def test_moved_it_waits_for_the_new_time_and_undone_for_the_old_one(vignette: Vignette, qtbot: QtBot) -> None:
    due = _scheduled(vignette, qtbot)
    window, (item,) = vignette.window, vignette.items
    assert item.due_at == due
    window.commands.action("calendar").trigger()
    window.outbox.calendar.moved.emit(item.item_id, due + 24 * HOUR)
    qtbot.waitUntil(lambda: [one.due_at for one in vignette.items] == [due + 24 * HOUR], timeout=20_000)
    (moved,) = vignette.items
    assert moved.submission.scheduled == due + 24 * HOUR
    assert moved.submission.parts == (TEXT,)
    assert window.outbox.calendar.day() == (due + 24 * HOUR).astimezone().date()

    window.note.button.click()
    qtbot.waitUntil(lambda: [one.due_at for one in vignette.items] == [due], timeout=20_000)
    assert vignette.items[0].submission.digest == item.submission.digest


def test_what_was_scheduled_is_taken_back_where_it_is_told(vignette: Vignette, qtbot: QtBot) -> None:
    _scheduled(vignette, qtbot)
    window = vignette.window
    qtbot.waitUntil(lambda: "Scheduled" in window.note.words(), timeout=20_000)
    window.note.button.click()
    qtbot.waitUntil(lambda: window.composer.parts() == (TEXT,), timeout=20_000)
