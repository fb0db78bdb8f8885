"""Telephone, fax and e-mail: 45 CFR 164.514(b)(2)(i)(D), (E), (F). A clinic's own public line is no patient's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from composer.guard import ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_DIGIT: Final = r"(?:\d|oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_PHONE: Final = re.compile(
    r"(?<![\w.#/-])(?:\+\d{1,3}[ .-]?|1[ .-])?(?:\(\d{2,5}\)[ .-]?|\d{2,5}[ .-])(?:\d{2,4}[ .-]){0,3}"
    r"\d{3,6}(?![\w/-]|\.\d)"
    r"|(?<![\w.#/-])(?:\+\d{8,14}|0\d{9,10}|1?[2-9]\d{9})(?![\w/-]|\.\d)"
    r"|(?<![\w.#/-])[2-9]\d{2}[.-]\d{4}(?![\w/-]|\.\d)"
)
_SSN: Final = re.compile(r"\d{3}[-. ]\d{2}[-. ]\d{4}")
_CUE: Final = re.compile(
    r"\b(?P<cue>phone|ph|tel|telephone|call(?:ed|ing|back)?(?: \w+){0,2}|cell|mobile|mob|ring|"
    r"rang|text(?:ed)?|whatsapp|contact|fax(?:ed|es)?(?: \w+){0,3}|landline|sms|number|num|no|"
    r"line|his|her)"
    r"\W{0,3}(?:\w+ ){0,2}?(?:number |no\.? |is |on |at |to |ends? |ending |in |# ?|: ?)*$",
    re.IGNORECASE,
)
_PARTIAL: Final = re.compile(
    (
        r"\b(?:cell|phone|mobile|number|tel|landline) (?:number )?(?:ending|ends|end)(?: in|"
        r" with)? (?P<tail>[-.…]{0,3}\d{3,4})\b"
    ),
    re.IGNORECASE,
)
_SPELLED: Final = re.compile(
    (
        r"\b(?:fax|phone|cell|mobile|tel|call|ring|text|"
        rf"number)[\w ,:'-]{{0,24}}?(?P<digits>\b{_DIGIT}(?:[ ,.-]{{1,3}}(?:dash |"
        rf"dot )?{_DIGIT}){{5,14}})\b"
    ),
    re.IGNORECASE,
)
_FAX: Final = re.compile(r"\bfax\w*\b[^.\n]{0,30}$", re.IGNORECASE)
_TOLL_FREE: Final = re.compile(r"^\D{0,2}1?\D{0,2}(?:8(?:00|33|44|55|66|77|88)|0800|0808|116|111|13\d\d)\b")
_HOUSEHOLD: Final = re.compile(
    (
        r"\b(?:his|her|their|pt'?s?|patient'?s?|home|mum'?s?|mom'?s?|dad'?s?|daughter'?s?|son'?s?|"
        r"wife'?s?|husband'?s?|family'?s?|him|them|nok|next of kin)\b[^.\n]{0,40}$"
    ),
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:our|clinic|desk|helpdesk|helpline|hotline|line|booking|reception|office|surgery|"
    r"practice|pharmacy|queries|secretary|it|switchboard|poison|crisis|book|appointments?|"
    r"free|dep(?:artmen)?t|faculty|library|"
    r"dr|manager|enquiries|service|ward)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(
    r"(?<![\w.+-])(?:[\w.+-]{1,64}@[\w-]{1,63}"
    r"|[\w.+-]{1,64}(?: ?(?:\(at\)|\[at\]|\{at\}) ?| at (?!\S{1,64}@)| @ (?=[\w-]+ ?\.))[\w-]{1,63})"
    r"(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?[\w-]{1,63}){1,4}",
    re.IGNORECASE,
)
_INSTITUTION: Final = re.compile(
    r"\.(?:edu|gov|mil|nhs|ac)\b|@[\w.-]*(?:hospital|clinic|univ|college|society|health|medic|congress|school|press)",
    re.IGNORECASE,
)
"""Hosts at which staff, editors and offices are reached."""

_SENT: Final = re.compile(
    r"\b(?:portal|mychart) (?:invit\w+|link|log-?in|message|account)s?\b"
    r"|\b(?:appointment|visit) (?:reminder|letter|link)s?\b"
    r"|\b(?:test|lab|scan|mri|ct|biopsy|echo) (?:results?|cd|images|pictures) (?:go|goes|went|to|for)\b"
    r"|\b(?:mrs?|ms|miss)\.? [A-Z]\w+\b",
    re.IGNORECASE,
)
"""What is sent to those in care, and the way they are spoken of."""
_SPOKEN_HOST: Final = re.compile(
    r"(?:\.|dot\)?\]?)\s?(?:com|org|net|edu|gov|io|uk|ca|au|ie|nz|in|de|fr|example|co)$", re.IGNORECASE
)
_MAILBOX: Final = re.compile(
    r"^(?:info|contact|office|admin|help|support|reception|enquiries|hello|press|careers|jobs|"
    r"events?|registr\w*|ethics|research|study|trial|"
    r"[\w.-]*(?:team|clinic|dept|ward|desk|coordinator|society|library))\b",
    re.IGNORECASE,
)
_PRIVATE_HOST: Final = re.compile(
    r"(?:gmail|hotmail|yahoo|outlook|aol|icloud|proton\w*|live|btinternet|postbox|rocketpost|mail)\b", re.IGNORECASE
)


class Contacts:
    """Finds numbers and addresses by which somebody can be reached."""

    name = "contacts"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield numbers and addresses, weighed by whose they seem to be."""
        yield from self._numbers(text, context)
        for pattern, group in ((_PARTIAL, "tail"), (_SPELLED, "digits")):
            for match in pattern.finditer(text):
                yield self._number(Span(*match.span(group)), context, ["form:spoken"])
        for match in _EMAIL.finditer(text):
            if "@" in match.group() or re.search(r"dot|\.", match.group()[match.group().find("at") :]):
                yield from self._address(match, context)

    def _numbers(self, text: str, context: Context) -> Iterator[Candidate]:
        for match in _PHONE.finditer(text):
            span = Span(*match.span())
            digits = sum(char.isdigit() for char in match.group())
            cued = bool(_CUE.search(text[max(0, span.start - 40) : span.start]))
            if (
                _SSN.fullmatch(match.group())
                or context.is_public_number(span)
                or not (7 <= digits <= 15)
                or not (cued or _shaped(match.group()))
            ):
                continue
            yield self._number(span, context, ["cued"] if cued else [])

    def _number(self, span: Span, context: Context, extra: list[str]) -> Candidate:
        before = context.text[max(0, span.start - 60) : span.start]
        fax = bool(_FAX.search(before))
        if _TOLL_FREE.match(context.text[span.start : span.end]):
            extra.append("toll_free")
        extra += ["fax"] if fax else []
        extra += _whose(before)
        score = context.weigh("contact", span, extra)
        return Candidate(
            span, Label.FAX if fax else Label.PHONE, score, self.name, "contact.fax" if fax else "contact.phone"
        )

    def _address(self, match: re.Match[str], context: Context) -> Iterator[Candidate]:
        words, span = match.group(), Span(*match.span())
        if "@" not in words and not _SPOKEN_HOST.search(words):
            return
        extra = ["email"]
        extra += ["mailbox"] if _MAILBOX.match(words) else []
        extra += ["private_host"] if _PRIVATE_HOST.search(words) else []
        before = context.text[max(0, span.start - 60) : span.start]
        extra += _whose(before)
        found = Candidate(span, Label.EMAIL, context.weigh("contact", span, extra), self.name, "contact.email")
        if _theirs(found, extra, context):
            found = replace(found, score=max(found.score, ties.SURE), kind=INTRODUCED)
        yield found


def _whose(before: str) -> list[str]:
    """Return what the words before a number or an address say of whose it is."""
    return [name for name, pattern in (("household", _HOUSEHOLD), ("office", _OFFICE)) if pattern.search(before)]


def _theirs(address: Candidate, signs: list[str], context: Context) -> bool:
    """Tell whether a private address is given to a patient or a relative by its own sentence."""
    if "mailbox" in signs or _INSTITUTION.search(address.span.of(context.text)):
        return False
    if ties.is_of_others(context, address.span):
        return False
    if _SENT.search(context.sentence(address.span.start).of(context.text)):
        return True
    return "office" not in signs and ("household" in signs or ties.is_tied(context, address.span))


def _shaped(words: str) -> bool:
    """Tell whether digits are grouped as telephone numbers are in North America, Britain or Australia."""
    return bool(
        re.fullmatch(
            (
                r"(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]\d{4}|\+\d[\d ().-]{7,17}|"
                r"0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}|0\d{4} \d{5,6}|04\d\d \d{3} \d{3}|555-01\d\d"
            ),
            words,
        )
    )
