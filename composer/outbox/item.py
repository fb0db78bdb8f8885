"""What waits, goes, went, or may have gone: the states of a submission on its way."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from composer.guard.gate import Approval
from composer.guard.submission import Submission
from composer.text.seek import Excerpt


class State(StrEnum):
    """The way of one part, and of the whole.

    Pictures are uploaded while it is QUEUED: no post exists then, and what breaks off is done again.
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


GONE: Final = frozenset({State.SENT, State.HANDED_OVER})
"""What is on its way no more: out, or put out by hand."""


@dataclass(frozen=True, slots=True)
class PartRecord:
    """One post of the thread on its way."""

    index: int
    state: State
    attempt_id: str = ""
    post_id: str = ""
    settled_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class UploadRecord:
    """What X has of one picture: how many segments, and, once it is `ready`, all of it and its words.

    Attributes:
        digest: Of the approved bytes.
        lost: How often X had it no more when a post was to name it.
        expires_at: Until when X keeps it for a post, aware.
    """

    part_index: int
    place: int
    digest: str
    media_id: str
    segments: int
    ready: bool
    lost: int
    expires_at: dt.datetime


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One submission on its way.

    Attributes:
        draft_id: The draft it came from; it returns there when taken back.
        due_at: Not before this; the take-back window or the schedule.
        error_code: Code of the sentence that says why it is NOT_SENT, UNKNOWN or PARTLY; worded by `flow.wording`.
        error_action: `base.errors.Action` value.
        looked: How often X was asked whether a part that may be out is there.
        uploads: What X has of its pictures.
        uploaded: How far the upload that runs is, 0 to 1; below 0 where none runs. Told by who runs it, never stored.
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
    looked: int = 0
    uploads: tuple[UploadRecord, ...] = ()
    uploaded: float = -1.0

    @property
    def next_part(self) -> int | None:
        """Index of the first part that is not SENT, None where all are."""
        return next((part.index for part in self.parts if part.state is not State.SENT), None)

    @property
    def deletable(self) -> tuple[PartRecord, ...]:
        """The parts that are out, whose ids are known, and that were not deleted."""
        return tuple(part for part in self.parts if part.state is State.SENT and part.post_id and not part.deleted_at)

    @property
    def all_deleted(self) -> bool:
        """Whether whatever of it was out was deleted."""
        return self.sent_any and all(part.deleted_at for part in self.parts if part.state is State.SENT)

    @property
    def unsent(self) -> tuple[str, ...]:
        """The texts from the first part on that is not SENT: what goes back to the drafts."""
        first = self.next_part
        return () if first is None else self.submission.parts[first:]

    @property
    def sent_any(self) -> bool:
        """Whether a part of it is out."""
        return any(part.state is State.SENT for part in self.parts)


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """The stored record of one try to send one part; written before the socket opens.

    Attributes:
        attempt_id: 32 hexadecimal digits.
        in_reply_to: The id of the post this part is to hang on; empty for none.
        claimed: Whether leave to send was given for it already; it is given once.
    """

    attempt_id: str
    item_id: str
    part_index: int
    submission_digest: str
    in_reply_to: str
    state: State
    claimed: bool
    started_at: dt.datetime


@dataclass(frozen=True, slots=True)
class OutboxHit:
    """An item that a search found, and the line round the first place."""

    item: OutboxItem
    words: Excerpt
