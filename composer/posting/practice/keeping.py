"""The practice timeline in the encrypted store: posts and bill as text, written after each post."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from dataclasses import asdict
from typing import Any, Protocol

from composer.base.clock import from_stamp, to_stamp
from composer.base.errors import Action, PostingError, StoreError
from composer.outbox.account import Account
from composer.outbox.publisher import Allowance, Publisher, Receipt, SendOrder, TimelinePost
from composer.posting.practice.state import Charge, PracticePost, Snapshot


def dump(kept: Snapshot) -> str:
    """Return a snapshot as JSON."""
    posts = [asdict(post) | {"created_at": to_stamp(post.created_at)} for post in kept.posts]
    charges = [asdict(charge) | {"moment": to_stamp(charge.moment)} for charge in kept.charges]
    return json.dumps({"posts": posts, "deleted": list(kept.deleted), "charges": charges})


def load(text: str) -> Snapshot:
    """Return the snapshot that `dump` wrote.

    Raises:
        ValueError: The text is no snapshot.
    """
    try:
        raw = json.loads(text)
        return Snapshot(
            posts=tuple(_post(post) for post in raw["posts"]),
            deleted=tuple(raw["deleted"]),
            charges=tuple(
                Charge(from_stamp(item["moment"]), item["what"], item["thousandths"]) for item in raw["charges"]
            ),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("malformed snapshot") from error


def _post(raw: dict[str, Any]) -> PracticePost:
    links = tuple((shown, target) for shown, target in raw["links"])
    exact: dict[str, Any] = {"links": links, "poll": tuple(raw["poll"]), "created_at": from_stamp(raw["created_at"])}
    for name in ("media_ids", "history"):
        exact[name] = tuple(raw.get(name, ()))
    return PracticePost(**(raw | exact))


class Memory(Protocol):
    """What the practice service remembers, and since when."""

    @property
    def remembers_since(self) -> dt.datetime:
        """From when on it knows what was posted, aware."""
        ...

    def lost(self, post_id: str) -> bool:
        """Tell whether a post of this account ended with an earlier run of the program."""
        ...

    def keep(self) -> None:
        """Write it into the encrypted store."""
        ...


class KeepingPublisher:
    """A publisher of the practice account that writes its timeline down after each post.

    The service answers as X would, and X forgets nothing; so what ended with an earlier run is told here.

    Args:
        inner: Speaks to the practice service.
        memory: What that service remembers.
    """

    def __init__(self, inner: Publisher, memory: Memory) -> None:
        self._inner = inner
        self._memory = memory

    @property
    def remembers_since(self) -> dt.datetime:
        """From when on the timeline tells whether something is there, aware."""
        return self._memory.remembers_since

    def publish(self, order: SendOrder) -> Receipt:
        """Send one part; raises as the inner publisher does. A timeline that cannot be kept changes no outcome.

        Raises:
            PostingError: `practice.emptied` the post it goes on from, or takes the place of, ended with an earlier run.
        """
        above = order.in_reply_to if order.part_index else ""
        if any(map(self._memory.lost, filter(None, (above, order.submission.edits)))):
            raise PostingError("practice.emptied", Action.EDIT)
        try:
            return self._inner.publish(order)
        finally:
            with suppress(StoreError):
                self._memory.keep()

    def who(self) -> Account:
        """Return the practice account."""
        return self._inner.who()

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        """Return the newest posts of the practice account, newest first."""
        return self._inner.recent(limit)

    def delete(self, post_id: str) -> None:
        """Delete one post; raises as the inner publisher does. What ended with an earlier run is gone already."""
        try:
            self._inner.delete(post_id)
        finally:
            with suppress(StoreError):
                self._memory.keep()

    def left(self) -> Allowance | None:
        """Return what the practice service said of its limit."""
        return self._inner.left()

    def close(self) -> None:
        """Let go of connections."""
        self._inner.close()
