"""Which posts that are out X still lets their author change, and how long.

Sources: X API v2 OpenAPI (`edit_options`, `PostEditControls`); X's page of edits says half an hour and five times, its
change log an hour: the shorter one is gone by. Not editable there: polls, answers to others, posts of communities.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, PartRecord, State
from composer.text.post_link import born

WINDOW: Final = dt.timedelta(minutes=30)
MOST: Final = 5

_UNDER_WAY_OR_OUT: Final = frozenset({State.QUEUED, State.SENDING, State.SENT, State.UNKNOWN})
"""An edit in one of these takes a version's place already, or will: X takes none of the same version beside it."""


def changeable(item: OutboxItem, items: Iterable[OutboxItem], now: dt.datetime) -> tuple[PartRecord, ...]:
    """Return the posts of an item that X still takes anew, words and pictures; of its newest version only.

    Args:
        item: What is out.
        items: The whole outbox: which posts were edited, and how often.
        now: Aware.
    """
    items, submission = tuple(items), item.submission
    chain = _chain(items)
    plain = not (submission.poll or submission.community_id)
    alone = submission.reply_to is None and submission.quote_of is None
    if item.state is not State.SENT or submission.account_kind is AccountKind.BY_HAND or not (plain and alone):
        return ()
    edited = set(chain.values()) | {other.submission.edits for other in items if other.state in _UNDER_WAY_OR_OUT}
    return tuple(
        part
        for part in item.deletable
        if part.post_id not in edited and now < _ends(part.post_id, chain) and _times(part.post_id, chain) < MOST
    )


def ends(post_id: str, items: Iterable[OutboxItem]) -> dt.datetime:
    """Return until when X takes another version of a post, aware; the time counts from the first one."""
    return _ends(post_id, _chain(items))


def _chain(items: Iterable[OutboxItem]) -> dict[str, str]:
    """Return which post each edit took the place of."""
    return {
        part.post_id: item.submission.edits
        for item in items
        for part in item.parts
        if part.post_id and item.submission.edits
    }


def _ends(post_id: str, chain: dict[str, str]) -> dt.datetime:
    return born(_versions(post_id, chain)[-1]) + WINDOW


def _times(post_id: str, chain: dict[str, str]) -> int:
    return len(_versions(post_id, chain)) - 1


def _versions(post_id: str, chain: dict[str, str]) -> list[str]:
    """Return a post's versions, newest first."""
    versions = [post_id]
    while (before := chain.get(versions[-1], "")) and before not in versions:
        versions.append(before)
    return versions
