"""The audit log in a real store: it grows, it tells of every change to it, and no words get in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.audit.chain import AuditRow, Chain, Head
from composer.audit.export import as_csv, as_json
from composer.audit.trail import MIGRATIONS, AuditTrail
from composer.base.clock import SystemClock, to_stamp
from composer.base.errors import StoreError
from composer.vault.database import Database
from tests.conftest import FakeClock

STEPS = {"audit": MIGRATIONS}
DIGEST = "ab" * 32
KEY = bytes(range(32))


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = Database.open(tmp_path / "store.db", bytes(32), STEPS)
    yield made
    made.close()


KEYED = Chain(KEY).keyed_digest(DIGEST)


@pytest.fixture
def book(db: Database, clock: FakeClock) -> AuditTrail:
    return AuditTrail(db, clock, KEY)


def fill(book: AuditTrail, count: int = 5) -> None:
    for number in range(count):
        book.write("outbox.sent", {"submission": DIGEST, "part": number})


def unlock(db: Database) -> None:
    """Take the triggers off, as somebody with the key and a tool could."""
    for (name,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        db.execute(f"DROP TRIGGER {name}")


def test_rows_come_back_in_order_with_their_facts(book: AuditTrail, clock: FakeClock) -> None:
    book.write("gate.approved", {"submission": DIGEST, "findings": 2, "choices": "changed_details,patient_agreed"})
    first = to_stamp(clock.moment)
    clock.forward(1)
    book.write("outbox.sent", {})

    macs = [row.mac for row in book.rows()]
    assert book.rows() == (
        AuditRow(
            1, first, "gate.approved",
            {"submission": KEYED, "findings": 2, "choices": "changed_details,patient_agreed"}, macs[0],
        ),
        AuditRow(2, to_stamp(clock.moment), "outbox.sent", {}, macs[1]),
    )  # fmt: skip
    assert book.head() == Head(2, macs[1])
    assert [row.sequence for row in book.rows(newest=1)] == [2]


def test_an_untouched_log_verifies_empty_and_full(book: AuditTrail) -> None:
    assert book.verify() is None
    fill(book)
    assert book.verify() is None


def test_the_log_goes_on_after_the_store_was_closed(tmp_path: Path, clock: FakeClock) -> None:
    for _ in range(2):
        db = Database.open(tmp_path / "other.db", bytes(32), STEPS)
        fill(AuditTrail(db, clock, KEY), 2)
        db.close()
    db = Database.open(tmp_path / "other.db", bytes(32), STEPS)

    assert AuditTrail(db, clock, KEY).verify() is None
    assert len(AuditTrail(db, clock, KEY).rows()) == 4
    db.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET event = 'outbox.refused' WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 2",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit SELECT sequence, at, 'a.b', facts, previous, hash FROM audit WHERE sequence = 2",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET sequence = 1",
    ],
)
def test_the_store_refuses_to_change_or_remove_a_row(db: Database, book: AuditTrail, sql: str) -> None:
    fill(book)

    with pytest.raises(StoreError):
        db.execute(sql)

    assert book.verify() is None
    assert len(book.rows()) == 5


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("UPDATE audit SET event = 'outbox.refused' WHERE sequence = 3", 3),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000000+00:00' WHERE sequence = 1", 1),
        ("UPDATE audit SET facts = '{}' WHERE sequence = 5", 5),
        ("UPDATE audit SET hash = 'ab' WHERE sequence = 4", 4),
        ("UPDATE audit SET previous = '' WHERE sequence = 2", 2),
        ("DELETE FROM audit WHERE sequence = 1", 1),
        ("DELETE FROM audit WHERE sequence = 3", 3),
        ("DELETE FROM audit WHERE sequence = 5", 5),
        ("DELETE FROM audit WHERE sequence > 2", 3),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET sequence = 9 WHERE sequence = 5", 5),
        ("UPDATE audit_head SET hash = 'ab'", 5),
        ("DELETE FROM audit_head", 1),
        ("UPDATE audit_head SET sequence = 3", 4),
    ],
)
def test_a_change_made_past_the_triggers_is_found_and_named(
    db: Database, book: AuditTrail, sql: str, named: int
) -> None:
    fill(book)
    unlock(db)

    db.execute(sql)

    assert book.verify() == named


def test_two_rows_changing_places_is_found(db: Database, book: AuditTrail) -> None:
    fill(book)
    unlock(db)
    for here, there in ((2, 99), (3, 2), (99, 3)):
        db.execute("UPDATE audit SET sequence = ? WHERE sequence = ?", (there, here))

    assert book.verify() == 2


def test_a_log_emptied_with_its_head_put_back_is_still_told_by_its_digest(db: Database, book: AuditTrail) -> None:
    fill(book, 1)
    unlock(db)
    db.execute("DELETE FROM audit")
    db.execute("UPDATE audit_head SET sequence = 0")

    assert book.verify() == 1


@pytest.mark.parametrize(
    "facts",
    [
        {"note": "Admitted Maria"},
        {"note": "line\nfeed"},
        {"note": "tab\there"},
        {"note": "x" * 201},
        {"note": "Müller"},
        {"note": "“quoted”"},
        {"a name": "x"},
        {"Maria": 1},
        {"": 1},
        {"note": None},
        {"note": 1.5},
        {"note": ["a"]},
    ],
)
def test_what_could_be_words_is_refused_and_not_repeated(book: AuditTrail, facts: dict[str, str | int]) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        book.write("gate.approved", facts)

    for value in facts.values():
        assert not isinstance(value, str) or value not in str(caught.value)
    assert book.rows() == ()


@pytest.mark.parametrize("event", ["", "sent", "Maria was sent", "outbox.sent now", "outbox.", "a.b.c.d.e"])
def test_an_event_is_a_dotted_code(book: AuditTrail, event: str) -> None:
    with pytest.raises(ValueError, match="no code"):
        book.write(event, {})


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=2).filter(lambda text: " " in text.strip() or "\n" in text or not text.isascii()))
def test_no_sentence_gets_in(text: str) -> None:
    db = Database.open(None, bytes(32), STEPS)
    book = AuditTrail(db, SystemClock(), KEY)
    for event, facts in (("a.b", {"note": text}), ("a.b", {text: 1}), (text, {})):
        with pytest.raises(ValueError, match="no code"):
            book.write(event, facts)

    assert book.rows() == ()
    db.close()


def test_a_row_within_a_transaction_stands_or_falls_with_it(db: Database, book: AuditTrail) -> None:
    def half() -> None:
        with db.transaction():
            fill(book, 3)
            raise ZeroDivisionError

    fill(book, 1)
    with pytest.raises(ZeroDivisionError):
        half()
    fill(book, 1)

    assert len(book.rows()) == 2
    assert book.verify() is None


def test_a_row_that_cannot_be_written_is_an_error(db: Database, book: AuditTrail) -> None:
    db.execute("PRAGMA query_only = 1")

    with pytest.raises(StoreError) as caught:
        fill(book, 1)

    assert caught.value.code == "store.read_only"


def test_the_digest_covers_what_is_stored_byte_by_byte(db: Database, book: AuditTrail) -> None:
    """Facts in another order are the same facts; the stored text is canonical."""
    book.write("a.b", {"b": 1, "a": "x"})

    assert db.one("SELECT facts FROM audit") == (json.dumps({"a": "x", "b": 1}, separators=(",", ":")),)


def test_a_digest_of_words_is_keyed_so_that_nobody_can_try_out_guesses(book: AuditTrail, clock: FakeClock) -> None:
    """The same words have the same one, under another key another; the plain one stands in no row and no export."""
    book.write("gate.approved", {"submission": DIGEST})
    book.write("outbox.sent", {"submission": DIGEST})
    told = [str(row.facts["submission"]) for row in book.rows()]

    assert told == [KEYED, KEYED]
    assert Chain(bytes(31) + b"x").keyed_digest(DIGEST) != KEYED
    whole = as_json(book.examine(), book.all(), "") + as_csv(book.examine(), book.all(), "")
    assert DIGEST not in whole
    assert KEYED in whole
    assert book.verify() is None
