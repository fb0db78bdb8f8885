"""The poll of the draft on screen, kept beside it."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.errors import VignetteError
from composer.drafts.poll_store import PollStore
from composer.flow.runner import Runner
from composer.guard.submission import Poll


class Polling:
    """Holds the poll, and keeps it.

    Args:
        disk: The lane of the store.
        draft_id: Tells which draft is on screen.
        changed: Hears that another poll holds now, or none, on the caller's thread.
        failed: Hears that it is not kept.
    """

    def __init__(
        self,
        disk: Runner,
        draft_id: Callable[[], str],
        changed: Callable[[], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        self._disk = disk
        self._here = draft_id
        self._changed = changed
        self._failed = failed
        self._store: PollStore | None = None
        self.poll: Poll | None = None
        self.known = True

    def attach(self, store: PollStore) -> None:
        """Use the opened store; what was asked meanwhile is kept."""
        self._store = store
        if self.poll is not None:
            self._keep()
        else:
            self._load()

    def show(self) -> None:
        """Another draft is on screen."""
        self.poll = None
        self._changed()
        self._load()

    def use(self, poll: Poll | None) -> None:
        """The author asks this, or nothing any more."""
        self.poll, self.known = poll, True
        self._keep()
        self._changed()

    def _keep(self) -> None:
        store, draft_id, poll = self._store, self._here(), self.poll
        if store is not None and draft_id:
            self._disk.submit(lambda: store.put(draft_id, poll), lambda _: None, self._broke)

    def _load(self) -> None:
        store, draft_id = self._store, self._here()
        if store is None or not draft_id:
            return
        self.known = False

        def loaded(poll: Poll | None) -> None:
            if draft_id == self._here() and not self.known:
                self.poll, self.known = poll, True
                self._changed()

        self._disk.submit(lambda: store.get(draft_id), loaded, self._broke)

    def _broke(self, error: Exception) -> None:
        self._failed(error if isinstance(error, VignetteError) else VignetteError("other"))
