"""What posts cost, beside Post: the month's sum, what X still takes, and the author's own limit."""

from __future__ import annotations

import datetime as dt

import pytest

from composer.base.settings import Settings
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.publisher import Allowance
from composer.ui.main_window import MainWindow
from composer.ui.rooms.money import MoneyRoom
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.outbox.test_spending import made
from tests.ui_window import samples

pytestmark = pytest.mark.ui
X = Account("x" * 32, AccountKind.X, "drexample", "Dr Example", "1")


class Desk:
    def __init__(self) -> None:
        self.told: Allowance | None = None

    def left(self, account_id: str) -> Allowance | None:
        return self.told


class Money:
    def __init__(self, window: MainWindow, limit: int = 0) -> None:
        self.lane, self.desk, self.clock = HeldRunner(), Desk(), FakeClock()
        self.room = MoneyRoom(window, self.lane, self.lane, self.clock, lambda: Settings(spending_limit=limit), window)
        self.room.attach(self.desk)
        self.reason = self.room.behind(lambda _: "")
        self.window = window

    def said(self) -> str:
        return self.window.bar._cost.toolTip()


def test_the_months_sum_is_told_beside_the_cost(window: MainWindow) -> None:
    money = Money(window)
    money.room.show_items((made("one"), made("see https://example.org")))
    money.lane.run()

    assert "This month: $0.215" in money.said()
    assert money.said() == window.bar._cost.accessibleDescription()


def test_what_x_still_takes_is_told_until_then(window: MainWindow) -> None:
    money = Money(window)
    money.desk.told = Allowance(97, money.clock.now() + dt.timedelta(minutes=10))
    money.room.show_account(X)
    money.lane.run()
    assert "97 posts left until" in money.said()

    money.clock.forward(601)
    money.room.show_items(())
    money.lane.run()
    assert "posts left" not in money.said()


def test_another_accounts_limit_is_not_told(window: MainWindow) -> None:
    money = Money(window)
    money.desk.told = Allowance(97, money.clock.now() + dt.timedelta(minutes=10))
    money.room.show_account(X)
    money.lane.run()
    money.room.show_account(samples.HAND)
    money.lane.run()

    assert "posts left" not in money.said()


@pytest.mark.parametrize(
    ("limit", "account", "stops"),
    [(0, X, False), (23, X, False), (22, X, True), (22, samples.PRACTICE, False), (22, None, False)],
)
def test_a_draft_that_would_pass_the_limit_waits(
    limit: int, account: Account | None, stops: bool, window: MainWindow
) -> None:
    """$0.215 are spent; the draft costs $0.015."""
    money = Money(window, limit)
    money.room.show_items((made("one"), made("see https://example.org")))
    money.lane.run()
    window.composer.set_parts(("Wash your hands.",))

    assert bool(money.reason(account)) is stops
    if stops:
        assert "limit of $0.22 a month" in money.reason(account)


def test_another_reason_comes_first(window: MainWindow) -> None:
    money = Money(window, 1)

    assert money.room.behind(lambda _: "a picture")(X) == "a picture"


def test_what_is_told_late_of_one_account_is_not_shown_for_another(window: MainWindow) -> None:
    money = Money(window)
    money.desk.told = Allowance(97, money.clock.now() + dt.timedelta(minutes=10))
    money.room.show_account(X)
    money.room.show_account(samples.HAND)
    money.lane.run()

    assert "posts left" not in money.said()
