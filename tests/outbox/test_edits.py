"""Which posts that are out can still be changed, words and pictures: for half an hour after the first, five times."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from composer.guard.submission import AccountKind, Media, Poll, PostRef
from composer.outbox.edits import MOST, WINDOW, changeable, ends
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import Receipt
from composer.text.post_link import born
from tests.outbox.bench import Bench

FIRST = 1_846_889_436_626_259_968
BORN = born(str(FIRST))


def out(bench: Bench, *parts: str, post_id: int = FIRST, **changes: object) -> OutboxItem:
    item = bench.add(*parts, **changes)
    for index in range(len(parts)):
        receipt = Receipt(str(post_id + index), bench.clock.now())
        bench.store.settle_sent(bench.store.begin(item.item_id, index), receipt)
    return bench.store.get(item.item_id)


def indexes(item: OutboxItem, bench: Bench, minutes: float = 1) -> list[int]:
    now = BORN + dt.timedelta(minutes=minutes)
    return [part.index for part in changeable(item, bench.store.items(), now)]


def test_it_is_half_an_hour_from_the_moment_the_post_was_made(bench: Bench) -> None:
    item = out(bench, "one", "two")

    assert indexes(item, bench) == [0, 1]
    assert indexes(item, bench, 29.9) == [0, 1]
    assert indexes(item, bench, 31) == []
    assert ends(str(FIRST), bench.store.items()) == BORN + WINDOW


@pytest.mark.parametrize(
    "changes",
    [
        {"poll": Poll(("a", "b"), 60)},
        {"community_id": "9"},
        {"reply_to": PostRef("7")},
        {"quote_of": PostRef("7")},
    ],
)
def test_what_x_does_not_let_be_changed_is_not_offered(changes: dict[str, object], bench: Bench) -> None:
    assert indexes(out(bench, "one", **changes), bench) == []


def test_only_what_is_out_for_certain_and_was_not_deleted_is_offered(bench: Bench) -> None:
    item = out(bench, "one")
    assert indexes(replace(item, state=State.UNKNOWN), bench) == []
    by_hand = replace(item.submission, account_kind=AccountKind.BY_HAND)
    assert indexes(replace(item, submission=by_hand), bench) == []
    pictured = replace(item.submission, media=((Media("a", "b.png", ""),),))
    assert indexes(replace(item, submission=pictured), bench) == [0]
    assert indexes(bench.store.deleted(item.item_id, 0), bench) == []


def test_only_the_newest_version_is_offered_and_the_time_goes_on_from_the_first(bench: Bench) -> None:
    item = out(bench, "one")
    later = FIRST + (20 * 60 * 1000 << 22)
    changed = out(bench, "one, better", post_id=later, edits=str(FIRST))

    assert indexes(item, bench, 21) == []
    assert indexes(changed, bench, 29) == [0]
    assert indexes(changed, bench, 31) == []


def test_while_a_change_is_on_its_way_there_is_no_other(bench: Bench) -> None:
    item = out(bench, "one")
    change = bench.add("one, better", edits=str(FIRST))
    assert indexes(item, bench) == []
    bench.store.take_back(change.item_id)

    assert indexes(item, bench) == [0]


def test_five_changes_are_the_end(bench: Bench) -> None:
    item = out(bench, "one")
    for number in range(MOST):
        assert indexes(item, bench) == [0]
        item = out(bench, f"version {number}", post_id=FIRST + number + 1, edits=str(FIRST + number))

    assert indexes(item, bench) == []
