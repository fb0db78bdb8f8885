"""A second person's yes: for exactly one submission and one report, signed with a key that a passphrase opens."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace
from typing import Final, Protocol

from composer.base.clock import from_stamp, to_stamp
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission
from composer.policy.policy import Policy, Second

FRESH: Final = dt.timedelta(minutes=10)
"""How old a confirmation may be when the gate is asked."""

_SKEW: Final = dt.timedelta(minutes=1)
_HEADER: Final = b"vignette-second/1\n"


@dataclass(frozen=True, slots=True)
class SecondYes:
    """What the second reader confirmed.

    Attributes:
        submission_digest: Of exactly the bytes that were read.
        report_digest: Of what the check said of them.
        reader: The reader's id, chosen without a name in it.
        given_at: When, aware.
        signature: Over all other fields, hexadecimal.
    """

    submission_digest: str
    report_digest: str
    reader: str
    given_at: dt.datetime
    signature: str = ""

    def signed_words(self) -> bytes:
        """Return the bytes that the signature covers."""
        return _HEADER + replace(self, signature="").encode().encode()

    def encode(self) -> str:
        """Return it as JSON, for the approval."""
        raw = asdict(self) | {"given_at": to_stamp(self.given_at)}
        return json.dumps(raw, sort_keys=True, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> SecondYes:
        """Return what `encode` wrote.

        Raises:
            ValueError: It is no confirmation.
        """
        try:
            raw = json.loads(text)
            return cls(**(raw | {"given_at": from_stamp(raw["given_at"])}))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("malformed confirmation") from error


class Readers(Protocol):
    """Who may be a second reader on this computer, as the gate sees it."""

    def genuine(self, yes: SecondYes) -> bool:
        """Tell whether a reader who is known signed exactly this."""
        ...


class NoReaders:
    """Nobody is known."""

    def genuine(self, yes: SecondYes) -> bool:  # noqa: ARG002 - whoever it is
        """Tell that it is nobody's."""
        return False


def is_needed(policy: Policy, submission: Submission, verdict: Verdict) -> bool:
    """Tell whether the institution wants a second reader for this. A link to a service is no post."""
    if submission.account_kind is AccountKind.SERVICE or policy.second is Second.NEVER:
        return False
    return policy.second is Second.ALWAYS or verdict is not Verdict.CLEAR


def lacks(yes: SecondYes | None, submission: Submission, report: str, now: dt.datetime, readers: Readers) -> str:
    """Return why a confirmation does not do, as a code; empty where it does.

    Args:
        yes: What the second reader confirmed; None where nobody was asked.
        submission: What is to go.
        report: Digest of what the check said of it.
        now: Aware.
        readers: Who is known.
    """
    if yes is None:
        return "gate.second"
    same = (yes.submission_digest, yes.report_digest) == (submission.digest, report)
    if not same or not now - FRESH <= yes.given_at <= now + _SKEW:
        return "gate.second_other"
    return "" if readers.genuine(yes) else "gate.second_other"


def still_stands(kept: str, submission: Submission, report: str, readers: Readers) -> bool:
    """Tell whether the confirmation inside an approval is still a known reader's, for these bytes."""
    try:
        yes = SecondYes.decode(kept)
    except ValueError:
        return False
    same = (yes.submission_digest, yes.report_digest) == (submission.digest, report)
    return same and readers.genuine(yes)
