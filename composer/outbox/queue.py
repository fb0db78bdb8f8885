"""Sending what is due: looked at once more, written down, sent once, settled."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Final

from composer.base.clock import Clock, to_stamp
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
from composer.outbox.rules import look_due, overdue, parent_of, wait_until
from composer.outbox.store import OutboxStore

_GUARD_REST: Final = dt.timedelta(seconds=10)
"""How long a post waits where the guard could not look."""

_NOT_OURS: Final = frozenset({"outbox.not_next", "outbox.gone", "outbox.other_sender"})
"""It was taken back while it was looked at, or another program sends."""

_LOOK_REST: Final = dt.timedelta(seconds=30)
"""How long a look-up waits where X cannot be asked."""

_REPEATS: Final = "unknown.duplicate"
_REPEATED_WITHIN: Final = dt.timedelta(days=2)
"""How long ago the post can be that X says is repeated."""

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
        self._not_before: dict[str, dt.datetime] = {}

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
        now = self._clock.now()
        late = overdue(item, now)
        if late and now <= item.approval.expires_at:
            moment = to_stamp(item.submission.scheduled or item.due_at)
            return self._held_up(item, VignetteError(late, Action.RETRY, due=moment))
        try:
            publisher = self._publishers(item.submission.account_id)
            item = self._with_parent(item, publisher)
            self._look_again(item)
        except Exception as error:  # noqa: BLE001 - nothing has been sent: whatever it is, the author hears of it
            return self._held_up(item, error if isinstance(error, VignetteError) else VignetteError("other"))
        order = self._begun(item)
        return None if order is None else self._sent(order, publisher)

    def look_next(self) -> OutboxItem | None:
        """Ask X about the next post that may be out and whose time to be looked for has come; None where there is none.

        After 5, 30 and 120 seconds; what is not found then is for the author to say. Where X cannot be asked, it is
        asked again later. Never sends anything.

        Raises:
            StoreError: The outbox cannot be read or written.
        """
        now = self._clock.now()
        for item in self._store.items():
            moment = look_due(item)
            if moment is None or max(moment, self._not_before.get(item.item_id, moment)) > now:
                continue
            try:
                found = self.look_up(item.item_id)
            except PostingError:
                self._not_before[item.item_id] = now + _LOOK_REST
                return item
            if found.state is State.UNKNOWN:
                self._store.count_look(item.item_id)
            self._not_before.pop(item.item_id, None)
            return self._store.get(item.item_id)
        return None

    def look_up(self, item_id: str) -> OutboxItem:
        """Look for a post that may be out among the account's own newest; found, it is SENT. Never sends anything.

        Raises:
            PostingError: The account's posts cannot be told.
            StoreError: `outbox.gone`; or the outbox cannot be read or written.
        """
        item = self._store.get(item_id)
        if item.state is not State.UNKNOWN or item.next_part is None:
            return item
        index = item.next_part
        publisher = self._publishers(item.submission.account_id)
        post_id = self._found(item, index, publisher, refused=item.error_code == _REPEATS)
        if not post_id:
            return item
        with self._store.together():
            self._write("outbox.sent", item, index, post=post_id)
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
            if error.code in _NOT_OURS:
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
            if error.code == "x.duplicate" and not self._repeats_another(order):
                return self._unknown(order, VignetteError(_REPEATS, Action.LOOK_FIRST))
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
        with suppress(Exception), self._store.together():  # above all the outbox must know what went out
            item = settle()
            self._write(event, item, order.part_index, attempt=order.attempt_id, **facts)
            return item
        try:
            return settle()
        except StoreError as error:
            if error.code != "outbox.not_next":
                raise
            return self._store.get(order.item_id)  # another program took over and holds it in doubt; so it stays

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

    def _repeats_another(self, order: SendOrder) -> bool:
        """Tell whether another post from this outbox says the same: then it is certain why X refused."""
        wanted = _normal(order.submission.parts[order.part_index])
        return any(
            part.state is State.SENT and _normal(item.submission.parts[part.index]) == wanted
            for item in self._store.items()
            if item.submission.account_id == order.submission.account_id
            for part in item.parts
            if (item.item_id, part.index) != (order.item_id, order.part_index)
        )

    def _found(self, item: OutboxItem, part_index: int, publisher: Publisher, *, refused: bool = False) -> str:
        """Return the id of the one post at X that is this part; empty where none or several could be.

        Args:
            item: What it is a part of.
            part_index: From 0.
            publisher: Asks X.
            refused: X refused it as a repetition: an earlier try, of which nothing is known any more, can be out.
        """
        attempt = self._store.record(item.parts[part_index].attempt_id)
        if attempt is None:
            return ""
        known = {part.post_id for other in self._store.items() for part in other.parts if part.post_id}
        wanted = _normal(item.submission.parts[part_index])
        found = [
            post.post_id
            for post in publisher.recent(20)
            if _normal(post.text) == wanted
            and post.created_at >= attempt.started_at - (_REPEATED_WITHIN if refused else _SKEW)
            and post.in_reply_to == attempt.in_reply_to
            and post.post_id not in known
        ]
        return found[0] if len(found) == 1 else ""


def _normal(text: str) -> str:
    """Return a text as X may give it back: composed, its spaces run together."""
    return " ".join(unicodedata.normalize("NFC", text).split())
