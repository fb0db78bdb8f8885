"""The whole way: the gate's yes, the outbox's authority, tweepy, the wire, the practice service."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator
from typing import Any

import pytest

from composer.base.errors import GateRefusedError
from composer.guard.gate import Gate
from composer.guard.report import Report, Verdict
from composer.guard.submission import Submission
from composer.outbox.authority import Authority
from composer.outbox.publisher import SendOrder
from composer.posting.client import XPublisher, practice_publisher
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from tests.conftest import FakeClock, FakeTrail
from tests.leave_hook import watched
from tests.posting.orders import CANARY, PRACTICE, submission


class OneClaim:
    """A ledger with one attempt in it, which may be claimed once."""

    def __init__(self) -> None:
        self.left = 1

    def claim(self, order: SendOrder) -> bool:
        self.left -= 1
        return self.left >= 0


@pytest.fixture
def gate(clock: FakeClock, trail: FakeTrail) -> Gate:
    return Gate(b"k" * 32, clock, trail)


@pytest.fixture
def sender(gate: Gate, handle: PracticeHandle, clock: FakeClock) -> Generator[XPublisher]:
    ledger: Any = OneClaim()
    made = practice_publisher(PRACTICE, handle, Authority(gate, ledger), clock)
    yield made
    made.close()


def approved(gate: Gate, made: Submission) -> SendOrder:
    report = Report(made.digest, Verdict.CLEAR, (), ("words",), (), "1", "1")
    return SendOrder("item", "0" * 32, made, gate.approve(made, report), 0)


def test_a_yes_carries_one_part_to_the_service_once(gate: Gate, sender: XPublisher, server: PracticeServer) -> None:
    made = approved(gate, submission(CANARY))
    with watched(CANARY):
        sender.publish(made)
        with pytest.raises(GateRefusedError) as caught:
            sender.publish(made)

    assert caught.value.code == "gate.forged"
    assert [post.text for post in server.state.posts()] == [CANARY]


@pytest.mark.parametrize("void", ["expired", "other words", "forged", "later policy"])
def test_a_void_yes_opens_no_socket(
    void: str, gate: Gate, sender: XPublisher, server: PracticeServer, clock: FakeClock
) -> None:
    made = approved(gate, submission("approved words"))
    if void == "expired":
        clock.forward(8 * 24 * 3600)
    elif void == "other words":
        made = dataclasses.replace(made, submission=submission(CANARY))
    elif void == "forged":
        made = dataclasses.replace(made, approval=dataclasses.replace(made.approval, seal="0" * 64))
    else:
        made = dataclasses.replace(made, approval=dataclasses.replace(made.approval, policy_version="0"))
    with watched(CANARY) as watch, pytest.raises(GateRefusedError):
        sender.publish(made)

    assert watch.events == []
    assert server.state.posts() == ()
