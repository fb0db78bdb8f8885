"""Keeps an account signed in: its tokens lie in the keyring, one process renews them, and a new pair is kept first.

X takes a refresh token once, and ends the whole sign-in when it sees one twice. So whoever renews holds a lock across
processes, reads the keyring again under it, and writes the new refresh token before anything else: a process killed at
any point leaves either the old pair unused, or the new refresh token kept, or costs one sign-in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Final, Protocol

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import Action, PostingError
from composer.posting.credentials import SecretStore
from composer.posting.sign_in import Tokens

_EARLY: Final = dt.timedelta(seconds=60)  # renewed this long before its end, so that it does not end on the way
_YOUNG: Final = dt.timedelta(minutes=5)
_REST: Final = dt.timedelta(seconds=30)

LockMaker = Callable[[], AbstractContextManager[None]]


class Renewer(Protocol):
    """Asks X for a new pair."""

    def refresh(self, client_id: str, refresh_token: str) -> Tokens:
        """Return a new pair for a refresh token, which is used up by it."""
        ...


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What the keyring holds of one sign-in."""

    client_id: str
    tokens: Tokens = field(repr=False)


class TokenShelf:
    """Keeps the tokens of accounts in the keyring, one entry for each."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    def get(self, account_id: str) -> SignedIn | None:
        """Return an account's sign-in, None where it has none or a part of it is missing.

        Raises:
            KeyringError: The keyring cannot be read.
        """
        client_id, refresh, access, ends = (self._secrets.get(_name(account_id, part)) for part in _PARTS)
        if not client_id or not refresh or not access or not ends:
            return None
        return SignedIn(client_id, Tokens(access, refresh, _moment(ends)))

    def put(self, account_id: str, client_id: str, tokens: Tokens) -> None:
        """Keep a sign-in; the refresh token first, since it cannot be had again.

        Raises:
            KeyringError: It cannot be kept, or not all of it.
        """
        values = (client_id, tokens.refresh, tokens.access, to_stamp(tokens.ends))
        for part, value in zip(_PARTS, values, strict=True):
            self._secrets.set(_name(account_id, part), value)

    def forget(self, account_id: str) -> None:
        """Forget a sign-in.

        Raises:
            KeyringError: The keyring cannot be written; some may be left.
        """
        for part in _PARTS:
            self._secrets.delete(_name(account_id, part))


_PARTS: Final = ("oauth2_client", "oauth2_refresh", "oauth2_access", "oauth2_ends")


class TokenKeeper:
    """Gives out an access token that is good. Used on the network lane.

    Args:
        account_id: Whose.
        shelf: The keyring.
        renewer: Asks X.
        lock: Makes the lock that one process at a time holds while it renews; it raises `TimeoutError`.
        clock: Says what has ended.
    """

    def __init__(self, account_id: str, shelf: TokenShelf, renewer: Renewer, lock: LockMaker, clock: Clock) -> None:
        self._account_id = account_id
        self._shelf = shelf
        self._renewer = renewer
        self._lock = lock
        self._clock = clock
        self._unkept: tuple[str, Tokens] | None = None

    def bearer(self) -> str:
        """Return an access token, renewed where it has ended.

        Raises:
            PostingError: `x.signed_out` there is none that X takes · `account.busy` another process is renewing it;
                else as `TokenDesk.refresh`.
            KeyringError: The keyring cannot be read or written.
        """
        kept = self._kept()
        if not self._unkept and kept.tokens.ends - self._clock.now() > _EARLY:
            return kept.tokens.access
        return self._renewed(lambda now: now.tokens.ends - self._clock.now() > _EARLY)

    def renew(self, refused: str) -> bool:
        """X does not take this access token: renew it; tell whether there is another now.

        A token that has just been issued is not renewed again: X means something else then.

        Raises:
            PostingError: As `bearer`.
            KeyringError: As `bearer`.
        """
        kept = self._kept()
        if kept.tokens.access == refused and kept.tokens.ends - self._clock.now() > dt.timedelta(hours=2) - _YOUNG:
            return False
        return self._renewed(lambda now: now.tokens.access != refused) != refused

    def _kept(self) -> SignedIn:
        kept = self._shelf.get(self._account_id)
        if kept is None:
            raise PostingError("x.signed_out", Action.RECONNECT)
        return kept

    def _renewed(self, good: Callable[[SignedIn], bool]) -> str:
        try:
            with self._lock():
                return self._under_lock(good)
        except TimeoutError:
            until = to_stamp(self._clock.now() + _REST)
            raise PostingError("account.busy", Action.WAIT, until=until) from None

    def _under_lock(self, good: Callable[[SignedIn], bool]) -> str:
        if self._unkept is None:
            kept = self._kept()  # again: whoever held the lock before may have renewed it
            if good(kept):
                return kept.tokens.access
            try:
                self._unkept = kept.client_id, self._renewer.refresh(kept.client_id, kept.tokens.refresh)
            except PostingError as error:
                if error.code == "x.signed_out":  # it would be refused for ever: do not ask with it again
                    self._shelf.forget(self._account_id)
                raise
        client_id, tokens = self._unkept
        if not tokens.refresh:
            raise PostingError("x.signed_out", Action.RECONNECT)
        self._shelf.put(self._account_id, client_id, tokens)  # a keyring that is shut: kept here, and tried again
        self._unkept = None
        return tokens.access


def _moment(stamp: str) -> dt.datetime:
    """Return when a token ends; long ago where the entry cannot be read, so that it is renewed."""
    try:
        told = from_stamp(stamp)
    except ValueError:
        return dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    return told if told.tzinfo else told.replace(tzinfo=dt.UTC)


def token_names(account_id: str) -> tuple[str, ...]:
    """Return the names of an account's entries in the keyring."""
    return tuple(_name(account_id, part) for part in _PARTS)


def _name(account_id: str, part: str) -> str:
    return f"account/{account_id}/{part}"
