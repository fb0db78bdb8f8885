"""Drafts in the encrypted store: each save is on the disk when it returns (law 3)."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import Action, StoreError
from composer.drafts.draft import Draft, DraftHit, DraftRow, TrashRow
from composer.drafts.history import PAUSE, History, Reason, much_goes
from composer.drafts.tables import MIGRATIONS as TABLES
from composer.guard.report import Verdict
from composer.policy.policy import Policy
from composer.text.seek import as_match, excerpt
from composer.vault.database import Database

MIGRATIONS: Final = TABLES
"""The steps of this floor's tables."""

FOUND: Final = 100
"""Drafts shown of a search."""

_TITLE: Final = 120
"""Code points of the title kept for the list."""

_COLUMNS: Final = "draft_id, account_id, parts, verdict, created_at, updated_at"
_ROW: Final = "draft_id, title, verdict, updated_at, may_be_out"
_NEWEST_FIRST: Final = "WHERE deleted_at IS NULL ORDER BY updated_at DESC, number DESC"


class DraftStore:
    """Keeps drafts. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates the drafts.
        rules: Tells how many days a draft stays in the trash, and a version is kept.
    """

    def __init__(self, db: Database, clock: Clock, rules: Callable[[], Policy] = Policy) -> None:
        self._rules = rules
        self._db = db
        self._clock = clock
        self.history = History(db, clock, rules)

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
        with self._db.transaction():
            self._keep_what_stood(draft)
            self._put(
                draft,
                """account_id = excluded.account_id, parts = excluded.parts, title = excluded.title,
                verdict = excluded.verdict, updated_at =
                CASE WHEN drafts.parts = excluded.parts THEN drafts.updated_at ELSE excluded.updated_at END""",
            )

    def restore(self, draft: Draft) -> None:
        """Put back what was deleted, with its own times; in place of what is stored under its id by now.

        Raises:
            StoreError: It is not kept.
        """
        self._put(
            draft,
            """account_id = excluded.account_id, parts = excluded.parts, title = excluded.title,
            verdict = excluded.verdict, created_at = excluded.created_at, updated_at = excluded.updated_at,
            deleted_at = NULL""",
        )

    def delete(self, draft_id: str) -> Draft:
        """Take a draft out and return it, for `restore`; an empty one where it was never saved. It goes to the outbox.

        Raises:
            StoreError: It could not be taken out.
        """
        with self._db.transaction():
            draft = self.get(draft_id)
            self._db.execute("DELETE FROM drafts WHERE draft_id = ?", (draft_id,))
        self._empty_log()
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
        found = self._db.rows(f"SELECT {_ROW} FROM drafts {_NEWEST_FIRST}")  # noqa: S608 - constants
        return tuple(map(_row, found))

    def ids(self) -> frozenset[str]:
        """Return the id of every draft, in the trash or not; reads the index alone.

        Raises:
            StoreError: They cannot be read.
        """
        return frozenset(str(row[0]) for row in self._db.rows("SELECT draft_id FROM drafts"))

    def find(self, words: tuple[str, ...]) -> tuple[DraftHit, ...]:
        """Return the newest drafts, at most `FOUND`, in which each of `words` begins a word (`text.seek.words_of`).

        Raises:
            StoreError: They cannot be read.
        """
        if not words:
            return ()
        found = self._db.rows(
            f"SELECT {_ROW}, parts FROM drafts WHERE number IN ("  # noqa: S608 - constants
            " SELECT number FROM drafts WHERE deleted_at IS NULL AND number IN"
            " (SELECT rowid FROM drafts_search WHERE drafts_search MATCH ?)"
            " ORDER BY updated_at DESC, number DESC LIMIT ?) ORDER BY updated_at DESC, number DESC",
            (as_match(words), FOUND),
        )
        return tuple(DraftHit(_row(row[:5]), excerpt(tuple(json.loads(row[5])), words)) for row in found)

    def to_post(self, draft_id: str) -> Draft | None:
        """Return a draft that is to be posted, None where there is none.

        Raises:
            StoreError: `draft.may_be_out` the author must look first; or it cannot be read.
        """
        if self._db.one("SELECT 1 FROM drafts WHERE draft_id = ? AND may_be_out", (draft_id,)):
            raise StoreError("draft.may_be_out", Action.LOOK_FIRST)
        return self.get(draft_id)

    def not_out(self, draft_id: str) -> None:
        """The author has looked: a draft that may have been out is not.

        Raises:
            StoreError: It is not written.
        """
        self._db.execute("UPDATE drafts SET may_be_out = 0 WHERE draft_id = ?", (draft_id,))

    def must_change(self) -> tuple[int, dt.datetime | None]:
        """Return how many drafts, in the trash too, hold what identifies a patient, and when the oldest was begun.

        Raises:
            StoreError: They cannot be read.
        """
        row = self._db.one("SELECT count(*), min(created_at) FROM drafts WHERE verdict = ?", (Verdict.BLOCK,))
        if row is None or not row[0]:
            return 0, None
        return int(row[0]), from_stamp(row[1])

    # -- the trash

    def throw(self, draft_id: str) -> bool:
        """Move a draft to the trash; tell whether there was one outside it.

        Raises:
            StoreError: It is where it was.
        """
        return bool(
            self._db.execute(
                "UPDATE drafts SET deleted_at = ? WHERE draft_id = ? AND deleted_at IS NULL",
                (to_stamp(self._clock.now()), draft_id),
            )
        )

    def bring_back(self, draft_id: str) -> Draft | None:
        """Move a draft out of the trash and return it; None where it is not there any more.

        Raises:
            StoreError: It is where it was.
        """
        with self._db.transaction():
            self._db.execute("UPDATE drafts SET deleted_at = NULL WHERE draft_id = ?", (draft_id,))
            return self.get(draft_id)

    def trash(self) -> tuple[TrashRow, ...]:
        """Return what is in the trash, thrown away last first.

        Raises:
            StoreError: It cannot be read.
        """
        found = self._db.rows(
            f"SELECT {_ROW}, deleted_at FROM drafts WHERE deleted_at IS NOT NULL"  # noqa: S608 - constants
            " ORDER BY deleted_at DESC, number DESC"
        )
        return tuple(TrashRow(_row(row[:5]), from_stamp(row[5])) for row in found)

    def delete_for_good(self, draft_ids: tuple[str, ...]) -> None:
        """Remove drafts that are in the trash, with their versions and what the search knows of them.

        Raises:
            StoreError: All of them are still there.
        """
        with self._db.transaction():
            for draft_id in draft_ids:
                gone = self._db.execute("DELETE FROM drafts WHERE draft_id = ? AND deleted_at IS NOT NULL", (draft_id,))
                if gone:
                    self.history.forget(draft_id)
        self._empty_log()

    def expire(self) -> tuple[str, ...]:
        """Remove what has been in the trash for 30 days, and versions of 90, or sooner where the policy says so.

        Returns:
            The ids of the drafts that went.

        Raises:
            StoreError: All of it is still there.
        """
        before = to_stamp(self._clock.now() - dt.timedelta(days=self._rules().trash_days))
        old = tuple(row[0] for row in self._db.rows("SELECT draft_id FROM drafts WHERE deleted_at < ?", (before,)))
        with self._db.transaction():
            self.history.expire()
            if old:
                self.delete_for_good(old)
        return old

    # -- beneath

    def _keep_what_stood(self, draft: Draft) -> None:
        """Keep a version of what stood there, where writing goes on after a pause or much of it goes at once."""
        row = self._db.one("SELECT parts, updated_at FROM drafts WHERE draft_id = ?", (draft.draft_id,))
        if row is None:
            return
        stood, rested = tuple(json.loads(row[0])), draft.updated_at - from_stamp(row[1]) >= PAUSE
        if stood != draft.parts and (rested or much_goes(stood, draft.parts)):
            reason = Reason.PAUSE if rested else Reason.REPLACE
            self.history.keep(draft.draft_id, stood, reason, from_stamp(row[1]))

    def _empty_log(self) -> None:
        with suppress(StoreError):  # it is deleted; a log that could not be emptied now is emptied at the next chance
            self._db.tidy()

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


def _row(row: tuple[Any, ...]) -> DraftRow:
    draft_id, title, verdict, updated, may_be_out = row
    seen = None if verdict is None else Verdict(verdict)
    return DraftRow(draft_id, title, seen, from_stamp(updated), bool(may_be_out))
