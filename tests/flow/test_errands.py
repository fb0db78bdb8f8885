"""An errand is looked at, asked about where the check warns, and heard of only while the author still wants it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from composer.base.errors import GuardError, LinkError
from composer.flow.check import CheckLoop
from composer.flow.errands import Errands
from composer.guard.author import AuthorProfile
from composer.guard.errand import Errand, for_service
from composer.guard.gate import Gate
from tests.conftest import FakeClock, FakeTrail
from tests.fakes import HeldRunner, WordGuard

HARMLESS = for_service("isgd", "https://example.org/a")


class Desk:
    """Takes what comes, and notes what was heard."""

    def __init__(self, clock: FakeClock, trail: FakeTrail) -> None:
        self.guard, self.lane = WordGuard(), HeldRunner()
        self.asked: list[str] = []
        self.heard: list[Any] = []
        self.done: list[Errand] = []
        self.errands = Errands(CheckLoop(self.guard, self.lane, lambda _: None), self.lane, self._confirm)
        self.errands.attach(SimpleNamespace(gate=Gate(b"k" * 32, clock, trail)))

    def _confirm(self, submission: Any, report: Any) -> None:
        self.asked.append(submission.digest)

    def start(self, submission: Any = HARMLESS, act: Any = None) -> None:
        self.errands.start(
            submission,
            AuthorProfile(),
            act or self._act,
            self.heard.append,
            lambda error: self.heard.append(error.code),
        )

    def _act(self, errand: Errand) -> str:
        self.done.append(errand)
        return f"short {len(self.done)}"


@pytest.fixture
def desk(clock: FakeClock, trail: FakeTrail) -> Desk:
    return Desk(clock, trail)


def test_what_the_check_lets_through_is_done_once_with_its_yes(desk: Desk) -> None:
    desk.start()
    assert desk.errands.busy
    desk.lane.run()
    assert desk.heard == ["short 1"]
    assert [errand.words for errand in desk.done] == ["https://example.org/a"]
    assert not desk.errands.busy


def test_what_identifies_somebody_is_not_done(desk: Desk) -> None:
    desk.start(for_service("isgd", "https://example.org/Maria"))
    desk.lane.run()
    assert (desk.heard, desk.done) == (["gate.block"], [])


def test_a_check_that_cannot_look_lets_nothing_through(desk: Desk) -> None:
    desk.guard.error = GuardError("guard.crashed")
    desk.start()
    desk.lane.run()
    assert (desk.heard, desk.done) == (["guard.crashed"], [])


def test_a_warning_waits_for_the_answer_and_is_then_done(desk: Desk) -> None:
    desk.start(for_service("isgd", "a last night b"))
    desk.lane.run()
    assert (len(desk.asked), desk.done, desk.heard) == (1, [], [])
    desk.errands.confirm(("changed_details",))
    desk.lane.run()
    assert desk.heard == ["short 1"]
    assert desk.done[0].approval.choices == ("changed_details",)


def test_an_answer_that_says_nothing_is_no_yes_and_is_not_asked_for_again(desk: Desk) -> None:
    desk.start(for_service("isgd", "a last night b"))
    desk.lane.run()
    desk.errands.confirm(())
    desk.lane.run()
    assert (desk.heard, desk.done, len(desk.asked)) == (["gate.unconfirmed"], [], 1)


@pytest.mark.parametrize("steps", [0, 1])
def test_stopped_before_the_service_is_asked_it_is_never_asked_and_nothing_is_heard(desk: Desk, steps: int) -> None:
    desk.start()
    for _ in range(steps):
        desk.lane.step()
    desk.errands.stop()
    desk.lane.run()
    assert (desk.heard, desk.done) == ([], [])


def test_stopped_while_the_service_answers_the_answer_goes_nowhere(desk: Desk) -> None:
    desk.start(act=lambda errand: desk.errands.stop() or "late")
    desk.lane.run()
    assert desk.heard == []


def test_of_two_only_the_newer_is_heard(desk: Desk) -> None:
    desk.start()
    desk.start(for_service("isgd", "https://example.org/b"))
    desk.lane.run()
    assert [errand.words for errand in desk.done] == ["https://example.org/b"]
    assert desk.heard == ["short 1"]


def test_what_the_service_says_no_to_is_told(desk: Desk) -> None:
    def refuse(_errand: Errand) -> str:
        raise LinkError("link.quota")

    desk.start(act=refuse)
    desk.lane.run()
    assert desk.heard == ["link.quota"]


def test_what_breaks_otherwise_is_told_without_its_words(desk: Desk) -> None:
    desk.start(act=lambda errand: 1 / 0)
    desk.lane.run()
    assert desk.heard == ["other"]


def test_before_the_store_is_open_nothing_is_looked_at(desk: Desk) -> None:
    bare = Errands(CheckLoop(desk.guard, desk.lane, lambda _: None), desk.lane, desk._confirm)
    heard: list[str] = []
    bare.start(HARMLESS, AuthorProfile(), desk._act, heard.append, lambda error: heard.append(error.code))
    assert (heard, desk.guard.asked) == (["store.none"], [])
