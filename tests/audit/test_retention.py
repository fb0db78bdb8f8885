"""Rows are kept six years; then the oldest may go, and the log still tells of every change to what is left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.audit import elsewhere, merging
from composer.audit.chain import Head
from composer.audit.export import as_csv, as_json
from composer.audit.retention import KEPT, old, take_out_old
from composer.audit.trail import MIGRATIONS, AuditTrail
from composer.audit.witness import Witness, audit_key
from composer.base.errors import StoreError
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.audit.test_trail import KEY, STEPS, fill, unlock
from tests.conftest import FakeClock

YEAR_S = 365.25 * 86_400


class Book:
    """A log that is written over seven years: five rows, five more after 5.9 years, five after another 1.1."""

    def __init__(self, place: Path | None) -> None:
        self.clock = FakeClock()
        self.db = Database.open(place, bytes(32), STEPS)
        self.trail = AuditTrail(self.db, self.clock, KEY)
        for years in (0.0, 5.9, 1.1):
            self.clock.forward(years * YEAR_S)
            fill(self.trail)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = Book(tmp_path / "store.db")
    yield made
    made.db.close()


def test_a_row_of_5_9_years_stays_and_one_of_6_1_may_go(clock: FakeClock) -> None:
    db = Database.open(None, bytes(32), STEPS)
    trail = AuditTrail(db, clock, KEY)
    fill(trail, 1)
    clock.forward(5.9 * YEAR_S)
    fill(trail, 1)
    assert (old(trail, clock), take_out_old(trail, clock)) == (0, 0)
    assert len(trail.all()) == 2

    clock.forward(0.2 * YEAR_S)
    assert (old(trail, clock), take_out_old(trail, clock)) == (1, 1)
    assert [row.event for row in trail.all()] == ["outbox.sent", "audit.pruned"]
    db.close()


def test_what_is_left_is_whole_and_says_what_went(book: Book) -> None:
    assert take_out_old(book.trail, book.clock) == 5

    verdict = book.trail.examine()
    assert verdict.whole
    assert (verdict.pruned, verdict.head.rows) == (5, 16)
    assert [row.sequence for row in book.trail.all()] == list(range(6, 17))
    fill(book.trail, 2)
    assert book.trail.verify() is None
    assert book.trail.head().rows == 18
    assert take_out_old(book.trail, book.clock) == 0


def test_six_years_later_it_is_done_once_more(book: Book) -> None:
    take_out_old(book.trail, book.clock)
    book.clock.forward(6.1 * YEAR_S)

    assert take_out_old(book.trail, book.clock) == 10  # the newest row, which told of the first time, stays
    verdict = book.trail.examine()
    assert (verdict.first_bad, verdict.pruned) == (None, 15)


def test_the_newest_row_stays_however_old(clock: FakeClock) -> None:
    db = Database.open(None, bytes(32), STEPS)
    trail = AuditTrail(db, clock, KEY)
    fill(trail, 3)
    clock.forward(50 * YEAR_S)

    assert take_out_old(trail, clock) == 2
    assert trail.verify() is None
    db.close()


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("DELETE FROM audit WHERE sequence = 6", 6),
        ("DELETE FROM audit WHERE sequence <= 8", 6),
        ("UPDATE audit SET event = 'outbox.refused' WHERE sequence = 6", 6),
        ("DELETE FROM audit WHERE sequence = 16", 1),  # the row that says what went
        ("UPDATE audit SET facts = replace(facts, '\"through\":5', '\"through\":7') WHERE sequence = 16", 1),
        ("DELETE FROM audit WHERE sequence >= 15", 1),
    ],
)
def test_a_change_to_what_is_left_is_found(book: Book, sql: str, named: int) -> None:
    take_out_old(book.trail, book.clock)
    unlock(book.db)
    book.db.execute(sql)

    assert book.trail.verify() == named


def test_rows_taken_out_without_a_row_about_it_are_found(book: Book) -> None:
    unlock(book.db)
    book.db.execute("DELETE FROM audit WHERE sequence <= 5")

    assert book.trail.verify() == 1


@pytest.mark.parametrize("sql", ["DELETE FROM audit WHERE sequence = 1", "UPDATE audit_base SET sequence = 5"])
def test_the_store_takes_none_out_by_itself(book: Book, sql: str) -> None:
    with pytest.raises(StoreError):
        book.db.execute(sql)

    assert len(book.trail.all()) == 15


def test_nothing_goes_from_a_log_that_is_not_whole(book: Book) -> None:
    unlock(book.db)
    book.db.execute("UPDATE audit SET event = 'outbox.refused' WHERE sequence = 9")

    with pytest.raises(StoreError, match=r"audit\.broken"):
        take_out_old(book.trail, book.clock)
    assert len(book.trail.all()) == 15


def test_the_keyring_still_vouches_where_its_end_was_among_what_went(tmp_path: Path) -> None:
    clock, drawer, place = FakeClock(), SessionKeys(), tmp_path / "store.db"
    db = Database.open(place, bytes(32), STEPS)
    trail = AuditTrail.open(db, clock, audit_key(drawer), Witness(drawer, place))
    fill(trail)
    trail.show_witness()
    lagging = AuditTrail(db, clock, audit_key(drawer))  # a keyring that has not answered since
    clock.forward(6.1 * YEAR_S)
    fill(lagging)
    assert take_out_old(lagging, clock) == 5
    db.close()

    db = Database.open(place, bytes(32), STEPS)
    trail = AuditTrail.open(db, clock, audit_key(drawer), Witness(drawer, place))
    assert trail.examine().whole
    assert "audit.behind" not in [row.event for row in trail.all()]
    db.close()


def test_a_log_of_an_earlier_version_goes_on(tmp_path: Path, clock: FakeClock) -> None:
    db = Database.open(tmp_path / "store.db", bytes(32), {"audit": MIGRATIONS[:1]})
    fill(AuditTrail(db, clock, KEY))
    db.close()
    db = Database.open(tmp_path / "store.db", bytes(32), STEPS)
    trail = AuditTrail(db, clock, KEY)
    fill(trail)
    clock.forward(KEPT.total_seconds() + 1)
    fill(trail, 1)

    assert take_out_old(trail, clock) == 10
    assert trail.verify() is None
    db.close()


def test_each_export_holds_the_head_and_what_went(book: Book) -> None:
    take_out_old(book.trail, book.clock)
    verdict, rows = book.trail.examine(), book.trail.all()

    for text in (as_csv(verdict, rows, "2026-11-24"), as_json(verdict, rows, "2026-11-24")):
        assert verdict.head.mac in text
        assert "pruned" in text
    assert verdict.head == Head(16, rows[-1].mac)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(-400, 900), min_size=1, max_size=25), st.integers(0, 4_000))
def test_whatever_the_clock_did_only_the_first_rows_go_and_the_rest_is_whole(steps: list[int], back: int) -> None:
    clock = FakeClock(dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
    db = Database.open(None, bytes(32), STEPS)
    trail = AuditTrail(db, clock, KEY)
    for days in steps:
        clock.forward(days * 86_400)
        trail.write("outbox.sent", {})
    before = clock.now() - dt.timedelta(days=back)
    count, told = trail.older(before), [row.at for row in trail.all()]

    assert trail.take_out(before) == count
    assert all(at < before.isoformat(timespec="microseconds") for at in told[:count])
    assert trail.verify() is None
    assert [row.at for row in trail.all()][: len(told) - count] == told[count:]
    db.close()


def test_rows_of_another_log_go_with_the_row_that_named_them(book: Book, tmp_path: Path) -> None:
    other = Book(tmp_path / "other.db")
    other.trail.write("outbox.refused", {})
    merging.merge(book.trail, book.db, other.db)
    assert elsewhere.logs(book.db) != ()
    with pytest.raises(StoreError):
        book.db.execute("DELETE FROM audit_elsewhere")
    book.clock.forward(6.1 * YEAR_S)
    fill(book.trail, 1)

    take_out_old(book.trail, book.clock)
    assert elsewhere.logs(book.db) == ()
    assert book.trail.verify() is None
    other.db.close()


def test_a_backup_of_before_does_not_bring_back_what_was_taken_out(book: Book, tmp_path: Path) -> None:
    book.db.close()
    place = tmp_path / "backup.db"
    place.write_bytes((tmp_path / "store.db").read_bytes())
    db, backup = Database.open(tmp_path / "store.db", bytes(32), STEPS), Database.open(place, bytes(32), STEPS)
    trail = AuditTrail(db, book.clock, KEY)
    take_out_old(trail, book.clock)

    assert merging.merge(trail, db, backup) == 0
    assert trail.verify() is None
    db.close()
    backup.close()
