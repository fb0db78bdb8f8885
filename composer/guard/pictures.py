"""What stands in the pictures: words read from the pixels, codes, faces. Judged more strictly than words of a post.

What is printed into a scan, a monitor or a wristband has no sentence round it that could excuse it: a date there is the
day of care, a name is the patient's, a long number leads to the chart. It is treated as certain
(45 CFR 164.514(b)(2)(i)).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from composer.guard.pipeline import Tables
from composer.guard.recogniser import Candidate
from composer.guard.report import Finding, Label, Suggestion, Surface
from composer.guard.submission import Media, Submission
from composer.text.span import Span

_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_HOUR: Final = r"(?=\d{1,2}:\d\d)"
"""A reader may lose the blank between a day and its hour."""

_DATES: Final = (
    re.compile(rf"(?<![\d.])\d{{1,2}}\s?([/.-])\s?\d{{1,2}}\s?\1\s?(?:19|20)?\d{{2}}(?:(?![\d.])|{_HOUR})"),
    re.compile(rf"(?<!\d)(?:19|20)\d{{2}}([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:(?!\d)|{_HOUR})"),
    re.compile(rf"(?<!\w)\d{{1,2}}[\s-]?{_MONTH}[\s,-]{{0,2}}(?:19|20)?\d{{2}}(?:(?!\d)|{_HOUR})", re.IGNORECASE),
    re.compile(rf"(?<!\w){_MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?,?\s?(?:19|20)\d{{2}}(?:(?!\d)|{_HOUR})", re.IGNORECASE),
)
_BORN: Final = re.compile(r"(?<!\w)(?:d[o0]b|born|birth ?date|date of birth)\b[\s:.#-]{0,4}[^\n]{4,14}", re.IGNORECASE)
_AGE: Final = re.compile(r"(?<![\d.,/-])(?:9\d|1[01]\d)\s?(?:y|yo|y/o|yr|yrs|years?)(?!\w)", re.IGNORECASE)
_RECORD: Final = re.compile(
    r"(?<!\w)(?:m\W?r\W?n|mr|med(?:ical)? rec(?:ord)?|pat(?:ient)?\.? ?id|pid|pt\.? ?id|id|acc(?:ession|t)?|account|"
    r"case|visit|enc(?:ounter)?|study|exam|csn|fin|hosp(?:ital)?|unit|chart|nhs|ssn|mbi|policy|member|lot)"
    r"\.?\s?(?:no|nr|num(?:ber)?|id)?\.?\s?[:#=.]{0,2}\s?([A-Z]{0,3}[\s-]?\d[\dA-Z-]{3,})",
    re.IGNORECASE,
)
_OF_A_YEAR: Final = re.compile(r"(?:acc|case|study|visit|exam|chart|policy|unit)\s(?:19|20)\d\d", re.IGNORECASE)
"""A year behind a word, with nothing that says "number" between them, as in the names of guidelines."""

_GLUED: Final = re.compile(r"[A-Za-z]{2,8}\s?(?:19|20)\d\d")
"""A short name and a year, as in IDSA 2021: only its first letters are those of a word for "number"."""

_LONG: Final = re.compile(r"(?<![\w.,/])(?:(?!NCT)[A-Z]{1,3}-?)?\d[\d-]{4,}\d(?![\w/]|[.,]\d)")
_CITED: Final = re.compile(r"(?:NCT|PMID|doi|ISSN|ISBN|10\.|RRID|CAS)\W{0,3}$", re.IGNORECASE)
_PAGES: Final = re.compile(r"(\d{1,5})-(\d{1,5})")
_NAMED: Final = re.compile(
    r"(?<!\w)(?:pat(?:ient)?(?:'s)?(?: name)?|pt\.?(?: name)?|name|last ?name|first ?name|surname)\s?[:=]\s?"
    r"([A-Z][\w'’-]+(?:[ ,^]{1,2}[A-Z][\w'’.-]*){0,3})",
    re.IGNORECASE,
)
_TURNED: Final = re.compile(r"(?<![\w,])([A-Z][A-Za-z'’-]{1,24})\s?[,^]\s?([A-Z][A-Za-z'’-]{1,24})(?!\w)")
_TITLED: Final = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Master)\.?\s([A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+)?)")
_PLAIN: Final = re.compile(r"(?<!\w)([A-Z][A-Za-z'’-]{1,24}) (?:[A-Z]\.? )?([A-Z][A-Za-z'’-]{1,24})(?!\w)")
_PLACE: Final = re.compile(
    r"(?<!\w)(?:[A-Z][\w'’.-]{1,40} ){1,4}(?:Hospital|HOSPITAL|Infirmary|INFIRMARY|"
    r"Medical Cent(?:er|re)|MEDICAL CENT(?:ER|RE)|Clinic|CLINIC|Hospice|HOSPICE)(?!\w)"
)
_LINE: Final = 80
_VOWELS: Final = frozenset("aeiouy")
_RETAIL: Final = frozenset({"ean13", "ean8", "upca", "upce", "isbn"})
_SQUARE: Final = frozenset({"qrcode", "microqrcode", "rmqrcode", "datamatrix", "aztec", "pdf417", "maxicode"})
_LINK: Final = re.compile(r"https?://[^\s]+", re.IGNORECASE)
_SURE: Final = 0.9
_COVER: Final = (Suggestion("cover", ""),)

Look = Callable[[str], Iterable[Candidate]]
"""Finds candidates in a text, as the engine does in any."""


def in_pictures(submission: Submission, look: Look, tables: Tables) -> Iterator[Finding]:
    """Yield what the pictures give away; spans are in a picture's text, its codes a line each, or number its faces."""
    for index, media in enumerate(one for part in submission.media for one in part):
        for candidate in _apart([*_usual(media.text, look), *printed(media.text, tables)]):
            yield _finding(candidate, Surface.PICTURE, index)
        for candidate in _apart([*_in_codes(media, tables), *_usual("\n".join(media.payloads), look)]):
            yield _finding(candidate, Surface.CODE, index)
        for face in range(media.faces):
            yield Finding(
                Surface.FACE, index, Span(face, face + 1), Label.PHOTO, "image.shows_face", _COVER, "pictures", _SURE
            )
        if media.voice:
            yield Finding(Surface.SOUND, index, Span(0, 1), Label.BIOMETRIC, "image.voice", (), "pictures", _SURE)


