"""Pictures of a draft that is not on screen: what was begun for it ends there, whichever is shown by then."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.errors import MediaError, VignetteError, known
from composer.drafts.picture import MOST, Attached, Gallery, swapped
from composer.drafts.picture_store import PictureStore
from composer.flow.runner import Runner

Done = Callable[[], None]
Failed = Callable[[VignetteError], None]


class PicturesAside:
    """Works on the disk lane; `done` and `failed` are called on the caller's thread."""

    def __init__(self, disk: Runner) -> None:
        self._disk = disk
        self._store: PictureStore | None = None

    def attach(self, store: PictureStore) -> None:
        """Use the opened store."""
        self._store = store

    def add(self, draft_id: str, part: int, new: Attached, done: Done, failed: Failed) -> None:
        """Put a picture behind those of a post, from 0; `media.four` where there is no room."""

        def put(gallery: Gallery) -> Gallery:
            parts = [*gallery, *[()] * (part + 1 - len(gallery))]
            if len(parts[part]) >= MOST:
                raise MediaError("media.four")
            parts[part] = (*parts[part], new)
            return tuple(parts)

        self._alter(draft_id, put, done, failed)

    def swap(self, draft_id: str, was: Attached, now: Attached, done: Done, failed: Failed) -> None:
        """Put a picture in the place of another, wherever that stands."""
        self._alter(draft_id, lambda gallery: tuple(swapped(one, was, now) for one in gallery), done, failed)

    def _alter(self, draft_id: str, how: Callable[[Gallery], Gallery], done: Done, failed: Failed) -> None:
        store = self._store
        if store is None:
            return

        def work() -> None:
            store.attach(draft_id, how(store.gallery(draft_id)))

        self._disk.submit(work, lambda _: done(), lambda error: failed(known(error)))
