"""What may be sent when, as plain functions of the records.

A post whose moment has passed is sent all the same, or offered to its author:

| the post | nothing was closed, locked or asleep | something was (`fell_due_unseen`) |
|---|---|---|
| waits for its hour | sent up to `LATE` after it, then offered | offered |
| was to go at once | sent up to `WAITED`, then offered | sent up to `LATE`, then offered |
| was begun, or held up by an error | sent up to `WAITED`, then offered | likewise |
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from composer.base.clock import from_stamp
from composer.base.errors import Action, VignetteError
from composer.guard.submission import AccountKind
from composer.outbox.item import AttemptRecord, OutboxItem, State
from composer.outbox.publisher import SendOrder

LOOKS: Final = (dt.timedelta(seconds=5), dt.timedelta(seconds=30), dt.timedelta(seconds=120))
"""When X is asked whether a post that may be out is there, from the moment of the doubt on; then the author is."""

SOONEST: Final = dt.timedelta(minutes=1)
LATEST: Final = dt.timedelta(days=366)
"""As early and as late from now as a post is scheduled."""

LATE: Final = dt.timedelta(minutes=10)
"""So late a scheduled post still goes by itself, if nothing was closed or locked at its hour; else it is offered.

So is a post that was to go at once, and has waited as long when the program is unlocked, opened or awake again.
"""

WAITED: Final = dt.timedelta(hours=24)
"""So long a post that had to wait still goes by itself; after that it is offered."""


def look_due(item: OutboxItem) -> dt.datetime | None:
    """Return when X is to be asked next whether an item is there; None where it is not in doubt, or was asked."""
    if item.state is not State.UNKNOWN or item.looked >= len(LOOKS):
        return None
    return item.updated_at + LOOKS[item.looked]


def waits_for_its_hour(item: OutboxItem) -> bool:
    """Tell whether an item waits for its hour alone: nothing of it is out, and nothing held it up."""
    return item.submission.scheduled is not None and not item.error_code and not item.sent_any


def fell_due_unseen(item: OutboxItem, now: dt.datetime) -> bool:
    """Tell whether an item fell due while nothing could go: its own hour, or long ago where it was to go at once.

    Whoever locks the program a moment after posting, or has it locked by a lid, finds the post gone when unlocking
    soon; hours later somebody has to say again that it goes.
    """
    if waits_for_its_hour(item):
        return True
    return not item.error_code and not item.sent_any and now - item.due_at > LATE


def too_late(item: OutboxItem, now: dt.datetime) -> str:
    """Return the code of why an item that is due is offered and not sent: its hour has passed; empty where it goes."""
    late = now - item.due_at
    if waits_for_its_hour(item):
        return "outbox.missed" if late > LATE else ""
    return "outbox.waited" if late > WAITED else ""


def parent_of(item: OutboxItem, part_index: int) -> str | None:
    """Return the id of the post a part is to hang on, empty for none; None where it is not known."""
    if part_index == 0:
        return item.submission.reply_to.post_id if item.submission.reply_to else ""
    if not 0 < part_index < len(item.parts):
        return None
    return item.parts[part_index - 1].post_id or None


def in_browser(item: OutboxItem) -> bool:
    """Tell whether the author may put out by hand what the service did not take: it takes it from its own page."""
    return item.state in {State.NOT_SENT, State.PARTLY} and item.error_action == Action.OPEN_IN_BROWSER


def goes_on_at(item: OutboxItem) -> str:
    """Return the id of the post at whose page the author goes on by hand; empty for none."""
    first = next((part.index for part in item.parts if part.state is not State.SENT), 0)
    quoted = item.submission.quote_of
    return parent_of(item, first) or (quoted.post_id if quoted and not first else "")


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
