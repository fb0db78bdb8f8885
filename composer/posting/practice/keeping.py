"""The practice timeline over a restart: posts and bill as text for the encrypted store, written after each post."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from composer.base.clock import from_stamp, to_stamp
from composer.base.errors import StoreError
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


class KeepingPublisher:
    """A publisher of the practice account that writes its timeline down after each post.

    Args:
        inner: Speaks to the practice service.
        keep: Writes the service's memory into the encrypted store.
    """

    def __init__(self, inner: Publisher, keep: Callable[[], None]) -> None:
        self._inner = inner
        self._keep = keep

    def publish(self, order: SendOrder) -> Receipt:
        """Send one part; raises as the inner publisher does. A timeline that cannot be kept changes no outcome."""
        try:
            return self._inner.publish(order)
        finally:
            with suppress(StoreError):
                self._keep()

    def who(self) -> Account:
        """Return the practice account."""
        return self._inner.who()

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        """Return the newest posts of the practice account, newest first."""
        return self._inner.recent(limit)

    def delete(self, post_id: str) -> None:
        """Delete one post; raises as the inner publisher does."""
        try:
            self._inner.delete(post_id)
        finally:
            with suppress(StoreError):
                self._keep()

    def left(self) -> Allowance | None:
        """Return what the practice service said of its limit."""
        return self._inner.left()

    def close(self) -> None:
        """Let go of connections."""
        self._inner.close()
