"""The pictures of the draft on screen: brought when it comes, kept when they change, and never mixed with another's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.errors import VignetteError
from composer.drafts.picture import Attached, Gallery, swapped
from composer.flow.pictures import PictureDesk
from composer.ui.main_window import MainWindow
from composer.ui.rooms.picture_jobs import Job, PictureJobs


class DraftPictures(QObject):
    """`changed` tells that the draft shows others, or describes them otherwise.

    Args:
        desk: Keeps them.
        jobs: What is being read, and for which draft.
        draft_id: Returns the draft on screen.
        failed: Hears why they are not kept.

    Attributes:
        known: Whether those of the draft on screen are here.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        desk: PictureDesk,
        jobs: PictureJobs,
        draft_id: Callable[[], str],
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._desk, self._jobs = window.composer, desk, jobs
        self._draft_id, self._failed = draft_id, failed
        self._kept = 0  # how often
        self.known = True
        window.composer.pictures_changed.connect(self.keep)

    def show_draft(self, draft_id: str) -> None:
        """Another draft is on screen: bring its pictures; until they are here nothing can go."""
        self.known = False
        self._page.set_pictures(())
        self._jobs.show_draft()
        self._read(draft_id)

    def _read(self, draft_id: str) -> None:
        kept = self._kept

        def here(gallery: Gallery) -> None:
            if draft_id != self._draft_id():
                return
            if kept != self._kept:  # others are kept by now
                self._read(draft_id)
                return
            self.known = True
            self._page.set_pictures(gallery)
            self.changed.emit()

        self._desk.gallery(draft_id, here)

    @Slot()
    def keep(self) -> None:
        """Keep what is on screen, once it is known what belongs there."""
        if self.known:
            self._kept += 1
            self._desk.keep(self._draft_id(), self._page.pictures(), self._failed)
        self.changed.emit()

    def add(self, to: Job, new: Attached) -> None:
        """Put a picture behind those of a job's post, on screen or not; not where its author has taken the post out."""
        strip = self._jobs.strip_of(to)
        if strip is not None and self.known:
            strip.set_pictures((*strip.pictures(), new))
            self.keep()
        elif to.part >= 0:
            self._desk.aside.add(to.draft_id, to.part, new, partial(self._altered, to.draft_id), self._failed)

    def swap(self, draft_id: str, was: Attached, now: Attached) -> None:
        """Put a picture in the place of another, wherever that is by now, on screen or not."""
        if draft_id != self._draft_id() or not self.known:
            self._desk.aside.swap(draft_id, was, now, partial(self._altered, draft_id), self._failed)
            return
        here = False
        for card, shown in zip(self._page.thread_of_posts.cards, self._page.pictures(), strict=True):
            if any(one.picture.digest == was.picture.digest for one in shown):
                here = True
                card.set_pictures(swapped(shown, was, now))
        if here:
            self.keep()

    def _altered(self, draft_id: str) -> None:
        self._kept += 1
        if draft_id == self._draft_id():
            self._read(draft_id)
