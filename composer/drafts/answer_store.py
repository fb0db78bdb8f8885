"""What the author answered about a draft's findings, in the encrypted store beside the draft."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from composer.guard.answers import Answer, Who
from composer.guard.report import Label
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    ("CREATE TABLE answers (draft_id TEXT PRIMARY KEY, answers TEXT NOT NULL) STRICT",),
)
"""The steps of this floor's tables."""


class AnswerStore:
    """Keeps answers by draft. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, draft_id: str) -> tuple[Answer, ...]:
        """Return what was answered about a draft.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT answers FROM answers WHERE draft_id = ?", (draft_id,))
        raw: list[tuple[str, str, str]] = [] if row is None else json.loads(row[0])
        return tuple(Answer(Label(label), words, Who(who)) for label, words, who in raw)

    def put(self, draft_id: str, answers: Collection[Answer]) -> None:
        """Keep what is answered about a draft now.

        Raises:
            StoreError: It is not kept.
        """
        raw = json.dumps([(one.label.value, one.words, one.who.value) for one in answers])
        self._db.execute(
            "INSERT INTO answers VALUES (?, ?) ON CONFLICT (draft_id) DO UPDATE SET answers = excluded.answers",
            (draft_id, raw),
        )

    def tidy(self, kept: Collection[str]) -> None:
        """Forget the answers about drafts that are neither written nor in the outbox any more.

        Raises:
            StoreError: They could not be taken out.
        """
        known = {str(row[0]) for row in self._db.rows("SELECT draft_id FROM answers")}
        with self._db.transaction():
            for draft_id in known - set(kept):
                self._db.execute("DELETE FROM answers WHERE draft_id = ?", (draft_id,))
