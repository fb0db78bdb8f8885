"""The draft on screen: typed text reaches the store, other drafts come and go, nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.base.errors import StoreError
from composer.drafts.draft import Draft
from composer.drafts.store import MIGRATIONS as DRAFTS
from composer.drafts.store import DraftStore
from composer.flow.session import Session, SessionListeners
from composer.flow.views import DraftRow, Keeping, KeepingView, Recovered
from composer.guard.report import Verdict
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner


class Desk:
    """A session over a real store in memory, its lane held, what it tells kept."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock, self.disk = clock, HeldRunner()
        self.database = Database.open(None, bytes(32), {"drafts": DRAFTS, "audit": AUDIT})
        self.store = DraftStore(self.database, clock)
        self.rows: tuple[DraftRow, ...] = ()
        self.shown: list[Draft] = []
        self.keeping: list[KeepingView] = []
        self.session = Session(self.disk, clock, SessionListeners(self._rows, self.shown.append, self.keeping.append))

    def _rows(self, rows: tuple[DraftRow, ...]) -> None:
        self.rows = rows

    def attach(self, *, reopen_newest: bool = False) -> None:
        self.session.attach(self.store, lasting=True, reopen_newest=reopen_newest)
        self.disk.run()

    def type(self, *parts: str) -> None:
        self.clock.forward(1)
        self.session.edit(parts)


@pytest.fixture
def desk(clock: FakeClock) -> Iterator[Desk]:
    made = Desk(clock)
    yield made
    made.database.close()


def test_what_is_typed_before_the_store_is_open_is_kept_once_it_is(desk: Desk) -> None:
    desk.type("early thought")
    assert desk.keeping[-1].keeping is Keeping.OPENING
    desk.attach()

    assert [row.title for row in desk.rows] == ["early thought"]
    assert desk.store.list()[0].parts == ("early thought",)
    assert desk.keeping[-1].keeping is Keeping.SAVED


def test_an_empty_draft_is_never_stored(desk: Desk) -> None:
    desk.attach()
    desk.session.save()
    desk.session.new()
    desk.disk.run()

    assert desk.store.list() == ()


def test_clearing_a_stored_draft_is_stored_too(desk: Desk) -> None:
    desk.attach()
    desk.type("something")
    desk.session.save()
    desk.disk.run()
    desk.type("")
    desk.session.save()
    desk.disk.run()

    assert [draft.parts for draft in desk.store.list()] == [("",)]


def test_typing_says_unsaved_until_it_is_written(desk: Desk) -> None:
    desk.attach()
    desk.type("a")
    assert desk.keeping[-1].keeping is Keeping.UNSAVED
    desk.session.save()
    assert desk.keeping[-1].keeping is Keeping.UNSAVED
    desk.disk.run()

    assert desk.keeping[-1].keeping is Keeping.SAVED


def test_text_typed_while_a_save_is_under_way_is_still_unsaved_after_it(desk: Desk) -> None:
    desk.attach()
    desk.type("a")
    desk.session.save()
    desk.type("ab")
    desk.disk.run()
    assert desk.keeping[-1].keeping is Keeping.UNSAVED

    desk.session.save()
    desk.disk.run()

    assert desk.store.list()[0].parts == ("ab",)


def test_a_disk_that_refuses_says_so_and_the_next_save_tries_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.attach()
    desk.type("precious")
    with monkeypatch.context() as broken:
        broken.setattr(desk.store, "save", _full)
        desk.session.save()
        desk.disk.run()
    assert desk.keeping[-1] == KeepingView(Keeping.FAILED, desk.clock.now(), "store.full")
    assert desk.session.draft.parts == ("precious",)

    desk.session.save()
    desk.disk.run()

    assert desk.store.list()[0].parts == ("precious",)
    assert desk.keeping[-1].keeping is Keeping.SAVED


def _full(*_: object) -> None:
    raise StoreError("store.full")


def test_opening_another_draft_keeps_the_one_on_screen(desk: Desk) -> None:
    desk.attach()
    desk.type("first")
    desk.session.new()
    desk.disk.run()
    first = desk.store.list()[0].draft_id
    desk.type("second")
    desk.session.open(first)
    desk.disk.run()

    assert desk.shown[-1].parts == ("first",)
    assert {draft.parts for draft in desk.store.list()} == {("first",), ("second",)}


