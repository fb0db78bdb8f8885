"""What a draft answers or quotes, and its community, in the encrypted store beside it."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from composer.drafts.aim import Aim
from composer.guard.submission import PostRef
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE aims (
            draft_id TEXT PRIMARY KEY,
            reply_to TEXT NOT NULL,
            quote_of TEXT NOT NULL,
            community_id TEXT NOT NULL
        ) STRICT""",
    ),
    ("ALTER TABLE aims ADD COLUMN edits TEXT NOT NULL DEFAULT ''",),
)
"""The steps of this floor's tables."""


class AimStore:
    """Keeps aims by draft. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, draft_id: str) -> Aim:
        """Return a draft's aim; an empty one where it has none.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT reply_to, quote_of, community_id, edits FROM aims WHERE draft_id = ?", (draft_id,))
        return Aim() if row is None else Aim(_post(row[0]), _post(row[1]), row[2], _post(row[3]))

    def put(self, draft_id: str, aim: Aim | None, /) -> None:
        """Keep the aim a draft has now, or that it has none.

        Raises:
            StoreError: It is not kept.
        """
        with self._db.transaction():
            self._db.execute("DELETE FROM aims WHERE draft_id = ?", (draft_id,))
            if aim:
                self._db.execute(
                    "INSERT INTO aims (draft_id, reply_to, quote_of, community_id, edits) VALUES (?, ?, ?, ?, ?)",
                    (draft_id, _words(aim.reply_to), _words(aim.quote_of), aim.community_id, _words(aim.edits)),
                )

    def tidy(self, kept: Collection[str]) -> None:
        """Forget the aims of drafts that are neither written nor in the outbox any more.

        Raises:
            StoreError: They could not be taken out.
        """
        self._db.execute(
            "DELETE FROM aims WHERE draft_id NOT IN (SELECT value FROM json_each(?))", (json.dumps(sorted(kept)),)
        )


def _words(post: PostRef | None) -> str:
    return "" if post is None else json.dumps([post.post_id, post.author, post.text], ensure_ascii=True)


def _post(words: str) -> PostRef | None:
    return PostRef(*json.loads(words)) if words else None
