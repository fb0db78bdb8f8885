"""When a draft is to go, as its author has chosen, in the encrypted store beside it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection
from typing import Final

from composer.base.clock import from_stamp, to_stamp
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    ("CREATE TABLE draft_times (draft_id TEXT PRIMARY KEY, due_at TEXT NOT NULL) STRICT",),
)
"""The steps of this floor's tables."""


class TimeStore:
    """Keeps moments by draft. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, draft_id: str) -> dt.datetime | None:
        """Return when a draft is to go, aware; None for at once. The moment may have passed.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT due_at FROM draft_times WHERE draft_id = ?", (draft_id,))
        try:
            moment = None if row is None else from_stamp(row[0])
        except ValueError:  # brought in from a file that anybody can have written
            return None
        return moment if moment is not None and moment.tzinfo else None

    def put(self, draft_id: str, moment: dt.datetime | None) -> None:
        """Keep when a draft is to go, aware, or that it is to go at once.

        Raises:
            StoreError: It is not kept.
        """
        with self._db.transaction():
            self._db.execute("DELETE FROM draft_times WHERE draft_id = ?", (draft_id,))
            if moment is not None:
                self._db.execute("INSERT INTO draft_times VALUES (?, ?)", (draft_id, to_stamp(moment)))

    def tidy(self, kept: Collection[str]) -> None:
        """Forget the moments of drafts that are neither written nor in the outbox any more.

        Raises:
            StoreError: They could not be taken out.
        """
        self._db.execute(
            "DELETE FROM draft_times WHERE draft_id NOT IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(kept)),),
        )
