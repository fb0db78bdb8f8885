"""kill -9 at each commit, edge of an exchange and head in the keyring: some, drawn by a seed. `make reliability`: all.

The life of a post is ended in each of its states; then nothing is out twice, nothing is lost, no doubt is left.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.guard.submission import AccountKind, Submission
from tests.crash.points import Points
from tests.crash.probe import COMMIT, EXCHANGE, KEYRING, OUTCOME
from tests.crash.stories import AFTER_A_CRASH, STORIES
from tests.crash.verdict import STATES, Lived, Told

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no fork on Windows"),
]


@pytest.fixture
def points(tmp_path: Path) -> Iterator[Points]:
    made = Points(tmp_path, seed=5)
    yield made
    made.close()


def reached(told: Told) -> set[str]:
    return {where for found in told.places.values() for where in found}


@pytest.mark.slow
def test_ended_anywhere_nothing_is_out_twice_and_nothing_is_lost(points: Points) -> None:
    told = points.run([story for story in STORIES if story != AFTER_A_CRASH], share=0.06)
    every = {*COMMIT, *EXCHANGE, *OUTCOME, *KEYRING}
    points.run(["goes"], only=every - reached(told))  # what no draw has taken

    assert told.broken == []
    assert (told.counts["duplicates"], told.counts["lost"], told.counts["doubts_left"]) == (0, 0, 0)
    assert [state for state in STATES if not told.in_state(state)] == []
    assert reached(told) == every
    assert (told.counts["audit_false_alarms"], told.counts["audit_silent"]) == (0, 0)
    assert min(told.counts[name] for name in ("audit_file_ahead", "audit_rolled_back", "audit_exchanged")) > 0
    assert told.counts["doubts"] == told.counts["found"] + told.counts["shown"]
    assert min(told.counts["found"], told.counts["shown"]) > 0


def test_a_second_sending_a_lost_word_and_a_post_without_a_record_are_noticed(points: Points) -> None:
    lived = points._lived("goes", 1, 0)
    points.made["a stranger w1"] += 2
    lived.saved["never kept"] = 1
    with points._opened() as life:
        points.judge.after_a_kill("goes", life, lived)
        points.judge.at_rest("goes", life, lived)

    told = " ".join(points.told.broken)
    for fault in ("out, and not known", "a post is out twice", "an acknowledged word is lost"):
        assert fault in told
    assert (points.told.counts["duplicates"], points.told.counts["lost"]) == (1, 2)


def test_a_draft_that_is_out_already_is_noticed(points: Points) -> None:
    lived = points._lived("goes", 1, 0)
    (text,) = points.made
    with points._opened() as life:
        life.drafts.save("f" * 32, (text,), "practice", None)
        points.judge.at_rest("goes", life, lived)

    assert [fault.partition(": ")[2] for fault in points.told.broken] == ["out, and a draft"]


def test_what_waits_for_ever_is_noticed(points: Points) -> None:
    points._lived("goes", 1, 0)
    with points._opened() as life:
        submission = Submission("practice", AccountKind.PRACTICE, ("nobody can send this w1",))
        approval = life.gate.approve(submission, life.guard.check(submission, life.profile))
        life.outbox.add(submission, approval, life.clock.now(), "e" * 32)
        points.server.stop()
        points.judge.at_rest("goes", life, Lived())

    assert "something is left in the outbox" in points.told.broken[0]


def test_an_exchanged_file_without_an_alarm_and_an_alarm_without_one_are_noticed(points: Points) -> None:
    points._lived("goes", 1, 0)
    points.truth.after_a_kill("goes", KEYRING[0], exchanged=True)
    points.truth.exchange()
    points.truth.after_a_kill("goes", KEYRING[0], exchanged=False)

    told = {fault.partition(": ")[2] for fault in points.told.broken}
    assert told == {"an exchanged file is not told", "an exchanged file is told once only", "a false alarm"}
    assert points.told.counts["audit_false_alarms"] == 1
