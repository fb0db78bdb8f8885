"""Searching as the author types: the newest question is answered, older ones are not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.base.errors import StoreError
from composer.drafts.store import MIGRATIONS as DRAFTS
from composer.drafts.store import DraftStore
from composer.flow.finding import Found, Place, SearchLoop
from composer.vault.database import Database
from tests.fakes import HeldRunner
from tests.outbox.bench import KEY, STEPS, Bench


class Desk:
    """A search over a real store, its lane held."""

    def __init__(self) -> None:
        self.bench = Bench(Database.open(None, KEY, STEPS | {"drafts": DRAFTS}))
        self.drafts = DraftStore(self.bench.db, self.bench.clock)
        self.disk = HeldRunner()
        self.told: list[Found] = []
        self.search = SearchLoop(self.disk, self.told.append)

    def attach(self) -> None:
        self.search.attach(self.drafts, self.bench.store)

    def asked(self, query: str) -> list[tuple[Place, str]]:
        self.search.ask(query)
        self.disk.run()
        return [(hit.place, hit.title) for hit in self.told[-1].hits]


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.bench.db.close()


def test_drafts_come_first_then_what_waits_then_what_was_sent(desk: Desk) -> None:
    desk.attach()
    desk.bench.add("Sent potassium")
    desk.bench.send_all()
    desk.bench.add("Potassium waits", "second", wait_s=60)
    desk.drafts.save("d", ("A draft", "of potassium"), "practice", None)

    assert desk.asked("potas") == [
        (Place.DRAFT, "A draft"), (Place.OUTBOX, "Potassium waits"), (Place.SENT, "Sent potassium"),
    ]  # fmt: skip


def test_while_one_question_is_out_only_the_newest_of_the_others_is_asked(desk: Desk) -> None:
    desk.attach()
    for query in ("p", "po", "pot"):
        desk.search.ask(query)
    desk.disk.run()

    assert [found.query for found in desk.told] == ["pot"]


def test_what_was_typed_before_the_store_was_open_is_looked_up_once_it_is(desk: Desk) -> None:
    desk.search.ask("pot")
    assert desk.disk.jobs == []
    desk.attach()
    desk.disk.run()

    assert [found.query for found in desk.told] == ["pot"]


def test_an_emptied_field_asks_nothing_and_hears_nothing(desk: Desk) -> None:
    desk.attach()
    desk.search.ask("pot")
    desk.search.ask("")
    desk.disk.run()

    assert desk.told == []


def test_a_store_that_cannot_be_read_is_told_and_the_next_question_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.attach()
    with monkeypatch.context() as broken:
        broken.setattr(desk.drafts, "find", _damaged)
        desk.search.ask("pot")
        desk.disk.run()
    assert (desk.told[-1].hits, desk.told[-1].error_code) == ((), "store.damaged")

    assert desk.asked("potassium") == []
    assert desk.told[-1].error_code == ""


def _damaged(_words: object) -> None:
    raise StoreError("store.damaged")


def test_no_word_of_a_hit_is_in_its_repr(desk: Desk) -> None:
    desk.attach()
    desk.drafts.save("d", ("Zebulon",), "practice", None)
    desk.asked("zeb")

    assert "eb" not in repr(desk.told[-1].hits).replace("verdict", "")
