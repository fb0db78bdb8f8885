"""Signing in at the practice service: the page in the browser, and the three requests of a client, as X has them."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hmac
import re
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qs, unquote_plus, urlencode, urlsplit

from composer.base.clock import Clock
from composer.posting.practice.grants import ACCESS_LIFE, SCOPES, Grants, Issued, PracticeApp, Wish
from composer.posting.practice.page import Page, ask_page, fault_page
from composer.posting.practice.reply import Reply

AUTHORIZE: Final = "/i/oauth2/authorize"
ISSUE: Final = "/2/oauth2/token"
REVOKE: Final = "/2/oauth2/revoke"
_PATHS: Final = (AUTHORIZE, ISSUE, REVOKE)

_TICKET_LIFE: Final = dt.timedelta(minutes=10)
_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_LONGEST_STATE: Final = 500  # characters (docs.x.com)

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for one of the pages or tokens.

    Attributes:
        form: The fields of the body; None where it is not a form, or names a field twice.
        shown: The header Authorization.
        origin: The header Origin; empty where there is none.
    """

    method: str
    path: str
    query: str = field(repr=False)
    form: Form | None = field(repr=False)
    shown: str = field(repr=False)
    origin: str
    from_browser: bool


@dataclass(frozen=True, slots=True)
class _Ticket:
    wish: Wish
    ends: dt.datetime


class SignInDesk:
    """Answers what has to do with signing in.

    Args:
        clock: Ends what has a life.
        app: The one client that is registered; None for none.
        name: Whose account it is, shown on the page.
    """

    def __init__(self, clock: Clock, app: PracticeApp | None, name: str) -> None:
        self.grants = Grants(clock)
        self._clock = clock
        self._app = app
        self._name = name
        self._lock = threading.Lock()
        self._tickets: dict[str, _Ticket] = {}

    def serves(self, path: str) -> bool:
        """Tell whether a path is one of these."""
        return path in _PATHS

    def answer(self, asked: Asked, own: str) -> Page | Reply:
        """Answer a request; `own` is this service's origin, from which alone its form is taken."""
        if asked.path == AUTHORIZE:
            if asked.method == "GET":
                return self._page(asked.query)
            if asked.method == "POST" and asked.origin == own and asked.form is not None:
                return self._decided(asked.form)
            return fault_page(403)
        if asked.method != "POST" or asked.from_browser:
            return _refused("invalid_request", "This is for programs.", 403)
        if asked.form is None:
            return _refused("invalid_request", "The body is not a form.")
        refused = self._no_client(asked.form, asked.shown)
        if refused is not None:
            return refused
        return self._token(asked.form) if asked.path == ISSUE else self._revoke(asked.form)

    # -- the page

    def _page(self, query: str) -> Page:
        asked = _once(query)
        fault = self._fault(asked)
        if asked is None or fault:
            return fault_page(400, fault)
        scopes = frozenset(asked["scope"].split())
        wish = Wish(asked["redirect_uri"], scopes, asked["code_challenge"], asked["state"])
        ticket = secrets.token_urlsafe(32)
        with self._lock:
            now = self._clock.now()
            self._tickets = {name: kept for name, kept in self._tickets.items() if kept.ends > now}
            self._tickets[ticket] = _Ticket(wish, now + _TICKET_LIFE)
        callback = urlsplit(wish.callback)
        return ask_page(self._name, sorted(scopes), ticket, f"{callback.scheme}://{callback.netloc}")

    def _fault(self, asked: Form | None) -> str:
        """Return which parameter is wrong; X shows its own page then and calls nobody back."""
        app = self._app
        if asked is None or app is None:
            return "the address"
        checks = {
            "response_type": asked.get("response_type") == "code",
            "client_id": hmac.compare_digest(asked.get("client_id", "").encode(), app.client_id.encode()),
            "redirect_uri": asked.get("redirect_uri") in app.callbacks,
            "scope": bool(asked.get("scope", "").split()) and set(asked.get("scope", "").split()) <= SCOPES,
            "state": 1 <= len(asked.get("state", "")) <= _LONGEST_STATE,
            "code_challenge": _CHALLENGE.fullmatch(asked.get("code_challenge", "")) is not None,
            "code_challenge_method": asked.get("code_challenge_method") == "S256",
        }
        return next((name for name, holds in checks.items() if not holds), "")

    def _decided(self, form: Form) -> Page:
        with self._lock:
            kept = self._tickets.pop(form.get("ticket", ""), None)
        if kept is None or kept.ends < self._clock.now():
            return fault_page(400)
        if form.get("choice") == "allow":
            told = {"state": kept.wish.state, "code": self.grants.allow(kept.wish)}
        else:
            told = {"error": "access_denied", "state": kept.wish.state}
        joint = "&" if "?" in kept.wish.callback else "?"
        return Page(303, "", {"Location": f"{kept.wish.callback}{joint}{urlencode(told)}"})

    # -- the client

    def _no_client(self, form: Form, shown: str) -> Reply | None:
        """Refuse who is not the client: a public one names itself in the body, another proves itself by Basic."""
        app = self._app
        if app is None:
            return _refused("invalid_client", "There is no such client.", 401)
        if not app.secret:
            known = hmac.compare_digest(form.get("client_id", "").encode(), app.client_id.encode())
            return None if known else _refused("invalid_client", "There is no such client.", 401)
        if _basic(shown) != (app.client_id, app.secret):
            return _refused("unauthorized_client", "Missing valid authorization header", 401)
        return None

    def _token(self, form: Form) -> Reply:
        match form.get("grant_type"):
            case "authorization_code":
                verifier = form.get("code_verifier", "")
                if not _VERIFIER.fullmatch(verifier):
                    return _refused("invalid_request", "Value passed for the code verifier was invalid.")
                issued = self.grants.redeem(form.get("code", ""), verifier, form.get("redirect_uri", ""))
                wrong = "Value passed for the authorization code was invalid."
            case "refresh_token":
                issued = self.grants.refresh(form.get("refresh_token", ""))
                wrong = "Value passed for the token was invalid."
            case _:
                return _refused("unsupported_grant_type", "Value passed for the grant type was invalid.")
        return _refused("invalid_request", wrong) if issued is None else Reply(200, _told(issued))

    def _revoke(self, form: Form) -> Reply:
        if not form.get("token"):
            return _refused("invalid_request", "Value passed for the token was invalid.")
        self.grants.revoke(form["token"])
        return Reply(200, {"revoked": True})


