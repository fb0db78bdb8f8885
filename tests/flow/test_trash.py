"""The trash on the disk lane: rows are told after each change, and what fails is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.base.errors import StoreError, VignetteError
from composer.drafts.draft import Draft, TrashRow
from composer.drafts.store import MIGRATIONS, DraftStore
from composer.flow.trash import TrashDesk, TrashListeners
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner


class Desk:
    def __init__(self, clock: FakeClock) -> None:
        self.clock, self.disk = clock, HeldRunner()
        self.database = Database.open(None, bytes(32), {"drafts": MIGRATIONS})
        self.store = DraftStore(self.database, clock)
        self.rows: tuple[TrashRow, ...] = ()
        self.back: list[Draft] = []
        self.failed: list[VignetteError] = []
        self.trash = TrashDesk(self.disk, TrashListeners(self._rows, self.back.append, self.failed.append))
        for name in ("a", "b"):
            self.store.save(name, (f"words of {name}",), "practice", None)
            self.store.throw(name)

    def _rows(self, rows: tuple[TrashRow, ...]) -> None:
        self.rows = rows

    def told(self) -> set[str]:
        self.disk.run()
        return {row.row.draft_id for row in self.rows}


@pytest.fixture
def desk(clock: FakeClock) -> Iterator[Desk]:
    made = Desk(clock)
    yield made
    made.database.close()


def test_what_is_too_old_goes_when_the_store_opens(desk: Desk) -> None:
    desk.clock.forward(31 * 86_400)
    desk.trash.attach(desk.store)

    assert desk.told() == set()
    assert desk.store.trash() == ()


def test_a_draft_comes_back_once(desk: Desk) -> None:
    desk.trash.attach(desk.store)
    desk.trash.bring_back("a")
    assert desk.told() == {"b"}
    assert [draft.parts for draft in desk.back] == [("words of a",)]

    desk.trash.delete_for_good(("a", "b"))
    assert desk.told() == set()
    assert desk.store.get("a") is not None


def test_a_disk_that_refuses_is_told_and_nothing_goes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.trash.attach(desk.store)
    desk.disk.run()
    monkeypatch.setattr(desk.store, "delete_for_good", _full)
    desk.trash.delete_for_good(("a",))

    assert desk.told() == {"a", "b"}
    assert [error.code for error in desk.failed] == ["store.full"]


def _full(_ids: object) -> None:
    raise StoreError("store.full")
