"""Bringing drafts of another file into this one: what is missing comes back, nothing that stands here is replaced.

Where both have a draft and it says different things, the newer text is the draft and the other a version of it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from composer.base.clock import Clock, to_stamp
from composer.drafts.history import Reason
from composer.vault.database import Database

_HERE: Final = uuid.UUID("6f1f3f0e-6a53-4c43-9d0a-5a5a3c2f7b11")

_DRAFT: Final = "draft_id, account_id, parts, title, verdict, created_at, updated_at, deleted_at, may_be_out"


@dataclass(slots=True)
class Brought:
    """What came.

    Attributes:
        drafts: How many drafts were missing here.
        versions: How many texts became versions of drafts that say something else here.
        places: Under which id a draft of the other file stands here, where it is another.
    """

    drafts: int = 0
    versions: int = 0
    places: dict[str, str] = field(default_factory=dict[str, str])


class DraftMerge:
    """Brings drafts, versions, pictures and answers.

    Args:
        source: The other file.
        target: This one.
        clock: Dates the versions.
        trusted: Whether the other file is certainly the author's own; else what the check once said and what was
            answered to it stay behind.
        pictures: Digests of the pictures that may come; None for all. A draft comes without the others.
    """

    def __init__(
        self, source: Database, target: Database, clock: Clock, *, trusted: bool, pictures: Collection[str] | None
    ) -> None:
        self._source, self._target, self._clock, self._trusted = source, target, clock, trusted
        self._pictures = pictures
        self.brought = Brought()

    def bring_all(self, moved: Mapping[str, Collection[tuple[str, ...]]]) -> Brought:
        """Bring everything.

        Args:
            moved: What the drafts said that went to the outbox here, by id. One that says the same there does not come:
                it has been on its way. One that says something else comes as a draft that may be out.

        Raises:
            StoreError: Nothing came.
        """
        with self._target.transaction():
            self._bring_pictures()
            for row in self._source.rows(f"SELECT {_DRAFT} FROM drafts ORDER BY number"):  # noqa: S608 - constants
                self._bring(row, moved.get(row[0]))
            self._bring_versions()
        return self.brought

    def bring_back(  # noqa: PLR0917 - what a post on its way is known by
        self, item_id: str, draft_id: str, account_id: str, texts: Sequence[str], first: int, created_at: str
    ) -> str:
        """Make a draft of what was on its way in the other file; return its id, "" where it came before.

        `first` is how many posts before these texts are out, `created_at` as a store keeps it.

        Raises:
            StoreError: It is not kept.
        """
        taken = self._has("drafts", draft_id) or self._has("outbox_items", draft_id)
        place = own_id(item_id) if taken else draft_id
        if self._has("drafts", place) or self._has("outbox_items", place):
            return ""
        put_doubtful(self._target, self._clock, place, account_id, texts, created_at)
        self.brought.drafts += 1
        self.brought.places[draft_id] = place
        self._attach(draft_id, place, first)
        return place

    def _bring(self, row: tuple[Any, ...], moved: Collection[tuple[str, ...]] | None) -> None:
        draft_id, parts, updated = row[0], row[2], row[6]
        here = self._target.one("SELECT parts, updated_at, deleted_at FROM drafts WHERE draft_id = ?", (draft_id,))
        if here is None:
            place, doubt = (draft_id, row[8]) if moved is None else (own_id(draft_id), 1)
            if self._has("drafts", place) or _words(parts) in (moved or ()):
                return
            verdict = row[4] if self._trusted else None
            self._insert((place, *row[1:4], verdict, *row[5:8], doubt))
            self.brought.drafts += 1
            self.brought.places[draft_id] = place
            self._attach(draft_id, place, 0)
            return
        if here[2] is not None and row[7] is None:
            self._target.execute("UPDATE drafts SET deleted_at = NULL WHERE draft_id = ?", (draft_id,))
            self.brought.drafts += 1
        if here[0] == parts:
            return
        self.brought.versions += 1
        if updated > here[1]:
            self._keep_version(draft_id, here[0])
            self._target.execute(
                "UPDATE drafts SET parts = ?, title = ?, verdict = NULL, updated_at = ? WHERE draft_id = ?",
                (parts, row[3], updated, draft_id),
            )
        else:
            self._keep_version(draft_id, parts)

    def _insert(self, row: tuple[Any, ...]) -> None:
        self._target.execute(
            f"INSERT INTO drafts ({_DRAFT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            row,
        )

    def _keep_version(self, draft_id: str, parts: str) -> None:
        if self._target.one("SELECT 1 FROM draft_versions WHERE draft_id = ? AND parts = ?", (draft_id, parts)):
            self.brought.versions -= 1
            return
        self._target.execute(
            "INSERT INTO draft_versions (draft_id, parts, reason, kept_at) VALUES (?, ?, ?, ?)",
            (draft_id, parts, Reason.RESTORE, to_stamp(self._clock.now())),
        )

    def _bring_versions(self) -> None:
        """Bring the versions of drafts that came; of the others, what was kept here is enough."""
        for draft_id, place in self.brought.places.items():
            for row in self._source.rows(
                "SELECT parts, reason, kept_at FROM draft_versions WHERE draft_id = ? ORDER BY number", (draft_id,)
            ):
                self._target.execute(
                    "INSERT INTO draft_versions (draft_id, parts, reason, kept_at) VALUES (?, ?, ?, ?)", (place, *row)
                )

    def _bring_pictures(self) -> None:
        here = {digest for (digest,) in self._target.rows("SELECT digest FROM pictures")}
        for (digest,) in self._source.rows("SELECT digest FROM pictures"):
            if digest not in here and (self._pictures is None or digest in self._pictures):
                row = self._source.one(
                    "SELECT digest, data, small, facts, reading, added_at FROM pictures WHERE digest = ?", (digest,)
                )
                if row is not None:
                    self._target.execute(
                        "INSERT INTO pictures (digest, data, small, facts, reading, added_at)"
                        " VALUES (?, ?, ?, ?, ?, ?)",
                        row,
                    )

    def _attach(self, draft_id: str, place: str, first: int) -> None:
        for row in self._source.rows(
            "SELECT part_index - ?, place, digest, alt_text FROM attachments WHERE draft_id = ? AND part_index >= ?",
            (first, draft_id, first),
        ):
            if self._target.one("SELECT 1 FROM pictures WHERE digest = ?", (row[2],)) is None:
                continue
            self._target.execute(
                "INSERT OR IGNORE INTO attachments (draft_id, part_index, place, digest, alt_text)"
                " VALUES (?, ?, ?, ?, ?)",
                (place, *row),
            )
        poll = self._source.one("SELECT options, minutes FROM polls WHERE draft_id = ?", (draft_id,))
        if poll is not None and not first:  # it belongs to the first post
            self._target.execute("INSERT OR IGNORE INTO polls VALUES (?, ?, ?)", (place, *poll))
        marks = self._source.one(
            "SELECT audience, made_with_ai, paid_partnership FROM draft_marks WHERE draft_id = ?", (draft_id,)
        )
        if marks is not None:
            self._target.execute("INSERT OR IGNORE INTO draft_marks VALUES (?, ?, ?, ?)", (place, *marks))
        due = self._source.one("SELECT due_at FROM draft_times WHERE draft_id = ?", (draft_id,))
        if due is not None and not first:
            self._target.execute("INSERT OR IGNORE INTO draft_times VALUES (?, ?)", (place, due[0]))
        aim = self._source.one(
            "SELECT reply_to, quote_of, community_id, edits FROM aims WHERE draft_id = ?", (draft_id,)
        )
        if aim is not None and not first:
            self._target.execute("INSERT OR IGNORE INTO aims VALUES (?, ?, ?, ?, ?)", (place, *aim))
        answers = self._source.one("SELECT answers FROM answers WHERE draft_id = ?", (draft_id,))
        if answers is not None and self._trusted:
            self._target.execute("INSERT OR IGNORE INTO answers VALUES (?, ?)", (place, answers[0]))

    def _has(self, table: str, draft_id: str) -> bool:
        found = self._target.one(f"SELECT 1 FROM {table} WHERE draft_id = ?", (draft_id,))  # noqa: S608 - two names
        return found is not None


def own_id(of: str) -> str:
    """Return the id under which something comes whose own id is taken here: the same each time."""
    return uuid.uuid5(_HERE, of).hex


def put_doubtful(  # noqa: PLR0917 - what a draft is made of
    db: Database, clock: Clock, draft_id: str, account_id: str, texts: Sequence[str], created_at: str
) -> None:
    """Keep a draft that may be out.

    Raises:
        StoreError: It is not kept.
    """
    title = next((line.strip() for text in texts for line in text.splitlines() if line.strip()), "")
    db.execute(
        f"INSERT INTO drafts ({_DRAFT}) VALUES (?, ?, ?, ?, NULL, ?, ?, NULL, 1)",  # noqa: S608 - constants
        (
            draft_id,
            account_id,
            json.dumps(list(texts), ensure_ascii=True),
            title.encode("utf-8", "replace").decode()[:120],
            created_at,
            to_stamp(clock.now()),
        ),
    )


def _words(parts: str) -> tuple[str, ...]:
    """Return what of a stored draft would go out."""
    return tuple(part for part in json.loads(parts) if part.strip())
