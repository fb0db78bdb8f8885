"""The trash: what lies in it, the way back, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from composer.base.errors import VignetteError
from composer.drafts.draft import Draft, TrashRow
from composer.drafts.store import DraftStore
from composer.flow.runner import Runner


@dataclass(frozen=True, slots=True)
class TrashListeners:
    """Who hears, on the caller's thread.

    Attributes:
        rows: Everything in the trash, thrown away last first.
        back: A draft came back.
        failed: Nothing happened, and why.
    """

    rows: Callable[[tuple[TrashRow, ...]], None]
    back: Callable[[Draft], None]
    failed: Callable[[VignetteError], None]


class TrashDesk:
    """Works on the trash on the disk lane; after each change the rows are told anew."""

    def __init__(self, disk: Runner, listeners: TrashListeners) -> None:
        self._disk = disk
        self._hear = listeners
        self._store: DraftStore | None = None

    def attach(self, store: DraftStore) -> None:
        """Use the opened store; what is too old goes now."""
        self._store = store
        self.expire()

    def refresh(self) -> None:
        """Tell the rows."""
        if self._store is not None:
            self._disk.submit(self._store.trash, self._hear.rows, self._failed)

    def bring_back(self, draft_id: str) -> None:
        """Move a draft back to the drafts."""
        store = self._store
        if store is not None:
            self._disk.submit(lambda: store.bring_back(draft_id), self._came_back, self._failed)

    def delete_for_good(self, draft_ids: tuple[str, ...]) -> None:
        """Remove these drafts from the trash, with their versions and what the search knows of them."""
        store = self._store
        if store is not None:
            self._disk.submit(lambda: store.delete_for_good(draft_ids), lambda _: self.refresh(), self._failed)

    def expire(self) -> None:
        """Remove what is too old; asked at the start and now and then."""
        if self._store is not None:
            self._disk.submit(self._store.expire, lambda _: self.refresh(), self._failed)

    def _came_back(self, draft: Draft | None) -> None:
        if draft is not None:
            self._hear.back(draft)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._hear.failed(error if isinstance(error, VignetteError) else VignetteError("store.failed"))
