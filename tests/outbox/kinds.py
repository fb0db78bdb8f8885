"""What is posted in a storm: threads, answers, quotes, polls, pictures, edits, and what is meant for later."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
from collections import Counter
from dataclasses import replace
from typing import Final

from composer.drafts.picture import Picture, Taken
from composer.drafts.picture_store import PictureStore
from composer.guard.reading import Reading
from composer.guard.submission import AccountKind, Media, Poll, PostRef, Submission
from composer.outbox.edits import changeable
from composer.outbox.item import OutboxItem
from composer.posting.practice.state import PracticeState
from tests.conftest import FakeClock

STRANGER, CLOSED = "1000000000000000777", "1000000000000000778"
"""Somebody's post that mentions the account, and one that does not: X takes no answer to that."""

_KINDS: Final = {"plain": 40, "answer": 16, "quote": 8, "poll": 9, "picture": 12, "edit": 25, "later": 5}
_BLOT: Final = Reading(reader="made-up/1")


class Desk:
    """Draws what an author posts next.

    Args:
        dice: Draws.
        pictures: Where they are kept.
        state: The service, whose posts are answered.
        clock: Dates what is meant for later.
        counts: How many of each kind there were.
    """

    def __init__(
        self, dice: random.Random, pictures: PictureStore, state: PracticeState, clock: FakeClock, counts: Counter[str]
    ) -> None:
        self._dice, self._pictures, self._state, self._clock, self._counts = dice, pictures, state, clock, counts
        state.enterprise = state.premium = True
        state.summon(STRANGER)

    def draw(self, parts: tuple[str, ...], items: tuple[OutboxItem, ...]) -> Submission:
        """Return a submission of these words; an edit takes the first of them alone."""
        kind = self._dice.choices(list(_KINDS), list(_KINDS.values()))[0]
        made = self._made(kind, Submission("practice", AccountKind.PRACTICE, parts), items)
        plain = made.parts == parts and made == Submission("practice", AccountKind.PRACTICE, parts)
        self._counts["wrote_plain" if plain else f"wrote_{kind}"] += 1
        return made

    def _made(self, kind: str, plain: Submission, items: tuple[OutboxItem, ...]) -> Submission:
        match kind:
            case "answer":
                return replace(plain, reply_to=PostRef(self._other(), "ira", "How long?"))
            case "quote":
                return replace(plain, quote_of=PostRef(self._other(), "ira", "How long?"))
            case "poll":
                return replace(plain, poll=Poll(("Yes", "No"), 60))
            case "picture":
                return replace(plain, media=self._shown(len(plain.parts)))
            case "later":
                seconds = self._dice.choice((30, 300, 1_200))
                return replace(plain, scheduled=self._clock.now() + dt.timedelta(seconds=seconds))
            case "edit":
                old = [part.post_id for item in items for part in changeable(item, items, self._clock.now())]
                return replace(plain, parts=plain.parts[:1], edits=self._dice.choice(old)) if old else plain
            case _:
                return plain

    def _other(self) -> str:
        own = [post.post_id for post in self._state.posts()]
        return self._dice.choice((*own, STRANGER, STRANGER, CLOSED))

    def _shown(self, parts: int) -> tuple[tuple[Media, ...], ...]:
        """Show a picture in one post of them, of a kind of its own."""
        data = b"\x89PNG\r\n\x1a\n" + self._dice.randbytes(64)
        digest = hashlib.sha256(data).hexdigest()
        picture = Picture(digest, "png", 8, 8, len(data), len(data), (), 0, b"", _BLOT)
        self._pictures.add(Taken(picture, data))
        shown = (Media.of(digest, picture.file_name, "A blot", _BLOT),)
        where = self._dice.randrange(parts)
        return tuple(shown if index == where else () for index in range(parts))


def rewritten(unsent: tuple[str, ...]) -> Submission:
    """Return what came back to its author, to go as posts of their own: without picture, poll and aim."""
    return Submission("practice", AccountKind.PRACTICE, unsent)
