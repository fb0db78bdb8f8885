"""A post that waits gets another time: looked at again, through the gate, one in the place of the other, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from composer.base.errors import GuardError, VignetteError
from composer.guard.author import AuthorProfile
from composer.guard.report import Report
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import OutboxItem, State
from tests.conftest import FakeClock
from tests.flow.test_dispatch import AUTHOR, House

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def house(clock: FakeClock, tmp_path: Path) -> Iterator[House]:
    made = House(clock, tmp_path)
    yield made
    made.services.close()


def _failed(house: House) -> list[str]:
    return [error.code for error in house.heard("failed") if isinstance(error, VignetteError)]


def _schedule(house: House) -> OutboxItem:
    _write(house, "Measure the arm first.")
    return house.dispatch.items[0]


def _write(house: House, text: str) -> None:
    house.session.edit((text,))
    house.session.save()
    submission = Submission("practice", AccountKind.PRACTICE, (text,), scheduled=house.clock.now() + HOUR)
    house.dispatch.post(submission, AUTHOR)
    house.lane.run()


def _move(house: House, item: OutboxItem, moment: dt.datetime) -> None:
    house.dispatch.move(item, moment, AUTHOR)
    house.lane.run()


def test_it_goes_at_the_new_time_and_not_at_the_old_one(house: House) -> None:
    item = _schedule(house)
    moved: list[tuple[OutboxItem, OutboxItem]] = []
    house.dispatch.moved = lambda now, before: moved.append((now, before))
    _move(house, item, item.due_at + HOUR)

    (now,) = house.dispatch.items
    assert now.due_at == now.submission.scheduled == item.due_at + HOUR
    assert now.submission.parts == item.submission.parts
    assert moved == [(now, item)]
    house.wait(3601)
    assert house.timeline() == []
    house.wait(3600)
    assert house.timeline() == ["Measure the arm first."]


def test_it_is_undone_the_same_way(house: House) -> None:
    item = _schedule(house)
    _move(house, item, item.due_at + HOUR)
    _move(house, house.dispatch.items[0], item.due_at)

    (back,) = house.dispatch.items
    assert back.submission.digest == item.submission.digest
    assert back.due_at == item.due_at


def test_it_is_looked_at_again_and_what_must_change_stays_as_it_was(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _schedule(house)
    known = house.guard.check

    def stricter(made: Submission, author: AuthorProfile) -> Report:  # knows more than the guard of then
        return replace(known(replace(made, parts=("Maria",)), author), submission_digest=made.digest)

    monkeypatch.setattr(house.guard, "check", stricter)
    _move(house, item, item.due_at + HOUR)

    assert house.dispatch.items == (item,)
    assert _failed(house) == ["gate.stale"]


def test_a_guard_that_cannot_look_moves_nothing(house: House) -> None:
    item = _schedule(house)
    house.guard.error = GuardError("guard.crashed")
    _move(house, item, item.due_at + HOUR)
    house.guard.error = None
    _move(house, item, item.due_at + 2 * HOUR)

    assert _failed(house) == ["guard.crashed"]
    assert [one.due_at for one in house.dispatch.items] == [item.due_at + 2 * HOUR]


def test_a_warning_is_answered_anew_for_the_new_time(house: House) -> None:
    _write(house, "Admitted last night")
    house.dispatch.confirm(("changed_details",))
    house.lane.run()
    (item,) = house.dispatch.items
    _move(house, item, item.due_at + HOUR)
    assert house.dispatch.items == (item,)
    assert len(house.heard("confirm")) == 2

    house.dispatch.confirm(("changed_details",))
    house.lane.run()
    assert [one.due_at for one in house.dispatch.items] == [item.due_at + HOUR]


def test_what_has_begun_to_go_is_not_moved(house: House) -> None:
    item = _schedule(house)
    house.wait(3601)
    assert house.dispatch.items[0].state is State.SENT
    _move(house, item, item.due_at + HOUR)

    assert [one.state for one in house.dispatch.items] == [State.SENT]
    assert _failed(house) == ["outbox.gone"]
    assert house.timeline() == ["Measure the arm first."]


def test_what_is_on_screen_stays(house: House) -> None:
    item = _schedule(house)
    house.session.edit(("Another thought",))
    _move(house, item, item.due_at + HOUR)

    assert house.session.draft.parts == ("Another thought",)
