"""Numbers given to a patient: 45 CFR 164.514(b)(2)(i)(G) to (M) and (R), whole or the last digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from composer.guard import checksums
from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_DIGIT_WORD: Final = r"(?:\d|oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_SPELLED: Final = rf"{_DIGIT_WORD}(?:(?:[ .,·-]{{1,3}}|(?<=\d))(?:dash |dot )?{_DIGIT_WORD}){{2,14}}\b"
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
class _Kind:
    """A sort of number: the words that announce it, its label and reason, and how sure such words make."""

    cue: re.Pattern[str]
    label: Label
    reason: str
    score: float


def _kind(cue: str, label: Label, reason: str, score: float = 0.0, code: str = _CODE) -> _Kind:
    pattern = rf"(?<![\w@])(?:{cue})(?!\w){_FILLER}(?P<number>{code}|{_SPELLED})"
    return _Kind(re.compile(pattern, re.IGNORECASE), label, reason, score)


_KINDS: Final = (
    _kind(
        (
            r"ssn|ss ?#|social security(?: number)?|social|soc(?: sec)?|ss last ?4|last ?4 of (?:the |"
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
            r"csn|pt ending|patient ending"
        ),
        Label.MRN,
        "number.record",
        0.9,
    ),
    _kind(
        (
            r"member(?: id)?|medicare|medicaid|medi-?cal|ohip|policy|subscriber|beneficiary|"
            r"insurance(?: card| id)?|health (?:plan|card|fund)|plan id|group(?: rx)?|rx ?bin|bin|mbi|"
            r"hicn|insurer|irn|tricare|payer id|phn|ramq|ehic|card number|healthcare card"
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
        r"vin|plate|plates|reg(?:o|istration)?|tag|number ?plate|licen[cs]e plate|tags|hull|imo|tail number",
        Label.VEHICLE,
        "number.vehicle",
    ),
    _kind(
        (
            r"s/n|sn|serial|ser\.?|udi|implant|device|pacemaker|generator|icd|lead|pump|imei|model|"
            r"lot|cochlear|concentrator|stem|ref\.? \w+ implant"
        ),
        Label.DEVICE,
        "number.device",
    ),
    _kind(
        r"accession|acc|case|booking|badge|inmate|ticket|rx|prescription|sample|specimen|subject|"
        r"participant|study|donor|tracking|docket|incident|datix|file|"
        r"order|referral|requisition|req|pathology|path|barcode|confirmation|c-file|dossier|"
        r"screening|prisoner|locator|token|wristband|cage|coupon|ref\.?|seat|flight",
        Label.OTHER_ID,
        "number.other",
    ),
)

_SSN: Final = re.compile(
    (
        r"(?<![\w.-])\d{3}([-. ])\d{2}\1\d{4}(?![\w-])|(?<![\w.-])\d{3}-\d{2}-\d{4}(?!\w)|"
        r"(?<!\w)(?:\d ){3}- (?:\d ){2}- (?:\d ){3}\d\b|(?:[x*#]{3}[- ]?[x*#]{2}[- ]?)\d{4}\b"
    ),
    re.IGNORECASE,
)
_NO_SSN: Final = re.compile(
    r"(?:\b(?:box|version|part(?: no\.?| number)?|lot|order|model|sku|item|is[bs]n)[ :#]{1,3}|\b10\.\d{4,9}/)$",
    re.IGNORECASE,
)
_NINO: Final = re.compile(r"(?<!\w)(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b")
_NHS: Final = re.compile(r"(?<![\d.+/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])")
_VIN: Final = re.compile(r"(?<!\w)[A-HJ-NPR-Z\d]{17}(?!\w)")
_MBI: Final = re.compile(r"(?<!\w)[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2}(?!\w)")
_IBAN: Final = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?!\w)")
_CARD: Final = re.compile(r"(?<![\w.-])(?:\d[ -]?){12,18}\d(?![\w-])")
_AADHAAR: Final = re.compile(r"(?<![\w.-])[2-9]\d{3}[ -]\d{4}[ -]\d{4}(?![\w-])")
_GS1: Final = re.compile(r"\(01\)\d{14}(?:\(\d{2}\)[\w-]{1,20}){0,4}")
_HL7: Final = re.compile(r"\bPID\|[^|\n]{0,12}\|[^|\n]{0,20}\|([\w-]{3,20})")
_HASHED: Final = re.compile(r"\b(?:pt|patient|mr|mrs|ms|zosyn|on|for) #(\d[\d-]{4,20})", re.IGNORECASE)
_IN_PARENS: Final = re.compile(r"(?<!\w)(?:[A-Z][\w'-]{1,30}|[A-Z]\.),? \((?:\.\.+)?(\d[\d-]{3,14})\)")
_TEST_NUMBER: Final = re.compile(
    r"^(?:0+|1234?5?6?7?8?9?0?|9{4,}|x+|0{3}[- ]0{2}[- ]0{4}|078-05-1120|12345\w*)$", re.IGNORECASE
)
_LIFETIME: Final = re.compile(r"(?:1[5-9]|20)\d\d-(?:1[5-9]|20)?\d\d")
_FOR_TESTS: Final = 0.3  # zeros, nines, 12345: the number of a dummy
_UNIT: Final = re.compile(
    (
        r"^ ?(?:mg|mcg|ml|g|kg|%|mmhg|bpm|cm|mm|hours?|hrs?|days?|weeks?|months?|years?|yo|"
        r"patients?|cases|people|min|units?|beds|posts?|per|am|pm|of|out of|x|doses?|mmol|km|"
        r"miles|-year|stars?)\b"
    ),
    re.IGNORECASE,
)


class Numbers:
    """Finds record, plan, account, licence, vehicle, device and other numbers, by shape or by the words before them."""

    name = "numbers"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield numbers; where a check digit exists it decides how sure."""
        yield from self._by_shape(text, context)
        for kind in _KINDS:
            for match in kind.cue.finditer(text):
                yield from self._announced(kind, match, context)
        for pattern in (_HASHED, _HL7, _IN_PARENS):
            for match in pattern.finditer(text):
                span = Span(*match.span(1))
                if not _is_year(match[1]) and not _LIFETIME.fullmatch(match[1]):
                    score = context.weigh("number", span, ["label:MRN", "bare"])
                    yield Candidate(span, Label.MRN, score, self.name, "number.record")

    def _announced(self, kind: _Kind, match: re.Match[str], context: Context) -> Iterator[Candidate]:
        number = match["number"].rstrip(" .-/:")
        start = match.start("number")
        span = Span(start, start + len(number))
        figures = sum(char.isdigit() for char in number)
        spelled = re.match(_SPELLED, number, re.IGNORECASE)
        if (figures < 3 and not spelled) or _UNIT.match(match.string[span.end :]) or _is_year(number):
            return
        if kind.label not in {Label.SSN, Label.MRN} and context.is_public_number(span):
            return
        extra = [f"label:{kind.label.value}", *_form(number, figures)]
        score = context.weigh("number", span, extra)
        if kind.label is Label.VEHICLE and re.fullmatch(r"\d{1,3}(?:\.\d+)?", number):
            return
        if _is_test(number):
            score *= _FOR_TESTS
        if kind.score and figures >= 4 and not _is_test(number):
            score = max(score, min(kind.score, score + 0.5))
        yield Candidate(span, kind.label, score, self.name, kind.reason)

    def _by_shape(self, text: str, context: Context) -> Iterator[Candidate]:
        for match in _SSN.finditer(text):
            if _NO_SSN.search(text[max(0, match.start() - 24) : match.start()]):
                continue
            digits = checksums.digits_of(match.group())
            partial = len(digits) == 4
            if not partial and not checksums.ssn_possible(digits) and digits[:3] != "000":
                continue
            sure = 0.3 if _is_test(match.group()) or digits[:3] == "000" else 0.97
            yield Candidate(Span(*match.span()), Label.SSN, sure, self.name, "number.ssn")
        for match in _NINO.finditer(text):
            yield Candidate(Span(*match.span()), Label.SSN, 0.95, self.name, "number.ssn")
        yield from self._with_check_digit(text, context)
        for match in _MBI.finditer(text):
            yield Candidate(Span(*match.span()), Label.HEALTH_PLAN, 0.95, self.name, "number.plan")
        for match in _GS1.finditer(text):
            yield Candidate(Span(*match.span()), Label.DEVICE, 0.9, self.name, "number.device")

    def _with_check_digit(self, text: str, context: Context) -> Iterator[Candidate]:
        checks = (
            (_VIN, Label.VEHICLE, "number.vehicle", checksums.vin_holds, 0.97),
            (_IBAN, Label.ACCOUNT, "number.account", checksums.iban_holds, 0.9),
            (_CARD, Label.ACCOUNT, "number.account", _card_holds, 0.9),
            (
                _AADHAAR,
                Label.OTHER_ID,
                "number.other",
                _aadhaar_holds,
                0.9,
            ),
        )
        for pattern, label, reason, holds, score in checks:
            for match in pattern.finditer(text):
                span = Span(*match.span())
                if holds(match.group()) and not context.is_public_number(span):
                    yield Candidate(span, label, score, self.name, reason)
        for match in _NHS.finditer(text):
            before = text[max(0, match.start() - 20) : match.start()]
            if checksums.nhs_number_holds(checksums.digits_of(match.group())) and re.search(
                r"\bnhs\b", before, re.IGNORECASE
            ):
                yield Candidate(Span(*match.span()), Label.MRN, 0.97, self.name, "number.record")


def _form(number: str, figures: int) -> list[str]:
    extra = ["long"] if figures >= 6 else (["short"] if figures < 4 else [])
    if any(char.isalpha() for char in number) and figures:
        extra.append("mixed")
    if not figures:
        extra.append("spelled")
    if _is_test(number):
        extra.append("test")
    return extra


def _is_test(number: str) -> bool:
    return bool(_TEST_NUMBER.match(number))


def _is_year(number: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", number))


def _aadhaar_holds(words: str) -> bool:
    return checksums.aadhaar_holds(checksums.digits_of(words))


def _card_holds(words: str) -> bool:
    digits = checksums.digits_of(words)
    return 13 <= len(digits) <= 19 and digits[0] in "23456" and checksums.luhn_holds(digits) and len(set(digits)) > 2
