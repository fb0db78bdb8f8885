"""What a month costs, out of the outbox's own record."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, PartRecord, State
from composer.outbox.spending import Spending
from composer.text.entities import extract_urls
from tests.ui_window.samples import item

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
LAST_MONTH = dt.datetime(2026, 10, 31, 23, 59, tzinfo=dt.UTC)
X = Account("x" * 32, AccountKind.X, "drexample", "Dr Example", "1")


def made(*texts: str, account: Account = X, state: State = State.SENT, at: dt.datetime = NOW) -> OutboxItem:
    whole = item("i" + texts[0], *texts, account=account, state=state)
    return replace(whole, parts=tuple(PartRecord(n, state, post_id="5", settled_at=at) for n in range(len(texts))))


@pytest.fixture
def spending() -> Spending:
    return Spending(lambda text: bool(extract_urls(text)))


def test_a_link_is_what_costs(spending: Spending) -> None:
    assert spending.of([made("one"), made("two", "see https://example.org")], NOW) == 15 + 15 + 200


@pytest.mark.parametrize("kind", [AccountKind.PRACTICE, AccountKind.BY_HAND])
def test_only_x_bills(kind: AccountKind, spending: Spending) -> None:
    assert spending.of([made("one", account=replace(X, kind=kind))], NOW) == 0


def test_another_month_is_another_bill(spending: Spending) -> None:
    assert spending.of([made("one", at=LAST_MONTH)], NOW) == 0
    assert spending.of([made("one", at=LAST_MONTH)], LAST_MONTH) == 15


@pytest.mark.parametrize(
    ("state", "cost"),
    [(State.QUEUED, 15), (State.SENDING, 15), (State.UNKNOWN, 15), (State.NOT_SENT, 0), (State.HANDED_OVER, 0)],
)
def test_what_waits_or_may_be_out_counts_and_what_was_refused_does_not(
    state: State, cost: int, spending: Spending
) -> None:
    assert spending.of([made("one", state=state)], NOW) == cost


def test_a_deletion_costs_too(spending: Spending) -> None:
    one = made("one", at=LAST_MONTH)
    gone = replace(one, parts=(replace(one.parts[0], deleted_at=NOW),))

    assert spending.of([gone], NOW) == 10
    assert spending.of([gone], LAST_MONTH) == 15


def test_one_item_tells_what_it_has_cost_and_the_practice_account_nothing(spending: Spending) -> None:
    both = made("one", "see https://example.org", at=LAST_MONTH)
    gone = replace(both, parts=(replace(both.parts[0], deleted_at=NOW), both.parts[1]))

    assert (spending.cost_of(both), spending.cost_of(gone)) == (15 + 200, 15 + 200 + 10)
    assert spending.cost_of(made("one", state=State.NOT_SENT)) == 0
    assert spending.cost_of(made("one", account=replace(X, kind=AccountKind.PRACTICE))) == 0
