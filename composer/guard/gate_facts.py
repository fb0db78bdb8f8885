"""What the audit may know of a decision: digests, codes, counts. What is not a code is not written as one."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from composer.guard.answers import counted
from composer.guard.reading import CONFIRMED
from composer.guard.report import Report, Verdict
from composer.guard.submission import Submission

_CODE: Final = re.compile(r"[A-Za-z0-9._:/+@=-]{1,120}")


def facts_of(submission: Submission, report: Report, verdict: Verdict, policy: str) -> dict[str, str | int]:
    """Return the facts of a yes or a no; fields of another type than they should have are told as such."""
    return {
        "submission": submission.digest,
        "account": _code(submission.account_id),
        "verdict": verdict.value,
        "guard": _code(report.guard_version),
        "profile": _code(report.profile_version),
        "policy": policy,
        "findings": len(report.findings),
        "rules": _rules(report),
        "pictures": _count(submission),
        "by_eye": _count(submission, CONFIRMED),
        "voices": _voices(submission),
        "answers": _answers(submission),
        "not_looked": ",".join(_code(code) for code in report.not_looked),
    }


def _count(submission: Submission, reader: str = "") -> int:
    """Return how many pictures there are, or how many this reader read."""
    try:
        return sum(not reader or one.reader == reader for part in submission.media for one in part)
    except (TypeError, AttributeError):  # a field of another type; refused as changed
        return 0


def _rules(report: Report) -> str:
    """Return how many findings there are by rule: letters of 45 CFR 164.514(b)(2)(i), `actual` for (b)(2)(ii)."""
    try:
        found = Counter(finding.label.letter or "actual" for finding in report.findings)
    except AttributeError:  # a field of another type
        return "other"
    return ",".join(f"{rule}:{count}" for rule, count in sorted(found.items()))


def _voices(submission: Submission) -> int:
    """Return how many have sound."""
    try:
        return sum(one.voice for part in submission.media for one in part)
    except (TypeError, AttributeError):
        return 0


def _answers(submission: Submission) -> str:
    try:
        return counted(submission.answers)
    except (TypeError, AttributeError):
        return "other"


def _code(text: str) -> str:
    return text if _CODE.fullmatch(text) else "other"
