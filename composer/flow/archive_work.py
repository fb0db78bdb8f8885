"""Taking an archive in and looking at it, on all cores, piece by piece: stopped at once, gone on with after a restart.

Plain and without threads: it asks runners. The window gives it lanes; the command line runners of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.base.nothing import nothing
from composer.drafts.archive_file import Reading, read_archive
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import ArchiveStore
from composer.flow.archive_look import WRITTEN, Listeners, Look, Worker
from composer.flow.runner import Runner
from composer.guard.author import AuthorProfile

_AT_ONCE: Final = 400
"""Posts that are taken in by one transaction."""


class Stage(StrEnum):
    """What is done now."""

    NOTHING = "nothing"
    READING = "reading"  # the file
    WAKING = "waking"  # the guards
    LOOKING = "looking"


@dataclass(frozen=True, slots=True)
class WorkView:
    """How far it is.

    Attributes:
        done: Bytes of the file that are read, or posts that are looked at.
        whole: Of so many; 0 while that is not known.
        seconds_left: About; None while nothing can be said.
        taken: Posts in the file so far.
        new: Of these, how many were not here.
        left_out: Entries that are none of the author's own.
        missed: Posts the check could not look at; it tries them again the next time.
        error_code: Why it ended early; worded by `flow.wording`.
        stopped: Whether it was asked to end.
    """

    stage: Stage = Stage.NOTHING
    done: int = 0
    whole: int = 0
    seconds_left: float | None = None
    taken: int = 0
    new: int = 0
    left_out: int = 0
    missed: int = 0
    error_code: str = ""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    posts: tuple[OldPost, ...]
    ended: bool
    error_code: str = ""


class ArchiveWork:
    """One import at a time. All methods and answers on the caller's thread.

    Args:
        disk: The lane of the store; many short jobs, so that others get their turn in between.
        reading: A lane for the file.
        hire: Makes the guards, one for each core, each with a lane of its own.
        dismiss: Ends them; called when there is nothing left to look at.
        clock: Measures how fast it goes.
        hear: Hears of each step.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        disk: Runner,
        reading: Runner,
        hire: Callable[[], Sequence[Worker]],
        dismiss: Callable[[Sequence[Worker]], None],
        clock: Clock,
        hear: Callable[[WorkView], None],
    ) -> None:
        self._disk, self._reading = disk, reading
        self._hire, self._dismiss = hire, dismiss
        self._clock, self._hear = clock, hear
        self._store: ArchiveStore | None = None
        self._profile: Callable[[], AuthorProfile] = AuthorProfile
        self.view = WorkView()
        self._file = Reading()
        self._posts: Iterator[OldPost] = iter(())
        self._workers: Sequence[Worker] = ()
        self._run: Look | None = None
        self._began, self._before = 0.0, 0

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self.view.stage is not Stage.NOTHING

    def attach(self, store: ArchiveStore, profile: Callable[[], AuthorProfile]) -> None:
        """Use the opened store; what was under way when the program ended goes on.

        Args:
            store: Keeps the posts.
            profile: Reads what the author's own profile gives away; on the disk lane.
        """
        self._store, self._profile = store, profile

        def resume(file: str | None) -> None:
            if file is not None and not self.busy:
                self.take(Path(file)) if file and Path(file).is_file() else self.look()

        self._disk.submit(store.going, resume, nothing)

    # -- what the author asks

    def take(self, file: Path) -> None:
        """Take an archive in, then look at it; nothing where something is under way already."""
        store = self._store
        if store is None or self.busy:
            return
        self._show(WorkView(Stage.READING))
        self._file = Reading()
        self._posts = read_archive(file, self._file)
        self._disk.submit(lambda: store.keep_going(str(file)), lambda _: self._read_on(), self._fail)

    def look(self) -> None:
        """Look at whatever the guard of today has not looked at."""
        store = self._store
        if store is None or self.busy:
            return
        self._begin_looking(WorkView())

    def stop(self) -> None:
        """The author has it end, whatever the guards are at; what is done is kept, the rest waits for `look`."""
        store = self._store
        if store is None or not self.busy or self.view.stopped:
            return
        self._show(replace(self.view, stopped=True))
        self._disk.submit(lambda: store.keep_going(None), nothing, nothing)
        workers = self._workers
        if workers:  # not on this thread: it waits until they are gone
            self._reading.submit(lambda: _end_all(workers), nothing, nothing)
        if self._run is not None:
            self._run.stop()

    def close(self) -> None:
        """The program ends, or is locked: what is under way is given up, and goes on the next time."""
        workers, self._workers = self._workers, ()
        self._store = None
        if self._run is not None:
            self._run.drop()
        self._dismiss(workers)

    # -- reading the file

    def _read_on(self) -> None:
        if self.view.stopped:
            self._end()
        else:
            self._reading.submit(self._next_piece, self._keep, self._fail)

    def _next_piece(self) -> _Piece:
        """Return some posts more; on the lane of the file."""
        some = list[OldPost]()
        try:
            for post in islice(self._posts, _AT_ONCE):
                some.append(post)
        except VignetteError as error:  # an archive that breaks off has given what it had
            return _Piece(tuple(some), True, error.code)
        return _Piece(tuple(some), len(some) < _AT_ONCE)

    def _keep(self, piece: _Piece) -> None:
        store = self._store
        if store is None:
            return

        def kept(new: int) -> None:
            read = self._file
            view = replace(self.view, done=read.done, whole=read.size, taken=read.taken, left_out=read.left_out)
            self._show(replace(view, new=view.new + new, error_code=piece.error_code))
            if not piece.ended:
                self._read_on()
            elif self.view.stopped or (piece.error_code and not read.taken):
                self._end()
            else:
                self._begin_looking(self.view)

        self._disk.submit(lambda: store.add(piece.posts), kept, self._fail)

    # -- looking

    def _begin_looking(self, view: WorkView) -> None:
        store = self._store
        if store is None:
            return
        self._show(replace(view, stage=Stage.WAKING, done=0, whole=0))
        self._workers = self._hire()
        first = self._workers[0]

        def woken(version: str) -> None:
            if self.view.stopped:
                self._end()
                return

            def facts() -> tuple[AuthorProfile, int, int]:
                store.keep_going("")
                return self._profile(), *store.counts(version)

            self._disk.submit(facts, lambda told: self._look(store, version, *told), self._fail)

        first.lane.submit(first.guard.wake, woken, self._fail)

    def _look(self, store: ArchiveStore, version: str, author: AuthorProfile, whole: int, done: int) -> None:
        if self._store is None:
            return
        self._began, self._before = self._clock.monotonic(), done
        self._show(replace(self.view, stage=Stage.LOOKING, done=done, whole=whole))
        hear = Listeners(self._looked, self._ended)
        self._run = Look(self._disk, store, self._workers, author, version, hear)
        self._run.stop() if self.view.stopped else self._run.go()

    def _looked(self, judged: int, missed: int) -> None:
        done = self.view.done + judged
        passed, since = self._clock.monotonic() - self._began, done - self._before
        left = passed / since * max(0, self.view.whole - done) if since >= WRITTEN else None
        self._show(replace(self.view, done=done, missed=self.view.missed + missed, seconds_left=left))

    def _ended(self, code: str) -> None:
        self._show(replace(self.view, error_code=code or self.view.error_code))
        self._end(unfinished=bool(code))

    # -- the end

    def _fail(self, error: Exception) -> None:
        if self._store is not None and self.busy:
            code = error.code if isinstance(error, VignetteError) else "store.failed"
            told = "" if self.view.stopped and code == "guard.closed" else code
            self._show(replace(self.view, error_code=told))
            self._end(unfinished=True)

    def _end(self, *, unfinished: bool = False) -> None:
        store, workers = self._store, self._workers
        self._workers, self._run = (), None
        self._dismiss(workers)
        self._posts = iter(())  # closes the file
        if store is not None and not self.view.stopped and not unfinished:
            self._disk.submit(lambda: store.keep_going(None), nothing, nothing)
        self._show(replace(self.view, stage=Stage.NOTHING, seconds_left=None))

    def _show(self, view: WorkView) -> None:
        self.view = view
        self._hear(view)


def _end_all(workers: Sequence[Worker]) -> None:
    for worker in workers:
        worker.guard.close()
