"""A sign-in that waits for the browser: for its answer on the loopback address, or for what the author pastes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from composer.base.callbacks import PORTS, callback_of
from composer.base.clock import Clock
from composer.base.errors import Action, PostingError
from composer.outbox.account import Account
from composer.posting.receiver import Receiver
from composer.posting.sign_in import SignInRequest, Tokens
from composer.posting.token_desk import TokenDesk

PATIENCE_S: Final = 300.0
_STEP_S: Final = 0.1


class PendingSignIn:
    """Begun by the window, finished on a lane of its own; `paste` and `cancel` may be called from any thread.

    Where every port is taken by another program, only pasting is left: the browser then shows an address that cannot
    be opened, which is the one to copy.

    Args:
        client_id: Of the author's own app.
        authorize: The service's page.
        desk: Asks for the tokens.
        clock: Ends the patience.

    Raises:
        PostingError: `sign_in.client_id` it cannot be a client id.
    """

    def __init__(
        self, client_id: str, authorize: str, desk: TokenDesk, clock: Clock, ports: tuple[int, ...] = PORTS
    ) -> None:
        try:
            self._receiver: Receiver | None = Receiver(ports)
        except OSError:
            self._receiver = None
        try:
            callback = self._receiver.callback if self._receiver else callback_of(ports[0])
            self._asked = SignInRequest.fresh(client_id, callback)
        except PostingError:
            self._let_go()
            raise
        self.client_id = client_id
        self.address = self._asked.address(authorize)
        self._desk = desk
        self._clock = clock
        self._lock = threading.Lock()
        self._told = threading.Event()
        self._code = ""
        self._failed: PostingError | None = None

    @property
    def hears_the_browser(self) -> bool:
        """Whether a port could be had; without, the address must be pasted."""
        return self._receiver is not None

    def paste(self, address: str) -> None:
        """Take the address that the browser shows after the sign-in.

        Raises:
            PostingError: As `SignInRequest.code_in`; the sign-in goes on waiting unless the author or X said no.
        """
        try:
            code = self._asked.code_in(address)
        except PostingError as error:
            if error.code in {"sign_in.denied", "sign_in.refused"}:
                self._settle(failed=error)
            raise
        self._settle(code)

    def cancel(self) -> None:
        """Wait no longer."""
        self._settle(failed=PostingError("sign_in.cancelled"))

    def tokens(self) -> Tokens:
        """Wait for the browser or the author, then ask for the tokens. Blocks; up to five minutes.

        Raises:
            PostingError: `sign_in.late` nobody came · `sign_in.cancelled` · `sign_in.denied` and as `code_in`, for an
                answer with the right state · as `TokenDesk.exchange`.
        """
        ends = self._clock.monotonic() + PATIENCE_S
        try:
            while not self._told.is_set():
                if self._clock.monotonic() > ends:
                    raise PostingError("sign_in.late", Action.RETRY)
                if self._receiver is None:
                    self._told.wait(_STEP_S)
                else:
                    self._receiver.listen_once(self._heard)
        finally:
            self._let_go()
        if self._failed is not None:
            raise self._failed
        return self._desk.exchange(self._asked, self._code)

    def _heard(self, address: str) -> bool:
        """Any page can call a loopback address: what does not carry the state of this sign-in changes nothing."""
        try:
            self.paste(address)
        except PostingError as error:
            return error.code in {"sign_in.denied", "sign_in.refused"}
        return True

    def _settle(self, code: str = "", failed: PostingError | None = None) -> None:
        with self._lock:
            if not self._told.is_set():
                self._code, self._failed = code, failed
                self._told.set()

    def _let_go(self) -> None:
        if self._receiver is not None:
            self._receiver.server_close()
            self._receiver = None


class BegunSignIn:
    """A sign-in and what is done with its tokens.

    Args:
        pending: Waits for the browser.
        keep: Asks whose they are, and keeps them.
    """

    def __init__(self, pending: PendingSignIn, keep: Callable[[str, Tokens], Account]) -> None:
        self._pending = pending
        self._keep = keep
        self.address = pending.address
        self.hears_the_browser = pending.hears_the_browser
        self.paste = pending.paste
        self.cancel = pending.cancel

    def finish(self) -> Account:
        """Wait for the browser, ask whose sign-in it is, and keep it. Blocks: on a lane of its own.

        Raises:
            PostingError: As `PendingSignIn.tokens` and `Publisher.who`; nothing is kept then.
            KeyringError: The tokens cannot be kept; they are taken back.
        """
        return self._keep(self._pending.client_id, self._pending.tokens())
