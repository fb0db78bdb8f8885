"""The author's answers: of one draft, kept with it, gone with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from composer.drafts.answer_store import MIGRATIONS, AnswerStore
from composer.flow.answering import Answering
from composer.guard.answers import Answer, Who
from composer.guard.report import Label
from composer.vault.database import Database
from tests.fakes import HeldRunner

KEISHA = Answer(Label.NAME, "keisha", Who.COLLEAGUE)
MAY = Answer(Label.DATE, "may 3", Who.PUBLIC)


@pytest.fixture
def store() -> Iterator[AnswerStore]:
    database = Database.open(None, bytes(range(32)), {"answers": MIGRATIONS})
    yield AnswerStore(database)
    database.close()


@pytest.fixture
def lane() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def heard() -> list[int]:
    return []


class Shown(Answering):
    """Answering that is told which draft is on screen."""

    here = ""

    def show_draft(self, draft_id: str) -> None:
        self.here = draft_id
        self.show()


@pytest.fixture
def answering(lane: HeldRunner, heard: list[int]) -> Shown:
    made = Shown(lane, lambda: made.here, lambda: heard.append(1))
    return made


def test_an_answer_comes_back_with_its_draft_and_with_no_other(
    answering: Shown, lane: HeldRunner, store: AnswerStore
) -> None:
    answering.attach(store)
    answering.show_draft("one")
    answering.give(KEISHA)
    answering.show_draft("two")
    lane.run()
    assert answering.answers == ()

    answering.show_draft("one")
    lane.run()
    assert answering.answers == (KEISHA,)


def test_what_was_answered_before_the_store_opened_is_kept(
    answering: Shown, lane: HeldRunner, store: AnswerStore
) -> None:
    answering.show_draft("one")
    answering.give(MAY)
    answering.attach(store)
    lane.run()

    assert store.get("one") == (MAY,)


def test_an_answer_can_be_taken_back(answering: Shown, lane: HeldRunner, store: AnswerStore) -> None:
    answering.attach(store)
    answering.show_draft("one")
    answering.give(KEISHA)
    answering.give(MAY)
    answering.take_back(KEISHA)
    lane.run()

    assert answering.answers == store.get("one") == (MAY,)


def test_the_later_answer_about_the_same_words_holds(answering: Shown, heard: list[int]) -> None:
    later = Answer(Label.NAME, "keisha", Who.PUBLIC)
    answering.show_draft("one")
    answering.give(KEISHA)
    answering.give(later)

    assert answering.answers == (later,)
    assert len(heard) == 3


def test_an_answer_loaded_late_does_not_come_to_another_draft(
    answering: Shown, lane: HeldRunner, store: AnswerStore
) -> None:
    store.put("one", (KEISHA,))
    answering.attach(store)
    answering.show_draft("one")
    answering.show_draft("two")
    lane.run()

    assert answering.answers == ()


def test_answers_about_what_is_gone_are_forgotten(store: AnswerStore) -> None:
    store.put("one", (KEISHA,))
    store.put("two", (MAY,))
    store.tidy({"two"})

    assert (store.get("one"), store.get("two")) == ((), (MAY,))


def test_what_is_answered_in_the_first_draft_of_a_program_is_kept(
    answering: Shown, lane: HeldRunner, store: AnswerStore
) -> None:
    answering.attach(store)
    answering.here = "first"  # it is there from the start; nobody says that it is shown
    answering.give(KEISHA)
    lane.run()

    assert store.get("first") == (KEISHA,)


def test_an_answer_given_while_others_are_read_takes_none_of_them_away(
    answering: Shown, lane: HeldRunner, store: AnswerStore
) -> None:
    store.put("one", (KEISHA,))
    answering.attach(store)
    answering.show_draft("one")
    answering.give(MAY)
    lane.run()

    assert answering.answers == store.get("one") == (KEISHA, MAY)
