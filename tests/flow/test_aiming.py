"""What the draft on screen answers: kept with it, and one step back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from composer.base.errors import StoreError, VignetteError
from composer.drafts.aim import Aim
from composer.drafts.aim_store import MIGRATIONS, AimStore
from composer.flow.aiming import Aiming
from composer.guard.submission import PostRef
from composer.vault.database import Database

ONE, OTHER = Aim(PostRef("1", "nora", "How long?")), Aim(PostRef("2"))


class Slow:
    """A lane whose jobs are done when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        def job() -> None:
            try:
                result = work()
            except VignetteError as error:
                failed(error)
            else:
                done(result)

        self.jobs.append(job)

    def run(self) -> None:
        while self.jobs:
            self.jobs.pop(0)()


class Desk:
    """One draft on screen, the real store behind it."""

    def __init__(self, store: AimStore) -> None:
        self.lane, self.here, self.failures = Slow(), "a", list[VignetteError]()
        self.aiming = Aiming(self.lane, lambda: self.here, lambda: None, self.failures.append)
        self.aiming.attach(store)
        self.lane.run()

    def show(self, draft_id: str) -> None:
        self.here = draft_id
        self.aiming.show()


@pytest.fixture
def store() -> Iterator[AimStore]:
    database = Database.open(None, bytes(32), {"aims": MIGRATIONS})
    yield AimStore(database)
    database.close()


@pytest.fixture
def desk(store: AimStore) -> Desk:
    return Desk(store)


def test_it_comes_back_with_its_draft(desk: Desk) -> None:
    desk.aiming.use(ONE)
    desk.show("b")
    assert not desk.aiming.aim
    desk.lane.run()
    desk.show("a")

    assert not desk.aiming.known  # nothing goes out before it is
    desk.lane.run()
    assert desk.aiming.known
    assert desk.aiming.aim == ONE


def test_what_was_taken_off_is_brought_back(desk: Desk, store: AimStore) -> None:
    desk.aiming.use(ONE)
    assert not desk.aiming.lost
    desk.aiming.use(Aim())
    assert desk.aiming.lost
    desk.aiming.undo()
    desk.lane.run()

    assert (desk.aiming.aim, desk.aiming.lost) == (ONE, False)
    assert store.get("a") == ONE


def test_one_post_in_place_of_another_can_be_undone(desk: Desk) -> None:
    desk.aiming.use(ONE)
    desk.aiming.use(OTHER)
    assert desk.aiming.lost
    desk.aiming.undo()

    assert desk.aiming.aim == ONE


def test_another_draft_has_nothing_to_undo(desk: Desk) -> None:
    desk.aiming.use(ONE)
    desk.aiming.use(Aim())
    desk.show("b")
    desk.lane.run()

    assert not desk.aiming.lost


def test_what_is_chosen_while_the_store_opens_is_kept(store: AimStore) -> None:
    lane = Slow()
    aiming = Aiming(lane, lambda: "a", lambda: None, lambda _: None)
    aiming.use(ONE)
    aiming.attach(store)
    lane.run()

    assert store.get("a") == ONE


def test_a_store_that_fails_is_told_of(desk: Desk, store: AimStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise StoreError("store.full")

    monkeypatch.setattr(store, "put", fail)
    desk.aiming.use(ONE)
    desk.lane.run()

    assert [error.code for error in desk.failures] == ["store.full"]
