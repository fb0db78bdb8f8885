"""Pictures on their way into a draft: cleaned and read on a lane of their own, kept on the disk lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from composer.base.errors import MediaError, VignetteError, known
from composer.drafts.picture import Gallery, Picture, Taken
from composer.drafts.picture_store import PictureStore
from composer.drafts.sight import Sight
from composer.flow.pictures_aside import PicturesAside
from composer.flow.runner import Runner
from composer.guard.reading import DICOM, Box
from composer.guard.trail import Trail

T = TypeVar("T")


class PictureStudio(Protocol):
    """Cleans and reads pictures; may take its time. `cancel` may come from any thread."""

    def take(self, data: bytes, hear: Callable[[str], None], page: int) -> Taken:
        """Return the cleaned and read picture in a file's bytes, or in one page of a PDF."""
        ...

    def pages(self, data: bytes) -> tuple[bytes, ...]:
        """Return the first pages of a PDF in small."""
        ...

    def frames(self, data: bytes, *, film: bool) -> tuple[bytes, ...]:
        """Return the frames of a moving picture, or the samples of a video, that differ, at full size."""
        ...

    def is_film(self, head: bytes) -> bool:
        """Tell by a file's first bytes whether it is a video."""
        ...

    def film(
        self, film: BinaryIO | bytes, start: float, end: float, hear: Callable[[str], None], *, sound: bool
    ) -> Taken:
        """Return the cleaned and read video between two moments, in seconds; with its sound or without."""
        ...

    def change(
        self,
        data: bytes,
        boxes: Sequence[Box],
        crop: Box | None,
        turns: int,
        hear: Callable[[str], None],
        *,
        certain: bool,
    ) -> Taken:
        """Return the picture with solid boxes, cut, then turned; `certain` where it was a DICOM's."""
        ...

    def cancel(self) -> None:
        """End what runs."""
        ...

    def close(self) -> None:
        """End what runs and take nothing more."""
        ...


