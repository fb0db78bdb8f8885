"""What may be out is looked for at X, then asked about; what X calls a repetition takes the same way."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from composer.base.clock import to_stamp
from composer.base.errors import Action, PostingError, StoreError
from composer.outbox.authority import Authority
from composer.outbox.fence import LEASE
from composer.outbox.item import OutboxItem, State
from composer.outbox.queue import SendQueue
from composer.outbox.rules import LATE, WAITED, look_due
from composer.outbox.store import OutboxStore
from tests.outbox.bench import Bench, Killed


def doubtful(bench: Bench, how: str, *parts: str) -> OutboxItem:
    item = bench.add(*(parts or ("one",)))
    bench.service.plan = [how]
    bench.queue.send_next()
    return bench.store.get(item.item_id)


def test_a_doubt_is_looked_up_after_five_thirty_and_a_hundred_and_twenty_seconds_and_then_asked(bench: Bench) -> None:
    item = doubtful(bench, "drop_before")
    began = bench.clock.now()
    asked: list[float] = []
    while (bench.clock.now() - began).total_seconds() < 600:
        if bench.queue.look_next() is not None:
            asked.append((bench.clock.now() - began).total_seconds())
        bench.clock.forward(1)

    item = bench.store.get(item.item_id)
    assert asked == [5, 30, 120]
    assert (item.state, item.looked, look_due(item)) == (State.UNKNOWN, 3, None)
    assert len(bench.service.orders) == 1


def test_a_doubtful_post_that_appears_at_x_later_is_settled_without_the_author(bench: Bench) -> None:
    item = doubtful(bench, "drop_after")
    out = bench.service.posts.pop()
    bench.clock.forward(5)
    bench.queue.look_next()
    bench.service.posts.append(out)
    bench.clock.forward(25)

    found = bench.queue.look_next()

    assert found is not None
    assert (found.state, found.parts[0].post_id) == (State.SENT, out.post_id)
    assert bench.queue.look_next() is None
    assert bench.store.get(item.item_id).state is State.SENT


def test_where_x_cannot_be_asked_the_look_does_not_count_and_comes_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = doubtful(bench, "drop_after")
    bench.clock.forward(5)
    with monkeypatch.context() as offline:
        offline.setattr(bench.service, "recent", _offline)
        assert bench.queue.look_next() is not None
        assert bench.queue.look_next() is None
    bench.clock.forward(30)

    found = bench.queue.look_next()

    assert found is not None
    assert found.state is State.SENT
    assert item.looked == 0


def _offline(limit: int = 20) -> None:
    raise PostingError("net.offline", Action.WAIT, until=to_stamp(dt.datetime(2027, 1, 1, tzinfo=dt.UTC)))


def test_after_a_crash_the_doubt_is_looked_up_from_the_start_on(bench: Bench) -> None:
    bench.add("one")
    bench.service.plan = ["kill_after"]
    with pytest.raises((Killed, StoreError)):
        bench.queue.send_next()
    bench.clock.forward(3600)
    bench.start_again()
    assert bench.queue.look_next() is None
    bench.clock.forward(5)

    found = bench.queue.look_next()

    assert found is not None
    assert found.state is State.SENT


def forgets(bench: Bench) -> None:
    """The service begins anew, a moment later, as the practice service does with the program."""
    bench.clock.forward(3)
    bench.service.posts.clear()
    vars(bench.service)["remembers_since"] = bench.clock.now()


@pytest.mark.parametrize("how", ["drop_before", "drop_after"])
def test_where_the_service_has_forgotten_nothing_is_concluded_and_nothing_sent(bench: Bench, how: str) -> None:
    item = doubtful(bench, how)
    forgets(bench)
    bench.clock.forward(5)

    told = bench.queue.look_next()

    assert told is not None
    assert (told.state, told.error_code, look_due(told)) == (State.UNKNOWN, "unknown.emptied", None)
    bench.clock.forward(3600)
    assert bench.queue.look_next() is None
    assert bench.send_all() == []
    assert [order.item_id for order in bench.service.orders] == [item.item_id]
    assert bench.trail.verify() is None


def test_it_goes_again_only_after_its_author_was_told_that_nobody_can_know(bench: Bench) -> None:
    item = doubtful(bench, "drop_after")
    forgets(bench)

    with pytest.raises(PostingError) as refused:
        bench.queue.send_again(item.item_id)
    assert refused.value.code == "unknown.emptied"
    assert bench.send_all() == []

    assert bench.queue.send_again(item.item_id).state is State.QUEUED
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_went_out_since_the_service_began_anew_is_looked_for_as_ever(bench: Bench) -> None:
    forgets(bench)
    bench.clock.forward(1)
    doubtful(bench, "drop_after")
    bench.clock.forward(5)

    found = bench.queue.look_next()

    assert found is not None
    assert found.state is State.SENT


def test_the_rest_of_a_thread_does_not_go_on_from_a_post_nobody_can_find(bench: Bench) -> None:
    item = doubtful(bench, "drop_after", "one", "two")
    forgets(bench)
    bench.store.resolve_sent(item.item_id)
    bench.store.retry(item.item_id)

    (held,) = bench.send_all()
    assert (held.state, held.error_code) == (State.PARTLY, "practice.emptied")
    assert len(bench.service.orders) == 1


def test_what_the_author_did_not_find_goes_again_at_a_word_and_once(bench: Bench) -> None:
    item = doubtful(bench, "drop_before", "one", "two")
    again = bench.queue.send_again(item.item_id)
    assert (again.state, bench.service.out) == (State.QUEUED, [])
    bench.send_all()

    assert bench.store.get(item.item_id).state is State.SENT
    assert [index for _, index in bench.service.out] == [0, 1]


def test_what_is_there_after_all_is_found_before_it_goes_again(bench: Bench) -> None:
    """The author looked too early, or at the wrong place."""
    item = doubtful(bench, "drop_after")

    assert bench.queue.send_again(item.item_id).state is State.SENT
    assert len(bench.service.out) == 1


def test_where_x_cannot_be_asked_nothing_goes_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    item = doubtful(bench, "drop_after")
    monkeypatch.setattr(bench.service, "recent", _offline)

    with pytest.raises(PostingError):
        bench.queue.send_again(item.item_id)

    assert bench.store.get(item.item_id).state is State.UNKNOWN


# -- repetitions


def refuse_as_repeated(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> OutboxItem:
    monkeypatch.setattr(bench.service, "publish", _repeated)
    item = bench.queue.send_next()
    assert item is not None
    return item


def _repeated(_order: object) -> None:
    raise PostingError("x.duplicate", Action.EDIT)


def test_a_repetition_nobody_knows_of_may_be_an_earlier_try_that_is_out(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The author said a doubtful post was not there, sent it again, and X says it is."""
    first = doubtful(bench, "drop_after", "the same words")
    bench.clock.forward(3600)
    bench.store.resolve_not_sent(first.item_id)
    bench.add("the same words")
    again = refuse_as_repeated(bench, monkeypatch)
    assert (again.state, again.error_code) == (State.UNKNOWN, "unknown.duplicate")
    bench.clock.forward(5)

    found = bench.queue.look_next()

    assert found is not None
    assert (found.state, found.parts[0].post_id) == (State.SENT, "1000")


