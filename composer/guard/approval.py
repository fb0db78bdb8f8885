"""The author's answer to a warning, and the gate's yes: plain values that outlive the program in the store."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass

from composer.base.clock import from_stamp, to_stamp
from composer.guard.report import Verdict

CHOICES = ("changed_details", "patient_agreed", "not_one_patient")
"""What an author can have considered before a draft with a warning goes (45 CFR 164.514(b)(2)(ii))."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The author's one conscious answer to a warning: at least one of `CHOICES`, for exactly one report."""

    submission_digest: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """The gate's yes for exactly one submission; `seal` is an HMAC over all other fields with the profile's own key.

    Attributes:
        authorization: The patient's written authorization, encoded, where the submission identifies a patient.
        second: The second reader's yes, encoded, where the institution asks for one.
    """

    submission_digest: str
    report_digest: str
    verdict: Verdict
    choices: tuple[str, ...]
    guard_version: str
    profile_version: str
    policy_version: str
    approved_at: dt.datetime
    expires_at: dt.datetime
    authorization: str = ""
    second: str = ""
    seal: str = ""

    def encode(self) -> str:
        """Return it as JSON, for the encrypted store."""
        raw = asdict(self)
        raw.update(approved_at=to_stamp(self.approved_at), expires_at=to_stamp(self.expires_at))
        if not self.second:
            del raw["second"]  # so that a yes of before there were second readers keeps its seal
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
