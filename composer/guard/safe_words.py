"""Words that name nobody, above all those that the guard itself puts in the place of a finding."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from composer.guard import roles
from composer.guard.pipeline import Tables
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.surfaces import SEAM
from composer.text.span import Span
from composer.text.word_lists import capitals

_NOBODY: Final = re.compile(
    r"(?:(?P<before>[^\W\d_]{2,12}) )?x{1,3}"
    r"|(?:(?:an?|the) )?(?:patient|relatives?|town|hospital|room|address|number|page|somebody"
    r"|person over 90|person aged 90 or older"
    r"|(?:john|jane|baby) doe|recent (?:day|months)"
    r"|care home|clinic|practice|school|university|prison|hospice|pharmacy|rehab center"
    r"|picture of one detail|one detail|description|image|print|some words"
    r"|recently|early on|later years|last century)",
    re.IGNORECASE,
)
_LEADS: Final = frozenset(roles.TITLES) | frozenset(roles.KIN) | {"nan", "auntie", "don", "sir", "big", "little", "old"}
_HALL: Final = re.compile(r"(?:hall|auditorium|ballroom|theat(?:er|re)|booth|stage) (?:[a-h]|\d{1,3})", re.IGNORECASE)
"""Where a meeting is held; a room or a bay could be a patient's."""
_UNITS: Final = frozenset(
    {
        "ICU", "MICU", "SICU", "CVICU", "CCU", "NICU", "PICU", "CTICU", "HDU", "ED", "ER", "OR", "PACU", "MSU", "AMU",
        "EAU",
    }
)  # fmt: skip
"""Kinds of units: every hospital has them."""
_PAPER: Final = re.compile(
    r"\b10\.\d{4,9}/[^\s\"<>]{2,100}|\bPMC\d{5,9}\b|\bPMC?ID:? ?(?:PMC)?\d{4,9}\b|\bNCT\d{8}\b"
    r"|\barXiv:? ?\d{4}\.\d{4,5}\b|\bISBN(?:-1[03])?:? ?[\d-]{10,17}|\bORCID:? ?(?:\d{4}-){3}\d{3}[\dX]\b",
    re.IGNORECASE,
)
"""Numbers of papers, trials, books and authors, by their own form: everybody's, nobody's record."""
_PAPER_REACH: Final = 120
_TAG: Final = re.compile(r"[#＃](?P<words>\w+)")
_LONGEST_TAG: Final = 60
_MEETING: Final = re.compile(r"(?P<words>[A-Z][A-Za-z]{2,40}?)(?P<year>(?:20)?\d\d)")
_CAMEL: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_CHEERS: Final = frozenset(
    {
        "team", "strong", "pray", "prayers", "fight", "fights", "fighter", "warrior", "fund", "justice", "save", "love",
        "rip", "forever", "army", "twins", "baby", "for",
    }
)  # fmt: skip
_SHORT: Final = 3  # Ed is education in a tag
_MARKS: Final = re.compile(r"[^\w\s]")
_COUNTED: Final = re.compile(r"(\d{1,3})/(\d{1,3})")
_FEWEST: Final = 2
_CATEGORY: Final = re.compile(
    r"(?:\b(?:over|above|beyond|past|older than|at least)|>=?|≥) ?90\b"
    r"|\b90(?: ?\+|[- ]plus\b| (?:years )?(?:or|and) (?:older|over|above|more)\b)",
    re.IGNORECASE,
)


def is_safe(text: str, candidate: Candidate) -> bool:
    """Tell whether a candidate's words name nobody, or are the rule's own category ("over 90", 164.514(b)(2)(i)(C)).

    Args:
        text: The text its span counts in.
        candidate: Found by a rule or by the network.
    """
    start, end = candidate.span
    if candidate.label is Label.AGE and "90" in candidate.span.of(text):
        return bool(_CATEGORY.search(text[max(0, start - 12) : end + 16]))
    if candidate.label is Label.DATE and _is_place_in_thread(text, candidate.span):
        return True
    if candidate.label in {Label.NAME, Label.LOCATION} and _is_listed_tag(text, candidate.span):
        return True
    if _is_of_a_paper(text, candidate.span):
        return True
    if candidate.label is Label.LOCATION and candidate.span.of(text) in _UNITS:
        return True
    if candidate.label in {Label.NAME, Label.LOCATION} and _HALL.fullmatch(candidate.span.of(text)):
        return True
    found = _NOBODY.fullmatch(_MARKS.sub("", candidate.span.of(text)).strip())
    before = found["before"] if found else None
    return bool(found) and (before is None or before.lower() in _LEADS)  # "Nan X", but not "Maria X."


def is_meeting_tag(text: str, candidate: Candidate, tables: Tables) -> bool:
    """Tell whether a name lies in the tag of a meeting: words and a year about now, no first name, nobody cheered on.

    Args:
        text: The text its span counts in.
        candidate: Found by a rule or by the network.
        tables: First names, and the words that are written small.
    """
    if candidate.label not in {Label.NAME, Label.LOCATION}:
        return False
    found = _tag_round(text, candidate.span)
    meeting = _MEETING.fullmatch(found["words"]) if found else None
    if meeting is None or abs(int(meeting["year"][-2:]) - dt.datetime.now(dt.UTC).year % 100) > 1:
        return False
    words = {part.lower() for part in _CAMEL.findall(meeting["words"]) if len(part) >= _SHORT}
    return not words & _CHEERS and not words & (tables.given_names - tables.everyday)


def _is_place_in_thread(text: str, span: Span) -> bool:
    """Tell whether a stretch counts the posts of a thread, at the edge of its own: "2/3" in the second of three."""
    counted = _COUNTED.fullmatch(span.of(text))
    posts = text.count(SEAM) + 1
    if counted is None or not _FEWEST <= int(counted[2]) <= posts:
        return False
    start, end = text.rfind(SEAM, 0, span.start), text.find(SEAM, span.end)
    before = text[start + len(SEAM) if start >= 0 else 0 : span.start]
    after = text[span.end : end if end >= 0 else len(text)]
    return int(counted[1]) == text.count(SEAM, 0, span.start) + 1 and not (before.strip() and after.strip())


def _is_listed_tag(text: str, span: Span) -> bool:
    """Tell whether a stretch lies in a hashtag of the field that the project's own list knows: #NephJC, #MedEd."""
    found = _tag_round(text, span)
    return found is not None and found["words"].lower() in capitals(dt.datetime.now(dt.UTC).year)


def _tag_round(text: str, span: Span) -> re.Match[str] | None:
    """Return the hashtag that a stretch lies in."""
    start = max(text.rfind(mark, max(0, span.start - _LONGEST_TAG), span.start + 1) for mark in "#＃")
    found = _TAG.match(text, start) if start >= 0 else None
    return found if found is not None and span.end <= found.end() else None


def _is_of_a_paper(text: str, span: Span) -> bool:
    """Tell whether a stretch lies in the number of a paper, a trial or a book."""
    start = max(0, span.start - _PAPER_REACH)
    return any(
        start + one.start() <= span.start and span.end <= start + one.end()
        for one in _PAPER.finditer(text[start : span.end + _PAPER_REACH])
    )
