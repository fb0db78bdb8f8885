"""Posts of former years in the encrypted store, and what the check says of each today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from composer.base.clock import from_stamp, to_stamp
from composer.drafts.archive_file import OldPost
from composer.guard.report import Label, Verdict
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE archive_posts (
            post_id TEXT PRIMARY KEY,
            words TEXT NOT NULL,
            created_at TEXT NOT NULL,
            in_reply_to TEXT NOT NULL,
            verdict TEXT NOT NULL DEFAULT '',
            labels TEXT NOT NULL DEFAULT '',
            looked_by TEXT NOT NULL DEFAULT ''
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX archive_verdicts ON archive_posts (verdict, created_at)",
    ),
)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the check said of one post.

    Attributes:
        labels: What was found, each once; without a word of the post.
        looked_by: The guard's version.
    """

    post_id: str
    verdict: Verdict
    labels: tuple[Label, ...]
    looked_by: str


@dataclass(frozen=True, slots=True)
class FoundPost:
    """A post that would not go today as it is."""

    post_id: str
    text: str = field(repr=False)
    created_at: dt.datetime
    verdict: Verdict
    labels: tuple[Label, ...]


class ArchiveStore:
    """Keeps the posts of an archive; every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, posts: Iterable[OldPost]) -> int:
        """Take in posts; those that are here already stay as they are. Return how many are new.

        Raises:
            StoreError: None of them was taken in.
        """
        new = 0
        with self._db.transaction():
            for post in posts:
                new += self._db.execute(
                    "INSERT OR IGNORE INTO archive_posts (post_id, words, created_at, in_reply_to) VALUES (?, ?, ?, ?)",
                    (post.post_id, post.text, to_stamp(post.created_at), post.in_reply_to),
                )
        return new

    def unlooked(self, looked_by: str, most: int, after: str = "") -> tuple[OldPost, ...]:
        """Return posts that this version of the guard has not looked at, by id, at most `most`, behind the id `after`.

        Raises:
            StoreError: They cannot be read.
        """
        rows = self._db.rows(
            "SELECT post_id, words, created_at, in_reply_to FROM archive_posts"
            " WHERE looked_by <> ? AND post_id > ? ORDER BY post_id LIMIT ?",
            (looked_by, after, most),
        )
        return tuple(OldPost(post_id, words, from_stamp(created), parent) for post_id, words, created, parent in rows)

    def judge(self, judged: Sequence[Judged]) -> None:
        """Write down what the check said.

        Raises:
            StoreError: None of it was written.
        """
        with self._db.transaction():
            for one in judged:
                self._db.execute(
                    "UPDATE archive_posts SET verdict = ?, labels = ?, looked_by = ? WHERE post_id = ?",
                    (one.verdict.value, " ".join(label.value for label in one.labels), one.looked_by, one.post_id),
                )

    def counts(self, looked_by: str) -> tuple[int, int]:
        """Return how many posts there are, and how many this version of the guard has looked at."""
        row = self._db.one("SELECT COUNT(*), COALESCE(SUM(looked_by = ?), 0) FROM archive_posts", (looked_by,))
        return (0, 0) if row is None else (int(row[0]), int(row[1]))

    def verdicts(self) -> dict[Verdict, int]:
        """Return how many posts have which verdict."""
        rows = self._db.rows("SELECT verdict, COUNT(*) FROM archive_posts WHERE verdict <> '' GROUP BY verdict")
        found = {Verdict(verdict): int(count) for verdict, count in rows}
        return {verdict: found.get(verdict, 0) for verdict in Verdict}

    def found(self, verdict: Verdict) -> tuple[FoundPost, ...]:
        """Return the posts of a verdict, newest first."""
        rows = self._db.rows(
            "SELECT post_id, words, created_at, verdict, labels FROM archive_posts WHERE verdict = ?"
            " ORDER BY created_at DESC",
            (verdict.value,),
        )
        return tuple(_found(row) for row in rows)

    def forget(self) -> int:
        """Delete all of it for good; return how many posts that were."""
        with self._db.transaction():
            return self._db.execute("DELETE FROM archive_posts")


def _found(row: tuple[Any, ...]) -> FoundPost:
    post_id, words, created, verdict, labels = row
    return FoundPost(
        post_id, words, from_stamp(created), Verdict(verdict), tuple(Label(label) for label in labels.split())
    )
