"""The poll of a draft, in the encrypted store beside it."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from composer.guard.submission import Poll
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    ("CREATE TABLE polls (draft_id TEXT PRIMARY KEY, options TEXT NOT NULL, minutes INTEGER NOT NULL) STRICT",),
)
"""The steps of this floor's tables."""


class PollStore:
    """Keeps polls by draft. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, draft_id: str) -> Poll | None:
        """Return a draft's poll; None where it has none.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT options, minutes FROM polls WHERE draft_id = ?", (draft_id,))
        return None if row is None else Poll(tuple(json.loads(row[0])), int(row[1]))

    def put(self, draft_id: str, poll: Poll | None) -> None:
        """Keep the poll a draft has now, or that it has none.

        Raises:
            StoreError: It is not kept.
        """
        with self._db.transaction():
            self._db.execute("DELETE FROM polls WHERE draft_id = ?", (draft_id,))
            if poll is not None:
                self._db.execute(
                    "INSERT INTO polls VALUES (?, ?, ?)", (draft_id, json.dumps(list(poll.options)), poll.minutes)
                )

    def tidy(self, kept: Collection[str]) -> None:
        """Forget the polls of drafts that are neither written nor in the outbox any more.

        Raises:
            StoreError: They could not be taken out.
        """
        self._db.execute(
            "DELETE FROM polls WHERE draft_id NOT IN (SELECT value FROM json_each(?))", (json.dumps(sorted(kept)),)
        )
