"""The guard as the rest of the house sees it: a question, an answer, or an error that refuses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from composer.base.errors import GuardError
from composer.guard.author import AuthorProfile
from composer.guard.report import Report
from composer.guard.submission import Submission


class GuardPort(Protocol):
    """Looks at a submission. Called from one lane at a time; may take up to its own deadline."""

    def wake(self) -> str:
        """Start what must be started and return the guard's version, once it can look.

        Raises:
            GuardError: It cannot be started.
        """
        ...

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        """Return the report for exactly these bytes.

        Raises:
            GuardError: It could not look (crashed, late, missing, damaged). Never an empty report instead.
        """
        ...

    def close(self) -> None:
        """End it; later calls raise `GuardError`."""
        ...


class ManyGuard(GuardPort, Protocol):
    """Is given several submissions at once, so that it need not wait for the next question between two answers."""

    def check_each(self, submissions: Sequence[Submission], profile: AuthorProfile) -> tuple[Report | GuardError, ...]:
        """Return for each of them, in their order, what `check` would return or raise; nothing is raised."""
        ...
