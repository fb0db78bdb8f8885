"""The whole way of a post, watched: nothing goes out without leave, no word where it may not go (law 1)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.backstage import open_services
from composer.base.errors import VignetteError
from composer.base.paths import Profile
from composer.flow.check import CheckLoop
from composer.flow.dispatch import Dispatch
from composer.flow.hearing import DispatchListeners
from composer.flow.runner import Lanes
from composer.flow.services import Services
from composer.flow.session import Session, SessionListeners
from composer.guard.author import AuthorProfile
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.scope import Asking, Sending
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import State
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.leave_hook import guard_child, watched

CANARY = "Zebulonmark"
pytestmark = pytest.mark.model


class House:
    """Everything but the widgets and the keyring, with the real guard in its own process."""

    def __init__(self, clock: FakeClock, home: Path, guard: RemoteGuard) -> None:
        self.clock, self.lane = clock, HeldRunner()
        self.failed: list[VignetteError] = []
        self.services: Services = open_services(Profile(home, home), clock, guard, lasting=False)
        check = CheckLoop(guard, self.lane, lambda _: None)
        session = Session(self.lane, clock, SessionListeners(lambda _: None, lambda _: None, lambda _: None))
        hear = DispatchListeners(
            items=lambda _: None,
            confirm=lambda submission, report: self.dispatch.confirm(("changed_details",)),
            queued=lambda _: None,
            settled=lambda _: None,
            failed=self.failed.append,
            copy=lambda _: None,
            copy_picture=lambda _: None,
            decode=lambda data: data,
            timeline=lambda posts, account: None,
            timeline_failed=self.failed.append,
        )
        self.dispatch = Dispatch(Lanes(self.lane, self.lane, self.lane), check, session, clock, lambda: 10, hear)
        session.attach(self.services.drafts, lasting=False, reopen_newest=False)
        self.dispatch.attach(self.services)
        self.lane.run()

    def post(self, text: str) -> None:
        self.dispatch.post(Submission("practice", AccountKind.PRACTICE, (text,)), AuthorProfile())
        self.lane.run()
        self.clock.forward(11)
        self.dispatch.tick()
        self.lane.run()


@pytest.fixture
def guard() -> Iterator[RemoteGuard]:
    made = RemoteGuard(guard_command(), deadline_s=20.0, wake_deadline_s=60.0)
    yield made
    made.close()


def test_a_post_goes_out_by_one_connection_with_leave(clock: FakeClock, tmp_path: Path, guard: RemoteGuard) -> None:
    with watched(CANARY, allow=(guard_child(guard_command()),)) as watch:
        house = House(clock, tmp_path, guard)
        house.post(f"Measure the cuff first, says the {CANARY} rule of thumb.")
        house.dispatch.refresh_timeline(house.services.desk.accounts()[0])
        house.lane.run()
        house.services.close()

    leaves = [leave for event, leave in watch.events if event == "socket.connect"]
    assert house.dispatch.items[0].state is State.SENT
    assert [type(leave) for leave in leaves if isinstance(leave, Sending)] == [Sending]
    assert all(isinstance(leave, Sending | Asking) for leave in leaves)
    assert house.failed == []


def test_a_blocked_post_opens_no_connection_at_all(clock: FakeClock, tmp_path: Path, guard: RemoteGuard) -> None:
    with watched(CANARY, allow=(guard_child(guard_command()),)) as watch:
        house = House(clock, tmp_path, guard)
        house.post(f"Our patient {CANARY}, SSN 219-09-9999, was admitted on March 3, 2024.")
        house.services.close()

    assert [error.code for error in house.failed] == ["gate.block"]
    assert watch.told("socket.connect") == 0
    assert watch.told("socket.getaddrinfo") == 0


def test_a_guard_that_is_killed_lets_nothing_out(clock: FakeClock, tmp_path: Path) -> None:
    """Asleep for good after it woke: each look ends at its deadline, and nothing is sent."""
    guard = RemoteGuard([*guard_command()[:1], "-c", "import time; time.sleep(60)"], wake_deadline_s=0.5)
    with watched(CANARY, allow=(guard_child([*guard_command()[:1], "-c", "import time; time.sleep(60)"]),)) as watch:
        house = House(clock, tmp_path, guard)
        house.post(f"Harmless words about the {CANARY} rule.")
        house.services.close()
        guard.close()

    assert [error.code for error in house.failed] == ["guard.late"]
    assert watch.told("socket.connect") == 0
    assert house.dispatch.items == ()
