"""Sending what is due: looked at once more, written down, sent once, settled."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Final

from composer.base.clock import Clock, to_stamp
from composer.base.errors import (
    Action,
    GateRefusedError,
    OutcomeUnknownError,
    PostingError,
    StoreError,
    VignetteError,
    known,
)
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.port import GuardPort
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem
from composer.outbox.lookup import REPEATS, Lookup
from composer.outbox.publisher import Forgetful, Publisher, SendOrder
from composer.outbox.rules import LATE, fell_due_unseen, parent_of, too_late
from composer.outbox.second_look import SecondLook
from composer.outbox.store import OutboxStore
from composer.outbox.uploads import may_go, media_ids

_UPLOADED_ANEW: Final = 2
"""So often pictures that X lost are uploaded again without asking."""

_REPLY_REFUSED: Final = frozenset({"x.reply_not_allowed", "x.reply_gone"})

_NOT_OURS: Final = frozenset({"outbox.not_next", "outbox.gone", "outbox.other_sender"})
"""It was taken back while it was looked at, or another program sends."""


class SendQueue(Lookup):
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
        super().__init__(store, publishers, trail, clock)
        self._second = SecondLook(store, gate, guard, profile, trail, clock)

    def begin(self) -> tuple[OutboxItem, ...]:
        """Take over from the last run; return what is offered now. Called once, when the store was opened.

        What was being sent when it broke off is unknown; what fell due when the program was closed or locked is
        offered, since sending it at the unlocking would be a surprise.

        Raises:
            StoreError: The outbox cannot be read or written.
        """
        self._store.recover()
        return self.offer_unseen()

    def offer_unseen(self) -> tuple[OutboxItem, ...]:
        """Offer what fell due while nothing could go; return these. Sends nothing.

        Raises:
            StoreError: The outbox cannot be read or written.
        """
        now = self._clock.now()
        late = (item for item in self._store.due(now) if fell_due_unseen(item, now) and now <= item.approval.expires_at)
        return tuple(filter(None, [self._offered(item, "outbox.missed") for item in late]))

    def send_next(self, item_id: str = "") -> OutboxItem | None:
        """Send the next part that is due; return its item as it stands then, None where nothing is due.

        Args:
            item_id: Only of this item; empty for whatever is due first.

        Raises:
            StoreError: The outbox cannot be read or written. What was begun stays SENDING, and is UNKNOWN at the next
                start.
        """
        now = self._clock.now()
        due = [item for item in may_go(self._store.due(now), now) if item_id in {"", item.item_id}]
        if not due:
            return None
        item = due[0]
        late = too_late(item, now)
        if late and now <= item.approval.expires_at:
            return self._offered(item, late)
        try:
            publisher = self._publishers(item.submission.account_id)
            item = self._with_parent(item, publisher)
            self._second.look(item)
        except Exception as error:  # noqa: BLE001 - nothing has been sent: whatever it is, the author hears of it
            return self._second.held_up(item, known(error))
        if self._clock.now() - now > LATE:  # no look takes that long: the machine slept meanwhile
            return self._offered(item, "outbox.missed")
        order = self._begun(item)
        return None if order is None else self._sent(order, publisher)

    # -- before

    def _offered(self, item: OutboxItem, code: str) -> OutboxItem | None:
        moment = to_stamp(item.submission.scheduled or item.due_at)
        return self._second.held_up(item, VignetteError(code, Action.RETRY, due=moment))

    def _with_parent(self, item: OutboxItem, publisher: Publisher) -> OutboxItem:
        """Return the item with the id known that its next part hangs on; a part resolved by the author has none yet."""
        index = item.next_part
        if index is None or parent_of(item, index) is not None:
            return item
        if self._forgotten(item, index - 1, publisher):
            raise PostingError("practice.emptied", Action.EDIT)
        post_id = self._found(item, index - 1, publisher)
        if not post_id:
            raise PostingError("outbox.thread_lost", Action.OPEN_IN_BROWSER)
        return self._store.learn_post_id(item.item_id, index - 1, post_id)

    def _begun(self, item: OutboxItem) -> SendOrder | None:
        index = item.next_part
        if index is None:
            return None
        begun_at = self._clock.now()
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
            media_ids=media_ids(item, index),
            begun_at=begun_at,
        )

    # -- sending

    def _sent(self, order: SendOrder, publisher: Publisher) -> OutboxItem:
        try:
            receipt = publisher.publish(order)
        except OutcomeUnknownError as error:
            return self._unknown(order, error)
        except (PostingError, GateRefusedError) as error:
            if error.code == "x.duplicate" and not self._repeats_another(order):
                return self._unknown(order, VignetteError(REPEATS, Action.LOOK_FIRST))
            if error.code == "x.media_gone":
                error = self._anew(order, error)
            if error.code in _REPLY_REFUSED and self._answers_what_is_forgotten(order, publisher):
                error = PostingError("practice.emptied", Action.EDIT)
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

    def _answers_what_is_forgotten(self, order: SendOrder, publisher: Publisher) -> bool:
        """Tell whether it answers a post of this outbox that its service has forgotten and takes for another's."""
        sent = (part for item in self._store.items() for part in item.parts if part.post_id == order.in_reply_to)
        part = next(sent, None)
        if part is None or part.settled_at is None or not isinstance(publisher, Forgetful):
            return False
        return part.settled_at < publisher.remembers_since

    def _anew(self, order: SendOrder, error: PostingError | GateRefusedError) -> PostingError | GateRefusedError:
        """X has the pictures no more, and posted nothing: they are uploaded once more by themselves."""
        with suppress(StoreError):
            if self._store.uploads_lost(order.item_id, order.part_index) <= _UPLOADED_ANEW:
                return PostingError(error.code, Action.WAIT, until=to_stamp(self._clock.now()))
        return error

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
