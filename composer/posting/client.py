"""Posting with an account: tweepy's client over the strict transport. The one door to tweepy."""

from __future__ import annotations

import dataclasses
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from composer.base.clock import Clock, to_stamp
from composer.base.errors import Action, GateRefusedError, PostingError, VignetteError
from composer.base.log import quiet_foreign_loggers
from composer.guard import scope
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.publisher import Allowance, Receipt, SendOrder, TimelinePost
from composer.posting.authority import SendAuthority
from composer.posting.credentials import Credentials
from composer.posting.leave import DELETING, POST_FIELDS, USER_FIELDS
from composer.posting.payload import Json, as_object, is_handle, is_post_id, payload_of, shown_name
from composer.posting.portraits import picture_address
from composer.posting.practice.handle import PracticeHandle
from composer.posting.service import Patience, Service, X
from composer.posting.ticket import Ticket
from composer.posting.timeline import read_posts
from composer.posting.translate import unreadable

if TYPE_CHECKING:
    from composer.posting.session import StrictSession

_FEWEST, _MOST = 5, 100  # X's own limits of max_results


class _Answer(Protocol):
    @property
    def content(self) -> bytes: ...


class _Tweepy(Protocol):
    session: StrictSession

    def request(
        self, method: str, route: str, params: Json | None = None, json: Json | None = None, user_auth: bool = False
    ) -> _Answer: ...


class Bearer(Protocol):
    """Gives out the access token of an account."""

    def bearer(self) -> str:
        """Return one that is good, as far as can be told."""
        ...

    def renew(self, refused: str) -> bool:
        """The service does not take this one: tell whether there is another now."""
        ...


class FixedBearer:
    """A token that is never renewed."""

    def __init__(self, bearer: str) -> None:
        self._bearer = bearer

    def bearer(self) -> str:
        """Return it."""
        return self._bearer

    def renew(self, refused: str) -> bool:  # noqa: ARG002 - the shape of a bearer
        """There is no other."""
        return False


_NOT_EDITED = frozenset({"x.forbidden", "x.no_permission", "x.invalid", "x.not_found"})


