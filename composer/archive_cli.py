"""`vignette archive`: what the author posted in former years, under the check of today.

`import FILE` takes the archive X hands out into the encrypted store and looks at every post, on all cores; stopped by
Ctrl+C it goes on where it was. `report` tells what would not go today, with the address at which it can be deleted;
`forget` deletes all of it here. Exit status: of `import` and `forget` 0 done, 3 not or not all of it; of `report` 0
nothing found, 1 consider, 2 must change, 3 not looked at; 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Final, Never

from composer.at_terminal import open_at_terminal
from composer.base import terminal
from composer.base.clock import Clock, SystemClock
from composer.base.errors import GuardError, StoreError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.drafts.archive_file import OldPost, Reading, read_archive
from composer.drafts.archive_store import ArchiveStore, FoundPost, Judged
from composer.flow import wording
from composer.flow.archive import judge
from composer.flow.services import Services
from composer.guard.author import AuthorProfile
from composer.guard.port import GuardPort
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.report import Verdict
from composer.policy.policy import Feature

DONE, COULD_NOT, USAGE = 0, 3, 64

_AT_ONCE: Final = 500  # posts in one transaction
_MOST_GUARDS: Final = 8  # each takes some hundred megabytes
_EACH_S: Final = 5.0  # between two words of progress
_ONE_WRITER: Final = "The window has the store. Close it, then try again."
_STOPPED: Final = "Stopped. What was done is kept; the same command goes on from there."

MakeGuard = Callable[[], GuardPort]


def main(
    arguments: Sequence[str],
    profile: Profile | None = None,
    clock: Clock | None = None,
    make_guard: MakeGuard | None = None,
) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette archive`.
        profile: Whose store; by default the running person's.
        clock: Says when progress is told.
        make_guard: Makes a guard, one for each core; processes of their own by default.
    """
    given = _parsed(arguments)
    clock, make = clock or SystemClock(), make_guard or _own_process
    try:
        with closing(make()) as first:
            services = open_at_terminal(profile or user_profile(), clock, first)
            try:
                return _run(given, services, clock, first, make)
            finally:
                services.close()
    except KeyboardInterrupt:
        terminal.complain(_STOPPED)
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _own_process() -> GuardPort:
    return RemoteGuard(guard_command())


def _run(given: _Given, services: Services, clock: Clock, first: GuardPort, make: MakeGuard) -> int:
    store = services.archive
    if given.what == "forget":
        terminal.say(f"Deleted here: {store.forget():,} posts. At X they are as they were.")
        return DONE
    if given.what == "report":
        return _report(store, given)
    if not services.rules.known.allows(Feature.ARCHIVE):
        raise StoreError("policy.off_archive")
    broken = _take_in_what_there_is(store, given.file, clock)
    with ExitStack() as stack:
        more = min(given.cores or os.cpu_count() or 1, _MOST_GUARDS) - 1
        guards = [first, *(stack.enter_context(closing(make())) for _ in range(more))]
        missed = _look(store, guards, services.shelf.get(), _Progress(clock))
    _say_sum(store)
    if missed:
        terminal.complain(f"The check could not look at {missed:,} posts. The same command tries them again.")
    return COULD_NOT if missed or broken else DONE


