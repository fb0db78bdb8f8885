"""Who may reply to a draft's posts, and what they are marked as, in the encrypted store beside it."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from composer.guard.submission import Audience, Submission
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE draft_marks (
            draft_id TEXT PRIMARY KEY,
            audience TEXT NOT NULL,
            made_with_ai INTEGER NOT NULL,
            paid_partnership INTEGER NOT NULL
        ) STRICT""",
    ),
)
"""The steps of this floor's tables."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What an author says of a post beside its words.

    Where nothing was chosen for a draft there are none, and its account says who may reply.
    """

    audience: Audience = Audience.EVERYONE
    made_with_ai: bool = False
    paid_partnership: bool = False

    @classmethod
    def of(cls, submission: Submission) -> Marks:
        """Return those of a submission: what comes back from the outbox keeps them, whatever its account says now."""
        return cls(submission.audience, submission.made_with_ai, submission.paid_partnership)


class MarkStore:
    """Keeps marks by draft. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, draft_id: str) -> Marks | None:
        """Return a draft's marks; None where none were chosen.

        Raises:
            StoreError: They cannot be read.
        """
        row = self._db.one(
            "SELECT audience, made_with_ai, paid_partnership FROM draft_marks WHERE draft_id = ?", (draft_id,)
        )
        if row is None or row[0] not in set(Audience):  # brought in from a file that anybody can have written
            return None
        return Marks(Audience(row[0]), bool(row[1]), bool(row[2]))

    def put(self, draft_id: str, marks: Marks | None) -> None:
        """Keep a draft's marks, or that none are chosen.

        Raises:
            StoreError: They are not kept.
        """
        with self._db.transaction():
            self._db.execute("DELETE FROM draft_marks WHERE draft_id = ?", (draft_id,))
            if marks is not None:
                self._db.execute(
                    "INSERT INTO draft_marks VALUES (?, ?, ?, ?)",
                    (draft_id, marks.audience, int(marks.made_with_ai), int(marks.paid_partnership)),
                )

    def tidy(self, kept: Collection[str]) -> None:
        """Forget the marks of drafts that are neither written nor in the outbox any more.

        Raises:
            StoreError: They could not be taken out.
        """
        self._db.execute(
            "DELETE FROM draft_marks WHERE draft_id NOT IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(kept)),),
        )
