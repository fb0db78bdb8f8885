"""Lanes: one job after the other, answers on the window's thread, and an end that waits no longer than it should."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from composer.ui.desktop import lanes
from composer.ui.desktop.lanes import Lane
from composer.ui.widgets.lots import Lots

pytestmark = pytest.mark.ui


class _Words:
    def read(self) -> None: ...

    def hear(self, _: None) -> None: ...


def test_jobs_run_in_order_away_from_here_and_answer_here(qtbot: QtBot) -> None:
    lane, heard = Lane(), list[tuple[int, int]]()
    for number in range(3):
        lane.submit(lambda number=number: (number, threading.get_ident()), heard.append, pytest.fail)
    qtbot.waitUntil(lambda: len(heard) == 3)

    assert [number for number, _ in heard] == [0, 1, 2]
    assert threading.get_ident() not in {thread for _, thread in heard}
    assert lane.close()


def test_a_job_that_does_not_end_is_left_behind_and_its_answer_reaches_nobody(qtbot: QtBot) -> None:
    lane, began, go, heard = Lane(), threading.Event(), threading.Event(), list[object]()
    lane.submit(lambda: (began.set(), go.wait()), heard.append, heard.append)
    assert began.wait(20)
    assert not lane.close(1)
    assert lanes.anyone_busy()
    lane.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # waits for nobody
    go.set()
    qtbot.waitUntil(lambda: not lanes.anyone_busy())
    QCoreApplication.processEvents()

    assert heard == []


def test_what_waits_at_the_end_is_dropped_or_done_as_it_is_asked_for(qtbot: QtBot) -> None:
    done: list[str] = []
    for ends in ("close", "drain"):
        lane, go = Lane(), threading.Event()
        lane.submit(go.wait, lambda _: None, pytest.fail)
        lane.submit(lambda ends=ends: done.append(ends), lambda _: None, pytest.fail)
        threading.Timer(0.05, go.set).start()
        assert getattr(lane, ends)(20_000)

    assert done == ["drain"]


def test_what_is_dropped_at_the_end_is_kept_by_nobody(qtbot: QtBot) -> None:
    """Through such a job, whose pool had forgotten it, a whole locked window and its words stayed in memory."""
    lane, go, held = Lane(), threading.Event(), _Words()
    gone = weakref.ref(held)
    lane.submit(go.wait, lambda _: None, pytest.fail)
    lane.submit(held.read, held.hear, pytest.fail)
    del held
    threading.Timer(0.05, go.set).start()
    assert lane.close(20_000)
    gc.collect()

    assert gone() is None


def test_answers_that_change_much_come_one_in_a_turn_behind_a_lot_and_none_once_closed(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    lots, lane = Lots(lambda: told.append("lot"), parent), Lane(parent, much=True)
    lots.start()
    for name in ("first", "second", "third"):
        lane.submit(lambda name=name: name, told.append, pytest.fail)
    qtbot.waitUntil(lambda: told.count("lot") > 3 and "second" in told)
    answers = [name for name in told if name != "lot"]
    assert answers[:2] == ["first", "second"]
    qtbot.waitUntil(lambda: "third" in told)

    lane.submit(lambda: "late", told.append, pytest.fail)
    assert lane.drain()
    told.clear()
    qtbot.waitUntil(lambda: len(told) > 3)
    lots.stop()
    assert set(told) == {"lot"}
