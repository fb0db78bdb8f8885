"""The guard's answer: what was looked at, what was found, and the verdict. Codes with parameters, no sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from composer.text.span import Span


class Verdict(StrEnum):
    """May this be posted? The worst of several wins."""

    CLEAR = "clear"
    WARN = "warn"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        """0 clear, 1 warn, 2 block: the worst wins; also the exit status of the command line."""
        return ("clear", "warn", "block").index(self.value)


class Label(StrEnum):
    """The guideline's labels; all but QUASI are Safe Harbor identifiers, 45 CFR 164.514(b)(2)(i)."""

    NAME = "NAME"
    LOCATION = "LOCATION"
    DATE = "DATE"
    AGE = "AGE"
    PHONE = "PHONE"
    FAX = "FAX"
    EMAIL = "EMAIL"
    SSN = "SSN"
    MRN = "MRN"
    HEALTH_PLAN = "HEALTH_PLAN"
    ACCOUNT = "ACCOUNT"
    LICENSE = "LICENSE"
    VEHICLE = "VEHICLE"
    DEVICE = "DEVICE"
    URL = "URL"
    IP = "IP"
    BIOMETRIC = "BIOMETRIC"
    PHOTO = "PHOTO"
    OTHER_ID = "OTHER_ID"
    QUASI = "QUASI"

    @property
    def letter(self) -> str:
        """The Safe Harbor letter, A to R; empty for QUASI."""
        return _LETTERS.get(self, "")

    @property
    def citation(self) -> str:
        """The paragraph of 45 CFR it rests on; QUASI rests on actual knowledge, (b)(2)(ii)."""
        letter = self.letter
        return f"45 CFR 164.514(b)(2)(i)({letter})" if letter else "45 CFR 164.514(b)(2)(ii)"


STRUCTURED: Final = frozenset(
    {
        Label.PHONE, Label.FAX, Label.EMAIL, Label.SSN, Label.MRN, Label.HEALTH_PLAN, Label.ACCOUNT, Label.LICENSE,
        Label.VEHICLE, Label.DEVICE, Label.IP,
    }
)  # fmt: skip
"""What needs no sentence round it to be an identifier: 45 CFR 164.514(b)(2)(i)(D) to (M), (O)."""

_LETTERS: dict[Label, str] = dict(
    zip(
        (label for label in Label if label is not Label.QUASI),
        ("A", "B", "C", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R"),
        strict=True,
    )
)


class Surface(StrEnum):
    """Where a finding stands; with an index among its like."""

    PART = "part"
    ALT = "alt"
    POLL = "poll"
    LINK = "link"
    FILE = "file"
    PICTURE = "picture"  # words read in it
    CODE = "code"  # what its codes say, a line each
    FACE = "face"  # the n-th face; the span counts faces
    SOUND = "sound"  # that it has any
    REPLY = "reply_to"
    QUOTE = "quote_of"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A safer wording: `replacement` for the span ("" removes it), `code` names it for `flow.wording`."""

    code: str
    replacement: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """One stretch of words that makes the draft unpostable, or recognisable.

    Attributes:
        span: Code points of the surface's own text.
        reason: Code of the sentence that says why, such as `name.patient`; worded by `flow.wording`.
        recogniser: Who found it, for the audit; never the words.
        score: 0 to 1, how sure.
    """

    surface: Surface
    index: int
    span: Span
    label: Label
    reason: str
    suggestions: tuple[Suggestion, ...] = ()
    recogniser: str = ""
    score: float = 1.0

    @property
    def blocks(self) -> bool:
        """Whether it must change before the draft can go."""
        return self.label is not Label.QUASI


@dataclass(frozen=True, slots=True)
class Report:
    """The answer for exactly one submission under one profile.

    Attributes:
        submission_digest: `Submission.digest` of the bytes that were looked at.
        looked: Codes of what was looked at (`words`, `hashtags`, `links`, `profile`, `time`, ...).
        not_looked: Codes of what could not be looked at (`media`, `language`, ...). Not empty means: at least warn.
        guard_version: Version of rules and model together; changes whenever either does.
        profile_version: `AuthorProfile.version` it was made under.
    """

    submission_digest: str
    verdict: Verdict
    findings: tuple[Finding, ...]
    looked: tuple[str, ...]
    not_looked: tuple[str, ...]
    guard_version: str
    profile_version: str
