"""The practice service as the program has it: one account, its timeline in the encrypted store."""

from __future__ import annotations

import threading
from typing import Final

from composer.base.callbacks import CALLBACKS
from composer.base.clock import Clock
from composer.base.errors import PostingError
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.posting.practice.grants import PracticeApp
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.keeping import dump, load
from composer.posting.practice.media import Upload
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticeUser
from composer.vault.database import Database

PRACTICE_CLIENT: Final = "practice"
"""The client id with which a sign-in is tried out at the practice service."""

_PRACTICE: Final = "practice"


class Practice:
    """The practice service, with its timeline kept over restarts. Started when it is first needed."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._user = PracticeUser()
        self._server = PracticeServer(clock, user=self._user, app=PracticeApp(PRACTICE_CLIENT, CALLBACKS))
        self._server.state.premium = True  # so that editing can be tried
        self._handle: PracticeHandle | None = None
        self._lock = threading.Lock()  # a sign-in is tried out on a lane of its own

    @property
    def account(self) -> Account:
        """The practice account; always there."""
        return Account("practice", AccountKind.PRACTICE, self._user.handle, self._user.name, self._user.user_id)

    def handle(self) -> PracticeHandle:
        """Return how to reach the running service.

        Raises:
            PostingError: No port of loopback can be had.
        """
        with self._lock:
            if self._handle is None:
                self._handle = self._started()
            return self._handle

    def _started(self) -> PracticeHandle:
        kept = self._database.setting(_PRACTICE)
        if kept is not None:
            self._server.restore(load(kept))
        try:
            return self._server.start()
        except OSError:
            raise PostingError("net.failed") from None

    def keep(self) -> None:
        """Write the timeline into the store."""
        self._database.put_setting(_PRACTICE, dump(self._server.snapshot()))

    def media(self) -> tuple[Upload, ...]:
        """Return what was uploaded to the running service, oldest first."""
        return self._server.state.media.all()

    def stop(self) -> None:
        """End the service."""
        self._server.stop()
        self._handle = None
