"""Pictures that are being read or changed: each for the draft it was begun for, whichever is on screen when it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal, Slot

from composer.drafts.picture import MOST
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.main_window import MainWindow


@dataclass(slots=True)
class Job:
    """One of them.

    Attributes:
        draft_id: The draft it is for.
        part: The post of it, from 0; -1 once the author has taken that post out.
        stage: How far it is.
        strip: Shows it; None while another draft is on screen.
    """

    draft_id: str
    part: int
    stage: str = ""
    strip: PictureStrip | None = None


class PictureJobs(QObject):
    """Shows how far each is, at its post, while its draft is on screen.

    Args:
        draft_id: Returns the draft on screen.
    """

    _reached = Signal(int, str)  # from the lane's thread

    def __init__(self, window: MainWindow, draft_id: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread, self._draft_id = window.composer.thread_of_posts, draft_id
        self._jobs: dict[int, Job] = {}
        self._numbers = count(1)
        self._reached.connect(self._show_stage, Qt.ConnectionType.QueuedConnection)
        self._thread.order_changed.connect(self._note_places)

    def begin(self, draft_id: str, part: int, stage: str = "") -> int:
        """Begin one and return its number."""
        number = next(self._numbers)
        job = self._jobs[number] = Job(draft_id, part, stage)
        self._show(number, job)
        return number

    def end(self, number: int) -> Job:
        """It has ended; return what it was for."""
        job = self._jobs.pop(number)
        self._hide(number, job)
        return job

    def strip_of(self, job: Job) -> PictureStrip | None:
        """Return the strip of a job's post; None while another draft is on screen, or where the post is gone."""
        if job.draft_id != self._draft_id() or job.part < 0:
            return None
        return job.strip if job.strip is not None else self.strip(job.part)

    def strip(self, part: int) -> PictureStrip:
        """Return the strip of a post on screen; of the last where there are not so many."""
        cards = self._thread.cards
        return cards[min(part, len(cards) - 1)].strip

    def room_left(self, job: Job) -> int:
        """Return how many pictures a job's post still takes; all of them where it is not on screen."""
        strip = self.strip_of(job)
        return MOST if strip is None else MOST - len(strip.rows) - len(strip.busy)

    def hear(self, number: int) -> Callable[[str], None]:
        """Return what is told on any thread how far it is."""
        return partial(self._reached.emit, number)

    def show_draft(self) -> None:
        """Another draft is on screen: what is read for it is shown, and what is read for others is not."""
        for number, job in self._jobs.items():
            self._hide(number, job)
        for number, job in self._jobs.items():
            self._show(number, job)

    def _show(self, number: int, job: Job) -> None:
        if job.draft_id == self._draft_id() and job.part >= 0:
            job.strip = self.strip(job.part)
            job.strip.show_busy(number, job.stage)

    def _hide(self, number: int, job: Job) -> None:
        if job.strip is not None and job.strip in self._strips():
            job.strip.end_busy(number)
        job.strip = None

    def _strips(self) -> list[PictureStrip | None]:
        """Return the strips on screen; none of a card that is still to be built, which shows no job either."""
        return [None if card.bare else card.strip for card in self._thread.cards]

    @Slot()
    def _note_places(self) -> None:
        """Posts came, went or moved: their pictures go with them."""
        shown = [job for job in self._jobs.values() if job.strip is not None]
        strips = self._strips() if shown else []
        for job in shown:
            job.part = strips.index(job.strip) if job.strip in strips else -1
            job.strip = job.strip if job.part >= 0 else None

    @Slot(int, str)
    def _show_stage(self, number: int, stage: str) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        job.stage = stage
        for row in job.strip.busy if job.strip is not None else ():
            if row.number == number:
                row.show_stage(stage)
