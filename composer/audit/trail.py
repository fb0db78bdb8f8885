"""The audit log: what was checked, decided and sent, by which rule and version, without one word of any draft.

45 CFR 164.312(b) asks for records of activity; 164.316(b)(2) for keeping them six years. Each row carries the digest of
the row before it, and the newest digest has a table of its own: a row changed, moved, taken out or cut off at the end
is found. The digests have no key and lie in the same file: an older copy of the whole file passes, and whoever holds
the store's key can write the chain anew.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from composer.base.clock import Clock, to_stamp
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            event TEXT NOT NULL,
            facts TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE audit_head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            sequence INTEGER NOT NULL,
            hash TEXT NOT NULL
        ) STRICT""",
        "INSERT INTO audit_head VALUES (1, 0, '')",
        "CREATE TRIGGER audit_no_change BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'append only'); END",
        "CREATE TRIGGER audit_no_removal BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'append only'); END",
        "CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head BEGIN SELECT RAISE (ABORT, 'append only'); END",
        """CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
            WHEN NEW.sequence <> OLD.sequence + 1 BEGIN SELECT RAISE (ABORT, 'append only'); END""",
    ),
)
"""The steps of this floor's tables."""

_EVENT: Final = re.compile(r"[a-z_]{1,32}(?:\.[a-z_]{1,32}){1,3}")
_NAME: Final = re.compile(r"[a-z_]{1,32}")
_CODE: Final = re.compile(r"[A-Za-z0-9._:/+@=,-]{0,200}")
"""Digests, versions, moments, codes and rows of codes: no space, no line, nothing beyond ASCII."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One decision."""

    sequence: int
    at: str
    event: str
    facts: Mapping[str, str | int]


class AuditTrail:
    """Appends rows and reads them back; implements `guard.trail.Trail`.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates the rows.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        """Append a row; inside a transaction of the store it is written with it, or not at all.

        Args:
            event: What was decided, such as `outbox.sent`.
            facts: Whole numbers, and codes of at most 200 characters without spaces.

        Raises:
            ValueError: Something in it is no code: it could be somebody's words. It says where, never what.
            StoreError: It is not written.
        """
        _check(event, facts)
        at = to_stamp(self._clock.now())
        told = json.dumps(dict(facts), sort_keys=True, separators=(",", ":"))
        with self._db.transaction():
            sequence, previous = self._head()
            digest = _digest(sequence + 1, at, event, told, previous)
            self._db.execute(
                "INSERT INTO audit (sequence, at, event, facts, previous, hash) VALUES (?, ?, ?, ?, ?, ?)",
                (sequence + 1, at, event, told, previous, digest),
            )
            self._db.execute("UPDATE audit_head SET sequence = ?, hash = ?", (sequence + 1, digest))

    def rows(self, newest: int = 1_000) -> tuple[AuditRow, ...]:
        """Return the newest rows, oldest of them first.

        Raises:
            StoreError: They cannot be read.
        """
        found = self._db.rows(
            "SELECT sequence, at, event, facts FROM audit ORDER BY sequence DESC LIMIT ?", (max(0, newest),)
        )
        return tuple(AuditRow(number, at, event, json.loads(facts)) for number, at, event, facts in reversed(found))

    def verify(self) -> int | None:
        """Walk the whole chain; return the number of the first row that is not as it was written, None where all are.

        A row cut off at the end is named by the number it had.

        Raises:
            StoreError: It cannot be read.
        """
        with self._db.steady():
            last, newest = self._head()
            found = self._db.rows("SELECT sequence, at, event, facts, previous, hash FROM audit ORDER BY sequence")
        previous = ""
        for number, row in enumerate(found, 1):
            if not _follows(row, number, previous):
                return number
            previous = str(row[5])
        if len(found) != last:
            return min(len(found), last) + 1
        return None if previous == newest else max(last, 1)

    def _head(self) -> tuple[int, str]:
        row = self._db.one("SELECT sequence, hash FROM audit_head")
        return (0, "") if row is None else (int(row[0]), str(row[1]))


def _follows(row: tuple[Any, ...], number: int, previous: str) -> bool:
    sequence, at, event, facts, before, digest = row
    if sequence != number or before != previous:
        return False
    return bool(digest == _digest(sequence, at, event, facts, before))


def _digest(sequence: int, at: str, event: str, facts: str, previous: str) -> str:
    whole = json.dumps([sequence, at, event, facts, previous], separators=(",", ":"))
    return hashlib.sha256(whole.encode()).hexdigest()


def _check(event: str, facts: Mapping[str, str | int]) -> None:
    if not _EVENT.fullmatch(event):
        raise ValueError("the event is no code")
    for place, (name, value) in enumerate(facts.items(), 1):
        if not _NAME.fullmatch(name):
            raise ValueError(f"the name of fact {place} is no code")
        if not (isinstance(value, int) or _CODE.fullmatch(value)):
            raise ValueError(f"fact {place} is no code")
