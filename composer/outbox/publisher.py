"""Sending, as the outbox sees it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Protocol

from composer.guard.gate import Approval
from composer.guard.submission import Submission
from composer.outbox.account import Account


@dataclass(frozen=True, slots=True)
class SendOrder:
    """One part of one submission, to be sent once.

    Attributes:
        attempt_id: 32 hexadecimal digits; the stored record of this attempt is already `SENDING` under it.
        part_index: Which post of the thread, from 0.
        in_reply_to: The id this part answers: the part before it, or the submission's own `reply_to`; empty for none.
    """

    item_id: str
    attempt_id: str
    submission: Submission
    approval: Approval
    part_index: int
    in_reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """X took it."""

    post_id: str
    posted_at: dt.datetime


@dataclass(frozen=True, slots=True)
class TimelinePost:
    """One of the author's own posts as the service shows it."""

    post_id: str
    text: str = field(repr=False)
    created_at: dt.datetime
    in_reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many posts the service still takes until a moment (aware), as it said with its last answer."""

    remaining: int
    until: dt.datetime


class Publisher(Protocol):
    """Sends for one account. Called on the network lane."""

    def publish(self, order: SendOrder) -> Receipt:
        """Send one part, after verifying the approval and the stored record.

        Raises:
            GateRefusedError: The approval or the record does not cover exactly this; no socket was opened.
            PostingError: Refused or unreachable; nothing was posted.
            OutcomeUnknownError: It may be out.
        """
        ...

    def who(self) -> Account:
        """Return the account the credentials belong to.

        Raises:
            PostingError: It cannot be told.
        """
        ...

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        """Return the author's own newest posts, newest first, at most `limit` (5 to 100).

        Raises:
            PostingError: It cannot be told.
        """
        ...

    def delete(self, post_id: str) -> None:
        """Delete one of the account's own posts; silent where there is none.

        Raises:
            PostingError: Refused, unreachable, or no answer; deleting again does no harm.
        """
        ...

    def left(self) -> Allowance | None:
        """Return what the service said of its limit with its last answer to a post; None where it said nothing."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...
