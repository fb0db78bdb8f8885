"""Stand-ins that implement the house's own protocols."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from composer.base.errors import GuardError
from composer.guard.author import AuthorProfile
from composer.guard.report import Finding, Label, Report, Suggestion, Surface, Verdict
from composer.guard.submission import Submission
from composer.text.span import Span

Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]


@dataclass
class HeldRunner:
    """A lane whose jobs run when the test says so."""

    jobs: list[Job] = field(default_factory=list)

    def submit(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self.jobs.append((work, done, failed))

    def step(self) -> None:
        """Run the oldest job."""
        work, done, failed = self.jobs.pop(0)
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 - as a lane does
            failed(error)
        else:
            done(value)

    def run(self) -> None:
        """Run until nothing waits."""
        while self.jobs:
            self.step()


@dataclass
class WordGuard:
    """A guard that blocks the word Maria and warns at the words last night; it can be told to fail."""

    error: Exception | None = None
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def wake(self) -> str:
        if self.error is not None:
            raise self.error
        return "words/1"

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        if self.error is not None:
            raise self.error
        self.asked.append(submission.parts)
        findings = []
        for index, part in enumerate(submission.parts):
            for word, label in (("Maria", Label.NAME), ("last night", Label.QUASI)):
                start = part.find(word)
                if start >= 0:
                    span = Span(start, start + len(word))
                    findings.append(
                        Finding(Surface.PART, index, span, label, "other", (Suggestion("use", "a patient"),), "words")
                    )
        verdict = Verdict.CLEAR
        if findings:
            verdict = Verdict.BLOCK if any(item.blocks for item in findings) else Verdict.WARN
        return Report(submission.digest, verdict, tuple(findings), ("words",), (), "words/1", profile.version)

    def check_each(self, submissions: Sequence[Submission], profile: AuthorProfile) -> tuple[Report | GuardError, ...]:
        told: list[Report | GuardError] = []
        for each in submissions:
            try:
                told.append(self.check(each, profile))
            except GuardError as error:
                told.append(error)
        return tuple(told)

    def close(self) -> None:
        """Nothing to end."""
