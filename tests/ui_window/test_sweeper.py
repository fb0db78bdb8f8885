"""Clearing away waits for a quiet moment, and is done then; afterwards Python does it by itself again."""

from __future__ import annotations

import ctypes
import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from composer.ui.desktop import sweeper
from composer.ui.desktop.sweeper import GONE_S, QUIET_S, Sweeper, put_away

pytestmark = pytest.mark.ui


kept: list[Circle] = []


class Circle:
    """Points at itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def away() -> list[float]:
    return [0.0]


@pytest.fixture
def made(qtbot: QtBot, away: list[float]) -> Iterator[Sweeper]:
    gc.collect()
    made = Sweeper(lambda: away[0])
    yield made
    made.close()


def _old_circle() -> weakref.ref[Circle]:
    """Make one that only a sweep of everything finds, at a time when that is due."""
    circle = Circle()
    for _ in range(101):
        gc.collect(1)
    return weakref.ref(circle)


def test_everything_is_swept_only_while_nobody_waits(made: Sweeper, away: list[float]) -> None:
    circle = _old_circle()
    made.sweep()
    assert circle() is not None

    away[0] = QUIET_S
    made.sweep()
    assert circle() is None


def test_memory_is_given_back_once_each_time_somebody_has_gone(
    made: Sweeper, away: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bool] = []
    monkeypatch.setattr(sweeper, "give_back", lambda: given.append(True))
    for seconds, times in ((0.0, 0), (QUIET_S, 0), (GONE_S, 1), (GONE_S + 1, 1), (0.0, 1), (GONE_S, 2)):
        away[0] = seconds
        made.sweep()
        assert len(given) == times


def test_what_is_overdue_is_swept_even_while_somebody_types(made: Sweeper) -> None:
    circle = _old_circle()
    for _ in range(900):
        gc.collect(1)
    made.sweep()

    assert circle() is None


def test_what_is_young_goes_while_somebody_types(made: Sweeper) -> None:
    circles = [Circle() for _ in range(1_000)]
    last = weakref.ref(circles[-1])
    del circles
    assert last() is not None

    made.sweep()
    assert last() is None


def test_what_outlived_a_sweep_is_not_looked_at_again_while_somebody_types(made: Sweeper) -> None:
    begun, looked = list[int](), list[int]()

    def note(phase: str, told: dict[str, int]) -> None:
        looked.append(told["generation"])
        begun.append(sum(len(gc.get_objects(generation)) for generation in (0, 1))) if phase == "start" else None

    gc.callbacks.append(note)
    try:
        for _ in range(30):
            kept.extend([Circle() for _ in range(800)])
            made.sweep()
    finally:
        gc.callbacks.remove(note)
    assert set(looked) == {1}
    assert max(begun[1:]) < 5_000, "what was there before is gone through again"
    kept.clear()


def test_what_stood_before_is_set_aside_until_a_quiet_moment(qtbot: QtBot, away: list[float]) -> None:
    circle = Circle()
    there = weakref.ref(circle)
    made = Sweeper(lambda: away[0])
    assert gc.get_freeze_count() > 1_000
    del circle
    gc.collect()
    assert there() is not None

    _old_circle()
    away[0] = QUIET_S
    made.sweep()
    assert there() is None
    assert gc.get_freeze_count() > 1_000
    made.close()
    assert gc.get_freeze_count() == 0


def test_what_is_put_away_goes_even_if_it_was_set_aside(qtbot: QtBot) -> None:
    circle = Circle()
    there = weakref.ref(circle)
    made = Sweeper(lambda: 0.0)
    del circle
    put_away()
    qtbot.waitUntil(lambda: there() is None, timeout=10_000)
    made.close()


class Part(QObject):
    """Knows something, and its neighbour."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Circle()
        self.near: Part | None = None


def test_what_has_ended_and_is_counted_once_too_often_knows_nothing_any_more(qtbot: QtBot) -> None:
    lost, behind, held = Part(), Part(), Part()
    lost.near = behind
    known = [weakref.ref(part.words) for part in (lost, behind, held)]
    for part in (lost, behind):  # as Qt's bindings do
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(part))
    holder = [held]
    put_away(lost, behind, held)
    del lost, behind, held, part

    qtbot.waitUntil(lambda: known[0]() is None and known[1]() is None, timeout=10_000)
    assert holder[0].words is known[2]()


def test_it_sweeps_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, away: list[float]) -> None:
    monkeypatch.setattr(sweeper, "EACH_MS", 1)
    away[0] = QUIET_S
    made = Sweeper(lambda: away[0])
    circle = _old_circle()
    qtbot.waitUntil(lambda: circle() is None, timeout=10_000)
    made.close()


def test_python_takes_over_again_where_it_is_closed(made: Sweeper) -> None:
    turn_s = sys.getswitchinterval()
    assert not gc.isenabled()
    made.close()

    assert gc.isenabled()
    assert sys.getswitchinterval() > turn_s
