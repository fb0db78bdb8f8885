"""Drafts in a real SQLCipher store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.base.clock import SystemClock
from composer.base.errors import StoreError
from composer.drafts.draft import Draft, DraftRow
from composer.drafts.store import MIGRATIONS, DraftStore
from composer.guard.report import Verdict
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
STEPS = {"drafts": MIGRATIONS}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database.open(tmp_path / "store.db", KEY, STEPS)
    yield made
    made.close()


@pytest.fixture
def store(db: Database, clock: FakeClock) -> DraftStore:
    return DraftStore(db, clock)


def test_a_saved_draft_comes_back_whole(store: DraftStore, clock: FakeClock) -> None:
    store.save("a" * 32, ("first\n👩🏽‍⚕️", "", "third"), "practice", Verdict.WARN)

    assert store.get("a" * 32) == Draft(
        "a" * 32, ("first\n👩🏽‍⚕️", "", "third"), "practice", clock.moment, clock.moment, Verdict.WARN
    )


def test_a_draft_is_there_after_the_store_was_closed(tmp_path: Path, clock: FakeClock) -> None:
    db = Database.open(tmp_path / "store.db", KEY, STEPS)
    DraftStore(db, clock).save("a", ("kept",), "practice", None)
    db.close()

    db = Database.open(tmp_path / "store.db", KEY, STEPS)

    assert [draft.parts for draft in DraftStore(db, clock).list()] == [("kept",)]
    db.close()


def test_a_new_draft_is_empty_and_not_kept_before_it_is_saved(store: DraftStore) -> None:
    draft = store.new("practice")

    assert draft.parts == ("",)
    assert draft.title == ""
    assert len(draft.draft_id) == 32
    assert store.new("practice").draft_id != draft.draft_id
    assert store.get(draft.draft_id) is None
    assert store.list() == ()


def test_a_later_save_replaces_the_words_and_keeps_the_birth(store: DraftStore, clock: FakeClock) -> None:
    born = clock.moment
    store.save("a", ("one",), "practice", Verdict.CLEAR)
    clock.forward(60)

    store.save("a", ("one", "two"), "b" * 32, None)

    assert store.list() == (Draft("a", ("one", "two"), "b" * 32, born, clock.moment, None),)


def test_a_new_verdict_on_the_same_words_does_not_move_a_draft_up(store: DraftStore, clock: FakeClock) -> None:
    store.save("old", ("one",), "practice", None)
    clock.forward(60)
    store.save("new", ("two",), "practice", None)
    clock.forward(60)

    store.save("old", ("one",), "practice", Verdict.BLOCK)

    assert [(row.draft_id, row.verdict) for row in store.rows()] == [("new", None), ("old", Verdict.BLOCK)]


def test_the_newest_comes_first_and_of_one_moment_the_one_made_last(store: DraftStore, clock: FakeClock) -> None:
    for name in ("a", "b", "c"):
        store.save(name, (name,), "practice", None)
    clock.forward(1)
    store.save("a", ("a!",), "practice", None)

    assert [draft.draft_id for draft in store.list()] == ["a", "c", "b"]
    assert [row.draft_id for row in store.rows()] == ["a", "c", "b"]


def test_a_row_names_a_draft_by_its_first_words(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("  \n", "\n  A pearl about potassium  \nmore"), "practice", Verdict.CLEAR)

    assert store.rows() == (DraftRow("a", "A pearl about potassium", Verdict.CLEAR, clock.moment),)
    assert "potassium" not in repr(store.rows())


def test_a_deleted_draft_comes_back_as_it_was(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("one",), "practice", Verdict.CLEAR)
    before = store.get("a")
    clock.forward(60)

    removed = store.delete("a")
    assert store.get("a") is None
    store.restore(removed)

    assert removed == before
    assert store.get("a") == before


def test_a_restored_draft_takes_the_place_of_what_is_there(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("old",), "practice", None)
    old = store.delete("a")
    clock.forward(5)
    store.save("a", ("new",), "practice", None)

    store.restore(old)

    assert store.get("a") == old


def test_deleting_what_was_never_saved_yields_an_empty_draft(store: DraftStore, clock: FakeClock) -> None:
    """A post can be sent off before the first save of its draft."""
    assert store.delete("a") == Draft("a", ("",), "", clock.moment, clock.moment)


def test_the_words_of_a_deleted_draft_leave_the_log(db: Database, store: DraftStore, tmp_path: Path) -> None:
    store.save("a", ("gone " * 500,), "practice", None)

    store.delete("a")

    assert (tmp_path / "store.db-wal").stat().st_size == 0


def test_a_draft_deleted_within_a_transaction_comes_back_with_it(db: Database, store: DraftStore) -> None:
    store.save("a", ("one",), "practice", None)

    def half() -> None:
        with db.transaction():
            store.delete("a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()

    assert store.get("a") is not None


def test_a_save_that_fails_says_so_and_leaves_the_old_words(db: Database, store: DraftStore) -> None:
    store.save("a", ("old",), "practice", None)
    pages = db.one("PRAGMA page_count")
    assert pages is not None
    db.execute(f"PRAGMA max_page_count = {pages[0]}")

    with pytest.raises(StoreError) as caught:
        store.save("a", ("new " * 20_000,), "practice", None)

    assert caught.value.code == "store.full"
    draft = store.get("a")
    assert draft is not None
    assert draft.parts == ("old",)


def test_ten_thousand_drafts_are_listed_newest_first(db: Database, store: DraftStore) -> None:
    """How long that takes is told by `make bench`."""
    moment = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    with db.transaction():
        for number in range(10_000):
            at = moment + dt.timedelta(seconds=number)
            store.restore(Draft(f"{number:032x}", (f"Draft {number} " + "word " * 50,), "practice", at, at))
    rows = store.rows()

    assert len(rows) == 10_000
    assert rows[0].title.startswith("Draft 9999")
    assert len(store.ids()) == 10_000


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(st.text(st.characters()), min_size=1, max_size=4).map(tuple),
    verdict=st.sampled_from([None, *Verdict]),
)
def test_whatever_is_typed_comes_back(parts: tuple[str, ...], verdict: Verdict | None) -> None:
    """Lone surrogates, NUL, separators: what Qt hands over is kept as it is."""
    db = Database.open(None, KEY, STEPS)
    store = DraftStore(db, SystemClock())

    store.save("a", parts, "practice", verdict)

    draft = store.get("a")
    assert draft is not None
    assert (draft.parts, draft.verdict) == (parts, verdict)
    assert len(store.rows()) == 1
    db.close()


def test_a_draft_in_a_traceback_tells_its_id_alone() -> None:
    draft = Draft("a" * 32, ("Zebulon",), "practice", dt.datetime.now(dt.UTC), dt.datetime.now(dt.UTC))

    assert repr(draft) == f"Draft({'a' * 32})"