def test_a_deleted_draft_comes_back_whole(desk: Desk) -> None:
    desk.attach()
    desk.type("one", "two")
    desk.session.save()
    desk.disk.run()
    desk.session.delete(desk.session.draft.draft_id)
    desk.disk.run()
    assert desk.rows == ()

    desk.session.undo_delete()
    desk.disk.run()

    assert desk.shown[-1].parts == ("one", "two")
    assert [row.title for row in desk.rows] == ["one"]


def test_a_deleted_draft_lies_in_the_trash(desk: Desk) -> None:
    desk.attach()
    desk.type("one")
    desk.session.save()
    desk.session.delete(desk.session.draft.draft_id)
    desk.disk.run()

    assert [row.row.title for row in desk.store.trash()] == ["one"]


def test_undo_brings_back_only_what_was_deleted_last_and_only_once(desk: Desk) -> None:
    desk.attach()
    for words in ("one", "two"):
        desk.type(words)
        desk.session.save()
        desk.session.delete(desk.session.draft.draft_id)
        desk.disk.run()
    desk.session.undo_delete()
    desk.session.undo_delete()
    desk.disk.run()

    assert [row.title for row in desk.rows] == ["two"]


def test_after_a_broken_off_run_the_newest_draft_is_back_on_screen(desk: Desk) -> None:
    old = desk.store.new("practice")
    desk.store.save(old.draft_id, ("older",), "practice", None)
    desk.clock.forward(5)
    new = desk.store.new("practice")
    desk.store.save(new.draft_id, ("newer",), "practice", None)
    desk.attach(reopen_newest=True)

    assert desk.shown[-1].parts == ("newer",)


def test_after_a_broken_off_run_it_is_told_what_is_back_and_what_changed_beside_it(desk: Desk) -> None:
    found: list[Recovered] = []
    desk.session.recovered = found.append
    for age, words in ((7200, "long ago"), (1800, "half an hour before"), (60, "newest")):
        draft = desk.store.new("practice")
        desk.store.save(draft.draft_id, (words,), "practice", None)
        desk.clock.forward(age if words != "newest" else 0)
    desk.attach(reopen_newest=True)

    (told,) = found
    assert (told.on_screen, told.others, told.since) == (True, 1, desk.shown[-1].updated_at)
    assert desk.shown[-1].parts == ("newest",)


def test_what_is_typed_before_the_store_opens_stays_and_the_draft_is_told_as_kept(desk: Desk) -> None:
    found: list[Recovered] = []
    desk.session.recovered = found.append
    draft = desk.store.new("practice")
    desk.store.save(draft.draft_id, ("before the crash",), "practice", None)
    desk.type("already typing")
    desk.attach(reopen_newest=True)

    assert [told.on_screen for told in found] == [False]
    assert desk.session.draft.parts == ("already typing",)


def test_an_orderly_start_tells_of_no_recovery(desk: Desk) -> None:
    found: list[Recovered] = []
    desk.session.recovered = found.append
    desk.attach()

    assert found == []


def test_text_typed_after_post_was_pressed_stays_as_a_draft_of_its_own(desk: Desk) -> None:
    desk.attach()
    desk.type("posted")
    desk.session.save()
    desk.disk.run()
    sent = desk.session.draft.draft_id
    desk.type("posted and more")
    desk.session.gone(sent, ("posted",))

    assert desk.session.draft.parts == ("posted and more",)
    assert desk.session.draft.draft_id != sent


def test_the_verdict_of_the_check_reaches_the_list(desk: Desk) -> None:
    desk.attach()
    desk.type("Maria")
    desk.session.save()
    desk.session.judged(("Maria",), Verdict.BLOCK)
    desk.disk.run()

    assert desk.rows[0].verdict is Verdict.BLOCK


def test_what_is_typed_while_another_draft_is_on_its_way_is_kept(desk: Desk) -> None:
    desk.attach()
    desk.type("first")
    desk.session.new()
    desk.disk.run()
    first = desk.store.list()[0].draft_id
    desk.session.open(first)
    desk.type("typed in the meantime")
    desk.disk.run()

    assert desk.shown[-1].parts == ("first",)
    assert {draft.parts for draft in desk.store.list()} == {("first",), ("typed in the meantime",)}


def test_of_several_drafts_asked_for_the_last_comes(desk: Desk) -> None:
    desk.attach()
    for words in ("one", "two"):
        desk.type(words)
        desk.session.new()
    desk.disk.run()
    ids = {draft.parts: draft.draft_id for draft in desk.store.list()}
    before = len(desk.shown)
    desk.session.open(ids["one",])
    desk.session.open(ids["two",])
    desk.disk.run()
    assert [draft.parts for draft in desk.shown[before:]] == [("two",)]

    desk.session.open(ids["one",])
    desk.session.new()
    desk.disk.run()
    assert desk.shown[-1].parts == ("",)

    desk.session.open(ids["one",])
    desk.session.delete(ids["one",])
    desk.disk.run()
    assert desk.shown[-1].parts == ("",)


