"""Polls beside their drafts, in the real encrypted store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.drafts.poll_store import MIGRATIONS, PollStore
from composer.guard.submission import Poll
from composer.vault.database import Database

ASKED = Poll(("Viral", "Bacterial"), 60)


@pytest.fixture
def store() -> Iterator[PollStore]:
    database = Database.open(None, bytes(32), {"polls": MIGRATIONS})
    yield PollStore(database)
    database.close()


def test_a_poll_stays_with_its_draft_until_it_is_taken_off(store: PollStore) -> None:
    store.put("a", ASKED)
    store.put("a", Poll(("Viral", "Bacterial", "Neither"), 1440))
    store.put("b", ASKED)

    assert store.get("a") == Poll(("Viral", "Bacterial", "Neither"), 1440)
    store.put("a", None)
    assert store.get("a") is None
    assert store.get("b") == ASKED


def test_polls_of_drafts_that_are_gone_are_forgotten(store: PollStore) -> None:
    for draft_id in "abc":
        store.put(draft_id, ASKED)
    store.tidy({"b"})

    assert [store.get(draft_id) for draft_id in "abc"] == [None, ASKED, None]
