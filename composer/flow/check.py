"""The check while typing: the newest text wins, an older answer is dropped, an error refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from composer.base.errors import VignetteError
from composer.flow.runner import Runner
from composer.flow.views import CheckState, CheckView
from composer.guard.author import AuthorProfile
from composer.guard.port import GuardPort
from composer.guard.report import Report
from composer.guard.submission import Submission

_PASSES: Final = frozenset({"guard.late", "guard.crashed"})
"""Why a check failed that may not fail again: it is tried once more by itself."""


class CheckLoop:
    """Asks the guard about the text on screen, one question at a time.

    Args:
        guard: Looks; on the runner's thread.
        runner: The guard lane.
        show: Hears each new state, on the caller's thread.
    """

    def __init__(self, guard: GuardPort, runner: Runner, show: Callable[[CheckView], None]) -> None:
        self._guard = guard
        self._runner = runner
        self._show = show
        self._awake = False
        self._broken = ""
        self._busy = self._again = False
        self._current: tuple[Submission, AuthorProfile] | None = None
        self._asked = ""
        self.view = CheckView(CheckState.EMPTY)

    @property
    def awake(self) -> bool:
        """Whether the guard is up."""
        return self._awake

    @property
    def broken(self) -> str:
        """Code of why it could not be woken, until `repair`; empty otherwise."""
        return self._broken

    def wake(self) -> None:
        """Start the guard; what has been typed by then is looked at the moment it is up."""
        self._runner.submit(self._guard.wake, self._woken, self._failed)

    def ask(self, submission: Submission, profile: AuthorProfile) -> None:
        """Look at this text, unless a newer one comes before its turn."""
        self._current = (submission, profile)
        self._again = self._again and submission.digest == self._asked
        if not any(part.strip() for part in submission.parts) and not any(submission.media):
            self._turn(CheckView(CheckState.EMPTY))
            return
        if not self._awake:
            self._turn(CheckView(CheckState.CANNOT if self._broken else CheckState.WAKING, error_code=self._broken))
            return
        if self.view.report is None or self.view.report.submission_digest != submission.digest:
            self._turn(CheckView(CheckState.LOOKING, self.view.report, self.view.parts, self.view.media))
        self._next()

    def rest(self) -> None:
        """Nothing of the author's is on screen: there is nothing to look at."""
        self._current, self._again = None, False
        self._turn(CheckView(CheckState.EMPTY))

    def repair(self) -> None:
        """Start the guard anew after it could not look."""
        self._awake, self._broken = False, ""
        self._turn(CheckView(CheckState.WAKING))
        self.wake()

    def look(
        self,
        submission: Submission,
        profile: AuthorProfile,
        done: Callable[[Report], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Look at exactly this submission, for the gate; it is not dropped for newer text."""
        self._runner.submit(lambda: self._guard.check(submission, profile), done, failed)

    def _next(self) -> None:
        if self._busy or self._current is None:
            return
        submission, profile = self._current
        self._busy, self._asked = True, submission.digest
        self._runner.submit(
            lambda: self._guard.check(submission, profile),
            lambda report: self._answered(submission, report),
            self._failed,
        )

    def _answered(self, submission: Submission, report: Report) -> None:
        self._busy = self._again = False
        if self._current is None or self.view.state is CheckState.EMPTY:
            return
        newest, profile = self._current
        if newest.digest == submission.digest and report.profile_version == profile.version:
            media = tuple(one for part in submission.media for one in part)
            self._turn(CheckView(CheckState.DONE, report, submission.parts, media))
        else:
            self._next()

    def _woken(self, _version: str) -> None:
        self._awake = True
        if self._current is not None:
            self.ask(*self._current)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        code = error.code if isinstance(error, VignetteError) else "guard.crashed"
        if not self._awake:
            self._broken = code
        if self._current is not None and self._asked and self._current[0].digest != self._asked and self._awake:
            self._next()  # the text moved on meanwhile: the newer one gets its own try
            return
        if code in _PASSES and self._awake and not self._again and self._current is not None and self._asked:
            self._again = True
            self._next()  # a computer that has other work: the author need not ask for it
            return
        self._turn(CheckView(CheckState.CANNOT, error_code=code))

    def _turn(self, view: CheckView) -> None:
        self.view = view
        self._show(view)
