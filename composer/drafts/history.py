"""Versions of a draft: what it said before a pause, before a fix, before a split. Kept sparingly, and not for ever."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import StoreError
from composer.policy.policy import Policy
from composer.vault.database import Database

PAUSE: Final = dt.timedelta(minutes=2)
"""A pause in writing: what stood before it is kept once writing goes on."""

_RUN: Final = dt.timedelta(seconds=30)
"""Fixes that follow each other so closely are one change: what stood before the first is kept."""

_MOST: Final = 60
"""Versions of one draft; the oldest make way."""

_MUCH: Final = 60
_TOO_MUCH: Final = 500
"""Characters that go at once: from so many on they are kept; of more, as a chart pasted by mistake has, nothing is."""


class Reason(StrEnum):
    """Why a version was kept."""

    PAUSE = "pause"
    FIX = "fix"
    SPLIT = "split"
    REPLACE = "replace"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Version:
    """What a draft said at a moment.

    Attributes:
        number: The store's own, higher for later ones.
        kept_at: When the draft last said this, aware.
    """

    number: int
    draft_id: str
    parts: tuple[str, ...] = field(repr=False)
    reason: Reason
    kept_at: dt.datetime


def much_goes(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Tell whether from one text to the next so much is deleted or replaced in one place that it may be missed."""
    old, new = "\n".join(before), "\n".join(after)
    begin = _alike(old, new)
    old, new = old[begin:], new[begin:]
    return _MUCH <= len(old) - _alike(old[::-1], new[::-1]) <= _TOO_MUCH


def _alike(one: str, other: str) -> int:
    """Return with how many letters both begin; found by halves: a long text is kept every second."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if one[least:middle] == other[least:middle] else (least, middle - 1)
    return least


class History:
    """Keeps versions. Every method may be called from any thread.

    Args:
        db: The open store, with the drafts' tables.
        clock: Dates the versions.
        rules: Tells how many days a version is kept.
    """

    def __init__(self, db: Database, clock: Clock, rules: Callable[[], Policy] = Policy) -> None:
        self._db = db
        self._rules = rules
        self._clock = clock

    def keep(self, draft_id: str, parts: tuple[str, ...], reason: Reason, kept_at: dt.datetime | None = None) -> bool:
        """Keep a version, unless it is empty or says what the newest one says; tell whether it was kept.

        Raises:
            StoreError: It is not kept.
        """
        if not any(part.strip() for part in parts):
            return False
        raw = json.dumps(parts, ensure_ascii=True)
        with self._db.transaction():
            newest = self._db.one(
                "SELECT parts, kept_at FROM draft_versions WHERE draft_id = ? ORDER BY number DESC LIMIT 1", (draft_id,)
            )
            if newest is not None and (newest[0] == raw or (reason is Reason.FIX and self._fresh(newest[1]))):
                return False
            self._db.execute(
                "INSERT INTO draft_versions (draft_id, parts, reason, kept_at) VALUES (?, ?, ?, ?)",
                (draft_id, raw, reason, to_stamp(kept_at or self._clock.now())),
            )
            self._db.execute(
                "DELETE FROM draft_versions WHERE draft_id = ? AND number NOT IN"
                " (SELECT number FROM draft_versions WHERE draft_id = ? ORDER BY number DESC LIMIT ?)",
                (draft_id, draft_id, _MOST),
            )
            return True

    def _fresh(self, kept_at: str) -> bool:
        """Tell whether a version is so young that it also stands before the next of a run of fixes."""
        return self._clock.now() - from_stamp(kept_at) < _RUN

    def of(self, draft_id: str) -> tuple[Version, ...]:
        """Return the versions of a draft, newest first.

        Raises:
            StoreError: They cannot be read.
        """
        rows = self._db.rows(
            "SELECT number, draft_id, parts, reason, kept_at FROM draft_versions WHERE draft_id = ?"
            " ORDER BY number DESC",
            (draft_id,),
        )
        return tuple(
            Version(number, of, tuple(json.loads(parts)), Reason(reason), from_stamp(kept))
            for number, of, parts, reason, kept in rows
        )

    def forget(self, draft_id: str) -> None:
        """Remove all versions of a draft.

        Raises:
            StoreError: They are still there.
        """
        self._db.execute("DELETE FROM draft_versions WHERE draft_id = ?", (draft_id,))

    def now(self) -> dt.datetime:
        """Return the moment by this store's clock."""
        return self._clock.now()

    def forget_since(self, draft_id: str, moment: dt.datetime) -> None:
        """Remove the versions of a draft that were kept from a moment on, and empty the log of what was written.

        Raises:
            StoreError: They are still there.
        """
        self._db.execute("DELETE FROM draft_versions WHERE draft_id = ? AND kept_at >= ?", (draft_id, to_stamp(moment)))
        with suppress(StoreError):  # they are removed; the log is emptied at the next chance
            self._db.tidy()

    def tidy(self, draft_ids: Iterable[str]) -> None:
        """Remove versions that are too old, and those of none of these drafts; a draft that waits to go counts.

        Raises:
            StoreError: Nothing was removed.
        """
        kept = json.dumps(sorted(draft_ids))
        with self._db.transaction():
            self.expire()
            self._db.execute(
                "DELETE FROM draft_versions WHERE draft_id NOT IN (SELECT value FROM json_each(?))", (kept,)
            )

    def expire(self) -> None:
        """Remove versions older than 90 days, or than the institution's policy says.

        Raises:
            StoreError: Nothing was removed.
        """
        kept = dt.timedelta(days=self._rules().version_days)
        self._db.execute("DELETE FROM draft_versions WHERE kept_at < ?", (to_stamp(self._clock.now() - kept),))
