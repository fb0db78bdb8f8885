"""The trash: a way back for 30 days, and a way out that leaves nothing in the store."""

from __future__ import annotations

from composer.drafts.history import Reason
from composer.drafts.store import DraftStore
from composer.guard.report import Verdict
from composer.text.seek import words_of
from composer.vault.database import Database
from tests.conftest import FakeClock

DAY = 86_400


def test_a_draft_in_the_trash_is_in_no_list_and_no_search_but_there(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("one", "two"), "practice", Verdict.WARN)
    clock.forward(60)

    assert store.throw("a")

    assert (store.rows(), store.list(), store.find(words_of("one"))) == ((), (), ())
    (row,) = store.trash()
    assert (row.row.draft_id, row.row.verdict, row.deleted_at) == ("a", Verdict.WARN, clock.moment)


def test_a_draft_comes_back_out_of_the_trash_as_it_was(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("one", "two"), "practice", Verdict.WARN)
    before = store.get("a")
    clock.forward(60)
    store.throw("a")

    assert store.bring_back("a") == before

    assert [row.draft_id for row in store.rows()] == ["a"]
    assert store.trash() == ()
    assert [hit.row.draft_id for hit in store.find(words_of("two"))] == ["a"]


def test_what_was_thrown_away_last_stands_first(store: DraftStore, clock: FakeClock) -> None:
    for name in ("a", "b"):
        store.save(name, (name,), "practice", None)
    store.throw("b")
    clock.forward(1)
    store.throw("a")

    assert [row.row.draft_id for row in store.trash()] == ["a", "b"]


def test_deleting_for_good_takes_the_versions_along(db: Database, store: DraftStore) -> None:
    store.save("a", ("now",), "practice", None)
    store.history.keep("a", ("before",), Reason.FIX)
    store.throw("a")

    store.delete_for_good(("a",))

    assert (store.get("a"), store.trash(), store.history.of("a")) == (None, (), ())
    assert db.rows("SELECT * FROM draft_versions") == []


def test_only_what_is_in_the_trash_can_be_deleted_for_good(store: DraftStore) -> None:
    store.save("a", ("kept",), "practice", None)
    store.history.keep("a", ("before",), Reason.FIX)

    store.delete_for_good(("a", "never there"))

    assert store.get("a") is not None
    assert len(store.history.of("a")) == 1


def test_the_trash_is_emptied_after_thirty_days(store: DraftStore, clock: FakeClock) -> None:
    for name in ("old", "new"):
        store.save(name, (name,), "practice", None)
    store.throw("old")
    clock.forward(2 * DAY)
    store.throw("new")
    clock.forward(28 * DAY + 1)

    assert store.expire() == ("old",)

    assert [row.row.draft_id for row in store.trash()] == ["new"]


def test_what_is_thrown_away_twice_keeps_its_first_day(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("one",), "practice", None)
    store.throw("a")
    thrown = clock.moment
    clock.forward(DAY)

    assert not store.throw("a")
    assert store.trash()[0].deleted_at == thrown
