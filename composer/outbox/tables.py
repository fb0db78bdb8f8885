"""The outbox's tables, and how their rows become values."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from composer.base.clock import from_stamp
from composer.guard.gate import Approval
from composer.guard.submission import Submission
from composer.outbox.item import AttemptRecord, OutboxItem, PartRecord, State, UploadRecord
from composer.vault.migrations import Step

# ruff: noqa: S608 - put together from constants


def _words(row: str) -> str:
    """Return the query for the texts of a row's posts: the encoding is one line of version, then JSON."""
    encoded = f"CAST({row}.submission AS TEXT)"
    return (
        "SELECT group_concat(value, char(10)) FROM"
        f" json_each(substr({encoded}, instr({encoded}, char(10)) + 1), '$.parts')"
    )


MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE outbox_items (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            item_id TEXT NOT NULL UNIQUE,
            draft_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            by_hand INTEGER NOT NULL,
            submission BLOB NOT NULL,
            approval TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL,
            turn TEXT NOT NULL,
            due_at TEXT NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            error_code TEXT NOT NULL DEFAULT '',
            error_action TEXT NOT NULL DEFAULT '',
            error_params TEXT NOT NULL DEFAULT '{}'
        ) STRICT""",
        """CREATE TABLE outbox_parts (
            item_id TEXT NOT NULL REFERENCES outbox_items (item_id) ON DELETE CASCADE,
            part_index INTEGER NOT NULL,
            state TEXT NOT NULL,
            attempt_id TEXT NOT NULL DEFAULT '',
            post_id TEXT NOT NULL DEFAULT '',
            settled_at TEXT,
            PRIMARY KEY (item_id, part_index)
        ) STRICT""",
        """CREATE TABLE outbox_attempts (
            attempt_id TEXT PRIMARY KEY,
            item_id TEXT NOT NULL REFERENCES outbox_items (item_id) ON DELETE CASCADE,
            part_index INTEGER NOT NULL,
            digest TEXT NOT NULL,
            in_reply_to TEXT NOT NULL,
            state TEXT NOT NULL,
            claimed INTEGER NOT NULL DEFAULT 0,
            started_at TEXT NOT NULL,
            settled_at TEXT
        ) STRICT""",
        "CREATE INDEX outbox_waiting ON outbox_items (state, due_at)",
        # Whatever the program does wrong, the store itself holds these two:
        """CREATE UNIQUE INDEX outbox_part_goes_once ON outbox_attempts (item_id, part_index)
            WHERE state IN ('sending', 'sent', 'unknown')""",
        """CREATE UNIQUE INDEX outbox_one_at_a_time ON outbox_attempts (item_id)
            WHERE state IN ('sending', 'unknown')""",
    ),
    (
        # The index keeps no second copy of the words; a submission never changes, so two triggers keep it.
        """CREATE VIRTUAL TABLE outbox_search USING fts5 (
            words, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
        )""",
        "INSERT INTO outbox_search (outbox_search, rank) VALUES ('secure-delete', 1)",
        f"INSERT INTO outbox_search (rowid, words) SELECT number, ({_words('outbox_items')}) FROM outbox_items",
        f"""CREATE TRIGGER outbox_comes AFTER INSERT ON outbox_items BEGIN
            INSERT INTO outbox_search (rowid, words) VALUES (new.number, ({_words("new")})); END""",
        f"""CREATE TRIGGER outbox_goes AFTER DELETE ON outbox_items BEGIN
            INSERT INTO outbox_search (outbox_search, rowid, words)
            VALUES ('delete', old.number, ({_words("old")})); END""",
        "ALTER TABLE outbox_attempts ADD COLUMN looked INTEGER NOT NULL DEFAULT 0",
        """CREATE TABLE outbox_sender (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            holder TEXT NOT NULL,
            until TEXT NOT NULL
        ) STRICT""",
    ),
    ("ALTER TABLE outbox_parts ADD COLUMN deleted_at TEXT",),
    (
        """CREATE TABLE outbox_uploads (
            item_id TEXT NOT NULL REFERENCES outbox_items (item_id) ON DELETE CASCADE,
            part_index INTEGER NOT NULL,
            place INTEGER NOT NULL,
            digest TEXT NOT NULL,
            media_id TEXT NOT NULL,
            segments INTEGER NOT NULL,
            ready INTEGER NOT NULL DEFAULT 0,
            lost INTEGER NOT NULL DEFAULT 0,
            expires_at TEXT NOT NULL,
            PRIMARY KEY (item_id, part_index, place)
        ) STRICT""",
    ),
)
"""The steps of this floor's tables.

`looked` counts how often X was asked whether a try is out. `turn` is when an item was due at first: having to wait
costs it no turn. An upload is `ready` when X has it whole, and its words; `lost` counts how often X had it no more.
"""

ITEM_COLUMNS: Final = (
    "item_id, draft_id, submission, approval, state, due_at, created_at, updated_at,"
    " error_code, error_action, error_params,"
    " (SELECT looked FROM outbox_attempts AS doubt"
    " WHERE doubt.item_id = outbox_items.item_id AND doubt.state = 'unknown')"
)
PART_COLUMNS: Final = "item_id, part_index, state, attempt_id, post_id, settled_at, deleted_at"
UPLOAD_COLUMNS: Final = "part_index, place, digest, media_id, segments, ready, lost, expires_at"
ATTEMPT_COLUMNS: Final = "attempt_id, item_id, part_index, digest, in_reply_to, state, claimed, started_at"

Row = tuple[Any, ...]
Frozen = tuple[Submission, Approval]


def read_frozen(row: Row) -> Frozen:
    """Return what of an item never changes.

    Raises:
        ValueError: The row does not hold what was stored.
    """
    return Submission.decode(bytes(row[2])), Approval.decode(row[3])


def read_item(
    row: Row, frozen: Frozen, parts: Sequence[PartRecord], uploads: Sequence[UploadRecord] = ()
) -> OutboxItem:
    """Return the item in a row of `ITEM_COLUMNS`."""
    item_id, draft_id, _, _, state, due, created, updated, code, action, params, looked = row
    facts: Mapping[str, str | int] = json.loads(params)
    submission, approval = frozen
    return OutboxItem(
        item_id=item_id,
        draft_id=draft_id,
        submission=submission,
        approval=approval,
        state=State(state),
        parts=tuple(parts),
        uploads=tuple(uploads),
        due_at=from_stamp(due),
        created_at=from_stamp(created),
        updated_at=from_stamp(updated),
        error_code=code,
        error_action=action,
        error_params=tuple(facts.items()),
        looked=looked or 0,
    )


def read_part(row: Row) -> PartRecord:
    """Return the part in a row of `PART_COLUMNS`."""
    _, index, state, attempt_id, post_id, settled, deleted = row
    return PartRecord(index, State(state), attempt_id, post_id, _moment(settled), _moment(deleted))


def read_upload(row: Row) -> UploadRecord:
    """Return the record in a row of `UPLOAD_COLUMNS`."""
    part_index, place, digest, media_id, segments, ready, lost, expires = row
    return UploadRecord(part_index, place, digest, media_id, segments, bool(ready), lost, from_stamp(expires))


def _moment(stamp: str | None) -> dt.datetime | None:
    return None if stamp is None else from_stamp(stamp)


def read_attempt(row: Row) -> AttemptRecord:
    """Return the record in a row of `ATTEMPT_COLUMNS`."""
    attempt_id, item_id, index, digest, in_reply_to, state, claimed, started = row
    return AttemptRecord(
        attempt_id, item_id, index, digest, in_reply_to, State(state), bool(claimed), from_stamp(started)
    )
