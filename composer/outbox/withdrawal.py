"""After a restore or an import: what had not gone for certain goes back to the author, who looks first.

The file that is brought back knows nothing of what happened since: a post that waits in it may have gone long ago.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from composer.base.clock import Clock, to_stamp
from composer.guard.submission import Submission
from composer.vault.database import Database


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What came back of one item.

    Attributes:
        first: How many parts before these are out, and stay in the outbox as sent.
        created_at: As the store keeps it.
    """

    item_id: str
    draft_id: str
    account_id: str
    texts: tuple[str, ...] = field(repr=False)
    first: int
    created_at: str


def withdraw(db: Database, clock: Clock) -> tuple[Withdrawn, ...]:
    """Take out everything that is neither out for certain nor handed over; of a thread, what is out stays as sent.

    Raises:
        StoreError: Nothing was taken out.
        ValueError: An item is not as it was written.
    """
    with db.transaction():
        waiting = db.rows(
            "SELECT item_id, draft_id, account_id, submission, created_at FROM outbox_items"
            " WHERE state NOT IN ('sent', 'handed_over') ORDER BY number"
        )
        return tuple(_withdrawn(db, clock, row) for row in waiting)


def _withdrawn(db: Database, clock: Clock, row: tuple[str, str, str, bytes, str]) -> Withdrawn:
    item_id, draft_id, account_id, submission, created_at = row
    texts = Submission.decode(bytes(submission)).parts
    states = [
        state
        for (state,) in db.rows("SELECT state FROM outbox_parts WHERE item_id = ? ORDER BY part_index", (item_id,))
    ]
    first = next((place for place, state in enumerate(states) if state != "sent"), len(states))
    if first:
        now = to_stamp(clock.now())
        db.execute(
            "UPDATE outbox_attempts SET state = 'not_sent', settled_at = ?"
            " WHERE item_id = ? AND state IN ('sending', 'unknown')",
            (now, item_id),
        )
        db.execute(
            "UPDATE outbox_parts SET state = 'not_sent', settled_at = ? WHERE item_id = ? AND state <> 'sent'",
            (now, item_id),
        )
        db.execute(
            "UPDATE outbox_items SET state = 'sent', updated_at = ?, error_code = '', error_action = '',"
            " error_params = '{}' WHERE item_id = ?",
            (now, item_id),
        )
    else:
        db.execute("DELETE FROM outbox_items WHERE item_id = ?", (item_id,))
    return Withdrawn(item_id, draft_id, account_id, texts[first:], first, created_at)


def texts_on_their_way(db: Database) -> dict[str, set[tuple[str, ...]]]:
    """Return for each draft that is, or was, in the outbox what it said there.

    Raises:
        StoreError: It cannot be read.
        ValueError: An item is not as it was written.
    """
    found: dict[str, set[tuple[str, ...]]] = {}
    for draft_id, submission in db.rows("SELECT draft_id, submission FROM outbox_items"):
        found.setdefault(str(draft_id), set()).add(tuple(Submission.decode(bytes(submission)).parts))
    return found


def bring_sent(source: Database, target: Database) -> int:
    """Copy what is out, or was handed over, and is not known yet; return how many items that were.

    Raises:
        StoreError: Nothing was copied.
    """
    known = _column(target, "SELECT item_id FROM outbox_items")
    seals = _column(target, "SELECT approval FROM outbox_items")
    copied = 0
    with target.transaction():
        for item_id, approval in source.rows(
            "SELECT item_id, approval FROM outbox_items WHERE state IN ('sent', 'handed_over') ORDER BY number"
        ):
            if item_id not in known and approval not in seals:
                for table, order in (("outbox_items", "number"), ("outbox_parts", "part_index")):
                    _copy_rows(source, target, table, item_id, order)
                _copy_rows(source, target, "outbox_attempts", item_id, "started_at")
                copied += 1
    return copied


COLUMNS = {
    "outbox_items": (
        "item_id, draft_id, account_id, by_hand, submission, approval, state, turn, due_at, created_at, updated_at,"
        " error_code, error_action, error_params"
    ),
    "outbox_parts": "item_id, part_index, state, attempt_id, post_id, settled_at, deleted_at",
    "outbox_attempts": (
        "attempt_id, item_id, part_index, digest, in_reply_to, state, claimed, started_at, settled_at, looked"
    ),
}


def _copy_rows(source: Database, target: Database, table: str, item_id: str, order: str) -> None:
    columns = COLUMNS[table]
    places = ", ".join("?" for _ in columns.split(","))
    rows = source.rows(f"SELECT {columns} FROM {table} WHERE item_id = ? ORDER BY {order}", (item_id,))  # noqa: S608
    _insert(target, f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)  # noqa: S608 - constants


def _insert(target: Database, sql: str, rows: Iterable[tuple[str | int | bytes | None, ...]]) -> None:
    for row in rows:
        target.execute(sql, row)


def _column(db: Database, sql: str) -> set[str]:
    return {str(row[0]) for row in db.rows(sql)}
