"""A link or a paper's number that goes to one service: a submission, so that the gate judges it like a post."""

from __future__ import annotations

from dataclasses import dataclass

from composer.guard.gate import Approval
from composer.guard.submission import AccountKind, Submission

_PREFIX = "service/"


@dataclass(frozen=True, slots=True)
class Errand:
    """What goes to a service, with the gate's yes for exactly it."""

    submission: Submission
    approval: Approval

    @property
    def service(self) -> str:
        """The name of the service that the yes is for; empty where it is for something else."""
        account = self.submission.account_id
        fits = self.submission.account_kind is AccountKind.SERVICE and account.startswith(_PREFIX)
        return account.removeprefix(_PREFIX) if fits else ""

    @property
    def words(self) -> str:
        """The link or number, as the guard has looked at it."""
        return self.submission.parts[0]


def for_service(service: str, words: str) -> Submission:
    """Return what the guard and the gate look at before `words` go to `service`.

    Raises:
        ValueError: The words hold a lone surrogate.
    """
    return Submission(_PREFIX + service, AccountKind.SERVICE, (words,))
