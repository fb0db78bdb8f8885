"""Looking at X for what may be out."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import Action, PostingError, VignetteError
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import Forgetful, Publisher, SendOrder, TimelinePost
from composer.outbox.rules import look_due
from composer.outbox.store import OutboxStore
from composer.outbox.telling import tell

_LOOK_REST: Final = dt.timedelta(seconds=30)
"""How long a look-up waits where X cannot be asked."""

REPEATS: Final = "unknown.duplicate"

EMPTIED: Final = "unknown.emptied"
"""The service has forgotten what went out then, so that not finding it there tells nothing."""

_REPEATED_WITHIN: Final = dt.timedelta(days=2)
"""How long ago the post can be that X says is repeated."""

_SKEW: Final = dt.timedelta(minutes=5)
"""How far X's clock and ours may be apart."""

_MENTIONS: Final = re.compile(r"(?:@\w{1,15} )+", re.ASCII)


class Lookup:
    """Compares what the outbox doubts with the account's own posts. Called on the network lane.

    Args:
        store: The outbox.
        publishers: Returns what asks for an account, by the account's id.
        trail: Hears of each outcome.
        clock: Says what is due.
    """

    def __init__(self, store: OutboxStore, publishers: Callable[[str], Publisher], trail: Trail, clock: Clock) -> None:
        self._store = store
        self._publishers = publishers
        self._trail = trail
        self._clock = clock
        self._not_before: dict[str, dt.datetime] = {}

    def look_next(self) -> OutboxItem | None:
        """Ask X about the next post that may be out and whose time to be looked for has come; None where there is none.

        After 5, 30 and 120 seconds; what is not found then is for the author to say. Where X cannot be asked, it is
        asked again later. Never sends anything.

        Raises:
            StoreError: The outbox cannot be read or written.
        """
        now = self._clock.now()
        for item in self._store.items():
            moment = look_due(item)
            if moment is None or max(moment, self._not_before.get(item.item_id, moment)) > now:
                continue
            try:
                found = self.look_up(item.item_id)
            except PostingError:
                self._not_before[item.item_id] = now + _LOOK_REST
                return item
            if found.state is State.UNKNOWN:
                self._store.count_look(item.item_id)
            self._not_before.pop(item.item_id, None)
            return self._store.get(item.item_id)
        return None

    def send_again(self, item_id: str) -> OutboxItem:
        """Look for a post once more, and where it is not there let it go again; sends nothing itself.

        Raises:
            PostingError: X cannot be asked; then nothing is sent again either. `unknown.emptied` it cannot be told
                whether it was there: the author hears of that first, and may then say it once more.
            StoreError: `outbox.gone`; or the outbox cannot be read or written.
        """
        told = self._store.get(item_id).error_code == EMPTIED
        item = self.look_up(item_id)
        if item.state is not State.UNKNOWN:
            return item
        if item.error_code == EMPTIED and not told:
            raise PostingError(EMPTIED)
        return self._store.send_again(item_id)

    def look_up(self, item_id: str) -> OutboxItem:
        """Look for a post that may be out among the account's own newest; found, it is SENT. Never sends anything.

        Where the service has forgotten what went out then, the item says so and is not looked for again.

        Raises:
            PostingError: The account's posts cannot be told.
            StoreError: `outbox.gone`; or the outbox cannot be read or written.
        """
        item = self._store.get(item_id)
        if item.state is not State.UNKNOWN or item.next_part is None:
            return item
        index = item.next_part
        publisher = self._publishers(item.submission.account_id)
        if self._forgotten(item, index, publisher):
            return self._store.cannot_tell(item_id, VignetteError(EMPTIED, Action.LOOK_FIRST))
        post_id = self._found(item, index, publisher, refused=item.error_code == REPEATS)
        if not post_id:
            return item
        with self._store.together():
            self._write("outbox.sent", item, index, post=post_id)
            return self._store.resolve_sent(item_id, post_id)

    def _repeats_another(self, order: SendOrder) -> bool:
        """Tell whether another post from this outbox says the same: then it is certain why X refused."""
        wanted = _normal(order.submission.parts[order.part_index])
        return any(
            part.state is State.SENT and _normal(item.submission.parts[part.index]) == wanted
            for item in self._store.items()
            if item.submission.account_id == order.submission.account_id
            for part in item.parts
            if (item.item_id, part.index) != (order.item_id, order.part_index)
        )

    def _forgotten(self, item: OutboxItem, part_index: int, publisher: Publisher) -> bool:
        """Tell whether the service knows nothing any more of when a part went out."""
        attempt = self._store.record(item.parts[part_index].attempt_id)
        if attempt is None or not isinstance(publisher, Forgetful):
            return False
        return attempt.started_at < publisher.remembers_since

    def _found(self, item: OutboxItem, part_index: int, publisher: Publisher, *, refused: bool = False) -> str:
        """Return the id of the one post at X that is this part; empty where none or several could be.

        Args:
            item: What it is a part of.
            part_index: From 0.
            publisher: Asks X.
            refused: X refused it as a repetition: an earlier try, of which nothing is known any more, can be out.
        """
        attempt = self._store.record(item.parts[part_index].attempt_id)
        if attempt is None:
            return ""
        known = {part.post_id for other in self._store.items() for part in other.parts if part.post_id}
        wanted = _normal(item.submission.parts[part_index])
        found = [
            post.post_id
            for post in publisher.recent(20)
            if _says(post, wanted)
            and post.created_at >= attempt.started_at - (_REPEATED_WITHIN if refused else _SKEW)
            and post.in_reply_to == attempt.in_reply_to
            and post.post_id not in known
        ]
        return found[0] if len(found) == 1 else ""

    def _write(self, event: str, item: OutboxItem, part_index: int, **facts: str | int) -> None:
        tell(self._trail, event, item, part_index, **facts)


def _says(post: TimelinePost, wanted: str) -> bool:
    """Tell whether a post says these words; X may put the handles of those it answers before them."""
    told = _normal(post.text)
    return told == wanted or bool(post.in_reply_to and _bare(told) == _bare(wanted))


def _bare(text: str) -> str:
    found = _MENTIONS.match(text)
    return text[found.end() :] if found else text


def _normal(text: str) -> str:
    """Return a text as X may give it back: composed, its spaces run together."""
    return " ".join(unicodedata.normalize("NFC", text).split())
