"""The sorts of numbers given to a patient, and the words that announce them: 45 CFR 164.514(b)(2)(i)(G) to (M), (R)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from composer.guard.report import Label

_DIGIT_WORD: Final = r"(?:\d|oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)"
SPELLED: Final = rf"{_DIGIT_WORD}(?:(?:[ .,·-]{{1,3}}|(?<=\d))(?:dash |dot )?{_DIGIT_WORD}){{2,14}}\b"
_CODE: Final = (
    r"(?:(?-i:[A-Z]{1,6})(?:[-/. :]{1,2}|(?=\d)))?(?:[A-Z]{1,4}[-/])?\d(?:[\dA-Z]|"
    r"[-/.·:](?=[\dA-Z])| (?=\d|[A-Z]\b|[A-Z]{1,2}\d)){1,26}(?:\(\d{2}\)[\dA-Z]{3,20})?"
    r"|[A-Z]{1,5}\d[\dA-Z-]{2,20}|(?-i:[A-Z]{2,6}-[A-Z\d-]{3,20})"
)
_FILLER: Final = (
    r"(?:\W{0,3}\b(?:no|nr|num|number|numbers|id|is|was|it's|its|of|ref|reference|for|ends?|"
    r"ending|in|last|four|4|digits|reads|says|card|the|her|his|their|my|and|with|code|"
    r"still|here|to|on file|holder|account)\b){0,5}[\s.:#=\"'(\[*…_#?,-]{0,6}"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of number.

    Attributes:
        pattern: The words that announce it and, as group `number`, the number itself.
        score: How sure such words make, 0 to 1; 0 where they make no surer than the weights do.
    """

    pattern: re.Pattern[str]
    label: Label
    reason: str
    score: float


def _kind(cue: str, label: Label, reason: str, score: float = 0.0) -> Kind:
    pattern = rf"(?<![\w@])(?:{cue})(?!\w){_FILLER}(?P<number>{_CODE}|{SPELLED})"
    return Kind(re.compile(pattern, re.IGNORECASE), label, reason, score)


KINDS: Final = (
    _kind(
        (
            r"ssn|ss ?#|social sec(?:urity)?\.?(?: number)?|social|soc(?: sec)?|ss last ?4|last ?4 of (?:the |"
            r"her |his )?social|nino|ni no\.?|national insurance|pps(?:n)?|sin(?= \d)|itin|last4"
        ),
        Label.SSN,
        "number.ssn",
        0.9,
    ),
    _kind(
        (
            r"mrn#?|m\.r\.n\.?|em are en|medical record|record (?:number|no\.?)|chart(?: number|"
            r" no\.?| #)?|hospital (?:number|no\.?)|hosp no\.?|nhs(?: number| no\.?| #)?|"
            r"chi(?: number| no)|unit no\.?|hn|ip no\.?|urn|patient id|pid|mr(?= ?[#-])|fin|encounter|"
            r"csn|pt ending|patient ending|e?mpi|uhid|umrn|ur(?= n(?:o|umber)\b)|pas no|crn|[io]pd? no|"
            r"visit (?:id|number)|kardex|episode no"
        ),
        Label.MRN,
        "number.record",
        0.9,
    ),
    _kind(
        (
            r"member(?: id)?|medicare|medicaid|medi-?cal|ohip|policy|subscriber|beneficiary|"
            r"insurance(?: card| id)?|health (?:plan|card|fund)|plan id|group(?: rx)?|rx ?bin|bin|mbi|"
            r"hicn|insurer|irn|tricare|payer id|phn|ramq|ehic|card number|healthcare card|ahcccs|masshealth|tenncare|"
            r"badgercare|soonercare|kancare|healthnet|husky|champva|chip id|aetna|cigna|humana|anthem|bcbs|blue cross|"
            r"kaiser|molina|centene|uhc|unitedhealthcare|care ?card"
        ),
        Label.HEALTH_PLAN,
        "number.plan",
    ),
    _kind(
        (
            r"acct\.?|account|invoice|bill(?:ing)?|guarantor|statement|card ending|card|iban|"
            r"sort code|routing|payment plan|bsb|claim|lab acct"
        ),
        Label.ACCOUNT,
        "number.account",
    ),
    _kind(
        (
            r"licen[cs]e|lic\.?|dl|cdl|passport|certificate|cert|permit|dea|npi|dvla|gdc|gmc|nmc|"
            r"registration|firearms|visa|driver'?s"
        ),
        Label.LICENSE,
        "number.license",
    ),
    _kind(
        r"vin|(?<!agar )(?<!growth )(?<!blood )(?<!bone )(?<!locking )(?<!well )plates?|"
        r"reg(?:o|istration)?|tag|number ?plate|licen[cs]e plate|tags|hull|imo|tail number",
        Label.VEHICLE,
        "number.vehicle",
    ),
    _kind(
        (
            r"s/n|sn|serial|ser\.?|udi|implant|device|pacemaker|generator|icd|lead|pump|imei|model|"
            r"lot|cochlear|concentrator|stem|ref\.? \w+ implant|transmitter|sensor|valve|stent|graft|stimulator|"
            r"recorder|defibrillator|ventilator|cpap|prosthesis|hearing aid|controller|reservoir|shunt|"
            r"electrode|wheelchair"
        ),
        Label.DEVICE,
        "number.device",
    ),
    _kind(
        r"accession|acc|case|booking|badge|inmate|ticket|rx|prescription|sample|specimen|subject|"
        r"participant|study|donor|tracking|docket|incident|datix|file|"
        r"order|referral|requisition|req|pathology|path|barcode|confirmation|c-file|dossier|"
        r"screening|prisoner|locator|token|wristband|cage|coupon|ref\.?|seat|flight|"
        r"(?:study|research|sample|subject) code",
        Label.OTHER_ID,
        "number.other",
    ),
)
