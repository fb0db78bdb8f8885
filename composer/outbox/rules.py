"""What may be sent when, as plain functions of the records."""

from __future__ import annotations

import datetime as dt

from composer.base.clock import from_stamp
from composer.base.errors import Action, VignetteError
from composer.guard.submission import AccountKind
from composer.outbox.item import AttemptRecord, OutboxItem, State
from composer.outbox.publisher import SendOrder


def parent_of(item: OutboxItem, part_index: int) -> str | None:
    """Return the id of the post a part is to hang on, empty for none; None where it is not known."""
    if part_index == 0:
        return item.submission.reply_to.post_id if item.submission.reply_to else ""
    if not 0 < part_index < len(item.parts):
        return None
    return item.parts[part_index - 1].post_id or None


def wait_until(error: VignetteError) -> dt.datetime | None:
    """Return the moment from which the same may be tried again by itself, None where it may not."""
    until = error.params.get("until")
    if error.action is not Action.WAIT or not isinstance(until, str):
        return None
    try:
        moment = from_stamp(until)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def may_begin(item: OutboxItem, part_index: int, now: dt.datetime) -> bool:
    """Tell whether this part is the next to be sent, and may be sent now."""
    by_hand = item.submission.account_kind is AccountKind.BY_HAND
    waits = item.state is State.QUEUED and item.due_at <= now and not by_hand
    return waits and item.next_part == part_index and item.parts[part_index].state is State.QUEUED


def is_of(attempt: AttemptRecord, order: SendOrder) -> bool:
    """Tell whether the record is that of exactly this order, still open, and not used yet."""
    same = (attempt.item_id, attempt.part_index, attempt.submission_digest, attempt.in_reply_to) == (
        order.item_id,
        order.part_index,
        order.submission.digest,
        order.in_reply_to,
    )
    return same and attempt.state is State.SENDING and not attempt.claimed