@dataclass(frozen=True, slots=True)
class Edit:
    """What the author does to a picture: boxes and cut in its pixels, then quarter turns clockwise."""

    boxes: tuple[Box, ...] = ()
    crop: Box | None = None
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stays of a video, in seconds from its start."""

    start: float
    end: float


class PictureDesk:
    """Takes pictures in, changes them, and keeps which draft shows which.

    Args:
        lane: For opening and reading; one picture at a time.
        disk: The lane of the store.
        studio: Opens pictures in a process of its own.

    Attributes:
        aside: Changes the pictures of drafts that are not on screen.
    """

    def __init__(self, lane: Runner, disk: Runner, studio: PictureStudio) -> None:
        self._lane = lane
        self._disk = disk
        self._studio = studio
        self._store: PictureStore | None = None
        self._trail: Trail | None = None
        self._cancelled: set[int] = set()
        self._running = 0  # the job under way; written on the lane alone
        self.aside = PicturesAside(disk)

    def attach(self, store: PictureStore, trail: Trail) -> None:
        """Use the opened store, and write into this log what an author says of a picture."""
        self._store, self._trail = store, trail
        self.aside.attach(store)

    def take(
        self,
        number: int,
        source: Callable[[], bytes],
        done: Callable[[Picture], None],
        failed: Callable[[VignetteError], None],
        *,
        page: int = 0,
        hear: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Clean, read and keep a picture.

        Args:
            number: Names this job, for `cancel`.
            source: Gives the file's bytes; called on the lane.
            done: Hears of the kept picture, on the caller's thread.
            failed: Hears why there is none; `media.pages`: it is a PDF of several, `media.dicom_review`: a DICOM.
            page: Which page of a PDF, from 1; 0 where there should be one only.
            hear: Told on the lane's own thread that the picture is `cleaned`; reading takes longer.
        """
        self._work(number, lambda: self._studio.take(source(), hear, page), done, failed)

    def pages(
        self,
        number: int,
        source: Callable[[], bytes],
        done: Callable[[tuple[bytes, ...]], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        """Draw the pages of a PDF, or the frames of a DICOM, in small; arguments as those of `take`."""
        self._lane.submit(
            lambda: self._run(number, lambda: self._studio.pages(source())), done, lambda error: failed(_own(error))
        )

    def change(
        self,
        number: int,
        digest: str,
        edit: Edit,
        done: Callable[[Picture], None],
        failed: Callable[[VignetteError], None],
        *,
        hear: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Change a kept picture; what it becomes is another one. `hear` as in `take`."""
        store = self._store

        def work() -> Taken:
            data = self._data(digest)
            reading = store.reading(digest) if store is not None else None
            certain = reading is None or reading.likely == DICOM
            return self._studio.change(data, edit.boxes, edit.crop, edit.turns, hear, certain=certain)

        self._work(number, work, done, failed)

    def confirm(
        self, digest: str, sight: Sight, done: Callable[[Picture], None], failed: Callable[[VignetteError], None]
    ) -> None:
        """Keep what the author says of a picture that no program read; the picture counts as read from then on."""
        store, trail = self._store, self._trail
        if store is None or trail is None:
            failed(MediaError("media.no_store"))
            return
        self._disk.submit(lambda: store.confirm(digest, sight, trail), done, lambda error: failed(_own(error)))

    def cancel(self, number: int) -> None:
        """Let this job go, whether it runs or waits."""
        self._cancelled.add(number)
        if number == self._running:  # what another one is at goes on
            self._studio.cancel()

    def bytes_of(self, digest: str, done: Callable[[bytes | None], None]) -> None:
        """Give out a kept picture's bytes, for the author's own eyes."""
        store = self._store
        if store is not None:
            self._disk.submit(lambda: store.data(digest), done, lambda _: done(None))

    def is_film(self, head: bytes) -> bool:
        """Tell by a file's first bytes whether it is a video; from any thread."""
        return self._studio.is_film(head)

    def film(
        self,
        number: int,
        path: Path,
        done: Callable[[Picture], None],
        failed: Callable[[VignetteError], None],
        *,
        hear: Callable[[str], None] = lambda _: None,
        sound: bool = False,
    ) -> None:
        """Clean, read and keep a video; arguments as those of `take`. `hear` is told seconds, too: `12/60`.

        Its sound stays only where its author wants that.
        """

        def work() -> Taken:
            with path.open("rb") as file:
                return self._studio.film(file, 0.0, 0.0, hear, sound=sound)

        self._work(number, work, done, failed)

    def cut(
        self,
        number: int,
        digest: str,
        stretch: Stretch,
        done: Callable[[Picture], None],
        failed: Callable[[VignetteError], None],
        *,
        hear: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Cut a kept video; what it becomes is another one, with the sound it was kept with. `hear` as in `film`."""

        def work() -> Taken:
            return self._studio.film(self._data(digest), stretch.start, stretch.end, hear, sound=True)

        self._work(number, work, done, failed)

    def frames(
        self, picture: Picture, done: Callable[[tuple[bytes, ...]], None], failed: Callable[[VignetteError], None]
    ) -> None:
        """Give out the frames of a kept moving picture or video that differ, as PNG, for the author's own eyes."""

        def work() -> tuple[bytes, ...]:
            return self._studio.frames(self._data(picture.digest), film=picture.is_film)

        self._lane.submit(work, done, lambda error: failed(_own(error)))

    def gallery(self, draft_id: str, done: Callable[[Gallery], None]) -> None:
        """Tell the pictures of a draft."""
        store = self._store
        if store is None:
            done(())
            return
        self._disk.submit(lambda: store.gallery(draft_id), done, lambda _: done(()))

    def keep(self, draft_id: str, gallery: Gallery, failed: Callable[[VignetteError], None]) -> None:
        """Write down which pictures a draft shows now."""
        store = self._store
        if store is not None:
            self._disk.submit(lambda: store.attach(draft_id, gallery), lambda _: None, lambda e: failed(_own(e)))

    def close(self) -> None:
        """End what runs."""
        self._studio.close()

    def _data(self, digest: str) -> bytes:
        data = self._store.data(digest) if self._store is not None else None
        if data is None:
            raise MediaError("media.damaged")
        return data

    def _work(
        self,
        number: int,
        make: Callable[[], Taken],
        done: Callable[[Picture], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        store = self._store
        if store is None:
            failed(MediaError("media.no_store"))
            return

        def work() -> Picture:
            taken = self._run(number, make)
            store.add(taken)
            return taken.picture

        self._lane.submit(work, done, lambda error: failed(_own(error)))

    def _run(self, number: int, make: Callable[[], T]) -> T:
        """Do a job that may be cancelled, before it begins or while it runs; on the lane."""
        self._running = number
        try:
            made = None if number in self._cancelled else make()
        finally:
            self._running = 0
        if made is None or number in self._cancelled:
            raise MediaError("media.cancelled")
        return made


def _own(error: Exception) -> VignetteError:
    return MediaError("media.unreadable") if isinstance(error, OSError) else known(error)
