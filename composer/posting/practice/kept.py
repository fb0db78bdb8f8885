"""The practice service as the program has it: one account, its timeline in the encrypted store while the program runs.

What was posted for practice ends with the program, unless its author keeps it. It is written down all the same, since
locking takes the program apart; a mark says which run it belongs to, so that the next start knows what a run that was
killed has left, and takes it out.
"""

from __future__ import annotations

import datetime as dt
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from composer.base.callbacks import CALLBACKS
from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import PostingError, StoreError
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.posting.practice.grants import PracticeApp
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.keeping import dump, load
from composer.posting.practice.media import Upload
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticeUser
from composer.text.post_link import born
from composer.vault.database import Database

PRACTICE_CLIENT: Final = "practice"
"""The client id with which a sign-in is tried out at the practice service."""

_PRACTICE, _MARK = "practice", "practice_run"
_RUN: Final = secrets.token_hex(16)  # of this process; locked and unlocked, it is the same
_EVER: Final = dt.datetime.min.replace(tzinfo=dt.UTC)


def _never() -> bool:
    return False


class Practice:
    """The practice service, started when it is first needed.

    Args:
        database: The open store.
        clock: Dates the posts.
        keeps: Whether the timeline is kept beyond the program's end; asked at the beginning and at the end.
        guest: Whether another program may have the profile, and only has its store closed: then what is there is its.
        run: Which run of the program this is.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        keeps: Callable[[], bool] = _never,
        *,
        guest: bool = False,
        run: str = _RUN,
    ) -> None:
        self._database, self._clock = database, clock
        self._keeps = keeps
        self._user = PracticeUser()
        self._server = PracticeServer(clock, user=self._user, app=PracticeApp(PRACTICE_CLIENT, CALLBACKS))
        self._server.state.premium = True  # so that editing can be tried
        self._handle: PracticeHandle | None = None
        self._lock = threading.Lock()  # a sign-in is tried out on a lane of its own
        self._run = self._owner = run
        self._goes_on = True
        self._since = self._taken_over(guest)

    @property
    def account(self) -> Account:
        """The practice account; always there."""
        return Account("practice", AccountKind.PRACTICE, self._user.handle, self._user.name, self._user.user_id)

    @property
    def remembers_since(self) -> dt.datetime:
        """From when on the timeline knows what was posted, aware; what is older ended with an earlier run."""
        return self._since

    def lost(self, post_id: str) -> bool:
        """Tell whether a post of this account ended with an earlier run of the program."""
        began = self._since.replace(microsecond=self._since.microsecond // 1000 * 1000)  # ids count milliseconds
        return born(post_id) < began and not self._server.state.has(post_id)

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
        kept = self._database.setting(_PRACTICE) if self._goes_on else None
        if kept is not None:
            self._server.restore(load(kept))
        try:
            return self._server.start()
        except OSError:
            raise PostingError("net.failed") from None

    def keep(self) -> None:
        """Write the timeline into the store, so that it outlives locking.

        Raises:
            StoreError: It is not written.
        """
        with self._database.transaction():
            self._database.put_setting(_PRACTICE, dump(self._server.snapshot()))
            self._mark()

    def forget(self) -> None:
        """Let the timeline end with the program, unless its author keeps it. Not called where it is locked only.

        Raises:
            StoreError: It is not taken out; the next start does it.
        """
        if self._owner == self._run and not self._keeps():
            self._take_out()

    def media(self) -> tuple[Upload, ...]:
        """Return what was uploaded to the running service, oldest first."""
        return self._server.state.media.all()

    def stop(self) -> None:
        """End the service."""
        self._server.stop()
        self._handle = None

    # -- whose it is

    def _taken_over(self, guest: bool) -> dt.datetime:
        """Return since when the timeline knows what was posted; what an earlier run left goes, unless it is kept.

        A disk that takes nothing does not hold up the start.
        """
        run, _, since = (self._database.setting(_MARK) or "").partition(" ")
        if run and (run == self._run or guest):
            self._owner = run
            return from_stamp(since)
        if self._database.setting(_PRACTICE) is None:
            return self._clock.now()
        self._goes_on = self._keeps()
        self._since = (from_stamp(since) if since else _EVER) if self._goes_on else self._clock.now()
        with suppress(StoreError):
            self._mark() if self._goes_on else self._take_out()
        return self._since

    def _mark(self) -> None:
        self._database.put_setting(_MARK, f"{self._owner} {to_stamp(self._since)}")

    def _take_out(self) -> None:
        with self._database.transaction():
            for name in (_PRACTICE, _MARK):
                self._database.forget_setting(name)
