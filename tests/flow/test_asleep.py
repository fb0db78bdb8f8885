"""The machine sleeps while posts wait: what fell due meanwhile is offered; nothing goes before it may be locked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.flow.sending import REST_TICKS
from composer.keeper import LOOK_EACH_MS
from composer.outbox.item import State
from composer.ui.rooms.post import TICK_MS
from tests.conftest import FakeClock
from tests.flow.test_dispatch import House, schedule


@pytest.fixture
def house(clock: FakeClock, tmp_path: Path) -> Iterator[House]:
    made = House(clock, tmp_path)
    made.tick()
    yield made
    made.services.close()


def test_what_fell_due_in_a_short_sleep_is_offered(house: House) -> None:
    """Three minutes late it would still go, had the machine been awake."""
    schedule(house, "Tomorrow's pearl.", 1)
    house.wait(3590)
    house.clock.forward(190)
    house.tick(REST_TICKS + 1)

    assert house.timeline() == []
    assert (house.dispatch.items[0].state, house.dispatch.items[0].error_code) == (State.NOT_SENT, "outbox.missed")
    assert house.heard("settled") == [house.dispatch.items[0]]


def test_what_is_due_later_goes_at_its_hour_all_the_same(house: House) -> None:
    schedule(house, "Tomorrow's pearl.", 2)
    house.clock.forward(3600)
    house.tick()
    house.wait(3601)

    assert house.timeline() == ["Tomorrow's pearl."]


def test_awake_again_nothing_goes_before_it_was_looked_whether_anybody_is_there(house: House) -> None:
    """A post whose time to be taken back ended in the sleep: the window locks first, if it is to be locked."""
    house.write("Measure the arm first.")
    house.clock.forward(300)
    house.tick(REST_TICKS - 1)
    assert house.timeline() == []
    assert (REST_TICKS - 1) * TICK_MS > LOOK_EACH_MS

    house.tick()
    assert house.timeline() == ["Measure the arm first."]


def test_what_was_to_go_at_once_is_offered_after_a_long_sleep(house: House) -> None:
    """The lid was closed before its time to be taken back was over: an hour later it would come as a surprise."""
    house.write("Measure the arm first.")
    house.clock.forward(3600)
    house.tick(REST_TICKS + 2)

    assert house.timeline() == []
    assert (house.dispatch.items[0].state, house.dispatch.items[0].error_code) == (State.NOT_SENT, "outbox.missed")
    house.dispatch.retry(house.dispatch.items[0].item_id)
    house.tick(3)
    assert house.timeline() == ["Measure the arm first."]


def test_nothing_is_looked_for_before_that_either(house: House) -> None:
    house.write("Measure the arm first.")
    house.clock.forward(11)
    house.services.outbox.begin(house.dispatch.items[0].item_id, 0)
    house.services.outbox.recover()
    house.dispatch.refresh()
    house.lane.run()
    house.clock.forward(3600)
    house.tick(REST_TICKS - 1)
    assert house.services.outbox.items()[0].looked == 0

    house.tick(3)
    assert house.services.outbox.items()[0].looked > 0


def test_a_clock_that_is_put_back_is_no_sleep(house: House) -> None:
    house.write("Measure the arm first.")
    house.clock.moment -= dt.timedelta(hours=1)
    house.tick()
    house.clock.moment += dt.timedelta(hours=1)
    house.clock.forward(11)
    house.tick(REST_TICKS + 1)

    assert house.timeline() == ["Measure the arm first."]
