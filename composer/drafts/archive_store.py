"""Posts of former years in the encrypted store, and what the check says of each today."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from composer.base.clock import from_stamp, to_stamp
from composer.base.errors import StoreError
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_tables import MIGRATIONS as TABLES
from composer.drafts.archive_words import complete, words_of
from composer.guard.report import Label, Verdict
from composer.text.seek import as_match
from composer.vault.database import Database

MIGRATIONS: Final = TABLES
"""The steps of this floor's tables."""

_GOING: Final = "archive_going"
_COLUMNS: Final = "number, post_id, words, created_at, verdict, labels, dealt_at"


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
    """A post of the archive, as the check sees it today.

    Attributes:
        number: The store's own.
        verdict: None where no check has looked at it yet.
        dealt: Whether the author has dealt with it.
    """

    number: int
    post_id: str
    text: str = field(repr=False)
    created_at: dt.datetime
    verdict: Verdict | None
    labels: tuple[Label, ...]
    dealt: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which posts are asked for.

    Attributes:
        verdict: None for any, also none.
        dealt: Only those that are, or are not, dealt with; None for both.
        labels: Only those in which one of these was found; empty for any, also nothing.
        words: Only those in which each of them begins a word (`text.seek.words_of`).
    """

    verdict: Verdict | None = None
    dealt: bool | None = None
    labels: frozenset[Label] = frozenset()
    words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Sums:
    """How many posts there are.

    Attributes:
        unlooked: Of these, how many no check has ever looked at.
        left: Of each verdict, how many the author has not dealt with.
        dealt: How many that would not go as they are the author has dealt with.
    """

    posts: int = 0
    unlooked: int = 0
    left: tuple[tuple[Verdict, int], ...] = ()
    dealt: int = 0

    def of(self, verdict: Verdict) -> int:
        """Return how many posts of a verdict are not dealt with."""
        return dict(self.left).get(verdict, 0)


class ArchiveStore:
    """Keeps the posts of an archive; every method may be called from any thread."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, posts: Iterable[OldPost]) -> int:
        """Take in posts; those that are here already stay as they are. Return how many are new.

        Where only the beginning of a long post is here, all of its words take its place, and are looked at anew.

        Raises:
            StoreError: None of them was taken in.
        """
        new = 0
        with self._db.transaction():
            for post in posts:
                came = self._db.execute(
                    "INSERT OR IGNORE INTO archive_posts (post_id, words, created_at, in_reply_to) VALUES (?, ?, ?, ?)",
                    (post.post_id, post.text, to_stamp(post.created_at), post.in_reply_to),
                )
                new += came
                if post.whole and not came:
                    complete(self._db, post)
        return new

    def words_of(self, post_id: str) -> str:
        """Return the words of a post; empty where it is not here.

        Raises:
            StoreError: They cannot be read.
        """
        return words_of(self._db, post_id)

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

    def sums(self) -> Sums:
        """Return how many posts there are of each kind; reads an index alone.

        Raises:
            StoreError: They cannot be read.
        """
        rows = self._db.rows("SELECT verdict, dealt_at <> '', count(*) FROM archive_posts GROUP BY 1, 2")
        found = {(str(verdict), bool(dealt)): int(count) for verdict, dealt, count in rows}
        return Sums(
            posts=sum(found.values()),
            unlooked=found.get(("", False), 0) + found.get(("", True), 0),
            left=tuple((verdict, found.get((verdict.value, False), 0)) for verdict in Verdict),
            dealt=sum(count for (_, dealt), count in found.items() if dealt),
        )

    def numbers(self, wanted: Wanted) -> array[int]:
        """Return the numbers of the posts asked for, newest first: eight bytes each, however many there are.

        Raises:
            StoreError: They cannot be read.
        """
        terms, args = _terms(wanted)
        where = f"WHERE {' AND '.join(terms)}" if terms else ""
        sql = f"SELECT number FROM archive_posts {where} ORDER BY created_at DESC, number DESC"  # noqa: S608 - constants
        return array("q", [int(row[0]) for row in self._db.rows(sql, args)])

    def posts(self, numbers: Sequence[int]) -> tuple[FoundPost, ...]:
        """Return the posts of these numbers, in this order; one that is gone is left out.

        Raises:
            StoreError: They cannot be read.
        """
        places = ",".join("?" for _ in numbers)
        rows = self._db.rows(f"SELECT {_COLUMNS} FROM archive_posts WHERE number IN ({places})", list(numbers))  # noqa: S608 - constants
        found = {int(row[0]): _found(row) for row in rows}
        return tuple(found[number] for number in numbers if number in found)

    def find(self, wanted: Wanted, most: int = -1) -> tuple[FoundPost, ...]:
        """Return the newest of the posts asked for, at most so many; all of them where `most` is negative.

        Raises:
            StoreError: They cannot be read.
        """
        numbers = self.numbers(wanted)
        kept = numbers if most < 0 else numbers[:most]
        pages = (self.posts(kept[at : at + _PAGE]) for at in range(0, len(kept), _PAGE))
        return tuple(post for page in pages for post in page)

    def deal_with(self, post_ids: Sequence[str], at: dt.datetime | None) -> int:
        """Note that the author has dealt with posts, at a moment (aware), or has not after all; return how many.

        Raises:
            StoreError: None of it was written.
        """
        stamp = "" if at is None else to_stamp(at)
        with self._db.transaction():
            return sum(
                self._db.execute("UPDATE archive_posts SET dealt_at = ? WHERE post_id = ?", (stamp, post_id))
                for post_id in post_ids
            )

    def forget(self) -> int:
        """Delete all of it for good; return how many posts that were.

        Raises:
            StoreError: All of it is still there.
        """
        with self._db.transaction():
            gone = self._db.execute("DELETE FROM archive_posts")
            self._db.execute("INSERT INTO archive_search (archive_search) VALUES ('delete-all')")
            self.keep_going(None)
        with suppress(StoreError):  # they are deleted; the log is emptied at the latest when the store is closed
            self._db.tidy()
        return gone

    # -- what a restart goes on with

    def keep_going(self, file: str | None) -> None:
        """Note that an import is under way: the file that is still being read, empty once it is in; None for neither.

        Raises:
            StoreError: It is not written.
        """
        self._db.put_setting(_GOING, "" if file is None else f"file:{file}")

    def going(self) -> str | None:
        """Return what `keep_going` noted last.

        Raises:
            StoreError: It cannot be read.
        """
        kept = self._db.setting(_GOING) or ""
        return kept.removeprefix("file:") if kept else None


_PAGE: Final = 500


def _terms(wanted: Wanted) -> tuple[list[str], list[str]]:
    terms, args = list[str](), list[str]()
    if wanted.verdict is not None:
        terms.append("verdict = ?")
        args.append(wanted.verdict.value)
    if wanted.dealt is not None:
        terms.append("dealt_at <> ''" if wanted.dealt else "dealt_at = ''")
    if wanted.labels:
        terms.append("(" + " OR ".join("instr(' ' || labels || ' ', ?)" for _ in wanted.labels) + ")")
        args.extend(f" {label.value} " for label in sorted(wanted.labels))
    if wanted.words:
        terms.append("number IN (SELECT rowid FROM archive_search WHERE archive_search MATCH ?)")
        args.append(as_match(wanted.words))
    return terms, args


def _found(row: tuple[Any, ...]) -> FoundPost:
    number, post_id, words, created, verdict, labels, dealt = row
    return FoundPost(
        number,
        post_id,
        words,
        from_stamp(created),
        Verdict(verdict) if verdict else None,
        tuple(Label(label) for label in labels.split()),
        bool(dealt),
    )
