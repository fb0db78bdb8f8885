"""What the practice service remembers: posts, what they cost, and how often it was asked. In memory only."""

from __future__ import annotations

import datetime as dt
import itertools
import threading
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Any, Final

from composer.base.clock import Clock
from composer.posting.practice.media import MediaShelf

POST, POST_WITH_LINK, SUMMONED, DELETE, OWN_READ, USER_READ, MEDIA_WORDS = 15, 200, 10, 10, 1, 10, 5
"""Thousandths of a US dollar (X's pay-per-use price list, April 2026)."""

_EPOCH_MS: Final = 1_288_834_974_657
_WINDOW_S: Final = 900
_EDITABLE_MS: Final = 30 * 60 * 1000
_EDITS: Final = 5
_DUPLICATE: Final = dt.timedelta(hours=24)  # X does not say how long; a day is what authors report
LIMITS: Final = {
    "post": 100, "delete": 50, "me": 75, "posts": 900, "media_initialize": 1_875, "media_append": 1_875,
    "media_finalize": 1_875, "media_status": 1_000, "media_words": 500,
}  # fmt: skip
"""Requests in 15 minutes, from X's page of limits; of `me`, `posts` and `media_status` from older pages."""


@dataclass(frozen=True, slots=True)
class PracticePost:
    """One post of the practice account.

    Attributes:
        links: The addresses X would shorten: what stands in the text, and where it leads, in order.
        edits: The id of the version this one takes the place of; empty for a new post.
        history: The ids of its earlier versions, oldest first.
    """

    post_id: str
    text: str = field(repr=False)
    created_at: dt.datetime
    in_reply_to: str = ""
    quote_of: str = ""
    community_id: str = ""
    edits: str = ""
    history: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    poll: tuple[str, ...] = field(default=(), repr=False)
    poll_minutes: int = 0
    reply_settings: str = ""
    made_with_ai: bool = False
    paid_partnership: bool = False
    media_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Charge:
    """One line of the bill."""

    moment: dt.datetime
    what: str
    thousandths: int


@dataclass(frozen=True, slots=True)
class PracticeUser:
    """Who practises."""

    user_id: str = "1000000000000000001"
    handle: str = "practice"
    name: str = "Practice"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything worth keeping over a restart; its text belongs into the encrypted store and nowhere else."""

    posts: tuple[PracticePost, ...] = ()
    deleted: tuple[str, ...] = ()
    charges: tuple[Charge, ...] = ()


@dataclass(slots=True)
class _Window:
    ends: float
    used: int = 0


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of a rate limit: `reset` in seconds since 1970, as X's header has it."""

    limit: int
    remaining: int
    reset: int
    exceeded: bool


_OF_A_VERSION: Final = ("post_id", "text", "links", "edits", "media_ids", "made_with_ai", "paid_partnership")
"""A version is a whole: pictures that do not come with it are shown no more."""


