"""Who hears of what happens to a post on its way, and what waits for an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from composer.base.errors import VignetteError
from composer.guard.authorization import Authorization
from composer.guard.gate import Confirmation
from composer.guard.report import Report
from composer.guard.submission import Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import TimelinePost


@dataclass(frozen=True, slots=True)
class Asked:
    """A submission on its way through the gate, with what the check said and what the author answered.

    Attributes:
        instead: What waits in the outbox and is to go out of it for this one; None for a new post.
    """

    submission: Submission
    report: Report
    draft_id: str
    answer: Confirmation | Authorization | None = None
    instead: OutboxItem | None = None


SECOND: Final = frozenset({"gate.second", "gate.second_other", "reader.wrong", "reader.gone"})
"""Refusals that a second reader can put right."""


def nobody(_asked: Asked, _code: str) -> None:
    """Leave it: nobody can be asked here."""


@dataclass(frozen=True, slots=True)
class DispatchListeners:
    """Who hears of what happens to a post, on the caller's thread.

    Attributes:
        items: The whole outbox, after each change.
        confirm: A warning needs the author's answer: `Dispatch.confirm` or `Dispatch.forget`.
        queued: It is in the outbox; it can be taken back until it is due.
        settled: A part is out, was refused, or may be out.
        failed: Nothing happened, and why.
        copy_picture: A picture of a part, as `decode` made it, that the author asked for.
        copy: The text of a part that the author asked for, to put out by hand.
        timeline: The posts the service shows for an account.
        timeline_failed: They cannot be told, and why.
        second: A second reader is asked for: `Dispatch.second` or `Dispatch.forget`; the code says why.
    """

    items: Callable[[tuple[OutboxItem, ...]], None]
    confirm: Callable[[Submission, Report], None]
    queued: Callable[[OutboxItem], None]
    settled: Callable[[OutboxItem], None]
    failed: Callable[[VignetteError], None]
    copy: Callable[[str], None]
    copy_picture: Callable[[object], None]
    decode: Callable[[bytes], object]
    timeline: Callable[[tuple[TimelinePost, ...], Account], None]
    timeline_failed: Callable[[VignetteError], None]
    second: Callable[[Asked, str], None] = nobody