def test_a_draft_that_comes_back_by_itself_leaves_what_is_typed_by_then(desk: Desk) -> None:
    found: list[Recovered] = []
    desk.session.recovered = found.append
    draft = desk.store.new("practice")
    desk.store.save(draft.draft_id, ("before the crash",), "practice", None)
    desk.session.attach(desk.store, lasting=True, reopen_newest=True)
    desk.disk.step()  # the list is here, its newest draft is not
    desk.type("already typing")
    desk.disk.run()

    assert desk.session.draft.parts == ("already typing",)
    assert [told.on_screen for told in found] == [False]


def test_what_is_typed_while_a_file_is_brought_in_stays(desk: Desk) -> None:
    desk.attach()
    desk.type("mine")
    desk.session.save()
    desk.disk.run()
    here = desk.session.draft.draft_id
    desk.store.save(here, ("from a file",), "practice", None)
    desk.session.read_again()
    desk.type("mine, and more")
    desk.disk.run()
    assert desk.session.draft.parts == ("mine, and more",)


def test_undo_pressed_before_the_disk_has_answered_means_the_draft_deleted_last(desk: Desk) -> None:
    desk.attach()
    for words in ("one", "two"):
        desk.type(words)
        desk.session.save()
        desk.session.delete(desk.session.draft.draft_id)
        if words == "one":
            desk.disk.run()
    desk.session.undo_delete()
    desk.disk.run()

    assert desk.shown[-1].parts == ("two",)
    assert [row.title for row in desk.rows] == ["two"]


def test_text_typed_after_post_was_pressed_reaches_the_disk_under_its_own_id(desk: Desk) -> None:
    desk.attach()
    desk.type("posted")
    desk.session.save()
    desk.disk.run()
    sent = desk.session.draft.draft_id
    desk.type("posted and more")
    desk.session.save()
    desk.disk.run()
    desk.store.delete(sent)
    desk.session.gone(sent, ("posted",))
    desk.disk.run()

    assert [draft.parts for draft in desk.store.list()] == [("posted and more",)]


def _post(desk: Desk) -> str:
    """Post the draft on screen; what is typed on reaches the lane before the answer does."""
    sent = desk.session.draft.draft_id

    def work() -> None:
        desk.store.delete(sent)
        desk.session.writer.sent.add(sent)

    desk.disk.submit(work, lambda _: desk.session.gone(sent, ("posted",)), lambda _: None)
    desk.type("posted and more")
    return sent


def test_a_post_on_its_way_is_no_draft_again_by_what_is_typed_on(desk: Desk) -> None:
    desk.attach()
    desk.type("posted")
    desk.session.save()
    desk.disk.run()
    sent = _post(desk)
    desk.session.save()
    desk.disk.run()

    (kept,) = desk.store.list()
    assert (kept.parts, kept.draft_id != sent) == (("posted and more",), True)
    assert [row.draft_id for row in desk.rows] == [kept.draft_id]


def test_what_is_typed_on_as_the_program_ends_is_kept(desk: Desk) -> None:
    desk.attach()
    desk.type("posted")
    desk.session.save()
    desk.disk.run()
    _post(desk)
    desk.session.close()
    while desk.disk.jobs:  # a lane that is closed does its jobs, and answers nobody
        work, _, _ = desk.disk.jobs.pop(0)
        work()

    assert [draft.parts for draft in desk.store.list()] == [("posted and more",)]


def test_what_the_disk_did_not_take_of_a_draft_that_left_the_screen_is_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.attach()
    desk.type("precious")
    with monkeypatch.context() as broken:
        broken.setattr(desk.store, "save", _full)
        desk.session.new()
        desk.disk.run()
    desk.type("another")
    desk.session.save()
    desk.disk.run()

    assert {draft.parts for draft in desk.store.list()} == {("precious",), ("another",)}
    assert {row.title for row in desk.rows} == {"precious", "another"}


def test_a_draft_with_a_picture_alone_is_kept_when_another_comes(desk: Desk) -> None:
    desk.attach()
    desk.session.pictured = True
    desk.session.new()
    desk.disk.run()
    assert [draft.parts for draft in desk.store.list()] == [("",)]