class PracticeState:
    """The memory of one practice service; every method may be called from any thread.

    Args:
        clock: Dates posts and ends windows.
        user: Whose account it is.
        credit: Thousandths of a dollar left to spend; None for no end of it.
    """

    def __init__(self, clock: Clock, user: PracticeUser | None = None, credit: int | None = None) -> None:
        self.user = user or PracticeUser()
        self.media = MediaShelf(clock)
        self.premium = False  # whether posts may be edited, as under X's Premium
        self.enterprise = False  # whether posts may quote, as under X's Enterprise plan
        self._clock = clock
        self._credit = credit
        self._lock = threading.RLock()
        self._posts: list[PracticePost] = []
        self._deleted: set[str] = set()
        self._charges: list[Charge] = []
        self._summoned: set[str] = set()
        self._communities: set[str] = set()
        self._windows: dict[str, _Window] = {}
        self._sequence = itertools.count()
        self._users_read: set[dt.date] = set()

    # -- posts

    def add(self, post: PracticePost) -> PracticePost:
        """Keep a post under a fresh id and moment, and bill it."""
        with self._lock:
            now = self._clock.now()
            made = replace(post, post_id=self._fresh_id(now), created_at=now)
            if (before := self.post(made.edits)) is not None:
                anew: dict[str, Any] = {name: getattr(made, name) for name in _OF_A_VERSION}
                made = replace(before, **anew, history=(*before.history, before.post_id))
                self._posts.remove(before)
            self._posts.append(made)
            if made.links:
                self._charge("post_with_link", POST_WITH_LINK)
            elif made.in_reply_to in self._summoned:
                self._charge("summoned_reply", SUMMONED)
            else:
                self._charge("post", POST)
            return made

    def remove(self, post_id: str) -> bool:
        """Delete a post and bill it; tells whether there was one."""
        with self._lock:
            before = len(self._posts)
            self._posts = [post for post in self._posts if post_id not in {post.post_id, *post.history}]
            if len(self._posts) == before:
                return False
            self._deleted.add(post_id)
            self._charge("delete", DELETE)
            return True

    def posts(self) -> tuple[PracticePost, ...]:
        """Return all posts, newest first."""
        with self._lock:
            return tuple(sorted(self._posts, key=lambda post: int(post.post_id), reverse=True))

    def has(self, post_id: str) -> bool:
        """Tell whether this is a standing post of the account, or a version it had before."""
        with self._lock:
            return any(post_id in {post.post_id, *post.history} for post in self._posts)

    def post(self, post_id: str) -> PracticePost | None:
        """Return a standing post of the account by the id of its newest version."""
        with self._lock:
            return next((post for post in self._posts if post.post_id == post_id), None)

    def may_edit(self, post: PracticePost) -> bool:
        """Tell whether a post may be edited now."""
        with self._lock:
            first = next(iter(post.history), post.post_id)
            began = (int(first) >> 22) + _EPOCH_MS
            young = self._clock.now().timestamp() * 1000 < began + _EDITABLE_MS
            plain = not (post.poll or post.community_id or post.quote_of)
            own = not post.in_reply_to or self.has(post.in_reply_to)
            return self.premium and young and plain and own and len(post.history) < _EDITS

    def was_deleted(self, post_id: str) -> bool:
        """Tell whether this was a post of the account."""
        with self._lock:
            return post_id in self._deleted

    def repeats(self, text: str, besides: str = "") -> bool:
        """Tell whether the same words went out within a day, in another post than `besides`."""
        with self._lock:
            since = self._clock.now() - _DUPLICATE
            wanted, others = _plain(text), (post for post in self._posts if post.post_id != besides)
            return any(_plain(post.text) == wanted for post in others if post.created_at >= since)

    def summon(self, post_id: str) -> None:
        """Let somebody else's post mention the account, so that it may be answered."""
        with self._lock:
            self._summoned.add(post_id)

    def may_answer(self, post_id: str) -> bool:
        """Tell whether a post may be answered: one's own, or one that mentions the account."""
        with self._lock:
            return self.has(post_id) or post_id in self._summoned

    def join(self, community_id: str) -> None:
        """Make the account a member of a community."""
        with self._lock:
            self._communities.add(community_id)

    def is_member(self, community_id: str) -> bool:
        """Tell whether the account may post in a community; an empty id is the timeline of everybody."""
        with self._lock:
            return not community_id or community_id in self._communities

    # -- limits and money

    def count(self, endpoint: str) -> Allowance:
        """Count one request against the endpoint's window of 15 minutes."""
        with self._lock:
            now = self._clock.now().timestamp()
            window = self._windows.get(endpoint)
            if window is None or now >= window.ends:
                window = self._windows[endpoint] = _Window(now + _WINDOW_S)
            limit = LIMITS[endpoint]
            window.used += 1
            return Allowance(limit, max(limit - window.used, 0), int(window.ends), window.used > limit)

    @property
    def broke(self) -> bool:
        """Whether the credit is spent."""
        with self._lock:
            return self._credit is not None and self._credit <= 0

    def bill_reads(self, posts: int) -> None:
        """Bill the reading of one's own posts."""
        with self._lock:
            if posts:
                self._charge("own_read", OWN_READ * posts)

    def bill_user(self) -> None:
        """Bill the reading of the account, once a UTC day."""
        with self._lock:
            today = self._clock.now().date()
            if today not in self._users_read:
                self._users_read.add(today)
                self._charge("user_read", USER_READ)

    def bill_media_words(self) -> None:
        """Bill the words that go with a picture."""
        with self._lock:
            self._charge("media_words", MEDIA_WORDS)

    def charges(self) -> tuple[Charge, ...]:
        """Return the bill, oldest first."""
        with self._lock:
            return tuple(self._charges)

    @property
    def spent(self) -> int:
        """The sum of the bill, thousandths of a dollar."""
        return sum(charge.thousandths for charge in self.charges())

    # -- over a restart

    def snapshot(self) -> Snapshot:
        """Return what is worth keeping."""
        with self._lock:
            return Snapshot(tuple(self._posts), tuple(sorted(self._deleted)), tuple(self._charges))

    def restore(self, kept: Snapshot) -> None:
        """Take up where a snapshot ended; replaces what is there."""
        with self._lock:
            self._posts = list(kept.posts)
            self._deleted = set(kept.deleted)
            self._charges = list(kept.charges)
            self._users_read = {charge.moment.date() for charge in kept.charges if charge.what == "user_read"}

    def _charge(self, what: str, thousandths: int) -> None:
        self._charges.append(Charge(self._clock.now(), what, thousandths))
        if self._credit is not None:
            self._credit -= thousandths

    def _fresh_id(self, now: dt.datetime) -> str:
        """Give out ids as X does, so that they sort by time: milliseconds above 22 bits, never one twice."""
        made = (int(now.timestamp() * 1000) - _EPOCH_MS << 22) + next(self._sequence) % 4096
        newest = max((int(post_id) for post_id in self._known_ids()), default=0)
        return str(max(made, newest + 1))

    def _known_ids(self) -> list[str]:
        return [known for post in self._posts for known in (post.post_id, *post.history)] + list(self._deleted)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
