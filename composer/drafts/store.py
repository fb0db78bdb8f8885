"""Drafts in the encrypted store: each save is on the disk when it returns (law 3)."""

from __future__ import annotations

import json
import uuid
from contextlib import suppress
from typing import Any, Final

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import StoreError
from composer.drafts.draft import Draft, DraftRow
from composer.guard.report import Verdict
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE drafts (
            draft_id TEXT PRIMARY KEY,
            account_id TEXT NOT NULL,
            parts TEXT NOT NULL,
            title TEXT NOT NULL,
            verdict TEXT,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX drafts_newest ON drafts (updated_at)",
    ),
)
"""The steps of this floor's tables."""

_TITLE: Final = 120
"""Code points of the title kept for the list."""

_COLUMNS: Final = "draft_id, account_id, parts, verdict, created_at, updated_at"
_NEWEST_FIRST: Final = "ORDER BY updated_at DESC, rowid DESC"


class DraftStore:
    """Keeps drafts. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates the drafts.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def new(self, account_id: str) -> Draft:
        """Return an empty draft; it is in the store from its first save on."""
        now = self._clock.now()
        return Draft(uuid.uuid4().hex, ("",), account_id, now, now)

    def save(self, draft_id: str, parts: tuple[str, ...], account_id: str, verdict: Verdict | None) -> None:
        """Keep the draft as it is now, lone surrogates and all; a new verdict on the same words does not make it newer.

        Raises:
            StoreError: It is not kept.
        """
        now = self._clock.now()
        draft = Draft(draft_id, parts, account_id, now, now, verdict)
        self._put(
            draft,
            """account_id = excluded.account_id, parts = excluded.parts, title = excluded.title,
            verdict = excluded.verdict,
            updated_at = CASE WHEN drafts.parts = excluded.parts THEN drafts.updated_at ELSE excluded.updated_at END""",
        )

    def restore(self, draft: Draft) -> None:
        """Put back what was deleted, with its own times; in place of what is stored under its id by now.

        Raises:
            StoreError: It is not kept.
        """
        self._put(
            draft,
            """account_id = excluded.account_id, parts = excluded.parts, title = excluded.title,
            verdict = excluded.verdict, created_at = excluded.created_at, updated_at = excluded.updated_at""",
        )

    def delete(self, draft_id: str) -> Draft:
        """Take a draft out and return it, for `restore`; an empty one where it was never saved.

        Raises:
            StoreError: It could not be taken out.
        """
        with self._db.transaction():
            draft = self.get(draft_id)
            self._db.execute("DELETE FROM drafts WHERE draft_id = ?", (draft_id,))
        with suppress(StoreError):  # it is deleted; a log that could not be emptied now is emptied at the next chance
            self._db.tidy()
        if draft is None:
            now = self._clock.now()
            return Draft(draft_id, ("",), "", now, now)
        return draft

    def get(self, draft_id: str) -> Draft | None:
        """Return a draft, None where there is none under this id.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one(f"SELECT {_COLUMNS} FROM drafts WHERE draft_id = ?", (draft_id,))  # noqa: S608 - constants
        return None if row is None else _draft(row)

    def list(self) -> tuple[Draft, ...]:
        """Return every draft, newest first.

        Raises:
            StoreError: They cannot be read.
        """
        found = self._db.rows(f"SELECT {_COLUMNS} FROM drafts {_NEWEST_FIRST}")  # noqa: S608 - constants
        return tuple(_draft(row) for row in found)

    def rows(self) -> tuple[DraftRow, ...]:
        """Return a row for each draft, newest first, without reading their texts.

        Raises:
            StoreError: They cannot be read.
        """
        found = self._db.rows(f"SELECT draft_id, title, verdict, updated_at FROM drafts {_NEWEST_FIRST}")  # noqa: S608
        return tuple(
            DraftRow(draft_id, title, None if verdict is None else Verdict(verdict), from_stamp(updated))
            for draft_id, title, verdict, updated in found
        )

    def _put(self, draft: Draft, change: str) -> None:
        with self._db.transaction():
            self._db.execute(
                f"INSERT INTO drafts ({_COLUMNS}, title) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
                f" ON CONFLICT (draft_id) DO UPDATE SET {change}",
                (
                    draft.draft_id,
                    draft.account_id,
                    json.dumps(draft.parts, ensure_ascii=True),
                    draft.verdict,
                    to_stamp(draft.created_at),
                    to_stamp(draft.updated_at),
                    draft.title.encode("utf-8", "replace").decode()[:_TITLE],
                ),
            )


def _draft(row: tuple[Any, ...]) -> Draft:
    draft_id, account_id, parts, verdict, created, updated = row
    return Draft(
        draft_id=draft_id,
        parts=tuple(json.loads(parts)),
        account_id=account_id,
        created_at=from_stamp(created),
        updated_at=from_stamp(updated),
        verdict=None if verdict is None else Verdict(verdict),
    )