def test_a_repetition_of_a_post_that_is_known_is_simply_not_sent(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.add("the same words")
    bench.send_all()
    bench.add("the  same words")

    again = refuse_as_repeated(bench, monkeypatch)

    assert (again.state, again.error_code) == (State.NOT_SENT, "x.duplicate")


# -- too late


def test_what_is_due_while_nobody_is_there_to_send_is_offered_and_goes_at_a_word(bench: Bench) -> None:
    scheduled = bench.clock.now() + dt.timedelta(hours=1)
    item = bench.add("one", wait_s=3600, scheduled=scheduled)
    bench.clock.forward(3600 + LATE.total_seconds() + 1)

    missed = bench.queue.send_next()

    assert missed is not None
    assert (missed.state, missed.error_code, dict(missed.error_params)) == (
        State.NOT_SENT, "outbox.missed", {"due": to_stamp(scheduled)},
    )  # fmt: skip
    assert bench.service.orders == []
    bench.store.retry(item.item_id)
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_a_few_minutes_late_it_still_goes(bench: Bench) -> None:
    """The computer woke up at 07:05; a clock that was set by a few minutes."""
    item = bench.add("one", wait_s=3600, scheduled=bench.clock.now() + dt.timedelta(hours=1))
    bench.clock.forward(3600 + LATE.total_seconds() - 1)
    bench.send_all()

    assert bench.store.get(item.item_id).state is State.SENT


def test_what_was_due_a_moment_before_it_was_unlocked_is_offered(bench: Bench) -> None:
    """Locked at its hour, it was not there; that it is unlocked a minute later must send nothing by surprise."""
    item = bench.add("one", wait_s=3600, scheduled=bench.clock.now() + dt.timedelta(hours=1))
    bench.clock.forward(3660)
    offered = bench.queue.begin()
    bench.send_all()

    assert [one.item_id for one in offered] == [item.item_id]
    assert bench.service.orders == []
    assert bench.store.get(item.item_id).error_code == "outbox.missed"
    bench.store.retry(item.item_id)
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_was_to_go_at_once_goes_at_a_start_soon_after_too(bench: Bench) -> None:
    item = bench.add("one", wait_s=10)
    bench.clock.forward(10 + LATE.total_seconds())

    assert bench.queue.begin() == ()
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_was_to_go_at_once_is_offered_at_a_late_start(bench: Bench) -> None:
    """Locked before its time to be taken back was over, it went hours later, at the unlocking."""
    item = bench.add("one", wait_s=10)
    bench.clock.forward(10 + LATE.total_seconds() + 1)
    assert [one.item_id for one in bench.queue.begin()] == [item.item_id]
    bench.send_all()
    assert bench.service.orders == []

    bench.store.retry(item.item_id)
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_waits_for_the_network_waits_on_over_a_lock(bench: Bench) -> None:
    item = bench.add("one")
    bench.service.plan = ["offline"]
    bench.queue.send_next()
    bench.clock.forward(3600)
    assert bench.queue.begin() == ()
    bench.send_all()

    assert bench.store.get(item.item_id).state is State.SENT


def test_a_clock_set_back_only_makes_it_wait(bench: Bench) -> None:
    item = bench.add("one", wait_s=60, scheduled=bench.clock.now() + dt.timedelta(seconds=60))
    bench.clock.moment -= dt.timedelta(minutes=4)
    bench.clock.forward(60)
    assert bench.queue.send_next() is None

    bench.clock.forward(240)
    bench.send_all()
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_has_waited_for_more_than_a_day_is_offered(bench: Bench) -> None:
    bench.add("one")
    bench.service.plan = ["offline"]
    bench.queue.send_next()
    bench.clock.forward(WAITED.total_seconds() + 31)

    waited = bench.queue.send_next()

    assert waited is not None
    assert (waited.state, waited.error_code) == (State.NOT_SENT, "outbox.waited")
    assert bench.service.out == []


# -- one sender


def second(bench: Bench) -> tuple[OutboxStore, SendQueue]:
    """Another program on the same store."""
    store = OutboxStore(bench.db, bench.clock, bench.gate, bench.trail)
    service = dataclasses.replace(bench.service, authority=Authority(bench.gate, store))
    queue = SendQueue(
        store, bench.gate, bench.guard, lambda _: bench.profile, lambda _: service, bench.trail, bench.clock
    )
    return store, queue


def test_while_one_program_sends_another_does_not(bench: Bench) -> None:
    bench.add("one", "two")
    bench.queue.send_next()
    _, other = second(bench)

    assert other.send_next() is None
    assert len(bench.service.out) == 1
    bench.clock.forward(LEASE.total_seconds() + 1)
    assert other.send_next() is not None
    assert len(bench.service.out) == 2


def test_the_program_that_opened_the_store_last_sends_and_the_one_before_cannot_any_more(bench: Bench) -> None:
    bench.store.recover()
    item = bench.add("one")
    store, other = second(bench)

    def opened() -> None:
        bench.service.meanwhile = None
        store.recover()

    bench.service.meanwhile = opened  # while the first has it written down and is about to send
    bench.queue.send_next()

    assert bench.service.out == []
    assert bench.store.get(item.item_id).state is State.UNKNOWN
    assert bench.queue.send_next() is None
    store.resolve_not_sent(item.item_id)
    bench.add("two")
    assert bench.queue.send_next() is None
    assert other.send_next() is not None
    assert len(bench.service.out) == 1
