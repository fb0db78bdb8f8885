"""What the practice service lets whom do: codes, tokens and families of tokens, as X's OAuth 2.0 has them.

Sources: RFC 6749 and 7636; docs.x.com, OAuth 2.0 authorization code flow with PKCE (a code lives 30 seconds, an access
token two hours); what authors of clients report: a refresh token is used once, and one used twice ends its family.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import secrets
import threading
from dataclasses import dataclass, field
from typing import Final

from composer.base.clock import Clock

CODE_LIFE: Final = dt.timedelta(seconds=30)
ACCESS_LIFE: Final = dt.timedelta(hours=2)
REFRESH_LIFE: Final = dt.timedelta(days=180)

SCOPES: Final = frozenset(
    {"block.read", "block.write", "bookmark.read", "bookmark.write", "broadcast.read", "broadcast.write", "dm.read",
     "dm.write", "follows.read", "follows.write", "like.read", "like.write", "list.read", "list.write", "media.write",
     "mute.read", "mute.write", "offline.access", "space.read", "timeline.read", "tweet.moderate.write", "tweet.read",
     "tweet.write", "users.read"}
)  # fmt: skip
"""Every scope there is (X API v2 OpenAPI 2.167)."""

MOST_CALLBACKS: Final = 10


@dataclass(frozen=True, slots=True)
class PracticeApp:
    """A client as its owner registered it.

    Attributes:
        callbacks: The addresses it may be called back at, compared letter by letter.
        secret: Empty for a public client ("native app"), which names itself in the body and proves itself by PKCE.

    Raises:
        ValueError: More callbacks than X lets one register.
    """

    client_id: str
    callbacks: tuple[str, ...]
    secret: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if len(self.callbacks) > MOST_CALLBACKS:
            raise ValueError("too many callbacks")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client asks the user to allow, and the challenge only it can meet."""

    callback: str
    scopes: frozenset[str]
    challenge: str = field(repr=False)
    state: str = field(repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Issued:
    """A pair of tokens; `refresh` is empty without the scope `offline.access`."""

    access: str
    refresh: str
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Code:
    wish: Wish
    ends: dt.datetime
    family: str


@dataclass(frozen=True, slots=True)
class _Token:
    family: str
    scopes: frozenset[str]
    ends: dt.datetime


class Grants:
    """The memory of who was let in; every method may be called from any thread.

    Args:
        clock: Ends what has a life.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, _Token] = {}
        self._refresh: dict[str, _Token] = {}
        self._used: dict[str, str] = {}  # codes and refresh tokens that were taken once, and their families
        self.refreshes = 0

    def allow(self, wish: Wish) -> str:
        """Return the code for a wish the user has granted."""
        with self._lock:
            code, family = secrets.token_urlsafe(48), secrets.token_hex(16)
            self._codes[code] = _Code(wish, self._clock.now() + CODE_LIFE, family)
            return code

    def redeem(self, code: str, verifier: str, callback: str) -> Issued | None:
        """Return the tokens for a code, once; None where code, verifier or callback is not right, or it is too late."""
        with self._lock:
            self._end_if_used(code)
            kept = self._codes.pop(code, None)
            if kept is None:
                return None
            self._used[code] = kept.family
            late = self._clock.now() > kept.ends
            if late or callback != kept.wish.callback or not _meets(verifier, kept.wish.challenge):
                return None
            return self._issue(kept.family, kept.wish.scopes)

    def refresh(self, token: str) -> Issued | None:
        """Return a new pair for a refresh token, once. One that was used before ends its whole family."""
        with self._lock:
            self._end_if_used(token)
            kept = self._refresh.pop(token, None)
            if kept is None:
                return None
            self._used[token] = kept.family
            if self._clock.now() > kept.ends:
                return None
            self.refreshes += 1
            return self._issue(kept.family, kept.scopes)

    def revoke(self, token: str) -> None:
        """End a token: a refresh token with its family, an access token alone; silent where unknown (RFC 7009)."""
        with self._lock:
            kept = self._refresh.get(token)
            if kept is not None:
                self._end(kept.family)
            self._access.pop(token, None)

    def scopes_of(self, access: str) -> frozenset[str] | None:
        """Return what an access token allows, None where it is unknown, ended or too old."""
        with self._lock:
            kept = self._access.get(access)
            if kept is None or self._clock.now() > kept.ends:
                return None
            return kept.scopes

    def expire_access(self) -> None:
        """Let every access token be too old, as after two hours."""
        with self._lock:
            self._access.clear()

    def _issue(self, family: str, scopes: frozenset[str]) -> Issued:
        now = self._clock.now()
        made = Issued(secrets.token_urlsafe(64), "", scopes)
        self._access[made.access] = _Token(family, scopes, now + ACCESS_LIFE)
        if "offline.access" in scopes:
            made = Issued(made.access, secrets.token_urlsafe(64), scopes)
            self._refresh[made.refresh] = _Token(family, scopes, now + REFRESH_LIFE)
        return made

    def _end_if_used(self, secret: str) -> None:
        family = self._used.get(secret)
        if family is not None:
            self._end(family)

    def _end(self, family: str) -> None:
        for kept in (self._access, self._refresh):
            for token in [token for token, known in kept.items() if known.family == family]:
                del kept[token]


def _meets(verifier: str, challenge: str) -> bool:
    """Tell whether the verifier is the one the challenge was made of (RFC 7636, 4.6, S256)."""
    made = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    return hmac.compare_digest(made, challenge.encode())
