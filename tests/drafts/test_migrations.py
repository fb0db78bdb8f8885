"""Stores of every earlier version come up whole: nothing is lost, and everything in them is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.drafts.store import MIGRATIONS, DraftStore
from composer.text.seek import words_of
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_drafts_of_an_earlier_version_are_all_there_in_their_order_and_found(
    tmp_path: Path, clock: FakeClock, version: int
) -> None:
    old = Database.open(tmp_path / "store.db", KEY, {"drafts": MIGRATIONS[:version]})
    for name, words in (("b", "caf\\u00e9 potassium"), ("a", "sodium"), ("c", "half \\ud83d of a sign")):
        old.execute(
            "INSERT INTO drafts (draft_id, account_id, parts, title, verdict, created_at, updated_at)"
            " VALUES (?, 'practice', ?, ?, 'clear', ?, ?)",
            (name, f'["{words}", "second"]', name, "2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"),
        )
    old.close()

    db = Database.open(tmp_path / "store.db", KEY, {"drafts": MIGRATIONS})
    store = DraftStore(db, clock)

    assert [draft.draft_id for draft in store.list()] == ["c", "a", "b"]
    assert store.list()[2].parts == ("café potassium", "second")
    assert [hit.row.draft_id for hit in store.find(words_of("CAFE pot"))] == ["b"]
    assert [hit.row.draft_id for hit in store.find(words_of("sign"))] == ["c"]
    assert store.trash() == ()
    store.save("a", ("magnesium",), "practice", None)
    assert store.find(words_of("sodium")) == ()
    assert db.check() == ()
    db.close()


def test_the_index_still_points_at_the_right_drafts_after_the_file_was_written_anew(tmp_path: Path) -> None:
    """VACUUM gives rows that have no number of their own new ones."""
    db = Database.open(tmp_path / "store.db", KEY, {"drafts": MIGRATIONS})
    store = DraftStore(db, FakeClock())
    for name in ("one", "two", "three"):
        store.save(name, (f"words {name}",), "practice", None)
    store.delete("one")

    db.execute("VACUUM")

    assert [hit.row.draft_id for hit in store.find(words_of("three"))] == ["three"]
    db.close()
