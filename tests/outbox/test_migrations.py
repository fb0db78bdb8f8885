"""An outbox of any earlier version comes up whole: each post is where it was, nothing is lost, nothing goes twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.base.errors import StoreError
from composer.outbox.item import State
from composer.outbox.tables import MIGRATIONS
from composer.text.seek import words_of
from composer.vault.database import Database
from tests.outbox.bench import KEY, STEPS, Bench, Killed

TABLES = ("outbox_items", "outbox_parts", "outbox_attempts")


@pytest.fixture
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Bench, Bench]]:
    """An outbox of today with a post in each state, and its rows in a file of an earlier version, opened today."""
    today = Bench()
    plans = {
        "sent": ["ok"],
        "doubt": ["drop_after"],
        "refused": ["refuse"],
        "part": ["ok", "refuse"],
        "cut": ["kill_after"],
    }
    for words, plan in plans.items():
        today.add(words, *(("second",) if words == "part" else ()))
        for how in plan:
            today.service.plan = [how]
            try:
                today.queue.send_next()
            except (Killed, StoreError):
                today.db.execute("PRAGMA query_only = 0")
    today.add("waits")
    file = Database.open(tmp_path / "store.db", KEY, STEPS | {"outbox": MIGRATIONS[: request.param]})
    for table in TABLES:
        names = ", ".join(str(row[0]) for row in file.rows(f"SELECT name FROM pragma_table_info('{table}')"))
        for row in today.db.rows(f"SELECT {names} FROM {table}"):
            file.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(row))})", row)
    for name, value in today.db.rows("SELECT name, value FROM secrets"):
        file.execute("INSERT INTO secrets (name, value) VALUES (?, ?)", (name, value))
    file.close()
    new = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))
    new.clock.moment = today.clock.moment
    yield today, new
    new.db.close()
    today.db.close()


@pytest.mark.parametrize("old", range(1, len(MIGRATIONS)), indirect=True)
def test_each_post_is_in_the_state_it_was_in_and_is_found(old: tuple[Bench, Bench]) -> None:
    today, new = old

    assert new.store.items() == today.store.items()
    assert {item.state for item in new.store.items()} == {
        State.SENT, State.UNKNOWN, State.NOT_SENT, State.PARTLY, State.SENDING, State.QUEUED,
    }  # fmt: skip
    assert len(new.store.find(words_of("second"))) == 1
    assert new.db.check() == ()


@pytest.mark.parametrize("old", range(1, len(MIGRATIONS)), indirect=True)
def test_what_waited_goes_once_and_what_may_be_out_does_not(old: tuple[Bench, Bench]) -> None:
    _, new = old
    new.store.recover()

    new.send_all()

    assert [post.text for post in new.service.posts] == ["waits"]
    states = {item.submission.parts[0]: item.state for item in new.store.items()}
    assert (states["cut"], states["doubt"], states["part"]) == (State.UNKNOWN, State.UNKNOWN, State.PARTLY)
