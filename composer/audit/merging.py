"""Merging the log of another file, such as a backup's, into this one: beside its rows, never in their place."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from composer.audit.chain import Stored
from composer.audit.elsewhere import COLUMNS, MERGED, digest, logs, rows_of
from composer.audit.trail import AuditTrail
from composer.vault.database import Database


def merge(trail: AuditTrail, target: Database, source: Database) -> int:
    """Keep what another file's log, and the logs kept beside it, hold beyond this one; return how many rows are new.

    Raises:
        StoreError: Nothing was kept.
    """
    with target.transaction():
        own, other = _own(target), _own(source)
        if own and any((row.sequence, row.mac) == (own[0].sequence - 1, own[0].previous) for row in other):
            other = other[own[0].sequence - other[0].sequence :]  # what was taken out here after six years stays out
        pairs = enumerate(zip(own, other, strict=False))
        shared = next((place for place, (one, two) in pairs if one != two), min(len(own), len(other)))
        new = _keep(trail, target, other[shared:])
        return new + sum(_keep(trail, target, rows_of(source, log)) for log in logs(source))


def _own(db: Database) -> list[Stored]:
    return [Stored(*row) for row in db.rows(f"SELECT {COLUMNS} FROM audit ORDER BY sequence")]  # noqa: S608 - constants


def _keep(trail: AuditTrail, target: Database, rows: Sequence[Stored]) -> int:
    log = digest(rows)
    if not rows or log in logs(target):
        return 0
    for row in rows:
        target.execute(
            f"INSERT INTO audit_elsewhere (log, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            (log, row.sequence, row.at, row.event, row.facts, row.previous, row.mac),
        )
    linked = all(one.mac == two.previous for one, two in itertools.pairwise(rows))
    trail.write(MERGED, {"log": log, "rows": len(rows), "first": rows[0].sequence, "linked": int(linked)})
    return len(rows)
