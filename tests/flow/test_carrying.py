"""An export holds everything the author wrote: every table of the store is carried, or named here as one that stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from composer.backstage import STEPS
from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import ArchiveStore, Wanted
from composer.drafts.store import DraftStore
from composer.flow import carrying
from composer.flow.carrying import TABLES
from composer.outbox.withdrawal import COLUMNS
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(32)
STAY = {
    "migrations", "secrets",  # of one file
    "audit_head", "audit_base",  # where its own log begins and ends
    "outbox_sender",  # who sends from it
    "outbox_uploads",  # a picture on its way: what it belongs to becomes a draft
    "readers",  # a second reader's passphrase is given on each computer
    "sqlite_sequence",
}  # fmt: skip
NUMBERS = {("archive_posts", "number"), ("drafts", "number"), ("draft_versions", "number"), ("outbox_items", "number")}
"""The store's own, given anew."""


@pytest.fixture
def db() -> Iterator[Database]:
    made = Database.open(None, KEY, STEPS)
    yield made
    made.close()


def columns(db: Database) -> dict[str, set[str]]:
    tables = [row[0] for row in db.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        table: {row[1] for row in db.rows(f"PRAGMA table_info({table})")} for table in tables if "_search" not in table
    }


def test_every_table_and_column_is_carried_or_stays_for_a_reason(db: Database) -> None:
    there = columns(db)

    assert set(there) == set(TABLES) | STAY
    left = {(table, name) for table in TABLES for name in there[table] - set(TABLES[table])}
    assert left == NUMBERS


def test_a_sent_post_comes_with_every_column(db: Database) -> None:
    there = columns(db)

    for table, names in COLUMNS.items():
        assert {name.strip() for name in names.split(",")} | {"number"} >= there[table]


def test_what_is_written_out_can_be_read_in(db: Database, clock: FakeClock) -> None:
    DraftStore(db, clock).save("a" * 32, ('Quotes " and\nlines, and half \ud83d',), "practice", None)
    db.execute("INSERT INTO pictures VALUES ('ab', x'0001', x'00', '{}', '', '2026-11-24')")
    text = "".join(carrying.lines(db, "", Progress())).encode()
    other = Database.open(None, KEY, STEPS)

    carrying.load([text[at : at + 7] for at in range(0, len(text), 7)], other, Progress())

    assert other.rows("SELECT draft_id, parts FROM drafts") == db.rows("SELECT draft_id, parts FROM drafts")
    assert other.rows("SELECT * FROM pictures") == db.rows("SELECT * FROM pictures")
    other.close()


def test_an_export_of_an_older_program_brings_its_old_posts(db: Database) -> None:
    store = ArchiveStore(db)
    store.add([OldPost("7", "Wash your hands.", dt.datetime(2018, 10, 10, tzinfo=dt.UTC))])
    text = "".join(carrying.lines(db, "", Progress())).replace(',"dealt_at":""', "").encode()
    other = Database.open(None, KEY, STEPS)

    carrying.load([text], other, Progress())

    (post,) = ArchiveStore(other).find(Wanted(words=("wash",)))
    other.close()
    assert (post.post_id, post.dealt) == ("7", False)
    assert b"dealt_at" not in text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "safety.cut"),
        (b"hello", "safety.cut"),
        (b"hello\n", "safety.foreign"),
        (b"[]\n", "safety.foreign"),
        (b'{"format":"vignette-export/2"}\n', "safety.newer"),
        (b'{"format":"vignette-export/1"}\n', "safety.cut"),
        (b'{"format":"vignette-export/1"}\n{"end":3}\n', "safety.cut"),
        (b'{"format":"vignette-export/1"}\n{"table":"secrets","name":"gate","value":"x"}\n', "safety.foreign"),
        (b'{"format":"vignette-export/1"}\n{"table":"drafts"}\n', "safety.foreign"),
        (b'{"format":"vignette-export/1"}\n{"table":"settings","name":"practice","value":""}\n', "safety.foreign"),
        (b'{"format":"vignette-export/1"}\n{"table":"answers","draft_id":["x"],"answers":"[]"}\n', "safety.foreign"),
    ],
)
def test_what_is_no_whole_export_is_refused_and_nothing_of_it_stays(db: Database, text: bytes, code: str) -> None:
    with pytest.raises(StoreError) as caught:
        carrying.load([text], db, Progress())

    assert caught.value.code == code
    assert db.rows("SELECT * FROM drafts") == []