class XPublisher:
    """Sends for one account, to X or to the practice service. Made and used on the network lane.

    No request is ever repeated by itself, and no limit is waited for here.

    Args:
        account: Whose posts these are; an order for another account is refused.
        authority: Asked for leave at the moment of each sending.
        clock: Dates the receipts.
        service: X or the practice service.
        credentials: OAuth 1.0a, for X.
        bearer: OAuth 2.0, for X or the practice service; one of the two.
    """

    def __init__(
        self,
        account: Account,
        authority: SendAuthority,
        clock: Clock,
        service: Service,
        *,
        credentials: Credentials | None = None,
        bearer: Bearer | None = None,
        patience: Patience | None = None,
        roots: Path | None = None,
    ) -> None:
        one = (credentials is None) != (bearer is None)
        if (account.kind is AccountKind.X) != service.is_x or not one or (credentials and not service.is_x):
            raise ValueError("account, service and credentials do not belong together")
        from composer.posting.session import StrictSession  # late: requests takes ten megabytes of a program that
        from composer.posting.transport import StrictAdapter  # need not send anything

        self._account = account
        self._user_id = account.user_id
        self._authority = authority
        self._clock = clock
        self._credentials = credentials
        self._bearer = bearer
        self._adapter = StrictAdapter(service, clock, patience, roots)
        self._session = StrictSession(service, self._adapter)
        self._tweepy: _Tweepy | None = None
        self._shown = ""

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
        answer: Json | None = None
        try:
            with self._authority.sending(order), self._adapter.expecting(order):
                answer = self._ask(client, "POST", "/2/tweets", posting=True, json=body)
        except PostingError as error:
            if submission.edits and error.code in _NOT_EDITED:  # X does not say in words that it was the edit
                raise PostingError("x.edit_not_allowed", Action.EDIT) from None
            if error.code != "x.signed_out" or not self._renewed():  # outside the leave to send
                raise
        if answer is None:  # nothing was posted; the outbox tries again, under a leave of its own
            raise PostingError("x.renewed", Action.WAIT, until=to_stamp(self._clock.now()))
        post_id = _of(answer.get("data"), "id")
        if not is_post_id(post_id):
            raise unreadable(posting=True)
        return Receipt(post_id, self._clock.now())

    def who(self) -> Account:
        """Return the account the credentials belong to.

        Raises:
            PostingError: It cannot be told.
        """
        data = self._question("who", "/2/users/me", params={"user.fields": USER_FIELDS}).get("data")
        user_id, handle = _of(data, "id"), _of(data, "username")
        if not is_post_id(user_id) or not is_handle(handle):
            raise unreadable(posting=False)
        self._user_id = user_id
        name, picture = shown_name(_of(data, "name")) or handle, _of(data, "profile_image_url")
        picture = picture_address(picture, self._account.kind)
        return dataclasses.replace(self._account, user_id=user_id, handle=handle, display_name=name, picture=picture)

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        """Return the author's own newest posts, newest first, at most `limit` (5 to 100).

        They are dated by this machine's clock, however wrong it is: what may be out is looked for from the moment on
        at which it was sent, and that was written down by this clock.

        Raises:
            PostingError: It cannot be told.
        """
        user_id = self._user_id or self.who().user_id
        params = {"max_results": str(min(max(limit, _FEWEST), _MOST)), "tweet.fields": POST_FIELDS}
        answer = self._question("recent", f"/2/users/{user_id}/tweets", params=params)
        found, ahead = read_posts(answer)[:limit], self._adapter.ahead
        return (
            tuple(dataclasses.replace(post, created_at=post.created_at + ahead) for post in found) if ahead else found
        )

    def delete(self, post_id: str) -> None:
        """Delete one of the account's own posts; silent where there is none.

        Raises:
            PostingError: Refused, unreachable, or no answer; deleting again does no harm.
        """
        if not is_post_id(post_id):
            raise PostingError("x.not_found")
        self._question(DELETING, f"/2/tweets/{post_id}", method="DELETE")

    def carrying(self, ticket: Ticket) -> AbstractContextManager[None]:
        """Let through what belongs to this upload, for the length of the block."""
        return self._adapter.carrying(ticket)

    def cut(self) -> None:
        """End the request that runs; from any thread."""
        self._adapter.cut()

    def left(self) -> Allowance | None:
        """Return what X said of its limit with its last answer to a post; None where it said nothing."""
        return self._adapter.left

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()
        self._tweepy = None

    def _question(self, purpose: str, route: str, method: str = "GET", **what: Json) -> Json:
        """Ask what carries nothing of any draft."""
        with scope.leave(scope.Asking(purpose)):
            return self.repeatable(method, route, **what)

    def repeatable(self, method: str, route: str, **what: Json) -> Json:
        """Ask what may be asked twice, under the leave of the running thread; once more with a new token.

        Raises:
            PostingError: As `translate` says.
        """
        for last in (False, True):
            client = self._client()
            try:
                return self._ask(client, method, route, posting=False, **what)
            except PostingError as error:
                if last or error.code != "x.signed_out":
                    raise
            if not self._renewed():
                break
        raise PostingError("x.signed_out", Action.RECONNECT)

    def _ask(self, client: _Tweepy, method: str, route: str, *, posting: bool, **what: Json) -> Json:
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
        if posting and not self._adapter.went_out:
            raise PostingError("net.failed", Action.RETRY)
        raise unreadable(posting=posting)

    def _renewed(self) -> bool:
        return self._bearer is not None and self._bearer.renew(self._shown)

    def _client(self) -> _Tweepy:
        token = self._bearer.bearer() if self._bearer else ""
        if self._tweepy is None or token != self._shown:
            self._tweepy, self._shown = self._made(token), token
        return self._tweepy

    def _made(self, token: str) -> _Tweepy:
        import tweepy  # late: it takes a third of a second, and nothing before the first request needs it

        quiet_foreign_loggers()
        keys: dict[str, Any] = {"bearer_token": token}
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


def x_publisher(
    account: Account,
    keys: Credentials | Bearer,
    authority: SendAuthority,
    clock: Clock,
    patience: Patience | None = None,
) -> XPublisher:
    """Return what sends for an account of X, by its OAuth 1.0a keys or its OAuth 2.0 sign-in."""
    if isinstance(keys, Credentials):
        return XPublisher(account, authority, clock, X, credentials=keys, patience=patience)
    return XPublisher(account, authority, clock, X, bearer=keys, patience=patience)


def practice_publisher(
    account: Account, handle: PracticeHandle, authority: SendAuthority, clock: Clock, patience: Patience | None = None
) -> XPublisher:
    """Return what sends for the practice account; it has no way off this machine."""
    bearer = FixedBearer(handle.bearer)
    return XPublisher(account, authority, clock, Service(handle.base_url), bearer=bearer, patience=patience)