def read_form(body: bytes) -> Form | None:
    """Return the fields of a form; None where it is none, or names a field twice."""
    try:
        return _once(body.decode("ascii"))
    except UnicodeDecodeError:
        return None


def needed(method: str, path: str = "") -> frozenset[str]:
    """Return the scopes that a request about posts, users or media needs (X API v2 OpenAPI 2.167)."""
    if path.startswith("/2/media/"):
        return frozenset({"media.write"})
    least = {"tweet.read", "users.read"}
    return frozenset(least | {"tweet.write"} if method in {"POST", "DELETE"} else least)


def _told(issued: Issued) -> dict[str, Any]:
    told: dict[str, Any] = {
        "token_type": "bearer",
        "expires_in": int(ACCESS_LIFE.total_seconds()),
        "access_token": issued.access,
        "scope": " ".join(sorted(issued.scopes)),
    }
    return told | ({"refresh_token": issued.refresh} if issued.refresh else {})


def _refused(error: str, words: str, status: int = 400) -> Reply:
    return Reply(status, {"error": error, "error_description": words})


def _once(text: str) -> dict[str, str] | None:
    try:
        fields = parse_qs(text, keep_blank_values=True, strict_parsing=True, max_num_fields=20)
    except ValueError:
        return None
    return None if any(len(values) != 1 for values in fields.values()) else {n: v[0] for n, v in fields.items()}


def _basic(shown: str) -> tuple[str, str] | None:
    kind, _, told = shown.partition(" ")
    if kind != "Basic":
        return None
    try:
        name, _, secret = base64.b64decode(told, validate=True).decode("ascii").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return unquote_plus(name), unquote_plus(secret)
