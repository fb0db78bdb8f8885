"""The guard at the end of a pipe: asked with a deadline, killed past it, started afresh, never believed by default."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from composer.base.errors import Action, GuardError
from composer.base.hardening import BACKGROUND
from composer.guard import wire
from composer.guard.author import AuthorProfile
from composer.guard.process import GuardProcess
from composer.guard.report import Finding, Report, Surface
from composer.guard.submission import Submission

_TRIES = 3
_KEPT = ("SYSTEMROOT", "WINDIR", "APPDATA", "LOCALAPPDATA", "USERPROFILE", "TEMP", "TMP", "LD_LIBRARY_PATH")
_PACKAGED = frozenset({"site-packages", "dist-packages"})


def guard_command() -> list[str]:
    """Return the command that starts the guard's process: this very program, in its hidden role."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "guard-child"]
    return [sys.executable, "-P", "-m", "composer", "guard-child"]


def guard_environment(*, background: bool = False) -> dict[str, str]:
    """Return the few variables the guard's process gets: what an interpreter needs to start, nothing else.

    Args:
        background: One of several, each with a core, behind whatever else the computer does.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    kept |= {"PYTHONUTF8": "1", "OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
    if background:
        kept[BACKGROUND] = "1"
    root = Path(__file__).resolve().parents[2]
    if not getattr(sys, "frozen", False) and root.name not in _PACKAGED:
        kept["PYTHONPATH"] = str(root)  # a checkout need not be installed
    return kept


class RemoteGuard:
    """`ManyGuard` over a process of its own. Safe to call from several threads, which are served one after another.

    Args:
        command: What starts the process; it answers on its standard output as `guard.child` does.
        deadline_s: Seconds one check may take.
        wake_deadline_s: Seconds it may take until it can look.
        environment: The process's whole environment; `guard_environment()` where None.
    """

    def __init__(
        self,
        command: Sequence[str],
        deadline_s: float = 5.0,
        wake_deadline_s: float = 20.0,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._command = tuple(command)
        self._deadline_s = deadline_s
        self._wake_deadline_s = wake_deadline_s
        self._environment = dict(guard_environment() if environment is None else environment)
        self._turn = threading.Lock()  # held for the length of a question
        self._guarding = threading.Lock()  # held for a moment, around `_child` and `_closed`
        self._child: GuardProcess | None = None
        self._closed = False
        self._version = ""
        self._number = 0
        self._failures = 0
        self._last_code = ""

    def wake(self) -> str:
        """Start the process unless it is up and return the guard's version.

        Always tries, also after `check` has given up on a guard that does not start: this is the author's "Repair".

        Raises:
            GuardError: `guard.missing`, `guard.damaged`, `guard.crashed`, `guard.late`, `guard.closed`.
        """
        with self._turn:
            self._awake()
            return self._version

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        """Return the report for exactly these bytes under exactly this profile.

        Raises:
            GuardError: As `wake`; or `guard.too_long`. After three failed starts in a row it is not started again
                before the next `wake`.
        """
        (told,) = self.check_each((submission,), profile)
        if isinstance(told, GuardError):
            raise told
        return told

    def check_each(self, submissions: Sequence[Submission], profile: AuthorProfile) -> tuple[Report | GuardError, ...]:
        """Return for each submission, in their order, its report, or the error `check` would raise.

        All of them are sent at once; the deadline is that of each. Where the process falls, the rest goes to a fresh
        one, at its head what was being looked at: that has failed only if it fails there as well.
        """
        told: list[Report | GuardError] = []
        with self._turn:
            while len(told) < len(submissions):
                told.extend(self._in_a_row(submissions[len(told) :], profile))
        return tuple(told)

    def _in_a_row(self, submissions: Sequence[Submission], profile: AuthorProfile) -> Iterator[Report | GuardError]:
        """Yield what one process says of them, until it is of no more use; at least of the first."""
        try:
            self._refuse_if_hopeless()
            child = self._awake()
        except GuardError as error:
            yield error
            return
        asks = [
            wire.CheckAsk(self._number + place, each.encode(), profile) for place, each in enumerate(submissions, 1)
        ]
        self._number += len(asks)
        refused = [self._sent(child, ask) for ask in asks]
        for place, (submission, ask, unsent) in enumerate(zip(submissions, asks, refused, strict=True)):
            told = unsent or self._checked(child, ask, submission)
            if place == 0 or not child.ending:
                yield told
            if child.ending:
                return

    def _checked(self, child: GuardProcess, ask: wire.CheckAsk, submission: Submission) -> Report | GuardError:
        """Return the answer to a question that was sent."""
        try:
            answer = self._heard(child, ask, self._deadline_s)
        except GuardError as error:
            return error
        if isinstance(answer, wire.Looked) and self._holds(answer.report, submission, ask.profile):
            return answer.report
        self._drop(child)
        return GuardError("guard.damaged", Action.REPAIR)

    def close(self) -> None:
        """End the process within a second; the question that is out fails with `guard.closed`, as do later ones."""
        with self._guarding:
            self._closed = True
            child, self._child = self._child, None
        if child is not None:
            child.end()

    def _awake(self) -> GuardProcess:
        """Return a process that has said it can look."""
        child = self._alive()
        if child is not None:
            return child
        child = self._started()
        self._number += 1
        ask = wire.WakeAsk(self._number)
        try:
            self._sent(child, ask)
            answer = self._heard(child, ask, self._wake_deadline_s)
        except GuardError as error:
            self._fallen(child, error.code)
            raise
        if not isinstance(answer, wire.Awake):
            self._fallen(child, "guard.damaged")
            raise GuardError("guard.damaged", Action.REPAIR)
        self._failures, self._last_code, self._version = 0, "", answer.guard_version
        return child

    def _fallen(self, child: GuardProcess, code: str) -> None:
        self._drop(child)
        self._failures += 1
        self._last_code = code

    def _alive(self) -> GuardProcess | None:
        with self._guarding:
            if self._closed:
                raise GuardError("guard.closed")
            if self._child is not None and not self._child.over:
                return self._child
            dead, self._child = self._child, None
        if dead is not None:
            dead.end()
        return None

    def _started(self) -> GuardProcess:
        child = GuardProcess(self._command, self._environment)
        with self._guarding:
            if not self._closed:
                self._child = child
                child.start()
                return child
        raise GuardError("guard.closed")

    @staticmethod
    def _sent(child: GuardProcess, ask: wire.Ask) -> GuardError | None:
        """Send a question, or return why it cannot be sent."""
        try:
            child.send(wire.pack(ask))
        except wire.WireError:
            return GuardError("guard.too_long", Action.EDIT)
        return None

    def _heard(self, child: GuardProcess, ask: wire.Ask, patience_s: float) -> wire.Answer:
        """Return what the process answers to exactly this question."""
        try:
            answer = child.answer(ask.number, patience_s)
        except GuardError as error:
            self._drop(child)
            raise GuardError("guard.closed" if self._closed else error.code, Action.REPAIR) from None
        if isinstance(answer, wire.Failed):
            raise GuardError(answer.code, Action.REPAIR)
        return answer

    def _holds(self, report: Report, submission: Submission, profile: AuthorProfile) -> bool:
        """Tell whether this is the answer to what was asked, by the guard that woke, about words that are there."""
        return (
            report.submission_digest == submission.digest
            and report.profile_version == profile.version
            and report.guard_version == self._version
            and all(_stands(finding, submission) for finding in report.findings)
        )

    def _refuse_if_hopeless(self) -> None:
        if self._failures >= _TRIES:
            told = {"guard.missing", "guard.damaged", "guard.changed"}
            code = self._last_code if self._last_code in told else "guard.missing"
            raise GuardError("guard.closed" if self._closed else code, Action.REPAIR)

    def _drop(self, child: GuardProcess) -> None:
        with self._guarding:
            if self._child is child:
                self._child = None
        child.end()


def _stands(finding: Finding, submission: Submission) -> bool:
    """Tell whether the post a finding points at is there and long enough."""
    if finding.surface is not Surface.PART:
        return True
    return finding.index < len(submission.parts) and finding.span.end <= len(submission.parts[finding.index])
