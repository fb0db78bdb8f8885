"""A link or a paper's number on its way to a service: look, gate, ask; the author can stop it at any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from composer.base.errors import GateRefusedError, VignetteError, known
from composer.flow.check import CheckLoop
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.author import AuthorProfile
from composer.guard.errand import Errand
from composer.guard.gate import Confirmation
from composer.guard.report import Report
from composer.guard.submission import Submission


@dataclass(frozen=True, slots=True)
class _Run:
    """One of them on its way."""

    submission: Submission
    act: Callable[[Errand], Any]
    done: Callable[[Any], None]
    failed: Callable[[VignetteError], None]


class Errands:
    """One at a time; a new one takes the place of the one before, whose answer is not heard any more.

    Args:
        check: Looks at exactly what goes out.
        lane: Waits for the gate and the service.
        confirm: Hears of a warning that needs the author's answer: `confirm` or `stop`.
    """

    def __init__(self, check: CheckLoop, lane: Runner, confirm: Callable[[Submission, Report], None]) -> None:
        self._check = check
        self._lane = lane
        self._ask = confirm
        self._services: Services | None = None
        self._run: _Run | None = None
        self._waiting: Report | None = None

    def attach(self, services: Services) -> None:
        """Use the opened store and its gate."""
        self._services = services

    @property
    def busy(self) -> bool:
        """Whether one is on its way."""
        return self._run is not None

    def start(
        self,
        submission: Submission,
        profile: AuthorProfile,
        act: Callable[[Errand], Any],
        done: Callable[[Any], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        """Look at a submission for a service, and do `act` with the gate's yes, on the lane.

        Args:
            submission: As `guard.errand.for_service` makes it.
            profile: The author's own.
            act: Asks the service.
            done: Hears its answer.
            failed: Hears why there is none; nothing was changed.
        """
        run = _Run(submission, act, done, failed)
        self._run, self._waiting = run, None
        if self._services is None:
            self._end(run, VignetteError("store.none"))
            return
        self._check.look(
            submission, profile, lambda report: self._looked(run, report), lambda error: self._end(run, error)
        )

    def confirm(self, choices: tuple[str, ...]) -> None:
        """The author's answer to the warning asked about last."""
        run, report = self._run, self._waiting
        self._waiting = None
        if run is not None and report is not None:
            self._go(run, report, Confirmation(run.submission.digest, choices))

    def stop(self) -> None:
        """Hear no more of it. A request that is out may still be answered; the answer goes nowhere."""
        self._run = self._waiting = None

    def _looked(self, run: _Run, report: Report) -> None:
        if run is self._run:
            self._go(run, report, None)

    def _go(self, run: _Run, report: Report, confirmation: Confirmation | None) -> None:
        services = self._services
        if services is None:
            return

        def work() -> Any:
            if run is not self._run:  # stopped before its turn on the lane came: nothing goes out
                raise VignetteError("link.stopped")
            return run.act(Errand(run.submission, services.gate.approve(run.submission, report, confirmation)))

        def refused(error: Exception) -> None:
            asks = isinstance(error, GateRefusedError) and error.code == "gate.unconfirmed" and confirmation is None
            if asks and run is self._run:
                self._waiting = report
                self._ask(run.submission, report)
            else:
                self._end(run, error)

        self._lane.submit(work, lambda answer: self._done(run, answer), refused)

    def _done(self, run: _Run, answer: Any) -> None:
        if run is self._run:
            self._run = None
            run.done(answer)

    def _end(self, run: _Run, error: Exception) -> None:
        if run is self._run:
            self._run = None
            run.failed(known(error))
