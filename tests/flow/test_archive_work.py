"""Taking an archive in: piece by piece, on every guard, stopped at once, gone on with after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from composer.base.errors import GuardError
from composer.drafts.archive_store import MIGRATIONS, ArchiveStore, Wanted
from composer.flow.archive_look import AHEAD, BATCH, Worker
from composer.flow.archive_work import ArchiveWork, Stage, WorkView
from composer.guard.author import AuthorProfile
from composer.guard.report import Report, Verdict
from composer.guard.submission import Submission
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.drafts.test_archive_file import entry, js
from tests.fakes import HeldRunner, WordGuard

POSTS = 100


class Closing(WordGuard):
    """Knows that it was ended."""

    closed = False

    def close(self) -> None:
        self.closed = True


class Bench:
    """The work, its lanes, and guards that look when the test says so."""

    def __init__(self, store: ArchiveStore, clock: FakeClock, make: Callable[[], WordGuard] = Closing) -> None:
        self.disk, self.reading = HeldRunner(), HeldRunner()
        self.workers = [Worker(make(), HeldRunner()) for _ in range(2)]
        self.heard: list[WorkView] = []
        self.work = ArchiveWork(self.disk, self.reading, lambda: self.workers, self._dismiss, clock, self.heard.append)
        self.work.attach(store, AuthorProfile)

    @staticmethod
    def _dismiss(workers: Sequence[Worker]) -> None:
        for worker in workers:
            worker.guard.close()

    def lanes(self) -> list[HeldRunner]:
        return [self.disk, self.reading, *(worker.lane for worker in self.workers)]

    def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Let each lane do a job in turn."""
        while not until() and any(lane.jobs for lane in self.lanes()):
            for lane in self.lanes():
                if lane.jobs and not until():
                    lane.step()

    def asked(self) -> list[int]:
        return [len(worker.guard.asked) for worker in self.workers]


@pytest.fixture
def store() -> Iterator[ArchiveStore]:
    database = Database.open(None, bytes(32), {"archive": MIGRATIONS})
    yield ArchiveStore(database)
    database.close()


@pytest.fixture
def bench(store: ArchiveStore, clock: FakeClock) -> Bench:
    return Bench(store, clock)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    texts = ["Admitted Maria." if number % 10 == 0 else f"Pearl {number}" for number in range(POSTS)]
    return js(tmp_path / "tweets.js", *(entry(100 + number, text) for number, text in enumerate(texts)))


