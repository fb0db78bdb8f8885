"""Sending, as the outbox sees it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from composer.guard.gate import Approval
from composer.guard.submission import Media, Submission
from composer.outbox.account import Account


@dataclass(frozen=True, slots=True)
class SendOrder:
    """One part of one submission, to be sent once.

    Attributes:
        attempt_id: 32 hexadecimal digits; the stored record of this attempt is already `SENDING` under it.
        part_index: Which post of the thread, from 0.
        in_reply_to: The id this part answers: the part before it, or the submission's own `reply_to`; empty for none.
        media_ids: X's ids of the part's pictures, which were uploaded before, in order.
        begun_at: When it was to go (aware): much later it goes no more by itself. None: the moment it is handed over.
    """

    item_id: str
    attempt_id: str
    submission: Submission
    approval: Approval
    part_index: int
    in_reply_to: str = ""
    media_ids: tuple[str, ...] = ()
    begun_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class UploadOrder:
    """One picture of one submission, to be uploaded; no post comes of it yet."""

    item_id: str
    submission: Submission
    approval: Approval
    part_index: int
    place: int

    @property
    def media(self) -> Media:
        """The picture."""
        return self.submission.media[self.part_index][self.place]


class MediaSource(Protocol):
    """The stored bytes of a picture, a moving picture or a video; read piece by piece."""

    @property
    def size(self) -> int:
        """How many there are."""
        ...

    def read(self, start: int, size: int) -> bytes:
        """Return so many of them.

        Raises:
            StoreError: They cannot be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Begun:
    """An upload that is open at X: how many segments have arrived, and how long it is good (aware)."""

    media_id: str
    expires_at: dt.datetime
    segments: int


@dataclass(frozen=True, slots=True)
class Uploaded:
    """X has the picture, and its words: what a post names it by, and until when (aware)."""

    media_id: str
    expires_at: dt.datetime


class UploadWatch(Protocol):
    """Who follows an upload; called on the thread that uploads."""

    @property
    def begun(self) -> Begun | None:
        """Where an earlier try ended; None where there was none."""
        ...

    def opened(self, begun: Begun) -> None:
        """X has opened it."""
        ...

    def moved(self, segments: int, done: int, *, keep: bool) -> None:
        """So many segments, so many bytes have arrived; `keep` where it is worth writing down."""
        ...

    def cancelled(self) -> bool:
        """Tell whether the author has had enough."""
        ...


class Uploader(Protocol):
    """Uploads for one account. Called on the upload lane, but for `cut`."""

    def upload(self, order: UploadOrder, source: MediaSource, watch: UploadWatch) -> Uploaded:
        """Upload one picture with its words, from where an earlier try ended.

        Raises:
            GateRefusedError: The approval, or what is stored, does not cover exactly this; no socket was opened.
            PostingError: X, or the way to it, said no; `upload.cancelled`, `upload.waits`.
        """
        ...

    def cut(self) -> None:
        """End the request that runs, at once; from any thread."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


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


@runtime_checkable
class Forgetful(Protocol):
    """A publisher whose service forgets: not found there tells nothing of what went out before this moment (aware)."""

    @property
    def remembers_since(self) -> dt.datetime:
        """From when on it can tell whether something is there."""
        ...
