"""Which leave the running thread has to open a socket: none, or to do one named thing."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sending:
    """Leave to send one part of the approved submission with this digest."""

    submission_digest: str
    part_index: int


@dataclass(frozen=True, slots=True)
class Fetching:
    """Leave to ask a service about the one link or number in the approved submission with this digest."""

    submission_digest: str


@dataclass(frozen=True, slots=True)
class Asking:
    """Leave for one request that carries nothing of any draft: signing in, own account, own timeline."""

    purpose: str


@dataclass(frozen=True, slots=True)
class Uploading:
    """Leave to upload the picture with this digest, and its words, of the approved submission with that digest."""

    submission_digest: str
    media_digest: str


Leave = Sending | Fetching | Asking | Uploading

_here = threading.local()


def current() -> Leave | None:
    """Return the leave of the running thread; None where it has none."""
    leave: Leave | None = getattr(_here, "leave", None)
    return leave


@contextmanager
def leave(given: Leave) -> Generator[None]:
    """Give the running thread this leave for the length of the block.

    Only the outbox's authority gives `Sending` and `Uploading`, only that of the links gives `Fetching`.
    """
    before = current()
    _here.leave = given
    try:
        yield
    finally:
        _here.leave = before
