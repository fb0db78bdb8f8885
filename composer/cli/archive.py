"""`vignette archive`: what the author posted in former years, under the check of today.

`import FILE` takes the archive X hands out into the encrypted store and looks at every post, on all cores; stopped by
Ctrl+C it goes on where it was. `report` tells what would not go today, with the address at which it can be deleted;
`done` notes what was dealt with, `search` finds posts by words, `forget` deletes all of it here. Exit status: 0 done,
3 not or not all of it; of `report` 0 nothing left, 1 consider, 2 must change, 3 not looked at; 64 it is not called like
this.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from typing import Final

from composer.base import terminal
from composer.base.clock import Clock, SystemClock
from composer.base.errors import StoreError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.cli.archive_arguments import Given, parsed
from composer.cli.at_terminal import open_at_terminal
from composer.cli.lanes import TerminalLanes
from composer.drafts.archive_store import ArchiveStore, FoundPost, Sums, Wanted
from composer.flow import wording
from composer.flow.archive import address_of
from composer.flow.archive_list import facts_of
from composer.flow.archive_look import Worker
from composer.flow.archive_work import ArchiveWork, Stage, WorkView
from composer.flow.services import Services
from composer.guard.port import ManyGuard
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.report import Verdict
from composer.policy.policy import Feature
from composer.text.seek import words_of

DONE, COULD_NOT = 0, 3
_MOST_GUARDS: Final = 8  # each takes some hundred megabytes
_EACH_S: Final = 5.0  # between two words of progress
_FOUND: Final = 100
_LONGEST: Final = 4_096
_ONE_WRITER: Final = "The window has the store. Close it, then try again."
_STOPPED: Final = "Stopped. What was done is kept; the same command goes on from there."
_FATAL: Final = frozenset({"archive.unreadable", "archive.none"})

MakeGuard = Callable[[], ManyGuard]


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
    given = parsed(arguments)
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


def _own_process() -> ManyGuard:
    return RemoteGuard(guard_command())


def _run(given: Given, services: Services, clock: Clock, first: ManyGuard, make: MakeGuard) -> int:
    store = services.archive
    if given.what == "forget":
        terminal.say(f"Deleted here: {store.forget():,} posts. At X they are as they were.")
        return DONE
    if given.what == "report":
        return _report(store, given)
    if given.what == "search":
        return _search(store, given)
    if given.what == "done":
        noted = store.deal_with(given.posts, None if given.undo else clock.now())
        terminal.say(f"Noted: {noted:,} posts.")
        return DONE if noted == len(given.posts) else COULD_NOT
    if not services.rules.known.allows(Feature.ARCHIVE):
        raise StoreError("policy.off_archive")
    return _import(services, given, clock, first, make)


# -- taking in


class _Progress:
    """Says how far something is, at most once in some seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = clock.monotonic()
        self._stage = Stage.NOTHING

    def hear(self, view: WorkView) -> None:
        """Tell it."""
        if view.stage is Stage.WAKING is not self._stage:
            _say_taken(view)
        self._stage = view.stage
        now = self._clock.monotonic()
        if now - self._last < _EACH_S or not view.done:
            return
        self._last = now
        doing = "bytes read:" if view.stage is Stage.READING else "looked at"
        left = "" if view.seconds_left is None else f", about {max(1, round(view.seconds_left / 60))} minutes left"
        terminal.complain(f"{doing} {view.done:,} of {view.whole:,}{left}")


def _say_taken(view: WorkView) -> None:
    terminal.say(f"Posts in the archive: {view.taken:,}, new here: {view.new:,}, left out: {view.left_out:,}.")


def _import(services: Services, given: Given, clock: Clock, first: ManyGuard, make: MakeGuard) -> int:
    store, progress = services.archive, _Progress(clock)
    more = min(given.cores or os.cpu_count() or 1, _MOST_GUARDS) - 1
    with closing(TerminalLanes()) as lanes:

        def hire() -> list[Worker]:
            return [Worker(guard, lanes.lane()) for guard in (first, *(make() for _ in range(more)))]

        work = ArchiveWork(lanes.lane(), lanes.lane(), hire, _dismiss, clock, progress.hear)
        work.attach(store, services.shelf.get)
        work.take(given.file)
        try:
            lanes.run(lambda: work.busy)
        except KeyboardInterrupt:
            work.close()
            with suppress(StoreError):
                store.keep_going(None)
            raise
    return _told(store, work.view)


def _dismiss(workers: Sequence[Worker]) -> None:
    for worker in workers:
        worker.guard.close()


def _told(store: ArchiveStore, view: WorkView) -> int:
    if view.error_code:
        terminal.complain(wording.error(view.error_code).text)
    if view.error_code in _FATAL:
        return COULD_NOT
    _say_sum(store.sums())
    if view.missed:
        terminal.complain(f"The check could not look at {view.missed:,} posts. The same command tries them again.")
    return COULD_NOT if view.missed or view.error_code else DONE


# -- what is said


def _report(store: ArchiveStore, given: Given) -> int:
    sums = store.sums()
    if sums.posts == sums.unlooked:
        terminal.complain("There is no archive here yet, or nothing of it was looked at.")
        return COULD_NOT
    wanted = (Verdict.BLOCK, Verdict.WARN) if given.all else (Verdict.BLOCK,)
    for verdict in wanted:
        _tell_all(store.find(Wanted(verdict, dealt=given.dealt)), given, words=given.words)
    if not given.json:
        _say_sum(sums)
        terminal.say("Open an address while signed in to X to delete the post there. Copies others made stay.")
    return max((verdict.rank for verdict in Verdict if sums.of(verdict)), default=0)


def _search(store: ArchiveStore, given: Given) -> int:
    words = words_of(sys.stdin.buffer.readline(_LONGEST).decode("utf-8", "replace"))
    found = store.find(Wanted(words=words), _FOUND) if words else ()
    _tell_all(found, given, words=True)
    if not given.json:
        more = f" The newest {_FOUND} are shown." if len(found) == _FOUND else ""
        terminal.say(f"Found: {len(found):,}.{more}")
    return DONE


def _tell_all(posts: Iterable[FoundPost], given: Given, *, words: bool) -> None:
    for post in posts:
        if given.json:
            terminal.say(json.dumps(facts_of(post), separators=(",", ":")))
            continue
        badges = ", ".join(wording.rule_badge(label) for label in post.labels)
        verdict = wording.verdict_word(post.verdict) if post.verdict else "Not looked at"
        told = f"{verdict}: {badges}" if badges else verdict
        terminal.say(f"{post.created_at:%Y-%m-%d}  {told}  {address_of(post.post_id)}")
        if words:
            terminal.say(f"    {terminal.visible(post.text)}")


def _say_sum(sums: Sums) -> None:
    told = ", ".join(f"{wording.verdict_word(verdict)}: {sums.of(verdict):,}" for verdict in Verdict)
    dealt = f" Dealt with: {sums.dealt:,}." if sums.dealt else ""
    terminal.say(f"Of {sums.posts - sums.unlooked:,} posts looked at, {told}.{dealt}")