def printed(text: str, tables: Tables) -> Iterator[Candidate]:
    """Yield what is certain wherever it is printed: names, dates, numbers, high ages, houses."""
    yield from _days(text)
    for match in _RECORD.finditer(text):
        if not _OF_A_YEAR.fullmatch(match.group()) and not _is_named(match):
            yield _candidate(Span(*match.span(1)), Label.MRN, "number.record")
    for match in _LONG.finditer(text):
        if not _CITED.search(text[max(0, match.start() - 12) : match.start()]) and not _is_pages(match.group()):
            yield _candidate(Span(*match.span()), Label.OTHER_ID, "number.other")
    for match in _PLACE.finditer(text):
        yield _candidate(Span(*match.span()), Label.QUASI, "place.facility")
    yield from _names(text, tables)


def _is_named(match: re.Match[str]) -> bool:
    """Tell whether a number's word and its letters are one name, with a year behind it."""
    glued = match.group(1)[0].isalpha() and match.string[match.start(1) - 1].isalpha()
    return glued and _GLUED.fullmatch(match.group()) is not None


def _days(text: str) -> Iterator[Candidate]:
    for match in _BORN.finditer(text):
        if any(char.isdigit() for char in match.group()):
            yield _candidate(Span(*match.span()), Label.DATE, "date.birth")
    for pattern in _DATES:
        for match in pattern.finditer(text):
            yield _candidate(Span(*match.span()), Label.DATE, "date.patient")
    for match in _AGE.finditer(text):
        yield _candidate(Span(*match.span()), Label.AGE, "age.over_89")


def _names(text: str, tables: Tables) -> Iterator[Candidate]:
    for match in _NAMED.finditer(text):
        yield _candidate(Span(*match.span(1)), Label.NAME, "name.patient")
    for match in _TITLED.finditer(text):
        yield _candidate(Span(*match.span(1)), Label.NAME, "name.patient")
    for match in _TURNED.finditer(text):
        if not _plain(match, tables) and _letters(*_both(match)):
            yield _candidate(Span(*match.span()), Label.NAME, "name.patient")
    for match in _PLAIN.finditer(text):
        if _plain(match, tables) or not _letters(*_both(match)):
            continue
        known = any(word in tables.given_names or word in tables.surnames for word in _both(match))
        if known or _alone(text, match):
            yield _candidate(Span(*match.span()), Label.NAME, "name.patient")


def _plain(match: re.Match[str], tables: Tables) -> bool:
    """Tell whether one of two words is a word of every day, or of the trade."""
    return any(word in tables.terms or (word in tables.everyday and word not in tables.common) for word in _both(match))


def _both(match: re.Match[str]) -> tuple[str, str]:
    return match.group(1).lower(), match.group(2).lower()


def _letters(*words: str) -> bool:
    """Tell whether these can be spoken; what cannot is a unit, a grid or a wave taken for letters."""
    return all(len(set(word)) > 2 and 0 < sum(char in _VOWELS for char in word) < len(word) - 1 for word in words)


def _alone(text: str, match: re.Match[str]) -> bool:
    """Tell whether two capitalized words no list knows have a line to themselves, as names on scans do."""
    before = text[max(0, match.start() - _LINE) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + _LINE].partition("\n")[0]
    return len(before.split()) + len(after.split()) <= 1


def _in_codes(media: Media, tables: Tables) -> Iterator[Candidate]:
    """Yield each code that is no plain link: what a phone reads and a person cannot is not looked over by eye."""
    start = 0
    for kind, payload in zip(media.code_kinds, media.payloads, strict=True):
        whole = Span(start, start + max(1, len(payload)))
        start += len(payload) + 1
        if kind in _RETAIL:
            continue
        link = _LINK.fullmatch(payload.strip())
        told = list(printed(payload, tables))
        if told or link is None or kind not in _SQUARE:
            yield _candidate(whole, Label.OTHER_ID, "image.code")


def _usual(text: str, look: Look) -> Iterator[Candidate]:
    return (one for one in look(text) if one.label is not Label.PHOTO) if text.strip() else iter(())


def _apart(found: list[Candidate]) -> Iterator[Candidate]:
    """Yield candidates that do not lie over each other: what blocks goes before what does not, then the longer one.

    A year taken for a number must not leave the day and the month before it uncovered.
    """
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda item: (item.label is Label.QUASI, item.span.start - item.span.end)):
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    yield from sorted(kept, key=lambda item: item.span)


def _is_pages(text: str) -> bool:
    match = _PAGES.fullmatch(text)
    return match is not None and int(match.group(1)) < int(match.group(2)) and len(text) < 12


def _candidate(span: Span, label: Label, reason: str) -> Candidate:
    return Candidate(span, label, _SURE, "pictures", reason)


def _finding(candidate: Candidate, surface: Surface, index: int) -> Finding:
    return Finding(
        surface, index, candidate.span, candidate.label, candidate.reason, _COVER, candidate.recogniser, candidate.score
    )
