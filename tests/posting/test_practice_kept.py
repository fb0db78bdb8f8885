"""The practice timeline in the encrypted store: it outlives locking, and the program only where its author keeps it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from composer.base.errors import PostingError
from composer.outbox.publisher import Receipt, SendOrder
from composer.posting.practice.keeping import KeepingPublisher
from composer.posting.practice.kept import Practice
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.posting.orders import order, submission
from tests.posting.test_practice_service import tweet

Start = Callable[..., Practice]


class Choice:
    """Whether the author keeps what was posted for practice."""

    kept = False

    def __call__(self) -> bool:
        return self.kept


@pytest.fixture
def choice() -> Choice:
    return Choice()


@pytest.fixture
def store(tmp_path: Path) -> Generator[Database]:
    made = Database.open(tmp_path / "store", bytes(32), {})
    yield made
    made.close()


@pytest.fixture
def start(store: Database, clock: FakeClock, choice: Choice, no_thread_left: None) -> Generator[Start]:
    """Start the practice service of one run of the program; a moment passes before each."""
    made: list[Practice] = []

    def begin(run: str, *, guest: bool = False) -> Practice:
        clock.forward(60)
        made.append(Practice(store, clock, choice, guest=guest, run=run))
        return made[-1]

    yield begin
    for practice in made:
        practice.stop()


def post(practice: Practice, text: str = "Wash your hands.") -> str:
    post_id = str(tweet(practice.handle(), text=text)[1]["data"]["id"])
    practice.keep()
    return post_id


def told(practice: Practice) -> list[str]:
    practice.handle()
    return [one.text for one in practice._server.state.posts()]


def rows(store: Database) -> list[str]:
    return [str(name) for (name,) in store.rows("SELECT name FROM settings ORDER BY name")]


def test_locked_and_unlocked_it_is_there(start: Start) -> None:
    first = start("a")
    post(first)
    first.stop()

    again = start("a")
    assert told(again) == ["Wash your hands."]
    assert again.remembers_since == first.remembers_since


def test_it_ends_with_the_program(start: Start, store: Database) -> None:
    first = start("a")
    post(first)
    first.stop()
    first.forget()

    assert rows(store) == []
    assert told(start("b")) == []


def test_what_a_killed_run_left_is_taken_out_at_the_next_start(start: Start, store: Database) -> None:
    post(start("a"))

    later = start("b")
    assert rows(store) == []
    assert told(later) == []


def test_kept_it_is_there_after_a_clean_end_and_after_a_kill(start: Start, choice: Choice) -> None:
    choice.kept = True
    first = start("a")
    post(first, "One")
    first.forget()
    second = start("b")
    assert told(second) == ["One"]
    post(second, "Two")

    third = start("c")
    assert told(third) == ["Two", "One"]
    assert third.remembers_since == first.remembers_since


def test_kept_no_more_it_ends_with_this_run_and_not_by_locking(start: Start, choice: Choice, store: Database) -> None:
    choice.kept = True
    post(start("a"))
    second = start("b")
    choice.kept = False
    assert told(start("b")) == ["Wash your hands."]

    second.forget()
    assert rows(store) == []


def test_a_timeline_of_an_older_version_goes_or_is_kept_as_the_author_says(start: Start, choice: Choice) -> None:
    first = start("a")
    old = post(first)
    first._database.forget_setting("practice_run")
    choice.kept = True

    kept = start("b")
    assert told(kept) == ["Wash your hands."]
    assert not kept.lost(old)
    kept._database.forget_setting("practice_run")
    choice.kept = False
    assert told(start("c")) == []


def test_a_command_beside_a_locked_window_leaves_the_windows_timeline(start: Start, store: Database) -> None:
    window = start("window")
    post(window, "One")
    command = start("command", guest=True)
    post(command, "Two")
    command.forget()

    assert told(start("window")) == ["Two", "One"]


def test_a_command_beside_a_window_without_a_timeline_ends_its_own(start: Start, store: Database) -> None:
    command = start("command", guest=True)
    post(command)
    command.forget()

    assert rows(store) == []


def test_it_knows_which_posts_ended_with_an_earlier_run(start: Start) -> None:
    old = post(start("a"))
    later = start("b")
    new = post(later, "Two")

    assert later.lost(old)
    assert not later.lost(new)


class Taking:
    """Takes whatever it is given."""

    def __init__(self) -> None:
        self.taken: list[SendOrder] = []

    def publish(self, wanted: SendOrder) -> Receipt:
        self.taken.append(wanted)
        return Receipt("1", FakeClock().now())


def test_nothing_is_hung_on_a_post_that_ended_with_an_earlier_run(start: Start) -> None:
    old = post(start("a"))
    later = start("b")
    inner = Taking()
    publisher = KeepingPublisher(inner, later)  # type: ignore[arg-type]
    for wanted in (order(submission("One", "Two"), 1, old), order(submission("Better", edits=old))):
        with pytest.raises(PostingError) as refused:
            publisher.publish(wanted)
        assert refused.value.code == "practice.emptied"
    assert inner.taken == []

    publisher.publish(order(submission("A new one")))
    assert len(inner.taken) == 1
