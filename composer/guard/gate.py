"""The gate: the only maker of an `Approval`, and the only way to the network (law 1)."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from dataclasses import asdict, dataclass, replace

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import Action, GateRefusedError
from composer.guard.report import Report, Verdict
from composer.guard.submission import Submission
from composer.guard.trail import Trail

POLICY_VERSION = "1"
"""Version of the rules in this file; an approval made under another one is void."""

CHOICES = ("changed_details", "patient_agreed", "not_one_patient")
"""What an author can have considered before a draft with a warning goes (45 CFR 164.514(b)(2)(ii))."""

_LIFETIME = dt.timedelta(days=7)
_SKEW = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The author's one conscious answer to a warning: at least one of `CHOICES`, for exactly one report."""

    submission_digest: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """The gate's yes for exactly one submission; `seal` is an HMAC over all other fields with the profile's own key."""

    submission_digest: str
    report_digest: str
    verdict: Verdict
    choices: tuple[str, ...]
    guard_version: str
    profile_version: str
    policy_version: str
    approved_at: dt.datetime
    expires_at: dt.datetime
    seal: str = ""

    def encode(self) -> str:
        """Return it as JSON, for the encrypted store."""
        raw = asdict(self) | {"approved_at": to_stamp(self.approved_at), "expires_at": to_stamp(self.expires_at)}
        return json.dumps(raw, sort_keys=True, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> Approval:
        """Return the approval that `encode` wrote; its seal is for `Gate.verify` to judge.

        Raises:
            ValueError: The text is not an encoded approval.
        """
        try:
            raw = json.loads(text)
            for name in ("approved_at", "expires_at"):
                raw[name] = from_stamp(raw[name])
            return cls(**(raw | {"verdict": Verdict(raw["verdict"]), "choices": tuple(raw["choices"])}))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("malformed approval") from error


def report_digest(report: Report) -> str:
    """Return SHA-256 over every field of a report, hexadecimal."""
    return hashlib.sha256(json.dumps(asdict(report), sort_keys=True, separators=(",", ":")).encode()).hexdigest()


class Gate:
    """Says yes or no to a submission, and later tells whether a yes still stands.

    Args:
        key: 32 random bytes of this profile, out of the encrypted store.
        clock: Approvals expire by it.
        trail: Every yes and every no is written down before it is given.
    """

    def __init__(self, key: bytes, clock: Clock, trail: Trail) -> None:
        if len(key) < 32:
            raise ValueError("short key")
        self._key = key
        self._clock = clock
        self._trail = trail

    def approve(self, submission: Submission, report: Report, confirmation: Confirmation | None = None) -> Approval:
        """Return the yes for `submission`.

        Raises:
            GateRefusedError: `gate.changed` the report is of other bytes · `gate.media` pictures are not read yet ·
                `gate.empty` nothing to send · `gate.block` an identifier stands in it · `gate.unconfirmed` a warning
                without the author's answer to exactly this submission.
        """
        code = self._objection(submission, report, confirmation)
        facts = {
            "submission": submission.digest,
            "verdict": report.verdict.value,
            "guard": report.guard_version,
            "profile": report.profile_version,
            "policy": POLICY_VERSION,
            "findings": len(report.findings),
            "not_looked": ",".join(report.not_looked),
        }
        if code:
            self._trail.write("gate.refused", facts | {"code": code})
            raise GateRefusedError(code, Action.EDIT)
        now = self._clock.now()
        bare = Approval(
            submission_digest=submission.digest,
            report_digest=report_digest(report),
            verdict=report.verdict,
            choices=confirmation.choices if confirmation else (),
            guard_version=report.guard_version,
            profile_version=report.profile_version,
            policy_version=POLICY_VERSION,
            approved_at=now,
            expires_at=max(now, submission.scheduled or now) + _LIFETIME,
        )
        approval = replace(bare, seal=self._seal(bare))
        self._trail.write("gate.approved", facts | {"choices": ",".join(approval.choices)})
        return approval

    def verify(self, approval: Approval, submission: Submission) -> None:
        """Return only if the yes is genuine, of this policy, of these bytes and still good.

        Raises:
            GateRefusedError: `gate.forged`, `gate.changed`, `gate.media`, `gate.policy`, `gate.expired`.
        """
        now = self._clock.now()
        if not hmac.compare_digest(approval.seal, self._seal(replace(approval, seal=""))):
            raise GateRefusedError("gate.forged", Action.EDIT)
        if approval.submission_digest != submission.digest or Submission.decode(submission.encode()) != submission:
            raise GateRefusedError("gate.changed", Action.EDIT)
        if submission.has_media:
            raise GateRefusedError("gate.media", Action.EDIT)
        if approval.policy_version != POLICY_VERSION:
            raise GateRefusedError("gate.policy", Action.EDIT)
        if not approval.approved_at - _SKEW <= now <= approval.expires_at:
            raise GateRefusedError("gate.expired", Action.EDIT)

    def verify_again(self, approval: Approval, submission: Submission, report: Report) -> None:
        """Verify at the moment of sending, against a report made at that moment on the same bytes.

        A report that is no worse than the approved one keeps the yes alive even when the guard or the profile has a new
        version since; anything worse, or findings the author has not answered, voids it.

        Raises:
            GateRefusedError: As `verify`; `gate.stale` where the fresh report finds more than the author said yes to.
        """
        self.verify(approval, submission)
        if report.submission_digest != submission.digest:
            raise GateRefusedError("gate.changed", Action.EDIT)
        same = report_digest(report) == approval.report_digest
        if not same and (report.verdict is not Verdict.CLEAR or approval.verdict is Verdict.BLOCK):
            raise GateRefusedError("gate.stale", Action.EDIT)

    def _objection(self, submission: Submission, report: Report, confirmation: Confirmation | None) -> str:
        if report.submission_digest != submission.digest or Submission.decode(submission.encode()) != submission:
            return "gate.changed"
        if submission.has_media:
            return "gate.media"
        if not any(part.strip() for part in submission.parts):
            return "gate.empty"
        worst = Verdict.BLOCK if any(finding.blocks for finding in report.findings) else report.verdict
        if worst is Verdict.BLOCK:
            return "gate.block"
        if worst is Verdict.CLEAR and not report.not_looked and not report.findings:
            return ""
        if confirmation is None or confirmation.submission_digest != submission.digest:
            return "gate.unconfirmed"
        if not confirmation.choices or not set(confirmation.choices) <= set(CHOICES):
            return "gate.unconfirmed"
        return ""

    def _seal(self, bare: Approval) -> str:
        return hmac.new(self._key, bare.encode().encode(), hashlib.sha256).hexdigest()
