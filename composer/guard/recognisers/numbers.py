"""Numbers given to a patient: 45 CFR 164.514(b)(2)(i)(G) to (M) and (R), whole or the last digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import checksums, ties
from composer.guard.context import Context
from composer.guard.cues import KIN, PERSON
from composer.guard.number_kinds import KINDS, SPELLED, Kind
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_SSN: Final = re.compile(
    (
        r"(?<![\w.-])\d{3}([-. ])\d{2}\1\d{4}(?![\w-])|(?<![\w.-])\d{3}-\d{2}-\d{4}(?!\w)|"
        r"(?<!\w)(?:\d ){3}- (?:\d ){2}- (?:\d ){3}\d\b|(?:[x*#]{3}[- ]?[x*#]{2}[- ]?)\d{4}\b"
    ),
    re.IGNORECASE,
)
_TAIL_OF: Final = re.compile(
    r"\blast ?(?:four|4)(?: digits)?(?: are| is|:)? (?P<number>\d{4})\b,? (?:of|on|from) (?:the |her |his |their |a )?"
    r"(?:(?P<ssn>social|ssn)|(?P<plan>member|insurance|medicare|medicaid)|(?P<card>card|account|iban))\b",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(
    r"^(?:[^.!?\n]|\.(?=\d)){0,24}?\b(?:is|was|of|in|from|for|belongs to) (?:the|my|our|this) (?:[\w-]+ ){0,2}?"
    rf"(?:{PERSON}|{KIN}|patient|pt|officer|worker|driver|vet|veteran|\w+-year-old)\b(?! (?:portal|safety|education))",
    re.IGNORECASE,
)
"""Words behind a number that give it to somebody: "badge 4471 is the officer we operated on"."""

_TAILS: Final = {
    "ssn": (Label.SSN, "number.ssn"),
    "plan": (Label.HEALTH_PLAN, "number.plan"),
    "card": (Label.ACCOUNT, "number.account"),
}
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
_PRIVATE: Final = frozenset({Label.SSN, Label.MRN})
_ICD10: Final = re.compile(r"[A-TV-Z]\d[\dAB]\.\d[\dA-Z]{0,3}", re.IGNORECASE)  # "W61.62XD, subsequent encounter"
_TEST_NUMBER: Final = re.compile(
    r"^(?:0+|1234?5?6?7?8?9?0?|9{4,}|x+|0{3}[- ]0{2}[- ]0{4}|078-05-1120|12345\w*)$", re.IGNORECASE
)
_LIFETIME: Final = re.compile(r"(?:1[5-9]|20)\d\d-(?:1[5-9]|20)?\d\d")
_DONATION: Final = re.compile(
    r"\b(?:donat\w+|foundation|charity|membership|dues|registration fee|subscription)\b", re.IGNORECASE
)
_FOR_TESTS: Final = 0.3  # zeros, nines, 12345: the number of a dummy
_BACK: Final = 40  # characters before a number that may say it is but the end of one
_BEHIND: Final = 80  # characters behind a number that may say whose it is
_ENDING: Final = re.compile(
    r"\b(?:id|number|no\.?|card|#) (?:ends?|ending)(?: in| with)? $|\blast ?(?:four|4)\b", re.IGNORECASE
)
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
        for kind in KINDS:
            for match in kind.pattern.finditer(text):
                yield from self._announced(kind, match, context)
        for pattern in (_HASHED, _HL7, _IN_PARENS):
            for match in pattern.finditer(text):
                span = Span(*match.span(1))
                if not _is_year(match[1]) and not _LIFETIME.fullmatch(match[1]):
                    score = context.weigh("number", span, ["label:MRN", "bare"])
                    yield Candidate(span, Label.MRN, score, self.name, "number.record")

    def _announced(self, kind: Kind, match: re.Match[str], context: Context) -> Iterator[Candidate]:
        number = match["number"].rstrip(" .-/:")
        start = match.start("number")
        span = Span(start, start + len(number))
        figures = sum(char.isdigit() for char in number)
        spelled = re.match(SPELLED, number, re.IGNORECASE)
        if (figures < 3 and not spelled) or _is_count(number, match.string[span.end :]) or _reads_as_year(match):
            return
        if _ICD10.fullmatch(number) or (kind.label not in _PRIVATE and context.is_public_number(span)):
            return
        extra = [f"label:{kind.label.value}", *_form(number, figures)]
        score = context.weigh("number", span, extra)
        if kind.label is Label.ACCOUNT:
            score *= _asked_for(span, context)
        if kind.label is Label.VEHICLE and re.fullmatch(r"\d{1,3}(?:\.\d+)?", number):
            return
        if _is_test(number):
            score *= _FOR_TESTS
        if kind.score and figures >= 4 and not _is_test(number):
            score = max(score, min(kind.score, score + 0.5))
        if _is_owned(number, figures, span, context):
            yield Candidate(span, kind.label, max(score, ties.SURE), self.name, kind.reason, INTRODUCED)
            return
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
        for match in _TAIL_OF.finditer(text):
            label, reason = next(_TAILS[name] for name in _TAILS if match[name])
            yield Candidate(Span(*match.span("number")), label, ties.SURE, self.name, reason)
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
                    yield Candidate(span, label, score * _asked_for(span, context), self.name, reason)
        for match in _NHS.finditer(text):
            before = text[max(0, match.start() - 20) : match.start()]
            if checksums.nhs_number_holds(checksums.digits_of(match.group())) and re.search(
                r"\bnhs\b", before, re.IGNORECASE
            ):
                yield Candidate(Span(*match.span()), Label.MRN, 0.97, self.name, "number.record")


def _asked_for(span: Span, context: Context) -> float:
    """Return what an account's likelihood is multiplied with: one that money is asked for is the foundation's own."""
    asks = _DONATION.search(context.sentence(span.start).of(context.text))
    return _FOR_TESTS if asks and not context.all_signs() & ties.SPOKEN_OF else 1.0


def _is_owned(number: str, figures: int, span: Span, context: Context) -> bool:
    """Tell whether the words behind an announced number give it to somebody in care."""
    if _is_test(number) or figures < 3 or ties.is_of_others(context, span):
        return False
    if _ENDING.search(context.text, max(0, span.start - _BACK), span.start):
        return ties.is_tied(context, span)
    return bool(_OWNED.match(context.text[span.end : span.end + _BEHIND]))


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


def _is_count(number: str, rest: str) -> bool:
    """Tell whether a number says how many; a code with letters in it never does: "8JH2K0 of the girl"."""
    is_code = any(map(str.isalpha, number)) and any(map(str.isdigit, number))
    return bool(_UNIT.match(rest)) and not is_code


def _reads_as_year(match: re.Match[str]) -> bool:
    """Tell whether an announced number is a year; "member id ends 2049" tells the end of a number instead."""
    number = match["number"].rstrip(" .-/:")
    return _is_year(number) and not _ENDING.search(match.string[match.start() : match.start("number")])


def _is_year(number: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", number))


def _aadhaar_holds(words: str) -> bool:
    return checksums.aadhaar_holds(checksums.digits_of(words))


def _card_holds(words: str) -> bool:
    digits = checksums.digits_of(words)
    return 13 <= len(digits) <= 19 and digits[0] in "23456" and checksums.luhn_holds(digits) and len(set(digits)) > 2
