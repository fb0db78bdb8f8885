"""Everything the author wrote as lines of JSON, out of a store and into one: what an export holds.

The first line is a head, then one line for each row of each table, then the end with their number. All lines together
are one array. Keys, secrets and what is chosen for one computer stay behind.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.base.version import VERSION
from composer.vault.database import Database

FORMAT: Final = "vignette-export/1"

TABLES: Final = {
    "pictures": ("digest", "data", "small", "facts", "reading", "added_at"),
    "drafts": (
        "draft_id", "account_id", "parts", "title", "verdict", "created_at", "updated_at", "deleted_at", "may_be_out",
    ),
    "draft_versions": ("draft_id", "parts", "reason", "kept_at"),
    "attachments": ("draft_id", "part_index", "place", "digest", "alt_text"),
    "answers": ("draft_id", "answers"),
    "polls": ("draft_id", "options", "minutes"),
    "draft_times": ("draft_id", "due_at"),
    "draft_marks": ("draft_id", "audience", "made_with_ai", "paid_partnership"),
    "aims": ("draft_id", "reply_to", "quote_of", "community_id", "edits"),
    "settings": ("name", "value"),
    "outbox_items": (
        "item_id", "draft_id", "account_id", "by_hand", "submission", "approval", "state", "turn", "due_at",
        "created_at", "updated_at", "error_code", "error_action", "error_params",
    ),
    "outbox_parts": ("item_id", "part_index", "state", "attempt_id", "post_id", "settled_at", "deleted_at"),
    "outbox_attempts": (
        "attempt_id", "item_id", "part_index", "digest", "in_reply_to", "state", "claimed", "started_at", "settled_at",
        "looked",
    ),
    "archive_posts": ("post_id", "words", "created_at", "in_reply_to", "verdict", "labels", "looked_by", "dealt_at"),
    "short_links": ("shown", "target", "made_at"),
    "citations": ("paper", "citation", "asked_at"),
    "audit_elsewhere": ("log", "sequence", "at", "event", "facts", "previous", "hash"),
    "audit": ("sequence", "at", "event", "facts", "previous", "hash"),
}  # fmt: skip
"""In an order in which each row finds what it points at."""

_SETTINGS: Final = ("templates", "words", "meeting", "author", "accounts", "incidents")
_LONGEST: Final = 64 << 20


def lines(db: Database, made_at: str, progress: Progress) -> Iterator[str]:
    """Yield the lines of an export, each with its line feed.

    Raises:
        StoreError: It cannot be read.
        VignetteError: `safety.stopped`.
    """
    counts = {table: _count(db, table) for table in TABLES}
    progress.begin(sum(counts.values()))
    yield "[\n" + _line({"format": FORMAT, "program": VERSION, "made_at": made_at})
    done = 0
    for table, columns in TABLES.items():
        for row in _rows(db, table, columns):
            done += 1
            progress.reach(done)
            yield _line({"table": table, **{name: _plain(value) for name, value in zip(columns, row, strict=True)}})
    yield json.dumps({"end": done}) + "\n]\n"


def load(pieces: Iterable[bytes], db: Database, progress: Progress) -> None:
    """Read an export into an empty store.

    Args:
        pieces: The export, cut anyhow.
        db: Holds the tables and nothing else.
        progress: Counts bytes.

    Raises:
        StoreError: `safety.foreign` it is no export · `safety.cut` it breaks off · `safety.newer`; or it is not kept.
        VignetteError: `safety.stopped`.
    """
    taken, ended = 0, False
    with db.transaction():
        for number, raw in enumerate(_whole_lines(pieces, progress)):
            row = _read(raw)
            if number == 0:
                _check_head(row)
            elif "end" in row:
                ended = row["end"] == taken
            else:
                _put(db, row)
                taken += 1
    if not ended:
        raise StoreError("safety.cut")


def _rows(db: Database, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a table, of pictures one at a time."""
    names = ", ".join(columns)
    if table == "pictures":
        for (digest,) in db.rows("SELECT digest FROM pictures ORDER BY digest"):
            yield from db.rows(f"SELECT {names} FROM pictures WHERE digest = ?", (digest,))  # noqa: S608 - constants
        return
    for row in db.rows(f"SELECT {names} FROM {table} ORDER BY rowid"):  # noqa: S608 - constants
        if table != "settings" or row[0] in _SETTINGS:
            yield row


_LATER: Final = {"dealt_at": ""}
"""Columns that exports of older programs lack, and what stands in them then."""


def _count(db: Database, table: str) -> int:
    row = db.one(f"SELECT count(*) FROM {table}")  # noqa: S608 - constants
    return int(row[0]) if row else 0


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=True, separators=(",", ":")) + ",\n"


def _plain(value: Any) -> Any:
    return {"base64": base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


def _whole_lines(pieces: Iterable[bytes], progress: Progress) -> Iterator[bytes]:
    """Yield the lines between the brackets, without their commas."""
    rest, read = b"", 0
    for piece in pieces:
        read += len(piece)
        progress.reach(read)
        *whole, rest = (rest + piece).split(b"\n")
        if len(rest) > _LONGEST:
            raise StoreError("safety.foreign")
        yield from (line.rstrip(b",") for line in whole if line not in {b"[", b"]", b""})


def _read(raw: bytes) -> dict[str, Any]:
    try:
        row = json.loads(raw)
    except (ValueError, RecursionError):
        raise StoreError("safety.foreign") from None
    if not isinstance(row, dict):
        raise StoreError("safety.foreign")
    return cast("dict[str, Any]", row)


def _check_head(row: dict[str, Any]) -> None:
    told = row.get("format")
    if told != FORMAT:
        newer = isinstance(told, str) and told.startswith("vignette-export/")
        raise StoreError("safety.newer" if newer else "safety.foreign")


def _put(db: Database, row: dict[str, Any]) -> None:
    columns = TABLES.get(str(row.get("table")))
    if columns is None or (row["table"] == "settings" and row.get("name") not in _SETTINGS):
        raise StoreError("safety.foreign")
    try:
        values = [_value((_LATER | row)[name]) for name in columns]
        places = ", ".join("?" for _ in columns)
        names = ", ".join(columns)
        db.execute(f"INSERT INTO {row['table']} ({names}) VALUES ({places})", values)  # noqa: S608 - constants
    except (KeyError, TypeError, ValueError):
        raise StoreError("safety.foreign") from None
    except StoreError as error:  # a row that the tables do not take
        raise StoreError("safety.foreign" if error.code == "store.failed" else error.code, error.action) from None


def _value(told: Any) -> str | int | bytes | None:
    if isinstance(told, dict):
        return base64.b64decode(cast("dict[str, str]", told)["base64"], validate=True)
    if told is None or (isinstance(told, str | int) and not isinstance(told, bool)):
        return told
    raise TypeError("value")
