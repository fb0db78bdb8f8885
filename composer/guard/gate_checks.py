"""What the gate looks at before it says yes: the bytes, the author's answer, what the institution has set."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Final

from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission
from composer.policy.policy import Feature, Override, Policy

PAPERS: Final = frozenset({"crossref", "ncbi"})
"""The registers of papers; every other service is one for short links."""

_LIFETIME: Final = dt.timedelta(days=7)
_END_OF_TIME: Final = dt.datetime.max.replace(tzinfo=dt.UTC)
_SERVICE: Final = "service/"


def intact(submission: Submission) -> bool:
    """Tell whether the digest is that of what the fields hold now, and whether the encoding tells all of them."""
    if type(submission) is not Submission:
        return False
    try:
        data = submission.encode()
        fresh = Submission.decode(data)
    except (ValueError, TypeError, AttributeError):
        return False
    return fresh == submission and hashlib.sha256(data).hexdigest() == submission.digest


def expiry(now: dt.datetime, scheduled: dt.datetime | None) -> dt.datetime:
    """Return how long a yes holds: seven days from now, or from when it is to go."""
    try:
        return max(now, scheduled or now) + _LIFETIME
    except OverflowError:
        return _END_OF_TIME


def versioned(rules: str, policy: Policy) -> str:
    """Return what an approval names as its policy: the gate's rules, and the institution's file where there is one."""
    return f"{rules}+{policy.mark}" if policy.exists else rules


def forbidden(policy: Policy, submission: Submission, verdict: Verdict) -> str:
    """Return why the institution's policy does not let something go, as a code; empty where it does.

    Codes: those of a broken policy; `policy.off_...` a feature is turned off; `policy.no_shortener`;
    `gate.no_override` nobody may post what the check stops.
    """
    if policy.broken:
        return policy.broken
    if submission.account_kind is AccountKind.SERVICE:
        return _service(policy, submission.account_id.removeprefix(_SERVICE))
    used = (
        (Feature.BY_HAND, submission.account_kind is AccountKind.BY_HAND),
        (Feature.PICTURES, any(submission.media)),
        (Feature.REPLIES, submission.reply_to is not None or submission.quote_of is not None),
        (Feature.SCHEDULING, submission.scheduled is not None),
    )
    for feature, is_used in used:
        if is_used and not policy.allows(feature):
            return f"policy.off_{feature.value}"
    return "gate.no_override" if verdict is Verdict.BLOCK and policy.override is Override.NOBODY else ""


def _service(policy: Policy, name: str) -> str:
    if name in PAPERS:
        return "" if policy.allows(Feature.CITATIONS) else "policy.off_citations"
    if not policy.allows(Feature.SHORTENERS):
        return "policy.off_shorteners"
    return "" if policy.allows_shortener(name) else "policy.no_shortener"
