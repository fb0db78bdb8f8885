"""Looking at the posts of the archive on several guards at once; one run, from its first post to its last."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from composer.base.errors import VignetteError
from composer.drafts.archive_post import OldPost
from composer.drafts.archive_store import ArchiveStore, Judged
from composer.flow.archive import Looked, judge_all
from composer.flow.runner import Runner
from composer.guard.author import AuthorProfile
from composer.guard.port import ManyGuard

BATCH: Final = 8
"""Posts a guard is given at once."""

AHEAD: Final = 2
"""Batches that a guard has before it, so that it goes on with one while the other is told of; a stop waits for them."""

WRITTEN: Final = 64
"""Verdicts that are written by one transaction."""

_HOPELESS: Final = 3
"""Batches in a row of which a guard could look at nothing; then the run is given up, and says why."""


@dataclass(slots=True)
class Worker:
    """A guard and the lane on which it is asked."""

    guard: ManyGuard
    lane: Runner
    hopeless: int = 0


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who hears of a run.

    Attributes:
        looked: So many posts more have a verdict, so many could not be looked at.
        ended: Nothing is under way any more, and all verdicts are written; why it ended early, or empty.
    """

    looked: Callable[[int, int], None]
    ended: Callable[[str], None]


class Look:
    """Keeps every guard busy, writes what they say, and ends where nothing is left.

    Args:
        disk: The lane of the store.
        store: Holds the posts.
        workers: All of them awake, or to be woken by their first question.
        author: What the author's own profile gives away.
        version: The guard's; posts that it has looked at are left out.
        hear: Hears of it.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        disk: Runner,
        store: ArchiveStore,
        workers: Sequence[Worker],
        author: AuthorProfile,
        version: str,
        hear: Listeners,
    ) -> None:
        self._disk, self._store = disk, store
        self._workers, self._idle = workers, list(workers) * AHEAD
        self._author, self._version = author, version
        self._hear = hear
        self._queue: deque[OldPost] = deque()
        self._judged: list[Judged] = []
        self._after, self._code = "", ""
        self._fetching = self._drained = self._stopped = self._over = False
        self._writing = 0

    def go(self) -> None:
        """Begin."""
        self._feed()

    def stop(self, code: str = "") -> None:
        """End once the guards have answered what they were asked, or were ended; `code` says why."""
        self._code = self._code or code
        self._stopped = self._drained = True
        self._queue.clear()
        self._feed()

    def drop(self) -> None:
        """Hear of nothing any more; what is under way is not written."""
        self._over = True

    def _feed(self) -> None:
        while self._idle and self._queue:
            self._give(self._idle.pop(0), [self._queue.popleft() for _ in range(min(BATCH, len(self._queue)))])
        if len(self._queue) < 2 * BATCH * AHEAD * len(self._workers):
            self._fetch()
        if self._drained and not (self._queue or self._fetching) and len(self._idle) == len(self._workers) * AHEAD:
            self._write()
            if not (self._writing or self._over):
                self._over = True
                self._hear.ended(self._code)

    def _fetch(self) -> None:
        if self._fetching or self._drained:
            return
        self._fetching = True
        store, most, after, version = self._store, 6 * BATCH * AHEAD * len(self._workers), self._after, self._version

        def fetched(posts: tuple[OldPost, ...]) -> None:
            self._fetching = False
            self._drained = self._stopped or len(posts) < most
            if posts and not self._stopped:
                self._after = posts[-1].post_id
                self._queue.extend(posts)
            self._feed()

        self._disk.submit(lambda: store.unlooked(version, most, after), fetched, self._failed)

    def _give(self, worker: Worker, posts: list[OldPost]) -> None:
        author, guard = self._author, worker.guard

        def looked(answer: Looked) -> None:
            if self._over:
                return
            self._judged.extend(answer.judged)
            self._idle.append(worker)
            worker.hopeless = worker.hopeless + 1 if answer.missed and not answer.judged else 0
            self._hear.looked(len(answer.judged), 0 if self._stopped else answer.missed)
            if len(self._judged) >= WRITTEN:
                self._write()
            if worker.hopeless >= _HOPELESS and not self._stopped:
                self.stop(answer.error_code or "guard.crashed")
            else:
                self._feed()

        worker.lane.submit(lambda: judge_all(posts, guard, author), looked, self._failed)

    def _write(self) -> None:
        store, judged = self._store, self._judged
        if not judged:
            return
        self._judged = []
        self._writing += 1

        def written(_: object) -> None:
            self._writing -= 1
            self._feed()

        self._disk.submit(lambda: store.judge(judged), written, self._failed)

    def _failed(self, error: Exception) -> None:
        if not self._over:
            self._over = True
            self._hear.ended(error.code if isinstance(error, VignetteError) else "store.failed")
