"""Searching drafts: every word counts, as it is typed, and what is deleted is in no index."""

from __future__ import annotations

import datetime as dt

import pytest

from composer.drafts.draft import Draft
from composer.drafts.store import FOUND, DraftStore
from composer.text.seek import words_of
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.effort import effort


def found(store: DraftStore, query: str) -> list[str]:
    return [hit.row.draft_id for hit in store.find(words_of(query))]


@pytest.mark.parametrize("query", ["pot", "POTASSIUM", "cafe", "Café high", "second post", "#meded", "ecg-pear", "é"])
def test_a_draft_is_found_by_the_beginning_of_any_of_its_words(store: DraftStore, query: str) -> None:
    store.save("a", ("A high potassium in the café, étude", "second post #MedEd, an ECG-pearl"), "practice", None)
    store.save("b", ("nothing of it",), "practice", None)

    assert found(store, query) == ["a"]


@pytest.mark.parametrize("query", ["otassium", "potassium sodium", '"', "*", "( AND", "NOT potassiums", "", "   "])
def test_what_no_word_begins_with_finds_nothing_and_signs_are_no_operators(store: DraftStore, query: str) -> None:
    store.save("a", ("A high potassium",), "practice", None)

    assert found(store, query) == []


def test_the_words_found_are_told_with_their_place(store: DraftStore) -> None:
    store.save("a", ("first", "A long way before it comes: the high\n\nPotassium was the tubes"), "practice", None)

    words = store.find(words_of("potass high"))[0].words

    assert words.text.startswith("…")
    assert [span.of(words.text) for span in words.spans] == ["high", "Potass"]


def test_search_follows_every_change(store: DraftStore) -> None:
    store.save("a", ("sodium",), "practice", None)
    store.save("a", ("magnesium",), "practice", None)
    assert (found(store, "sodium"), found(store, "magnesium")) == ([], ["a"])

    draft = store.delete("a")
    assert found(store, "magnesium") == []
    store.restore(draft)
    assert found(store, "magnesium") == ["a"]


def test_the_newest_comes_first_and_a_hundred_are_enough(store: DraftStore, clock: FakeClock) -> None:
    for number in range(FOUND + 5):
        clock.forward(1)
        store.save(str(number), (f"pearl {number}",), "practice", None)

    hits = found(store, "pearl")

    assert hits == [str(number) for number in range(FOUND + 4, 4, -1)]


def test_no_byte_of_a_deleted_word_stays_in_the_index(db: Database, store: DraftStore) -> None:
    store.save("a", ("Qzebulonx and others",), "practice", None)
    store.save("b", ("Qzebulonx again",), "practice", None)
    store.throw("a")
    store.delete_for_good(("a",))
    store.save("b", ("clean now",), "practice", None)

    blocks = [bytes(row[0]) for row in db.rows("SELECT block FROM drafts_search_data")]

    assert not any(b"ebulon" in block for block in blocks)


def test_a_search_of_ten_thousand_drafts_reads_the_index_alone(store: DraftStore, db: Database) -> None:
    """The processor's time, the best of five, twice the goal: `make bench` tells what a quiet machine takes."""
    moment = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    with db.transaction():
        for number in range(10_000):
            at = moment + dt.timedelta(seconds=number)
            text = f"Pearl {number} about potassium " + " ".join(f"w{number * place % 977}" for place in range(40))
            store.restore(Draft(f"{number:032x}", (text,) * 3, "practice", at, at))
    for query in ("p", "potassium", "pearl about", "w97", "w97 w3", "nowhere"):
        assert effort(lambda query=query: store.find(words_of(query)), 5) < 0.06, query
