"""Sending what is due: looked at once more, written down, sent once, settled."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import (
    Action,
    GateRefusedError,
    GuardError,
    OutcomeUnknownError,
    PostingError,
    StoreError,
    VignetteError,
)
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.port import GuardPort
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import Publisher, SendOrder
from composer.outbox.rules import parent_of, wait_until
from composer.outbox.store import OutboxStore

_GUARD_REST: Final = dt.timedelta(seconds=10)
"""How long a post waits where the guard could not look."""

_SKEW: Final = dt.timedelta(minutes=5)
"""How far X's clock and ours may be apart."""


class SendQueue:
    """Sends one part at a time. Called on the network lane; one call at a time.

    Args:
        store: The outbox.
        gate: Asked again at the moment of sending.
        guard: Looks again at the same bytes.
        profile: What readers of an account know of the author as it is now, by the account's id.
        publishers: Returns what sends for an account, by the account's id; the id is the submission's own.
        trail: Hears of each outcome.
        clock: Says what is due.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        store: OutboxStore,
        gate: Gate,
        guard: GuardPort,
        profile: Callable[[str], AuthorProfile],
        publishers: Callable[[str], Publisher],
        trail: Trail,
        clock: Clock,
    ) -> None:
        self._store = store
        self._gate = gate
        self._guard = guard
        self._profile = profile
        self._publishers = publishers
        self._trail = trail
        self._clock = clock

    def send_next(self, item_id: str = "") -> OutboxItem | None:
        """Send the next part that is due; return its item as it stands then, None where nothing is due.

        Args:
            item_id: Only of this item; empty for whatever is due first.

        Raises:
            StoreError: The outbox cannot be read or written. What was begun stays SENDING, and is UNKNOWN at the next
                start.
        """
        due = [item for item in self._store.due(self._clock.now()) if item_id in {"", item.item_id}]
        if not due:
            return None
        item = due[0]
        try:
            publisher = self._publishers(item.submission.account_id)
            item = self._with_parent(item, publisher)
            self._look_again(item)
        except Exception as error:  # noqa: BLE001 - nothing has been sent: whatever it is, the author hears of it
            return self._held_up(item, error if isinstance(error, VignetteError) else VignetteError("other"))
        order = self._begun(item)
        return None if order is None else self._sent(order, publisher)

    def look_up(self, item_id: str) -> OutboxItem:
        """Look for a post that may be out among the account's own newest; found, it is SENT. Never sends anything.

        Raises:
            PostingError: The account's posts cannot be told.
            StoreError: `outbox.gone`; or the outbox cannot be read or written.
        """
        item = self._store.get(item_id)
        if item.state is not State.UNKNOWN or item.next_part is None:
            return item
        post_id = self._found(item, item.next_part, self._publishers(item.submission.account_id))
        if not post_id:
            return item
        with self._store.together():
            self._write("outbox.sent", item, item.next_part, post=post_id)
            return self._store.resolve_sent(item_id, post_id)

    # -- before

    def _look_again(self, item: OutboxItem) -> None:
        submission = item.submission
        try:
            report = self._guard.check(submission, self._profile(submission.account_id))
        except GuardError:
            raise
        except Exception:  # noqa: BLE001 - a guard that fails in any way has not looked (law 2)
            raise GuardError("guard.crashed", Action.REPAIR) from None
        self._gate.verify_again(item.approval, submission, report)

    def _with_parent(self, item: OutboxItem, publisher: Publisher) -> OutboxItem:
        """Return the item with the id known that its next part hangs on; a part resolved by the author has none yet."""
        index = item.next_part
        if index is None or parent_of(item, index) is not None:
            return item
        post_id = self._found(item, index - 1, publisher)
        if not post_id:
            raise PostingError("outbox.thread_lost", Action.OPEN_IN_BROWSER)
        return self._store.learn_post_id(item.item_id, index - 1, post_id)

    def _held_up(self, item: OutboxItem, error: VignetteError) -> OutboxItem | None:
        """Nothing was begun: wait where it passes by itself, else give it back to the author."""
        until = self._clock.now() + _GUARD_REST if isinstance(error, GuardError) else wait_until(error)
        with self._store.together():
            self._write("outbox.refused", item, item.next_part or 0, code=error.code)
            if until is not None:
                return self._store.postpone(item.item_id, error, until)
            return self._store.refuse(item.item_id, error)

    def _begun(self, item: OutboxItem) -> SendOrder | None:
        index = item.next_part
        if index is None:
            return None
        try:
            attempt_id = self._store.begin(item.item_id, index)
        except StoreError as error:
            if error.code in {"outbox.not_next", "outbox.gone"}:  # taken back while it was looked at
                return None
            raise
        return SendOrder(
            item_id=item.item_id,
            attempt_id=attempt_id,
            submission=item.submission,
            approval=item.approval,
            part_index=index,
            in_reply_to=parent_of(item, index) or "",
        )

    # -- sending

    def _sent(self, order: SendOrder, publisher: Publisher) -> OutboxItem:
        try:
            receipt = publisher.publish(order)
        except OutcomeUnknownError as error:
            return self._unknown(order, error)
        except (PostingError, GateRefusedError) as error:
            event = "outbox.refused" if isinstance(error, GateRefusedError) else "outbox.not_sent"
            settle = partial(self._store.settle_not_sent, order.attempt_id, error)
            return self._settled(order, event, settle, code=error.code)
        except BaseException as error:
            item = self._unknown(order, VignetteError("unknown.failed", Action.LOOK_FIRST))
            if isinstance(error, Exception):
                return item
            raise
        settle = partial(self._store.settle_sent, order.attempt_id, receipt)
        return self._settled(order, "outbox.sent", settle, post=receipt.post_id)

    def _unknown(self, order: SendOrder, error: VignetteError) -> OutboxItem:
        settle = partial(self._store.settle_unknown, order.attempt_id, error)
        return self._settled(order, "outbox.unknown", settle, code=error.code)

    def _settled(
        self, order: SendOrder, event: str, settle: Callable[[], OutboxItem], **facts: str | int
    ) -> OutboxItem:
        """Settle and write it down in one; what happened is settled even where it cannot be written down."""
        try:
            with self._store.together():
                item = settle()
                self._write(event, item, order.part_index, attempt=order.attempt_id, **facts)
            return item
        except Exception:  # noqa: BLE001 - above all the outbox must know what went out
            return settle()

    def _write(self, event: str, item: OutboxItem, part_index: int, **facts: str | int) -> None:
        submission = item.submission
        self._trail.write(
            event,
            {
                "item": item.item_id,
                "submission": submission.digest,
                "account": submission.account_id,
                "kind": submission.account_kind.value,
                "part": part_index,
                **facts,
            },
        )

    # -- looking at X

    def _found(self, item: OutboxItem, part_index: int, publisher: Publisher) -> str:
        """Return the id of the one post at X that is this part; empty where none or several could be."""
        attempt = self._store.record(item.parts[part_index].attempt_id)
        if attempt is None:
            return ""
        known = {part.post_id for other in self._store.items() for part in other.parts if part.post_id}
        wanted = _normal(item.submission.parts[part_index])
        found = [
            post.post_id
            for post in publisher.recent(20)
            if _normal(post.text) == wanted
            and post.created_at >= attempt.started_at - _SKEW
            and post.in_reply_to == attempt.in_reply_to
            and post.post_id not in known
        ]
        return found[0] if len(found) == 1 else ""


def _normal(text: str) -> str:
    """Return a text as X may give it back: composed, its spaces run together."""
    return " ".join(unicodedata.normalize("NFC", text).split())
