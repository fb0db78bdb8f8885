"""Signing in to X with OAuth 2.0 and PKCE, without its wire: what is asked for, and what comes back.

Sources: RFC 6749, 7636 and 8252 (native apps: the person's own browser, a loopback address); docs.x.com, OAuth 2.0
authorization code flow with PKCE.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from composer.base.errors import Action, PostingError

SCOPES: Final = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")
"""The least with which posts and pictures go out and the sign-in lasts."""

CODE_LIFE: Final = dt.timedelta(seconds=30)

_CLIENT_ID: Final = re.compile(r"[A-Za-z0-9_\-]{4,120}")
_CODE: Final = re.compile(r"[\x21-\x7e]{1,1280}")


@dataclass(frozen=True, slots=True, repr=False)
class Tokens:
    """What X gave: an access token until `ends`, and a refresh token for one use."""

    access: str
    refresh: str
    ends: dt.datetime


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """One sign-in: its verifier stays here, its challenge and state go with the browser.

    Attributes:
        client_id: Of the author's own app at X.
        callback: One of `CALLBACKS`.
    """

    client_id: str
    callback: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)

    @classmethod
    def fresh(cls, client_id: str, callback: str) -> SignInRequest:
        """Return a request with a state and a verifier of its own.

        Raises:
            PostingError: `sign_in.client_id` it cannot be a client id.
        """
        if not _CLIENT_ID.fullmatch(client_id):
            raise PostingError("sign_in.client_id", Action.EDIT)
        return cls(client_id, callback, secrets.token_urlsafe(32), secrets.token_urlsafe(64))

    def address(self, authorize: str) -> str:
        """Return where the browser is sent; `authorize` is the service's page."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.callback,
            "scope": " ".join(SCOPES),
            "state": self.state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        return f"{authorize}?{urlencode(asked)}"

    def code_in(self, address: str) -> str:
        """Return the code in the address the browser came back to.

        Raises:
            PostingError: `sign_in.address` it is another address · `sign_in.state` it answers another request ·
                `sign_in.denied` the author said no at X · `sign_in.refused` X said no.
        """
        try:
            told = urlsplit(address.strip())
            fields = parse_qs(told.query, keep_blank_values=True, strict_parsing=True, max_num_fields=10)
        except ValueError:
            raise PostingError("sign_in.address", Action.EDIT) from None
        if f"{told.scheme}://{told.netloc}{told.path}" != self.callback or any(len(v) != 1 for v in fields.values()):
            raise PostingError("sign_in.address", Action.EDIT)
        if "state" not in fields:
            raise PostingError("sign_in.address", Action.EDIT)
        if not hmac.compare_digest(fields["state"][0].encode("utf-8", "surrogatepass"), self.state.encode()):
            raise PostingError("sign_in.state", Action.RETRY)
        if "error" in fields:
            denied = fields["error"][0] == "access_denied"
            raise PostingError("sign_in.denied" if denied else "sign_in.refused", Action.RETRY)
        code = fields.get("code", [""])[0]
        if not _CODE.fullmatch(code):
            raise PostingError("sign_in.address", Action.EDIT)
        return code
