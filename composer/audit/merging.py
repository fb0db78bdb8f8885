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
        new = _keep(trail, target, _beyond(_own(target), _own(source)))
        return new + sum(_keep(trail, target, rows_of(source, log)) for log in logs(source))


def _beyond(own: Sequence[Stored], other: Sequence[Stored]) -> list[Stored]:
    """Return the rows of another log that this one does not have; those that were old enough to go here stay away."""
    if own and own[0] in other:
        other = [row for row in other if row.sequence >= own[0].sequence]
    known = {row.mac for row in own}
    return [row for row in other if row.mac not in known]


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
