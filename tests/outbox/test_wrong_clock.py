"""A computer whose clock is wrong still finds what is out, and so sends nothing twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from composer.posting.practice.server import PracticeServer
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import WordGuard
from tests.outbox.sender_child import KEY, STEPS, Sender


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    made = PracticeServer(FakeClock())
    made.state.repeats = lambda *_, **__: False  # type: ignore[method-assign]  # a second sending shows as a post
    yield made
    made.stop()


@pytest.fixture
def sender(server: PracticeServer) -> Iterator[Callable[[dt.timedelta], Sender]]:
    handle = server.start()
    with closing(Database.open(None, KEY, STEPS)) as db:
        made: list[Sender] = []

        def off_by(wrong: dt.timedelta) -> Sender:
            clock = FakeClock(FakeClock().now() + wrong)
            made.append(Sender(db, {"base_url": handle.base_url, "bearer": handle.bearer}, clock))
            made[-1].clock = clock  # type: ignore[attr-defined]
            return made[-1]

        yield off_by
        for one in made:
            one.publisher.close()


def in_doubt(sender: Sender, server: PracticeServer, fault: Fault) -> str:
    clock: FakeClock = sender.clock  # type: ignore[attr-defined]
    submission = Submission("practice", AccountKind.PRACTICE, ("Wash your hands",))
    approval = sender.gate.approve(submission, WordGuard().check(submission, AuthorProfile()))
    item = sender.store.add(submission, approval, clock.now(), "d" * 32)
    server.faults.plan(fault)
    doubtful = sender.queue.send_next()
    assert doubtful is not None
    assert doubtful.state is State.UNKNOWN
    return item.item_id


@pytest.mark.parametrize("hours", [-30, -1, 0, 1, 30])
def test_what_is_out_is_found_however_wrong_the_clock_is(server: PracticeServer, sender, hours: int) -> None:
    one = sender(dt.timedelta(hours=hours))
    item_id = in_doubt(one, server, Fault.DROP_AFTER)

    assert one.queue.send_again(item_id).state is State.SENT
    assert one.queue.send_next() is None
    assert len(server.state.posts()) == 1


@pytest.mark.parametrize("hours", [-30, 30])
def test_an_older_post_of_the_same_words_is_not_taken_for_it(server: PracticeServer, sender, hours: int) -> None:
    one = sender(dt.timedelta(hours=hours))
    first = in_doubt(one, server, Fault.DROP_AFTER)
    one.store.resolve_not_sent(first)
    one.clock.forward(3600)
    server._clock.forward(3600)  # type: ignore[attr-defined]

    second = in_doubt(one, server, Fault.DROP_BEFORE)

    assert one.queue.look_up(second).state is State.UNKNOWN
