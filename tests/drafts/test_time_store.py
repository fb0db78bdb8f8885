"""Chosen times beside their drafts, in the real encrypted store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from composer.drafts.time_store import MIGRATIONS, TimeStore
from composer.vault.database import Database

SEVEN = dt.datetime(2026, 12, 1, 7, 0, tzinfo=dt.UTC)


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database.open(None, bytes(32), {"times": MIGRATIONS})
    yield made
    made.close()


def test_a_time_stays_with_its_draft_until_another_or_none_is_chosen(database: Database) -> None:
    store = TimeStore(database)
    store.put("a", SEVEN)
    store.put("a", SEVEN + dt.timedelta(hours=1))
    store.put("b", SEVEN)

    assert store.get("a") == SEVEN + dt.timedelta(hours=1)
    store.put("a", None)
    assert (store.get("a"), store.get("b"), store.get("c")) == (None, SEVEN, None)


def test_times_of_drafts_that_are_gone_are_forgotten(database: Database) -> None:
    store = TimeStore(database)
    for draft_id in "abc":
        store.put(draft_id, SEVEN)
    store.tidy({"b"})

    assert [store.get(draft_id) for draft_id in "abc"] == [None, SEVEN, None]


@pytest.mark.parametrize("stamp", ["soon", "2026-12-01T07:00:00"])
def test_a_time_that_a_strange_file_brought_and_that_is_none_is_no_time(database: Database, stamp: str) -> None:
    database.execute("INSERT INTO draft_times VALUES ('a', ?)", (stamp,))

    assert TimeStore(database).get("a") is None
