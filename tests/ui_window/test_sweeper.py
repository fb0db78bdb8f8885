"""Clearing away waits for a quiet moment, and is done then; afterwards Python does it by itself again."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from composer.ui import sweeper
from composer.ui.sweeper import QUIET_S, Sweeper

pytestmark = pytest.mark.ui


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
    gc.collect(0)
    gc.collect(1)
    for _ in range(12):
        gc.collect(1)
    return weakref.ref(circle)


def test_everything_is_swept_only_while_nobody_waits(made: Sweeper, away: list[float]) -> None:
    circle = _old_circle()
    made.sweep()
    assert circle() is not None

    away[0] = QUIET_S
    made.sweep()
    assert circle() is None


def test_what_is_overdue_is_swept_even_while_somebody_types(made: Sweeper) -> None:
    circle = _old_circle()
    for _ in range(100):
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
