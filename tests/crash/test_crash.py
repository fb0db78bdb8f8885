"""kill -9 while typing and sending: no corrupt file, no acknowledged word lost, no post twice."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from composer.guard.submission import AccountKind, Submission
from tests.crash.child import Program
from tests.crash.harness import Crashes, Tally

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows"),
]


@pytest.mark.slow
def test_twenty_kills_break_nothing(tmp_path: Path) -> None:
    """Twenty kills on one store, at moments drawn by a seed; at the end nothing waits, every post is accounted for."""
    tally = Crashes(tmp_path, seed=1).run(kills=20)

    assert tally.broken == []
    assert tally.kills == 20
    assert tally.counts["acknowledged_saved"] > 100, tally.report()
    assert tally.counts["acknowledged_settled"] > 20, tally.report()
    assert tally.counts["items_sent"] > 5, tally.report()


@pytest.fixture
def crashes(tmp_path: Path) -> Crashes:
    """A store with one acknowledged draft and one acknowledged post, and nothing broken."""
    made = Crashes(tmp_path, seed=2)
    program = Program(made.store, made.key, port=9, seed=2)
    program.drafts.save("d" * 32, ("one w7",), "practice", None)
    submission = Submission("practice", AccountKind.PRACTICE, ("two w8",))
    approval = program.gate.approve(submission, program.guard.check(submission, program.profile))
    item = program.outbox.add(submission, approval, program.clock.now(), "e" * 32)
    program.db.close()
    made._hear(f"ready\nsaved {'d' * 32} 7\nqueued {item.item_id} {'e' * 32}\nsaved torn-li")
    made._look()
    assert made.tally.broken == []
    return made


def looked(crashes: Crashes) -> Tally:
    crashes._look()
    return crashes.tally


def test_the_harness_notices_a_lost_word(crashes: Crashes) -> None:
    crashes._hear(f"saved {'d' * 32} 8\n")

    assert "acknowledged 8 of a draft, kept 7" in looked(crashes).broken[0]


def test_the_harness_notices_a_lost_draft_and_a_lost_post(crashes: Crashes) -> None:
    crashes._hear(f"saved {'f' * 32} 1\nqueued {'a' * 32} {'b' * 32}\n")

    assert len(looked(crashes).broken) == 2


def test_the_harness_notices_a_post_that_waits_though_it_is_out(crashes: Crashes) -> None:
    (item_id,) = crashes.queued
    crashes.service.posts.append({"item": item_id, "part": 0, "text": "two w8", "reply": "", "id": "1001"})

    assert "out, and stored as queued" in looked(crashes).broken[0]


def test_the_harness_notices_a_double_and_an_unrecorded_post(crashes: Crashes) -> None:
    post = {"item": "a" * 32, "part": 0, "text": "x", "reply": "", "id": "1001"}
    crashes.service.posts += [dict(post), dict(post)]

    told = " ".join(looked(crashes).broken)

    assert "posted twice" in told
    assert "posted without a record" in told


def test_the_harness_notices_a_damaged_store(crashes: Crashes) -> None:
    whole = crashes.store.read_bytes()
    middle = len(whole) - 100
    crashes.store.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])

    assert looked(crashes).broken
