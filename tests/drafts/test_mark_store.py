"""Audience and marks beside their drafts, in the real encrypted store."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.drafts.mark_store import MIGRATIONS, Marks, MarkStore
from composer.guard.submission import AccountKind, Audience, Submission
from composer.vault.database import Database

QUIET = Marks(Audience.MENTIONED, paid_partnership=True)


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database.open(None, bytes(32), {"marks": MIGRATIONS})
    yield made
    made.close()


def test_marks_stay_with_their_draft_until_others_or_none_are_chosen(database: Database) -> None:
    store = MarkStore(database)
    store.put("a", Marks(made_with_ai=True))
    store.put("a", QUIET)
    store.put("b", QUIET)

    assert store.get("a") == QUIET
    store.put("a", Marks())
    assert store.get("a") == Marks()  # everybody may reply, whatever the account says
    store.put("a", None)
    assert (store.get("a"), store.get("b"), store.get("c")) == (None, QUIET, None)


def test_marks_of_drafts_that_are_gone_are_forgotten(database: Database) -> None:
    store = MarkStore(database)
    for draft_id in "abc":
        store.put(draft_id, QUIET)
    store.tidy({"b"})

    assert [store.get(draft_id) for draft_id in "abc"] == [None, QUIET, None]


def test_an_audience_that_a_strange_file_brought_and_x_does_not_know_is_none(database: Database) -> None:
    database.execute("INSERT INTO draft_marks VALUES ('a', 'the whole ward', 0, 0)")

    assert MarkStore(database).get("a") is None


def test_a_submission_tells_its_marks() -> None:
    plain = Submission("practice", AccountKind.PRACTICE, ("Wash your hands.",))
    quiet = Submission(
        "practice", AccountKind.PRACTICE, ("Wash your hands.",), audience=Audience.MENTIONED, paid_partnership=True
    )

    assert (Marks.of(plain), Marks.of(quiet)) == (Marks(), QUIET)
