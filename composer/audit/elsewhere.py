"""Rows of other files' logs, such as a backup's, as they lie beside this file's own log.

They keep their own numbers and MACs, which another key may have made. A row of this log, `audit.merged`, holds how many
they are and the SHA-256 of all of them, so that whatever is changed in them is found as surely as in its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import astuple
from typing import Final

from composer.audit.chain import Stored
from composer.vault.database import Database
from composer.vault.migrations import Step

STEP: Final[Step] = (
    """CREATE TABLE audit_elsewhere (
        log TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        facts TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (log, sequence)
    ) STRICT""",
    """CREATE TRIGGER audit_elsewhere_no_change BEFORE UPDATE ON audit_elsewhere
        BEGIN SELECT RAISE (ABORT, 'append only'); END""",
    """CREATE TRIGGER audit_elsewhere_no_removal BEFORE DELETE ON audit_elsewhere
        BEGIN SELECT RAISE (ABORT, 'append only'); END""",
)
"""The step of the audit's tables that makes room for them; `log` is the digest of the rows that came together."""

MERGED: Final = "audit.merged"
COLUMNS: Final = "sequence, at, event, facts, previous, hash"


def logs(db: Database) -> tuple[str, ...]:
    """Return the names of the logs that are kept.

    Raises:
        StoreError: They cannot be read.
    """
    return tuple(str(log) for (log,) in db.rows("SELECT DISTINCT log FROM audit_elsewhere ORDER BY log"))


def rows_of(db: Database, log: str) -> list[Stored]:
    """Return the rows of one of them, oldest first.

    Raises:
        StoreError: They cannot be read.
    """
    found = db.rows(
        f"SELECT {COLUMNS} FROM audit_elsewhere WHERE log = ? ORDER BY sequence",  # noqa: S608 - constants
        (log,),
    )
    return [Stored(*row) for row in found]


def let_go(db: Database) -> None:
    """Remove the logs that no row names any more, since it was taken out after six years.

    Raises:
        StoreError: They are still there.
    """
    named = {
        str(log) for (log,) in db.rows("SELECT json_extract(facts, '$.log') FROM audit WHERE event = ?", (MERGED,))
    }
    for log in set(logs(db)) - named:
        db.execute("DELETE FROM audit_elsewhere WHERE log = ?", (log,))


def digest(rows: Sequence[Stored]) -> str:
    """Return the SHA-256 of rows, in hexadecimal."""
    whole = "\n".join(json.dumps(astuple(row), separators=(",", ":")) for row in rows)
    return hashlib.sha256(whole.encode()).hexdigest()


def broken(db: Database, own: Sequence[Stored]) -> int | None:
    """Return the row of the own log whose merged rows are not as they were; None where all are.

    Rows that no `audit.merged` names are told by the number behind the newest row.

    Raises:
        StoreError: They cannot be read.
    """
    named: set[str] = set()
    for row in own:
        if row.event == MERGED:
            facts = json.loads(row.facts)
            rows = rows_of(db, facts["log"])
            if len(rows) != facts["rows"] or digest(rows) != facts["log"]:
                return row.sequence
            named.add(facts["log"])
    behind = own[-1].sequence + 1 if own else 1
    return behind if set(logs(db)) - named else None
