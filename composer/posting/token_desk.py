"""The three requests about tokens: a code for a pair, a pair for a new one, and the end of both."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import Action, PostingError
from composer.guard import scope
from composer.posting.credentials import LONGEST
from composer.posting.leave import SIGNING_IN, TOKEN_PATHS
from composer.posting.payload import Json, as_object
from composer.posting.service import Patience, Service
from composer.posting.sign_in import SCOPES, SignInRequest, Tokens
from composer.posting.translate import unreadable

_ISSUE, _REVOKE = TOKEN_PATHS
_SHORTEST, _LONGEST_LIFE = 60, 366 * 24 * 3_600  # seconds an access token may live
_REFUSED: Final = frozenset({"x.invalid", "x.forbidden", "x.signed_out", "x.refused", "x.no_permission"})


class TokenDesk:
    """Asks one service for tokens. Made and used on one thread; no request is ever repeated by itself.

    Args:
        service: X or the practice service.
        clock: Says when a token ends.
    """

    def __init__(
        self, service: Service, clock: Clock, patience: Patience | None = None, roots: Path | None = None
    ) -> None:
        from composer.posting.session import TWEEPYS_HOST, StrictSession  # late: requests takes ten megabytes
        from composer.posting.transport import StrictAdapter

        self._clock, self._host = clock, TWEEPYS_HOST
        self._session = StrictSession(service, StrictAdapter(service, clock, patience, roots))

    def exchange(self, asked: SignInRequest, code: str) -> Tokens:
        """Return the tokens for a code.

        Raises:
            PostingError: `sign_in.code` X does not take the code, or not any more · `sign_in.scopes` not all that was
                asked for was given; what was given is taken back · else as `translate` says.
        """
        form = {
            "grant_type": "authorization_code",
            "client_id": asked.client_id,
            "code": code,
            "redirect_uri": asked.callback,
            "code_verifier": asked.verifier,
        }
        tokens, given = self._issued(form, "sign_in.code", Action.RETRY)
        if not set(SCOPES) <= given:
            self.revoke(asked.client_id, tokens.refresh or tokens.access)
            raise PostingError("sign_in.scopes", Action.RETRY)
        return tokens

    def refresh(self, client_id: str, refresh_token: str) -> Tokens:
        """Return a new pair for a refresh token, which is used up by it.

        Raises:
            PostingError: `x.signed_out` X does not take it; else as `translate` says, and it may be used up.
        """
        form = {"grant_type": "refresh_token", "client_id": client_id, "refresh_token": refresh_token}
        return self._issued(form, "x.signed_out", Action.RECONNECT)[0]

    def revoke(self, client_id: str, token: str) -> None:
        """End a token at X; a refresh token ends its family.

        Raises:
            PostingError: X could not be told.
        """
        self._ask(_REVOKE, {"client_id": client_id, "token": token})

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()

    def _issued(self, form: dict[str, str], refusal: str, action: Action) -> tuple[Tokens, set[str]]:
        now = self._clock.now()
        try:
            told = self._ask(_ISSUE, form)
        except PostingError as error:
            if error.code in _REFUSED:
                raise PostingError(refusal, action) from None
            raise
        access, refresh, lives = _text(told, "access_token"), _text(told, "refresh_token"), told.get("expires_in")
        if not access or _text(told, "token_type").lower() != "bearer" or not isinstance(lives, int):
            raise unreadable(posting=False)
        ends = now + dt.timedelta(seconds=min(max(lives, _SHORTEST), _LONGEST_LIFE))
        return Tokens(access, refresh, ends), set(str(told.get("scope", "")).split())

    def _ask(self, path: str, form: dict[str, str]) -> Json:
        told: Json | None = None
        with scope.leave(scope.Asking(SIGNING_IN)):
            answer = self._session.post(self._host + path, data=form)
            told = as_object(answer.content)
        if told is None:
            raise unreadable(posting=False)
        return told


def _text(told: Json, name: str) -> str:
    """Return a token or a word: printable ASCII that a keyring takes; empty for anything else."""
    value = told.get(name)
    fits = isinstance(value, str) and value.isascii() and value.isprintable() and len(value) <= LONGEST
    return value if isinstance(value, str) and fits and " " not in value else ""
