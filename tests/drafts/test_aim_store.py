"""What drafts answer and quote, in the real encrypted store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.drafts.aim import Aim
from composer.drafts.aim_store import MIGRATIONS, AimStore
from composer.guard.submission import PostRef
from composer.vault.database import Database

ANSWERED = PostRef("1846889436626259968", "nora", "How long does the “second” dose protect?\nAsking for a friend.")
QUOTED = PostRef("7")


@pytest.fixture
def store() -> Iterator[AimStore]:
    database = Database.open(None, bytes(32), {"aims": MIGRATIONS})
    yield AimStore(database)
    database.close()


def test_an_aim_stays_with_its_draft_until_it_is_taken_off(store: AimStore) -> None:
    store.put("a", Aim(ANSWERED))
    store.put("a", Aim(ANSWERED, QUOTED, "9"))
    store.put("b", Aim(quote_of=QUOTED))

    assert store.get("a") == Aim(ANSWERED, QUOTED, "9")
    store.put("a", Aim())
    assert store.get("a") == Aim()
    assert store.get("b") == Aim(quote_of=QUOTED)
    assert store.get("c") == Aim()


def test_aims_of_drafts_that_are_gone_are_forgotten(store: AimStore) -> None:
    for draft_id in "abc":
        store.put(draft_id, Aim(ANSWERED))
    store.tidy({"b"})

    assert [bool(store.get(draft_id)) for draft_id in "abc"] == [False, True, False]


def test_no_word_of_a_post_stands_in_a_repr() -> None:
    assert "dose" not in repr(Aim(ANSWERED))