class _Progress:
    """Says how far something is, at most once in some seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.monotonic()
        self._last = self._began

    def tell(self, doing: str, done: int, whole: int) -> None:
        now = self._clock.monotonic()
        if now - self._last < _EACH_S or not done:
            return
        self._last = now
        left = (now - self._began) / done * max(whole - done, 0)
        terminal.complain(f"{doing} {done:,} of {whole:,}, about {max(1, round(left / 60))} minutes left")


def _take_in_what_there_is(store: ArchiveStore, file: Path, clock: Clock) -> bool:
    """Take an archive in; tell whether it breaks off, and then what was read before is looked at all the same."""
    try:
        _take_in(store, file, _Progress(clock))
    except StoreError as error:
        if error.code != "archive.damaged":
            raise
        terminal.complain(wording.error(error.code).text)
        return True
    return False


def _take_in(store: ArchiveStore, file: Path, progress: _Progress) -> None:
    reading = Reading()
    posts = read_archive(file, reading, lambda now: progress.tell("bytes read:", now.done, now.size))
    new, some = 0, list[OldPost]()
    try:
        for post in posts:
            some.append(post)
            if len(some) == _AT_ONCE:
                new, some = new + store.add(some), []
    finally:  # an archive that breaks off has given what it had
        new += store.add(some)
        terminal.say(f"Posts in the archive: {reading.taken:,}, new here: {new:,}, left out: {reading.left_out:,}.")


def _look(store: ArchiveStore, guards: Sequence[GuardPort], profile: AuthorProfile, progress: _Progress) -> int:
    """Look at whatever this guard has not looked at yet; return how many it could not look at."""
    version = guards[0].wake()
    whole, before = store.counts(version)
    idle: queue.SimpleQueue[GuardPort] = queue.SimpleQueue()
    for guard in guards:
        idle.put(guard)

    def one(post: OldPost) -> Judged | None:
        guard = idle.get()
        try:
            return judge(post, guard, profile)
        except GuardError:
            return None
        finally:
            idle.put(guard)

    done = missed = 0
    pool = ThreadPoolExecutor(len(guards))
    try:
        for posts in _batches(store, version, 32 * len(guards)):
            answers = list(pool.map(one, posts))
            judged = [answer for answer in answers if answer is not None]
            store.judge(judged)
            done, missed = done + len(posts), missed + len(posts) - len(judged)
            progress.tell("looked at", done, whole - before)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return missed


def _batches(store: ArchiveStore, version: str, size: int) -> Iterator[tuple[OldPost, ...]]:
    after = ""
    while posts := store.unlooked(version, size, after):
        after = posts[-1].post_id
        yield posts


# -- what is said


def _report(store: ArchiveStore, given: _Given) -> int:
    sums = store.verdicts()
    if not any(sums.values()):
        terminal.complain("There is no archive here yet, or nothing of it was looked at.")
        return COULD_NOT
    wanted = (Verdict.BLOCK, Verdict.WARN) if given.all else (Verdict.BLOCK,)
    for verdict in wanted:
        for post in store.found(verdict):
            if given.json:
                terminal.say(json.dumps(_facts(post), separators=(",", ":")))
            else:
                _tell(post, words=given.words)
    if not given.json:
        _say_sum(store)
        terminal.say("Open an address while signed in to X to delete the post there. Copies others made stay.")
    return max((verdict.rank for verdict, count in sums.items() if count), default=0)


def _tell(post: FoundPost, *, words: bool) -> None:
    badges = ", ".join(wording.rule_badge(label) for label in post.labels)
    terminal.say(f"{post.created_at:%Y-%m-%d}  {wording.verdict_word(post.verdict)}: {badges}  {_address(post)}")
    if words:
        terminal.say(f"    {terminal.visible(post.text)}")


def _facts(post: FoundPost) -> dict[str, object]:
    return {
        "id": post.post_id,
        "date": f"{post.created_at:%Y-%m-%d}",
        "verdict": post.verdict.value,
        "labels": [label.value for label in post.labels],
        "address": _address(post),
    }


def _address(post: FoundPost) -> str:
    """Return where X shows a post to its author, whatever the handle is now; it holds no word of it."""
    return f"https://x.com/i/status/{post.post_id}"


def _say_sum(store: ArchiveStore) -> None:
    sums = store.verdicts()
    told = ", ".join(f"{wording.verdict_word(verdict)}: {sums[verdict]:,}" for verdict in Verdict)
    terminal.say(f"Of {sum(sums.values()):,} posts looked at, {told}.")


# -- how it is called


class _Given(argparse.Namespace):
    what: str
    file: Path
    cores: int | None
    all: bool
    words: bool
    json: bool


class _Parser(argparse.ArgumentParser):
    """Never repeats what it was given."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        self.print_usage(sys.stderr)
        self.exit(USAGE, "vignette: it is not called like this\n")


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = _Parser(
        prog="vignette archive",
        description="Looks at what you posted in former years. It stays on this computer, encrypted.",
        allow_abbrev=False,
    )
    names = "import | report | forget"
    commands = parser.add_subparsers(required=True, dest="what", metavar=names, parser_class=_Parser)
    take = commands.add_parser("import", allow_abbrev=False, help="take in the archive X hands out, and look at it")
    take.add_argument("file", type=Path, metavar="FILE", help="the zip, or tweets.js out of it")
    take.add_argument("--cores", type=int, metavar="N", help="how many to use; by default all, at most eight")
    report = commands.add_parser(
        "report",
        allow_abbrev=False,
        help="tell what would not go today, and where to delete it",
        epilog="Exit status: 0 nothing found, 1 consider, 2 must change, 3 not looked at.",
    )
    report.add_argument("--all", action="store_true", help="what is to be considered, too")
    report.add_argument("--words", action="store_true", help="show the posts' words")
    report.add_argument("--json", action="store_true", help="one JSON object a line, without words")
    commands.add_parser("forget", allow_abbrev=False, help="delete all of it from this computer")
    given = parser.parse_args(list(arguments), namespace=_Given())
    if given.what == "import" and given.cores is not None and given.cores < 1:
        parser.error("no cores")
    return given
