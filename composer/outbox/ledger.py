"""How far each submission is: written down before it is sent, settled once.

A part whose record says SENDING when the program starts may be out: it becomes UNKNOWN, and only the author, or the
post found at X, resolves it.
"""

from __future__ import annotations

import datetime as dt
import json
import uuid
from contextlib import AbstractContextManager

from composer.base.clock import Clock, to_stamp
from composer.base.errors import Action, StoreError, VignetteError
from composer.guard.gate import Gate
from composer.guard.trail import Trail
from composer.outbox.fence import Fence
from composer.outbox.item import AttemptRecord, OutboxItem, State
from composer.outbox.publisher import Receipt, SendOrder, UploadOrder
from composer.outbox.rules import LOOKS, is_of, may_begin, parent_of, wait_until
from composer.outbox.tables import ATTEMPT_COLUMNS, read_attempt
from composer.outbox.uploads import UploadLedger, all_there, media_ids
from composer.vault.database import Database


class Ledger(UploadLedger):
    """The records of the outbox, and the sending of them. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `tables.MIGRATIONS`.
        clock: Dates the changes.
        gate: Asked before anything is taken in or handed over.
        trail: Hears of each change in the same transaction, where given: both are written or neither.
    """

    def __init__(self, db: Database, clock: Clock, gate: Gate, trail: Trail | None = None) -> None:
        super().__init__(db)
        self._clock = clock
        self._gate = gate
        self._trail = trail
        self._fence = Fence(db, clock)

    def together(self) -> AbstractContextManager[None]:
        """Return one transaction around several calls."""
        return self._db.transaction()

    def due(self, now: dt.datetime) -> tuple[OutboxItem, ...]:
        """Return what may be sent at this moment, first to go first; nothing that is put out by hand.

        What had to wait (no net, a limit) holds back what the same account queued after it: order is kept.

        Raises:
            StoreError: It cannot be read.
        """
        stamp = to_stamp(now)
        return self._read(
            """WHERE state = 'queued' AND by_hand = 0 AND due_at <= ? AND NOT EXISTS (
                SELECT 1 FROM outbox_items AS older
                WHERE older.account_id = outbox_items.account_id AND older.state = 'queued' AND older.error_code <> ''
                    AND older.due_at > ? AND (older.turn, older.number) < (outbox_items.turn, outbox_items.number)
            ) ORDER BY turn, number""",
            (stamp, stamp),
        )

    def record(self, attempt_id: str) -> AttemptRecord | None:
        """Return the record of one try, None where there is none.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one(
            f"SELECT {ATTEMPT_COLUMNS} FROM outbox_attempts WHERE attempt_id = ?",  # noqa: S608 - constants
            (attempt_id,),
        )
        return None if row is None else read_attempt(row)

    # -- sending

    def begin(self, item_id: str, part_index: int) -> str:
        """Write down that this part is being sent; it is on the disk when this returns. Return the attempt's id.

        Raises:
            StoreError: `outbox.not_next` it is not due, not waiting, not the next part, put out by hand, or another
                part may be out · `outbox.other_sender` another program sends from this store · it is not written.
                Nothing may be sent then.
        """
        if self._db.in_transaction:
            raise RuntimeError("the record must be on the disk before anything is sent")
        attempt_id, now = uuid.uuid4().hex, self._clock.now()
        with self._db.transaction():
            item = self.get(item_id)
            parent = parent_of(item, part_index)
            if not self._fence.hold():
                raise StoreError("outbox.other_sender", Action.RETRY)
            if not may_begin(item, part_index, now) or parent is None or not all_there(item, part_index, now):
                raise StoreError("outbox.not_next")
            self._db.execute(
                "INSERT INTO outbox_attempts (attempt_id, item_id, part_index, digest, in_reply_to, state, started_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (attempt_id, item_id, part_index, item.submission.digest, parent, State.SENDING, to_stamp(now)),
            )
            self._part(item_id, part_index, State.SENDING, attempt_id)
            self._mark(item_id, State.SENDING)
            self._note("outbox.sending", item_id, item.submission.digest, part=part_index, attempt=attempt_id)
        return attempt_id

    def claim(self, order: SendOrder) -> bool:
        """Tell whether exactly this order may be sent now; true once for each attempt.

        Raises:
            StoreError: It cannot be told.
        """
        with self._db.transaction():
            attempt = self.record(order.attempt_id)
            if attempt is None or not is_of(attempt, order) or not self._fence.mine() or not self._holds(order):
                return False
            if order.media_ids != media_ids(self.get(order.item_id), order.part_index):
                return False
            self._db.execute("UPDATE outbox_attempts SET claimed = 1 WHERE attempt_id = ?", (order.attempt_id,))
            return True

    def may_upload(self, order: UploadOrder) -> bool:
        """Tell whether exactly this submission waits here, under exactly this yes, and this program sends.

        Raises:
            StoreError: It cannot be told.
        """
        with self._db.transaction():
            return self.waits(order.item_id) and self._holds(order) and self._fence.hold()

    def settle_sent(self, attempt_id: str, receipt: Receipt) -> OutboxItem:
        """Record that the part is out; a thread goes on with its next part.

        Raises:
            StoreError: `outbox.not_next` it was not being sent; or it is not written.
        """
        with self._db.transaction():
            attempt = self._settle(attempt_id, State.SENT, receipt.post_id)
            done = self.get(attempt.item_id).next_part is None
            self._mark(attempt.item_id, State.SENT if done else State.QUEUED)
            return self.get(attempt.item_id)

    def settle_not_sent(self, attempt_id: str, error: VignetteError) -> OutboxItem:
        """Record that the part is certainly not out. Where the error says until when to wait, it goes by itself then.

        Raises:
            StoreError: As `settle_sent`.
        """
        with self._db.transaction():
            attempt = self._settle(attempt_id, State.NOT_SENT)
            return self._stop(self.get(attempt.item_id), error)

    def settle_unknown(self, attempt_id: str, error: VignetteError) -> OutboxItem:
        """Record that the part may be out; it is never sent again by itself.

        Raises:
            StoreError: As `settle_sent`.
        """
        with self._db.transaction():
            attempt = self._settle(attempt_id, State.UNKNOWN)
            self._mark(attempt.item_id, State.UNKNOWN, error)
            return self.get(attempt.item_id)

    def cannot_tell(self, item_id: str, error: VignetteError) -> OutboxItem:
        """Record why nobody can find out by looking whether a part is out; it is UNKNOWN until its author says.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            if item.state is State.UNKNOWN and item.error_code != error.code:
                self._mark(item_id, State.UNKNOWN, error)
                self._db.execute(
                    "UPDATE outbox_attempts SET looked = ? WHERE item_id = ? AND state = 'unknown'",
                    (len(LOOKS), item_id),
                )
                self._note("outbox.unknown", item_id, item.submission.digest, code=error.code)
            return self.get(item_id)

    def postpone(self, item_id: str, error: VignetteError, until: dt.datetime) -> OutboxItem | None:
        """Let what waits wait longer, before anything was begun; None where it does not wait any more."""
        with self._db.transaction():
            item = self._waiting(item_id)
            if item is not None:
                self._mark(item_id, State.QUEUED, error, until)
                return self.get(item_id)
            return None

    def refuse(self, item_id: str, error: VignetteError) -> OutboxItem | None:
        """Stop what waits before anything was begun; None where it does not wait any more."""
        with self._db.transaction():
            item = self._waiting(item_id)
            return None if item is None else self._stop(item, error)

    def recover(self) -> tuple[OutboxItem, ...]:
        """Turn what was being sent when the program broke off into UNKNOWN; return these. Called once, at the start."""
        error = VignetteError("unknown.broke_off", Action.LOOK_FIRST)
        with self._db.transaction():
            self._fence.take()
            open_ones = self._db.rows("SELECT attempt_id, item_id FROM outbox_attempts WHERE state = 'sending'")
            for attempt_id, item_id in open_ones:
                item = self.settle_unknown(attempt_id, error)
                self._note("outbox.unknown", item_id, item.submission.digest, attempt=attempt_id, code=error.code)
            return tuple(self.get(item_id) for _, item_id in open_ones)

    # -- beneath

    def _holds(self, order: SendOrder | UploadOrder) -> bool:
        """Tell whether what is stored are the very bytes of this order."""
        stored = self._db.one("SELECT submission, approval FROM outbox_items WHERE item_id = ?", (order.item_id,))
        wanted = (order.submission.encode(), order.approval.encode())
        return stored is not None and (bytes(stored[0]), stored[1]) == wanted

    def _waiting(self, item_id: str) -> OutboxItem | None:
        found = self._read("WHERE item_id = ? AND state = 'queued'", (item_id,))
        return found[0] if found else None

    def _settle(self, attempt_id: str, state: State, post_id: str = "") -> AttemptRecord:
        attempt, now = self.record(attempt_id), to_stamp(self._clock.now())
        if attempt is None or attempt.state is not State.SENDING:
            raise StoreError("outbox.not_next")
        self._db.execute(
            "UPDATE outbox_attempts SET state = ?, settled_at = ? WHERE attempt_id = ?", (state, now, attempt_id)
        )
        self._part(attempt.item_id, attempt.part_index, state, attempt_id, post_id)
        return attempt

    def _stop(self, item: OutboxItem, error: VignetteError) -> OutboxItem:
        """Record why the next part is not out: the item waits for `until` where there is one, else for the author."""
        until, index = wait_until(error), item.next_part
        if index is not None:
            self._part(item.item_id, index, State.QUEUED if until else State.NOT_SENT)
        if until:
            self._mark(item.item_id, State.QUEUED, error, until)
        else:
            self._mark(item.item_id, State.PARTLY if item.sent_any else State.NOT_SENT, error)
        return self.get(item.item_id)

    def _part(self, item_id: str, index: int, state: State, attempt_id: str = "", post_id: str = "") -> None:
        settled = None if state in {State.QUEUED, State.SENDING} else to_stamp(self._clock.now())
        self._db.execute(
            "UPDATE outbox_parts SET state = ?, attempt_id = ?, post_id = ?, settled_at = ?"
            " WHERE item_id = ? AND part_index = ?",
            (state, attempt_id, post_id, settled, item_id, index),
        )

    def _mark(
        self, item_id: str, state: State, error: VignetteError | None = None, due_at: dt.datetime | None = None
    ) -> None:
        self._db.execute(
            "UPDATE outbox_items SET state = ?, updated_at = ?, due_at = coalesce(?, due_at),"
            " error_code = ?, error_action = ?, error_params = ? WHERE item_id = ?",
            (
                state,
                to_stamp(self._clock.now()),
                None if due_at is None else to_stamp(due_at),
                error.code if error else "",
                error.action if error else "",
                json.dumps(dict(error.params) if error else {}),
                item_id,
            ),
        )

    def _note(self, event: str, item_id: str, digest: str, **facts: str | int) -> None:
        if self._trail is not None:
            self._trail.write(event, {"item": item_id, "submission": digest, **facts})
