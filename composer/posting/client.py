"""Posting with an account: tweepy's client over the strict transport. The one door to tweepy."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Protocol, cast

from composer.base.clock import Clock
from composer.base.errors import Action, GateRefusedError, PostingError, VignetteError
from composer.base.log import quiet_foreign_loggers
from composer.guard import scope
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.publisher import Receipt, SendOrder, TimelinePost
from composer.posting.authority import SendAuthority
from composer.posting.credentials import Credentials
from composer.posting.leave import POST_FIELDS
from composer.posting.payload import Json, as_object, is_post_id, payload_of
from composer.posting.practice.handle import PracticeHandle
from composer.posting.timeline import read_posts
from composer.posting.translate import unreadable
from composer.posting.transport import Patience, Service, StrictAdapter, StrictSession, X

_FEWEST, _MOST = 5, 100  # X's own limits of max_results


class _Answer(Protocol):
    @property
    def content(self) -> bytes: ...


class _Tweepy(Protocol):
    session: StrictSession

    def request(
        self, method: str, route: str, params: Json | None = None, json: Json | None = None, user_auth: bool = False
    ) -> _Answer: ...


class XPublisher:
    """Sends for one account, to X or to the practice service. Made and used on the network lane.

    No request is ever repeated by itself, and no limit is waited for here.

    Args:
        account: Whose posts these are; an order for another account is refused.
        authority: Asked for leave at the moment of each sending.
        clock: Dates the receipts.
        service: X or the practice service.
        credentials: For X.
        bearer: For the practice service; one of the two.
    """

    def __init__(
        self,
        account: Account,
        authority: SendAuthority,
        clock: Clock,
        service: Service,
        *,
        credentials: Credentials | None = None,
        bearer: str = "",
        patience: Patience | None = None,
        roots: Path | None = None,
    ) -> None:
        if (account.kind is AccountKind.X) != service.is_x or service.is_x != (credentials is not None):
            raise ValueError("account, service and credentials do not belong together")
        self._account = account
        self._user_id = account.user_id
        self._authority = authority
        self._clock = clock
        self._credentials = credentials
        self._bearer = bearer
        self._adapter = StrictAdapter(service, clock, patience, roots)
        self._session = StrictSession(service, self._adapter)
        self._tweepy: _Tweepy | None = None

    def publish(self, order: SendOrder) -> Receipt:
        """Send one part, once.

        Raises:
            GateRefusedError: `gate.account` it is another account's; else as the authority and the transport say.
            PostingError: Refused or unreachable; nothing was posted.
            OutcomeUnknownError: It may be out.
        """
        submission = order.submission
        if (submission.account_id, submission.account_kind) != (self._account.account_id, self._account.kind):
            raise GateRefusedError("gate.account", Action.EDIT)
        body = payload_of(order)
        client = self._client()
        with self._authority.sending(order), self._adapter.expecting(order):
            answer = self._ask(client, "POST", "/2/tweets", json=body)
        post_id = _of(answer.get("data"), "id")
        if not is_post_id(post_id):
            raise unreadable(posting=True)
        return Receipt(post_id, self._clock.now())

    def who(self) -> Account:
        """Return the account the credentials belong to.

        Raises:
            PostingError: It cannot be told.
        """
        with scope.leave(scope.Asking("who")):
            data = self._ask(self._client(), "GET", "/2/users/me").get("data")
        user_id, handle = _of(data, "id"), _of(data, "username")
        if not is_post_id(user_id) or not handle:
            raise unreadable(posting=False)
        self._user_id = user_id
        return dataclasses.replace(
            self._account, user_id=user_id, handle=handle, display_name=_of(data, "name") or handle
        )

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        """Return the author's own newest posts, newest first, at most `limit` (5 to 100).

        Raises:
            PostingError: It cannot be told.
        """
        user_id = self._user_id or self.who().user_id
        params = {"max_results": str(min(max(limit, _FEWEST), _MOST)), "tweet.fields": POST_FIELDS}
        with scope.leave(scope.Asking("recent")):
            answer = self._ask(self._client(), "GET", f"/2/users/{user_id}/tweets", params=params)
        return read_posts(answer)[:limit]

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()
        self._tweepy = None

    def _ask(self, client: _Tweepy, method: str, route: str, **what: Json) -> Json:
        """Ask through tweepy; whatever it raises on its own leaves as a code, with no context that holds the text."""
        told: Json | None = None
        try:
            answer = client.request(method, route, user_auth=self._credentials is not None, **what)
            told = as_object(answer.content)
        except VignetteError:
            raise
        except Exception:  # noqa: BLE001 - a fault in a library, or a set of keys it cannot sign with
            told = None
        if told is not None:
            return told
        if method == "POST" and not self._adapter.went_out:
            raise PostingError("net.failed", Action.RETRY)
        raise unreadable(posting=method == "POST")

    def _client(self) -> _Tweepy:
        if self._tweepy is None:
            self._tweepy = self._made()
        return self._tweepy

    def _made(self) -> _Tweepy:
        import tweepy  # late: it takes a third of a second, and nothing before the first request needs it

        quiet_foreign_loggers()
        keys: dict[str, Any] = {"bearer_token": self._bearer}
        if self._credentials is not None:
            keys = {
                "consumer_key": self._credentials.api_key,
                "consumer_secret": self._credentials.api_secret,
                "access_token": self._credentials.access_token,
                "access_token_secret": self._credentials.access_secret,
            }
        client = cast("_Tweepy", tweepy.Client(**keys, wait_on_rate_limit=False))
        client.session = self._session
        return client


def _of(data: object, name: str) -> str:
    value = cast("Json", data).get(name) if isinstance(data, dict) else None
    return value if isinstance(value, str) else ""


def x_publisher(account: Account, credentials: Credentials, authority: SendAuthority, clock: Clock) -> XPublisher:
    """Return what sends for an account of X."""
    return XPublisher(account, authority, clock, X, credentials=credentials)


def practice_publisher(account: Account, handle: PracticeHandle, authority: SendAuthority, clock: Clock) -> XPublisher:
    """Return what sends for the practice account; it has no way off this machine."""
    return XPublisher(account, authority, clock, Service(handle.base_url), bearer=handle.bearer)
