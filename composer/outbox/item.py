"""What waits, goes, went, or may have gone: the states of a submission on its way."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from composer.guard.gate import Approval
from composer.guard.submission import Submission


class State(StrEnum):
    """The way of one part, and of the whole.

    QUEUED -> SENDING (committed before the socket opens) -> SENT | NOT_SENT | UNKNOWN; HANDED_OVER by hand.
    A whole thread is PARTLY when some parts are SENT and the next one is not.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    HANDED_OVER = "handed_over"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class PartRecord:
    """One post of the thread on its way."""

    index: int
    state: State
    attempt_id: str = ""
    post_id: str = ""
    settled_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One submission on its way.

    Attributes:
        draft_id: The draft it came from; it returns there when taken back.
        due_at: Not before this; the take-back window or the schedule.
        error_code: Code of the sentence that says why it is NOT_SENT, UNKNOWN or PARTLY; worded by `flow.wording`.
        error_action: `base.errors.Action` value.
    """

    item_id: str
    draft_id: str
    submission: Submission
    approval: Approval
    state: State
    parts: tuple[PartRecord, ...]
    due_at: dt.datetime
    created_at: dt.datetime
    updated_at: dt.datetime
    error_code: str = ""
    error_action: str = ""
    error_params: tuple[tuple[str, str | int], ...] = ()
