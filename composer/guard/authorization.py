"""A patient's written authorization, recorded as choices: 45 CFR 164.508. No field of it can hold a name."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from composer.guard.report import Finding, Label


class Signer(StrEnum):
    """Who signed: 164.508(c)(1)(vi)."""

    PATIENT = "patient"
    REPRESENTATIVE = "representative"


class Kept(StrEnum):
    """Where the signed form is kept: 164.508(b)(6) asks for it to be kept."""

    RECORD = "record"
    PRIVACY_OFFICE = "privacy_office"
    COMMUNICATIONS = "communications"
    OWN_FILES = "own_files"


class Item(StrEnum):
    """What the form allows to be told: 164.508(c)(1)(i)."""

    NAMES = "names"
    PLACES = "places"
    DATES = "dates"
    CONTACTS = "contacts"
    NUMBERS = "numbers"
    PICTURES = "pictures"
    OTHER = "other"


_ITEMS: Final[Mapping[Label, Item]] = MappingProxyType(
    {
        Label.NAME: Item.NAMES,
        Label.LOCATION: Item.PLACES,
        **dict.fromkeys((Label.DATE, Label.AGE), Item.DATES),
        **dict.fromkeys((Label.PHONE, Label.FAX, Label.EMAIL, Label.URL, Label.IP), Item.CONTACTS),
        **dict.fromkeys(
            (Label.SSN, Label.MRN, Label.HEALTH_PLAN, Label.ACCOUNT, Label.LICENSE, Label.VEHICLE, Label.DEVICE),
            Item.NUMBERS,
        ),
        **dict.fromkeys((Label.PHOTO, Label.BIOMETRIC), Item.PICTURES),
        Label.OTHER_ID: Item.OTHER,
    }
)


def items_of(findings: Iterable[Finding]) -> tuple[Item, ...]:
    """Return what a form must allow for these findings, in the order of `Item`."""
    found = {_ITEMS[finding.label] for finding in findings if finding.blocks}
    return tuple(item for item in Item if item in found)


@dataclass(frozen=True, slots=True)
class Authorization:
    """One signed form, for exactly one submission. Days are the author's own, without a time.

    Attributes:
        submission_digest: What it was recorded for; one word changed, and it is asked for again.
        allows: What the form lets be told.
        ends: The last day it holds (164.508(c)(1)(v)).
        read: The author says so: it was read, it covers this text on a public network, and it was not revoked
            (164.508(c)(2)(i)).
    """

    submission_digest: str
    signer: Signer
    kept: Kept
    allows: tuple[Item, ...]
    signed_on: dt.date
    ends: dt.date
    read: bool

    def objection(self, submission_digest: str, findings: Iterable[Finding], day: dt.date) -> str:
        """Return why it does not carry a post on this day, as a code; empty where it does.

        Codes: `auth.other` recorded for another text · `auth.unread` · `auth.future` signed after that day ·
        `auth.ended` · `auth.items` the post tells more than the form allows.
        """
        checks = (
            ("auth.other", self.submission_digest == submission_digest),
            ("auth.unread", self.read),
            ("auth.future", self.signed_on <= day),
            ("auth.ended", day <= self.ends),
            ("auth.items", set(items_of(findings)) <= set(self.allows)),
        )
        return next((code for code, holds in checks if not holds), "")

    def encode(self) -> str:
        """Return it as JSON, for the approval."""
        raw = asdict(self) | {"signed_on": self.signed_on.isoformat(), "ends": self.ends.isoformat()}
        return json.dumps(raw, sort_keys=True, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> Authorization:
        """Return what `encode` wrote.

        Raises:
            ValueError: It is no authorization.
        """
        try:
            raw = json.loads(text)
            return cls(
                submission_digest=str(raw["submission_digest"]),
                signer=Signer(raw["signer"]),
                kept=Kept(raw["kept"]),
                allows=tuple(Item(one) for one in raw["allows"]),
                signed_on=dt.date.fromisoformat(raw["signed_on"]),
                ends=dt.date.fromisoformat(raw["ends"]),
                read=raw["read"] is True,
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("malformed authorization") from error

    def facts(self) -> dict[str, str]:
        """Return what the audit keeps of it: codes and days."""
        return {
            "auth_signer": self.signer.value,
            "auth_kept": self.kept.value,
            "auth_allows": ",".join(self.allows),
            "auth_signed": self.signed_on.isoformat(),
            "auth_ends": self.ends.isoformat(),
        }
