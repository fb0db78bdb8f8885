"""The machine sleeps in the middle of sending: nothing is out twice, nothing is lost, and nothing goes hours late."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.outbox.item import State
from composer.outbox.rules import LATE
from tests.crash.asleep import BROKEN, FAIR, NAPS_S, PARTS, SLOW, TOO_LATE_S, WEATHERS, Night, Nights
from tests.crash.probe import COMMIT, EXCHANGE, OUTCOME
from tests.crash.sleeper import LOOKING

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP on Windows"),
]

NOT_BEGUN = frozenset({LOOKING, *COMMIT, "before connecting", "connected"})
"""Asleep at these, not one byte of the post has left."""


@pytest.fixture
def nights(tmp_path: Path) -> Iterator[Nights]:
    made = Nights(tmp_path)
    yield made
    made.close()


def wrong(night: Night, turn: int) -> list[str]:
    """Return what does not hold.

    Args:
        turn: Of how many posts the outcome was written down when the machine fell asleep.
    """
    out = sorted(night.out.values())
    told = {
        "out twice": max([*out, *night.out_at_the_end.values()], default=0) > 1,
        "told as sent, and not out": night.states.count(State.SENT) > len(out),
        "out, and neither told nor in doubt": len(out) > sum(s in {State.SENT, State.UNKNOWN} for s in night.states),
        "a stop without a reason": night.item != State.SENT and not any(night.codes),
        "lost": night.ended != State.SENT or len(night.out_at_the_end) != PARTS,
        "the audit's chain is broken": not night.chain,
    }
    too_late = TOO_LATE_S if night.where != LOOKING else LATE.total_seconds()
    if night.seconds > too_late and night.where in NOT_BEGUN and turn < PARTS:
        told |= {
            "hours late by itself": len(out) != turn,
            "hours late, and not offered": night.codes[1] != "outbox.missed",
        }
    return [f"{night.where}, {night.seconds:.0f} s, {night.weather}: {what}" for what, holds in told.items() if holds]


def test_asleep_anywhere_in_mid_send_nothing_is_out_twice_lost_or_hours_late(nights: Nights) -> None:
    """At each point of a thread of two, for hours; for less, and with the line broken or the answer late, at some."""
    points = nights.sleep(0).passed
    broken: list[str] = []
    found: set[str] = set()
    weathers = itertools.cycle([(FAIR, 40.0), (BROKEN, 40.0), (SLOW, 180.0), (BROKEN, 180.0), (SLOW, 8 * 3_600.0)])
    for target, where in enumerate(points, 1):
        turn = points[: target - 1].count(OUTCOME[1])
        for weather, seconds in ((FAIR, NAPS_S[-1]), next(weathers)):
            night = nights.sleep(target, seconds, weather)
            broken += wrong(night, turn)
            broken += [] if night.where == where else [f"{target}: asleep at {night.where}, not at {where}"]
            found.add(night.was)

    assert broken == []
    assert {LOOKING, *COMMIT, *EXCHANGE, *OUTCOME} <= set(points)
    assert {State.SENT, State.PARTLY, State.NOT_SENT, State.UNKNOWN} <= found


@pytest.mark.parametrize("weather", WEATHERS)
def test_an_answer_that_came_while_the_machine_slept_is_taken_or_looked_up(nights: Nights, weather: str) -> None:
    points = nights.sleep(0).passed
    night = nights.sleep(points.index("the request sent") + 1, NAPS_S[-1], weather)

    assert (night.states[0], sorted(night.out.values())[0]) == (State.SENT, 1)
    assert wrong(night, 0) == []


def test_a_post_that_goes_twice_or_hours_late_would_be_noticed() -> None:
    night = Night("connected", NAPS_S[-1], FAIR, [], ["sent", "sent"], "sent", "sent", ["", ""], "sent", True)
    night.out.update({"a": 2, "b": 1})
    night.out_at_the_end.update(night.out)

    assert [found.rpartition(": ")[2] for found in wrong(night, 0)] == [
        "out twice",
        "hours late by itself",
        "hours late, and not offered",
    ]
