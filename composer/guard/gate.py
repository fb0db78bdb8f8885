"""The gate: the only maker of an `Approval`, and the only way to the network (law 1)."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import asdict, replace

from composer.base.clock import Clock
from composer.base.errors import Action, GateRefusedError
from composer.guard.approval import CHOICES, Approval, Confirmation
from composer.guard.authorization import Authorization
from composer.guard.gate_checks import expiry, forbidden, intact, versioned
from composer.guard.gate_facts import facts_of
from composer.guard.reading import Reading
from composer.guard.report import Report, Verdict
from composer.guard.second import NoReaders, Readers, SecondYes, is_needed, lacks, still_stands
from composer.guard.submission import Submission
from composer.guard.trail import Trail
from composer.policy.policy import Policy

__all__ = ["CHOICES", "POLICY_VERSION", "Approval", "Confirmation", "Gate", "report_digest", "standing"]

POLICY_VERSION = "2"
"""Version of the rules in this file; an approval made under another one is void."""

_SKEW = dt.timedelta(minutes=5)
_SEAL_HEADER = b"vignette-approval/1\n"


def standing(report: Report) -> Verdict:
    """Return the verdict the gate goes by: the report's own, or a worse one that its contents call for.

    An identifier blocks and anything found or not looked at warns, whatever the verdict says (law 2).
    """
    if any(finding.blocks for finding in report.findings):
        return Verdict.BLOCK
    if report.verdict is Verdict.CLEAR and (report.findings or report.not_looked):
        return Verdict.WARN
    return report.verdict


def report_digest(report: Report) -> str:
    """Return SHA-256 over every field of a report, hexadecimal."""
    return hashlib.sha256(json.dumps(asdict(report), sort_keys=True, separators=(",", ":")).encode()).hexdigest()


Pictures = Callable[[str], Reading | None]
"""What was read in the stored picture of a digest."""


def _no_picture(_digest: str) -> Reading | None:
    return None


class Gate:
    """Says yes or no to a submission, and later tells whether a yes still stands.

    Args:
        key: 32 random bytes of this profile, out of the encrypted store.
        clock: Approvals expire by it.
        pictures: Tells what was read in the stored picture of a digest, None where there is none; without it no picture
            goes.
        trail: Every yes and every no of `approve` is written down before it is given; what cannot be written down is no
            yes. `verify` writes nothing: it is asked on the network's thread, and its no is the outbox's to record.
        rules: Tells what the institution has set, each time anew; a yes given under other rules is void.
        readers: Knows the second readers of this computer; nobody is known by default.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        key: bytes,
        clock: Clock,
        trail: Trail,
        pictures: Pictures = _no_picture,
        rules: Callable[[], Policy] = Policy,
        readers: Readers | None = None,
    ) -> None:
        if len(key) < 32:
            raise ValueError("short key")
        self._key = key
        self._clock = clock
        self._trail = trail
        self._pictures = pictures
        self.rules = rules
        self._readers = readers or NoReaders()

    def approve(
        self,
        submission: Submission,
        report: Report,
        answer: Confirmation | Authorization | None = None,
        second: SecondYes | None = None,
    ) -> Approval:
        """Return the yes for `submission`.

        What identifies a patient goes only under the patient's written authorization (45 CFR 164.508), recorded for
        exactly this submission; it is looked at again at the moment of sending.

        Raises:
            GateRefusedError: `gate.changed` the report is of other bytes · `gate.media` pictures are not read yet ·
                `gate.empty` nothing to send · `gate.block` an identifier stands in it, and no authorization covers it ·
                `gate.unconfirmed` a warning without the author's answer to exactly this submission · `policy....`,
                `gate.no_override` the institution's policy does not let it go · `gate.second` it asks for a second
                reader · `gate.second_other` the second reader's yes is of other bytes, too old, or nobody's.
        """
        now, policy = self._clock.now(), self.rules()
        confirmation = answer if isinstance(answer, Confirmation) else None
        authorization = answer if isinstance(answer, Authorization) else None
        version = versioned(POLICY_VERSION, policy)
        code = self._objection(submission, report, answer, policy)
        needed = is_needed(policy, submission, standing(report))
        if needed and not code:
            code = lacks(second, submission, report_digest(report), now, self._readers)
        facts = facts_of(submission, report, standing(report), version)
        if code:
            self._trail.write("gate.refused", facts | {"code": code})
            raise _refused(code, policy)
        blocked = standing(report) is Verdict.BLOCK
        asked = confirmation is not None and standing(report) is not Verdict.CLEAR
        bare = Approval(
            submission_digest=submission.digest,
            report_digest=report_digest(report),
            verdict=standing(report),
            choices=confirmation.choices if confirmation and asked else (),
            guard_version=report.guard_version,
            profile_version=report.profile_version,
            policy_version=version,
            approved_at=now,
            expires_at=expiry(now, submission.scheduled),
            authorization=authorization.encode() if authorization and blocked else "",
            second=second.encode() if second and needed else "",
        )
        told: dict[str, str] = authorization.facts() if authorization and blocked else {}
        told |= {"second": second.reader} if second and needed else {}
        approval = replace(bare, seal=self._seal(bare))
        self._trail.write("gate.approved", facts | told | {"choices": ",".join(approval.choices)})
        return approval

    def verify(self, approval: Approval, submission: Submission) -> None:
        """Return only if the yes is genuine, of this policy, of these bytes and still good.

        Raises:
            GateRefusedError: `gate.forged`, `gate.changed`, `gate.media`, `gate.policy`, `gate.block`, `gate.expired`;
                as `approve` where the institution's policy does not let it go any more.
        """
        if not self._genuine(approval):
            raise GateRefusedError("gate.forged", Action.EDIT)
        if not intact(submission) or approval.submission_digest != submission.digest:
            raise GateRefusedError("gate.changed", Action.EDIT)
        if not self._all_read(submission):
            raise GateRefusedError("gate.media", Action.EDIT)
        policy = self.rules()
        code = forbidden(policy, submission, approval.verdict) or self._voided(approval, submission, policy)
        if code:
            raise _refused(code, policy)

    def _voided(self, approval: Approval, submission: Submission, policy: Policy) -> str:
        """Return why a genuine yes to these bytes does not stand any more, as a code; empty where it does."""
        needed = is_needed(policy, submission, approval.verdict)
        if approval.policy_version != versioned(POLICY_VERSION, policy):
            return "gate.policy"
        if approval.verdict is Verdict.BLOCK and not self._still_authorized(approval, submission):
            return "gate.block"
        if needed and not still_stands(approval.second, submission, approval.report_digest, self._readers):
            return "gate.second"
        in_time = approval.approved_at - _SKEW <= self._clock.now() <= approval.expires_at
        return "" if in_time else "gate.expired"

    def verify_again(self, approval: Approval, submission: Submission, report: Report) -> None:
        """Verify at the moment of sending, against a report made at that moment on the same bytes.

        The very report that was approved keeps the yes alive. So does a spotless one, though the guard or the profile
        may have a new version since. Anything else is something the author has not answered, and voids it.

        Raises:
            GateRefusedError: As `verify`; `gate.stale` where the fresh report finds more than the author said yes to.
        """
        self.verify(approval, submission)
        if report.submission_digest != submission.digest:
            raise GateRefusedError("gate.changed", Action.EDIT)
        if standing(report) is not Verdict.CLEAR and report_digest(report) != approval.report_digest:
            raise GateRefusedError("gate.stale", Action.EDIT)

    def _objection(
        self, submission: Submission, report: Report, answer: Confirmation | Authorization | None, policy: Policy
    ) -> str:
        if not intact(submission) or report.submission_digest != submission.digest:
            return "gate.changed"
        asked = standing(report) if isinstance(answer, Authorization) else Verdict.CLEAR
        code = forbidden(policy, submission, asked)
        return code or self._unanswered(submission, report, answer)

    def _unanswered(self, submission: Submission, report: Report, answer: Confirmation | Authorization | None) -> str:
        if not self._all_read(submission):
            return "gate.media"
        if not any(part.strip() for part in submission.parts) and not any(submission.media):
            return "gate.empty"  # pictures alone are a post: each of them was read, or looked through, see above
        worst = standing(report)
        if worst is Verdict.BLOCK:
            return "" if self._authorized(answer, submission, report) else "gate.block"
        if worst is not Verdict.CLEAR and not _answers(answer, submission):
            return "gate.unconfirmed"
        return ""

    def _authorized(self, answer: object, submission: Submission, report: Report) -> bool:
        """Tell whether a form covers all that blocks, today and on the day it goes. A bare verdict has no items."""
        blocking = [finding for finding in report.findings if finding.blocks]
        if not isinstance(answer, Authorization) or not blocking:
            return False
        today = self._clock.now()
        days = {moment.astimezone().date() for moment in (today, submission.scheduled or today)}
        return not any(answer.objection(submission.digest, blocking, day) for day in days)

    def _still_authorized(self, approval: Approval, submission: Submission) -> bool:
        try:
            authorization = Authorization.decode(approval.authorization)
        except ValueError:
            return False
        return not authorization.objection(submission.digest, (), self._clock.now().astimezone().date())

    def _all_read(self, submission: Submission) -> bool:
        """Tell whether each picture is stored and read, and what was looked at is what was read in its bytes."""
        for part in submission.media:
            for media in part:
                reading = self._pictures(media.digest)
                if reading is None or not reading.reader or not media.holds(reading):
                    return False
        return True

    def _genuine(self, approval: Approval) -> bool:
        try:
            wanted = self._seal(replace(approval, seal=""))
            return hmac.compare_digest(approval.seal.encode(), wanted.encode())
        except (ValueError, TypeError, AttributeError):  # a naive time, a field of another type
            return False

    def _seal(self, bare: Approval) -> str:
        return hmac.new(self._key, _SEAL_HEADER + bare.encode().encode(), hashlib.sha256).hexdigest()


def _refused(code: str, policy: Policy) -> GateRefusedError:
    told = {"detail": policy.detail} if code == policy.broken else {}
    return GateRefusedError(code, Action.EDIT if code.startswith("gate.") else Action.NONE, **told)


def _answers(answer: object, submission: Submission) -> bool:
    if not isinstance(answer, Confirmation) or answer.submission_digest != submission.digest:
        return False
    return bool(answer.choices) and set(answer.choices) <= set(CHOICES)
