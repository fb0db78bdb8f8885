"""The trash: what lies in it, the way back, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from composer.base.errors import VignetteError, known
from composer.drafts.draft import Draft, TrashRow
from composer.drafts.picture_store import PictureStore
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
        self._pictures: PictureStore | None = None

    def attach(self, store: DraftStore, pictures: PictureStore | None = None) -> None:
        """Use the opened stores; what is too old goes now. A draft that goes for good takes its pictures along."""
        self._store, self._pictures = store, pictures
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
        """Remove these drafts from the trash, with versions, pictures, and what the search knows of them."""
        store, pictures = self._store, self._pictures
        if store is None:
            return

        def work() -> None:
            store.delete_for_good(draft_ids)
            if pictures is not None:
                pictures.forget(draft_ids)

        self._disk.submit(work, lambda _: self.refresh(), self._failed)

    def expire(self) -> None:
        """Remove what is too old; asked at the start and now and then."""
        store, pictures = self._store, self._pictures
        if store is None:
            return

        def work() -> None:
            gone = store.expire()
            if pictures is not None and gone:
                pictures.forget(gone)

        self._disk.submit(work, lambda _: self.refresh(), self._failed)

    def _came_back(self, draft: Draft | None) -> None:
        if draft is not None:
            self._hear.back(draft)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._hear.failed(known(error, "store.failed"))
