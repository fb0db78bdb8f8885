"""What the draft on screen said before: kept before changes, looked at, brought back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from composer.base.errors import VignetteError, known
from composer.base.nothing import nothing
from composer.drafts.history import Reason, Version
from composer.drafts.store import DraftStore
from composer.flow.runner import Runner


class VersionDesk:
    """Works on the disk lane.

    Args:
        disk: The lane of the store.
        show: Hears of a draft's id and its versions, newest first, on the caller's thread.
        failed: Hears why they cannot be told. That one could not be kept is told nobody: it is a convenience.
    """

    def __init__(
        self, disk: Runner, show: Callable[[str, tuple[Version, ...]], None], failed: Callable[[VignetteError], None]
    ) -> None:
        self._disk = disk
        self._show = show
        self._failed = failed
        self._store: DraftStore | None = None

    def attach(self, store: DraftStore) -> None:
        """Use the opened store."""
        self._store = store

    def keep(self, draft_id: str, parts: tuple[str, ...], reason: Reason) -> None:
        """Keep what stands there now, before it changes."""
        store = self._store
        if store is not None:
            self._disk.submit(lambda: store.history.keep(draft_id, parts, reason), nothing, nothing)

    def ask(self, draft_id: str) -> None:
        """Tell the versions of a draft."""
        store = self._store
        if store is not None:
            shown = partial(self._show, draft_id)
            self._disk.submit(lambda: store.history.of(draft_id), shown, self._tell_failure)

    def now(self) -> dt.datetime:
        """Return the moment that a version kept now would have."""
        return self._store.history.now() if self._store is not None else dt.datetime.now(dt.UTC)

    def forget_since(self, draft_id: str, moment: dt.datetime, done: Callable[[], None]) -> None:
        """Forget what a draft said since, behind what is on its way to the disk; `done` hears that it is gone."""
        store = self._store
        if store is not None:
            self._disk.submit(
                lambda: store.history.forget_since(draft_id, moment), lambda _: done(), self._tell_failure
            )

    def _tell_failure(self, error: Exception) -> None:
        self._failed(known(error, "store.failed"))
