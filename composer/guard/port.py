"""The guard as the rest of the house sees it: a question, an answer, or an error that refuses."""

from __future__ import annotations

from typing import Protocol

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