def test_every_post_is_looked_at_and_all_guards_share_in_it(bench: Bench, archive: Path, store: ArchiveStore) -> None:
    bench.work.take(archive)
    bench.run()

    sums = store.sums()
    assert (sums.posts, sums.unlooked, sums.of(Verdict.BLOCK)) == (POSTS, 0, POSTS // 10)
    assert sum(bench.asked()) == POSTS
    assert min(bench.asked()) > POSTS // 3
    assert (bench.work.view.stage, bench.work.view.done, bench.work.view.new) == (Stage.NOTHING, POSTS, POSTS)
    assert all(worker.guard.closed for worker in bench.workers)
    assert store.going() is None


def test_it_is_told_how_far_it_is(bench: Bench, archive: Path) -> None:
    bench.work.take(archive)
    bench.run()

    stages = list(dict.fromkeys(view.stage for view in bench.heard))
    assert stages == [Stage.READING, Stage.WAKING, Stage.LOOKING, Stage.NOTHING]
    done = [view.done for view in bench.heard if view.stage is Stage.LOOKING]
    assert done == sorted(done)
    assert max(view.done for view in bench.heard if view.stage is Stage.READING) == archive.stat().st_size


def test_a_stop_waits_for_what_the_guards_were_asked_and_keeps_it(
    bench: Bench, archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    bench.work.take(archive)
    bench.run(until=lambda: bench.work.view.done >= 3 * BATCH)
    before = sum(bench.asked())
    bench.work.stop()
    bench.run()

    assert bench.work.view.stopped
    assert not bench.work.busy
    assert sum(bench.asked()) <= before + 2 * AHEAD * BATCH
    assert POSTS - store.sums().unlooked == sum(bench.asked())

    assert bench.work.view.missed == 0
    again = Bench(store, clock)
    again.run()
    assert sum(again.asked()) == 0  # the author ended it: it does not go on by itself
    again.work.look()
    again.run()
    assert store.sums().unlooked == 0
    assert sum(again.asked()) + sum(bench.asked()) == POSTS


def test_what_was_under_way_when_the_program_ended_goes_on(
    bench: Bench, archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    bench.work.take(archive)
    bench.run(until=lambda: bench.work.view.done >= 3 * BATCH)
    bench.work.close()
    bench.run()
    assert all(worker.guard.closed for worker in bench.workers)
    assert store.sums().unlooked > 0

    again = Bench(store, clock)
    again.run()
    assert store.sums().unlooked == 0


def test_a_file_that_was_still_read_when_the_program_ended_is_read_again(
    bench: Bench, archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    bench.work.take(archive)
    bench.disk.step()
    bench.disk.step()
    bench.work.close()
    assert store.sums().posts == 0

    again = Bench(store, clock)
    again.run()
    assert (store.sums().posts, store.sums().unlooked) == (POSTS, 0)


def test_a_file_that_is_none_is_told_and_not_tried_again(bench: Bench, tmp_path: Path, store: ArchiveStore) -> None:
    wrong = tmp_path / "photo.zip"
    wrong.write_bytes(b"nothing of the kind")
    bench.work.take(wrong)
    bench.run()

    assert bench.work.view.error_code == "archive.none"
    assert store.going() is None


def test_an_archive_that_breaks_off_is_looked_at_as_far_as_it_goes(
    bench: Bench, archive: Path, store: ArchiveStore
) -> None:
    archive.write_text(archive.read_text("utf-8")[:-40], "utf-8")
    bench.work.take(archive)
    bench.run()

    assert bench.work.view.error_code == "archive.damaged"
    assert (store.sums().posts, store.sums().unlooked) == (POSTS - 1, 0)


class Slow(Closing):
    """Looks until it is ended, as one on a busy computer does."""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        if self.closed:
            raise GuardError("guard.closed")
        return super().check(submission, profile)


def test_a_stop_ends_the_guards_and_nothing_counts_as_missed(
    archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    bench = Bench(store, clock, Slow)
    bench.work.take(archive)
    bench.run(until=lambda: bench.work.view.done >= 2 * BATCH)
    bench.work.stop()
    bench.reading.run()
    bench.run()

    assert not bench.work.busy
    assert (bench.work.view.missed, bench.work.view.error_code) == (0, "")


class Hopeless(Closing):
    """Wakes, and can look at nothing."""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        raise GuardError("guard.crashed")


def test_a_guard_that_can_look_at_nothing_is_given_up_and_it_goes_on_at_the_next_start(
    archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    bench = Bench(store, clock, Hopeless)
    bench.work.take(archive)
    bench.run()

    assert bench.work.view.error_code == "guard.crashed"
    assert bench.work.view.missed < POSTS
    assert store.sums().unlooked == POSTS

    again = Bench(store, clock)
    again.run()
    assert store.sums().unlooked == 0


def test_a_guard_that_does_not_wake_is_told(archive: Path, store: ArchiveStore, clock: FakeClock) -> None:
    bench = Bench(store, clock, lambda: Closing(GuardError("guard.missing")))
    bench.work.take(archive)
    bench.run()

    assert bench.work.view.error_code == "guard.missing"
    assert store.sums().posts == POSTS


def test_a_newer_guard_looks_at_all_of_it_again(
    bench: Bench, archive: Path, store: ArchiveStore, clock: FakeClock
) -> None:
    class Newer(Closing):
        def wake(self) -> str:
            return "words/2"

    bench.work.take(archive)
    bench.run()
    again = Bench(store, clock, Newer)
    again.work.look()
    again.run()

    assert sum(again.asked()) == POSTS
    assert len(store.find(Wanted(Verdict.BLOCK))) == POSTS // 10
