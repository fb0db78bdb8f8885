"""Bringing all of another file into this one: a backup's store, or an archive that was read into one."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Final

from composer.audit import merging
from composer.audit.trail import AuditTrail
from composer.base.clock import Clock
from composer.drafts.merging import DraftMerge, put_doubtful
from composer.outbox.withdrawal import bring_sent, texts_on_their_way, withdraw
from composer.vault.database import Database

_WHOLE_TABLES: Final = {
    "archive_posts": "post_id, words, created_at, in_reply_to, verdict, labels, looked_by, dealt_at",
    "short_links": "shown, target, made_at",
    "citations": "paper, citation, asked_at",
}
"""Tables of which what is missing comes as it is."""

_FROM_OUTSIDE: Final = {"archive_posts": "post_id, words, created_at, in_reply_to"}
"""What of them a file may fill that is not certainly the author's own: not what its check is said to have found."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came.

    Attributes:
        drafts: Drafts that were missing here, with those that were on their way.
        versions: Texts that are now versions of drafts that say something else here.
        doubtful: Of the drafts, how many may be out.
        sent: Posts that are out and were not known here.
        audit_rows: Rows of its log.
        pictures_again: Pictures that were cleaned and read again on their way.
        pictures_lost: Pictures that could not be taken from it.
    """

    drafts: int
    versions: int
    doubtful: int
    sent: int
    audit_rows: int
    pictures_again: int = 0
    pictures_lost: int = 0


def merge(
    source: Database,
    target: Database,
    trail: AuditTrail,
    clock: Clock,
    *,
    event: str,
    trusted: bool,
    pictures: Collection[str] | None = None,
) -> Merged:
    """Bring everything of another file; all or nothing.

    Args:
        source: The other file, open; it is changed.
        target: This one.
        trail: This one's log.
        clock: Dates what is changed.
        event: What the log calls it.
        trusted: Whether it is certainly the author's own: it was encrypted under one of the author's secrets.
        pictures: Digests of the pictures that may come; None for all.

    Raises:
        StoreError: Nothing came.
        ValueError: Something in it is not as it was written; nothing came.
    """
    withdrawn = withdraw(source, clock)
    with target.transaction():
        known = {str(row[0]) for row in target.rows("SELECT item_id FROM outbox_items")}
        drafts = DraftMerge(source, target, clock, trusted=trusted, pictures=pictures)
        brought = drafts.bring_all(texts_on_their_way(target))
        sent = bring_sent(source, target)
        back = [
            drafts.bring_back(one.item_id, one.draft_id, one.account_id, one.texts, one.first, one.created_at)
            for one in withdrawn
            if one.item_id not in known
        ]
        _bring_settings(source, target, trusted=trusted)
        for table, columns in (_WHOLE_TABLES if trusted else _FROM_OUTSIDE).items():
            _bring_table(source, target, table, columns)
        rows = merging.merge(trail, target, source)
        doubtful = sum(bool(place) for place in back)
        merged = Merged(brought.drafts, brought.versions, doubtful, sent, rows)
        trail.write(event, {"drafts": merged.drafts, "doubtful": doubtful, "sent": sent, "audit_rows": rows})
        return merged


def settle_restored(db: Database, trail: AuditTrail, clock: Clock) -> int:
    """Make drafts of what waits in the outbox of a store that was put in another's place; return how many.

    Raises:
        StoreError: Nothing was changed.
        ValueError: An item is not as it was written.
    """
    with db.transaction():
        withdrawn = withdraw(db, clock)
        for one in withdrawn:
            put_doubtful(db, clock, one.draft_id, one.account_id, one.texts, one.created_at)
            if one.first:
                db.execute(
                    "UPDATE attachments SET part_index = part_index - ? WHERE draft_id = ? AND part_index >= ?",
                    (one.first, one.draft_id, one.first),
                )
        trail.write("store.restored", {"doubtful": len(withdrawn)})
        return len(withdrawn)


def _bring_table(source: Database, target: Database, table: str, columns: str) -> None:
    places = ", ".join("?" for _ in columns.split(","))
    for row in source.rows(f"SELECT {columns} FROM {table}"):  # noqa: S608 - constants
        target.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})", row)  # noqa: S608 - constants


def _bring_settings(source: Database, target: Database, *, trusted: bool) -> None:
    for name, join in (_JOINS if trusted else _JOINS_FROM_OUTSIDE).items():
        theirs = source.setting(name)
        if theirs is not None:
            ours = target.setting(name)
            target.put_setting(name, theirs if ours is None else json.dumps(join(json.loads(ours), json.loads(theirs))))


def _both(ours: list[Any], theirs: list[Any]) -> list[Any]:
    return ours + [one for one in theirs if one not in ours]


def _accounts(ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    known = {one["account_id"] for one in ours} | {one["user_id"] for one in ours if one.get("user_id")}
    return ours + [one for one in theirs if not {one["account_id"], one.get("user_id")} & known]


def _incidents(ours: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    known = {one["item_id"] for one in ours}
    return ours + [one for one in theirs if one["item_id"] not in known]


def _ours(ours: object, theirs: object) -> object:
    return ours or theirs


_JOINS_FROM_OUTSIDE: Final[dict[str, Callable[[Any, Any], object]]] = {
    "templates": _both,
    "words": lambda ours, theirs: sorted({*ours, *theirs}),
    "meeting": _ours,
}
_JOINS: Final[dict[str, Callable[[Any, Any], object]]] = _JOINS_FROM_OUTSIDE | {
    "author": _ours,
    "posting_times": _ours,
    "accounts": _accounts,
    "incidents": _incidents,
}
"""How a setting of both files becomes one. Where links are shortened is not brought: it is chosen on each computer."""
