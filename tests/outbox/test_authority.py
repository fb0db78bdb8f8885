"""The leave to send is given for exactly one order that is written down, once."""

from __future__ import annotations

import dataclasses

import pytest

from composer.base.errors import Action, GateRefusedError, PostingError, VignetteError
from composer.guard import scope
from composer.guard.errand import for_service
from composer.outbox.publisher import SendOrder
from tests.outbox.bench import Bench, thread


def begun(bench: Bench, *parts: str) -> SendOrder:
    item = bench.add(*(parts or ("one", "two")))
    attempt_id = bench.store.begin(item.item_id, 0)
    return SendOrder(item.item_id, attempt_id, item.submission, item.approval, 0)


def refusal(bench: Bench, order: SendOrder) -> str:
    with pytest.raises(GateRefusedError) as caught, bench.authority.sending(order):
        pytest.fail("leave was given")
    assert scope.current() is None
    return caught.value.code


def test_the_leave_names_the_submission_and_the_part_and_ends_with_the_block(bench: Bench) -> None:
    order = begun(bench)

    with bench.authority.sending(order):
        assert scope.current() == scope.Sending(order.submission.digest, 0)

    assert scope.current() is None


def test_leave_is_given_once(bench: Bench) -> None:
    order = begun(bench)
    with bench.authority.sending(order):
        pass

    assert refusal(bench, order) == "gate.forged"


def test_leave_is_given_once_even_if_the_sending_failed(bench: Bench) -> None:
    order = begun(bench)
    with pytest.raises(PostingError), bench.authority.sending(order):
        raise PostingError("net.offline")

    assert refusal(bench, order) == "gate.forged"


def test_an_order_that_differs_in_anything_gets_no_leave(bench: Bench) -> None:
    order = begun(bench)
    other = begun(bench, "other", "more")
    for changes in (
        {"item_id": other.item_id}, {"attempt_id": other.attempt_id}, {"attempt_id": "0" * 32}, {"part_index": 1},
        {"in_reply_to": "77"}, {"submission": other.submission, "approval": other.approval},
    ):  # fmt: skip
        assert refusal(bench, dataclasses.replace(order, **changes)) == "gate.forged"

    with bench.authority.sending(order):  # and none of that has used it up
        pass


def test_another_yes_for_the_same_bytes_is_not_the_one_written_down(bench: Bench) -> None:
    order = begun(bench)
    bench.clock.forward(1)

    assert refusal(bench, dataclasses.replace(order, approval=bench.approve(order.submission))) == "gate.forged"


def test_a_yes_that_does_not_stand_any_more_gets_no_leave(bench: Bench) -> None:
    order = begun(bench)
    forged = dataclasses.replace(order, approval=dataclasses.replace(order.approval, seal="0" * 64))
    changed = dataclasses.replace(order, submission=thread("one", "three"))

    assert refusal(bench, forged) == "gate.forged"
    assert refusal(bench, changed) == "gate.changed"
    bench.clock.forward(86_400 * 8)
    assert refusal(bench, order) == "gate.expired"


def test_a_settled_attempt_gets_no_leave(bench: Bench) -> None:
    order = begun(bench)
    bench.store.settle_unknown(order.attempt_id, VignetteError("unknown.timeout", Action.LOOK_FIRST))

    assert refusal(bench, order) == "gate.forged"


def test_a_store_that_cannot_be_read_gives_no_leave(bench: Bench) -> None:
    order = begun(bench)
    bench.db.close()

    assert refusal(bench, order) == "gate.forged"


def test_a_later_part_gets_leave_only_on_the_one_before(bench: Bench) -> None:
    item = bench.add("one", "two")
    bench.queue.send_next()
    attempt_id = bench.store.begin(item.item_id, 1)
    order = SendOrder(item.item_id, attempt_id, item.submission, item.approval, 1)

    assert refusal(bench, order) == "gate.forged"
    with bench.authority.sending(dataclasses.replace(order, in_reply_to="1000")):
        assert scope.current() == scope.Sending(item.submission.digest, 1)


def test_a_yes_for_a_service_of_links_is_not_taken_into_the_outbox(bench: Bench) -> None:
    submission = for_service("isgd", "https://www.example.org/a")

    with pytest.raises(GateRefusedError) as caught:
        bench.store.add(submission, bench.approve(submission), bench.clock.now(), "draft")
    assert caught.value.code == "gate.account"
    assert bench.store.items() == ()
