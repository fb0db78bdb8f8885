"""The outbox in the encrypted store: what the author puts in, takes back and resolves."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Final

from composer.base.clock import to_stamp
from composer.base.errors import Action, GateRefusedError, StoreError
from composer.guard.gate import Approval
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import OutboxHit, OutboxItem, State
from composer.outbox.ledger import Ledger
from composer.outbox.rules import in_browser
from composer.outbox.tables import MIGRATIONS as TABLES
from composer.text.seek import as_match, excerpt

MIGRATIONS = TABLES
"""The steps of this floor's tables."""

FOUND: Final = 100
"""Items shown of a search."""


class OutboxStore(Ledger):
    """Keeps what waits, goes, went or may have gone. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates the changes.
        gate: Asked before anything is taken in or handed over.
        trail: Hears of each change in the same transaction, where given: both are written or neither.
    """

    def find(self, words: tuple[str, ...]) -> tuple[OutboxHit, ...]:
        """Return the newest items, at most `FOUND`, in which each of `words` begins a word (`text.seek.words_of`).

        Raises:
            StoreError: They cannot be read.
        """
        if not words:
            return ()
        found = self._read(
            "WHERE number IN (SELECT rowid FROM outbox_search WHERE outbox_search MATCH ? ORDER BY rowid DESC LIMIT ?)"
            " ORDER BY number DESC",
            (as_match(words), FOUND),
        )
        return tuple(OutboxHit(item, excerpt(item.submission.parts, words)) for item in found)

    def add(self, submission: Submission, approval: Approval, due_at: dt.datetime, draft_id: str) -> OutboxItem:
        """Take in a submission with the gate's yes, not to be sent before `due_at` (aware); one yes is for one item.

        Raises:
            GateRefusedError: As `Gate.verify`; `gate.used` this very yes is in the outbox already; `gate.account` it is
                for a service of links.
            StoreError: It is not taken in.
        """
        self._gate.verify(approval, submission)
        if submission.account_kind is AccountKind.SERVICE:
            raise GateRefusedError("gate.account", Action.EDIT)
        item_id, encoded = uuid.uuid4().hex, approval.encode()
        now, due = to_stamp(self._clock.now()), to_stamp(due_at)
        by_hand = int(submission.account_kind is AccountKind.BY_HAND)
        with self._db.transaction():
            if self._db.one("SELECT 1 FROM outbox_items WHERE approval = ?", (encoded,)):
                raise GateRefusedError("gate.used", Action.EDIT)
            self._db.execute(
                "INSERT INTO outbox_items (item_id, draft_id, account_id, by_hand, submission, approval, state, turn,"
                " due_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (item_id, draft_id, submission.account_id, by_hand, submission.encode(), encoded, State.QUEUED, due,
                 due, now, now),
            )  # fmt: skip
            for index in range(len(submission.parts)):
                self._db.execute(
                    "INSERT INTO outbox_parts (item_id, part_index, state) VALUES (?, ?, ?)",
                    (item_id, index, State.QUEUED),
                )
            self._note("outbox.queued", item_id, submission.digest, parts=len(submission.parts))
            return self.get(item_id)

    def take_back(self, item_id: str) -> OutboxItem | None:
        """Take out what waits and of which nothing is out, for its draft; None where it is too late for that.

        Raises:
            StoreError: It could not be taken out.
        """
        with self._db.transaction():
            item = self._waiting(item_id)
            if item is None or item.sent_any:
                return None
            self._remove(item)
            self._note("outbox.taken_back", item_id, item.submission.digest)
            return item

    def retry(self, item_id: str) -> OutboxItem:
        """Let what was refused, or a thread that stopped, go again at the author's click. Never what may be out.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            index = item.next_part
            if item.state not in {State.NOT_SENT, State.PARTLY} or index is None:
                return item
            self._part(item_id, index, State.QUEUED)
            self._mark(item_id, State.QUEUED, due_at=self._clock.now())
            self._note("outbox.retried", item_id, item.submission.digest, part=index)
            return self.get(item_id)

    def resolve_sent(self, item_id: str, post_id: str = "") -> OutboxItem:
        """Record that the part that may be out is out. The rest of a thread waits for the author's `retry`.

        Args:
            item_id: Anything but an UNKNOWN item stays as it is.
            post_id: The post's id where it was found; the next part of a thread hangs on it.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            if item.state is not State.UNKNOWN or item.next_part is None:
                return item
            index = item.next_part
            self._resolve(item_id, State.SENT)
            self._part(item_id, index, State.SENT, item.parts[index].attempt_id, post_id)
            self._mark(item_id, State.SENT if index == len(item.parts) - 1 else State.PARTLY)
            self._note("outbox.resolved_sent", item_id, item.submission.digest, part=index, found=int(bool(post_id)))
            return self.get(item_id)

    def resolve_not_sent(self, item_id: str) -> OutboxItem | None:
        """Take out what was refused, or what the author did not find at X, for the drafts; `unsent` is what goes there.

        Of a thread, the parts that are out stay here as SENT.

        Returns:
            The item as it was; None where it waits, goes, went, or was handed over.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            index = item.next_part
            if item.state not in {State.NOT_SENT, State.PARTLY, State.UNKNOWN} or index is None:
                return None
            if item.sent_any:
                self._end_before(item, index)
            else:
                self._remove(item)
            self._note("outbox.resolved_not_sent", item_id, item.submission.digest, part=index)
            return item

    def part(self, item_id: str) -> OutboxItem | None:
        """End a thread that stopped where it stopped: what is out stays here as SENT, the rest is for a new thread.

        Returns:
            The item as it was; None where it did not stop on the way, or its next part may be out.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            index = item.next_part
            if item.state is not State.PARTLY or index is None:
                return None
            self._end_before(item, index)
            self._note("outbox.parted", item_id, item.submission.digest, part=index, rest=len(item.parts) - index)
            return item

    def send_again(self, item_id: str) -> OutboxItem:
        """Let the part that the author looked for and did not find go again, at the author's word.

        Args:
            item_id: Anything but an UNKNOWN item stays as it is.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            index = item.next_part
            if item.state is not State.UNKNOWN or index is None:
                return item
            self._resolve(item_id, State.NOT_SENT)
            self._part(item_id, index, State.QUEUED)
            self._mark(item_id, State.QUEUED, due_at=self._clock.now())
            self._note("outbox.sent_again", item_id, item.submission.digest, part=index)
            return self.get(item_id)

    def count_look(self, item_id: str) -> None:
        """Record that X is asked whether a part that may be out is there.

        Raises:
            StoreError: It is not written.
        """
        self._db.execute(
            "UPDATE outbox_attempts SET looked = looked + 1 WHERE item_id = ? AND state = 'unknown'", (item_id,)
        )

    def learn_post_id(self, item_id: str, part_index: int, post_id: str) -> OutboxItem:
        """Record the id, found at X, of a part that is out; an id that is known stays.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        self._db.execute(
            "UPDATE outbox_parts SET post_id = ?"
            " WHERE item_id = ? AND part_index = ? AND state = 'sent' AND post_id = ''",
            (post_id, item_id, part_index),
        )
        return self.get(item_id)

    def deleted(self, item_id: str, part_index: int) -> OutboxItem:
        """Record that a part that was out is deleted at the service. May be repeated.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        self._db.execute(
            "UPDATE outbox_parts SET deleted_at = ?"
            " WHERE item_id = ? AND part_index = ? AND state = 'sent' AND deleted_at IS NULL",
            (to_stamp(self._clock.now()), item_id, part_index),
        )
        return self.get(item_id)

    def hand_over(self, item_id: str, part_index: int, *, words: bool = True) -> OutboxItem:
        """Record that the author copies a part out; called before anything of it is given out. May be repeated.

        It is put out by hand, or the service did not take it and its own page does. Without its `words`, a picture of
        it or what describes one is copied, and the part counts as copied only where it has none.

        Raises:
            GateRefusedError: As `Gate.verify`; `gate.account` it is not put out by hand.
            StoreError: `outbox.gone` no such item or part, or the part is out; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            self._gate.verify(item.approval, item.submission)
            if item.submission.account_kind is not AccountKind.BY_HAND and not in_browser(item):
                raise GateRefusedError("gate.account", Action.EDIT)
            if not 0 <= part_index < len(item.parts) or item.parts[part_index].state is State.SENT:
                raise StoreError("outbox.gone")
            if words or not item.submission.parts[part_index].strip():
                self._part(item_id, part_index, State.HANDED_OVER)
            self._note("outbox.copied", item_id, item.submission.digest, part=part_index, words=int(words))
            return self.get(item_id)

    def handed_over(self, item_id: str) -> OutboxItem:
        """Record that the author has put it out by hand. Anything that does not wait for that stays as it is.

        Raises:
            StoreError: `outbox.gone`; or it is not written.
        """
        with self._db.transaction():
            item = self.get(item_id)
            waits = item.submission.account_kind is AccountKind.BY_HAND and item.state is State.QUEUED
            if waits or in_browser(item):
                self._mark(item_id, State.HANDED_OVER)
                copied = sum(part.state is State.HANDED_OVER for part in item.parts)
                self._note("outbox.handed_over", item_id, item.submission.digest, parts=len(item.parts), copied=copied)
            return self.get(item_id)

    def _end_before(self, item: OutboxItem, index: int) -> None:
        """Settle a thread as SENT whose parts from `index` on never go from here."""
        self._resolve(item.item_id, State.NOT_SENT)
        for part in item.parts[index:]:
            self._part(item.item_id, part.index, State.NOT_SENT)
        self._mark(item.item_id, State.SENT)

    def _remove(self, item: OutboxItem) -> None:
        self._db.execute("DELETE FROM outbox_items WHERE item_id = ?", (item.item_id,))
        self._frozen.pop(item.item_id, None)

    def _resolve(self, item_id: str, state: State) -> None:
        """Settle the try whose outcome was not known."""
        self._db.execute(
            "UPDATE outbox_attempts SET state = ?, settled_at = ? WHERE item_id = ? AND state = 'unknown'",
            (state, to_stamp(self._clock.now()), item_id),
        )
