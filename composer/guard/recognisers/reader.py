"""What the trained network marks: identifiers of any letter that no rule knows by their form, and cues of a story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

CUE: Final = 0.35
"""From this likelihood on, words are a cue."""

_REASONS: Final = MappingProxyType(
    {
        Label.NAME: "name.patient",
        Label.LOCATION: "place.named",
        Label.DATE: "date.patient",
        Label.AGE: "age.over_89",
        Label.PHONE: "contact.phone",
        Label.FAX: "contact.fax",
        Label.EMAIL: "contact.email",
        Label.SSN: "number.ssn",
        Label.MRN: "number.record",
        Label.HEALTH_PLAN: "number.plan",
        Label.ACCOUNT: "number.account",
        Label.LICENSE: "number.license",
        Label.VEHICLE: "number.vehicle",
        Label.DEVICE: "number.device",
        Label.URL: "web.link",
        Label.IP: "web.ip",
        Label.BIOMETRIC: "image.biometric",
        Label.PHOTO: "image.face",
        Label.OTHER_ID: "number.other",
    }
)
_ROOM: Final = re.compile(r"(?:room|rm|bed|bay|ward|unit|side ?room|cubicle|chair|pod|floor)\b|\d", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_FULL_STOP: Final = re.compile(r"\w{3}\.$")  # but "Maria G." keeps its own
_TIME_OF_DAY: Final = re.compile(
    r"(?:(?:at|around|by|before|after|just) )*(?:dawn|dusk|noon|midday|midnight|nightfall|sunrise|sunset|bedtime|"
    r"lunch(?:time)?|breakfast|dinner(?:time)?|tea ?time)",
    re.IGNORECASE,
)
"""An element of no date: 45 CFR 164.514(b)(2)(i)(C). That it is a cue, the rules of cues say."""

_FEWEST: Final = 2
_CODE: Final = 4  # digits from which on something is a code rather than a room or a house
_LONGEST_CODE: Final = 40
_CODE_BEFORE: Final = re.compile(r"(?<![\w#@])[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*[-/.]?$")
_CODE_AFTER: Final = re.compile(r"^[-/.]?[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*")


class Reader:
    """Turns the network's prediction into candidates; the verdict weighs them against the rules."""

    name = "reader"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield the stretches the network marks, and the cues no rule has a sort for."""
        end = 0
        for stretch in context.prediction.identifiers(text):
            span = _whole_code(text, _trimmed(text, stretch.span))
            if span.start < end or sum(map(str.isalnum, span.of(text))) < _FEWEST:
                continue  # a part of the code before it, or a single letter
            end = span.end
            label = _righted(stretch.label, span.of(text), context)
            if label in {Label.DATE, Label.LOCATION} and _TIME_OF_DAY.fullmatch(span.of(text)):
                continue
            yield Candidate(span, label, stretch.likely, self.name, _reason(label, span.of(text)))
        for cue in context.prediction.cues(text, CUE):
            yield Candidate(_trimmed(text, cue.span), Label.QUASI, cue.likely, self.name, "quasi.story", "story")


def _trimmed(text: str, span: Span) -> Span:
    """Return a stretch without the marks at its ends, a possessive 's included."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" .,;:!?\"'([-"))
    kept = words.rstrip(" ,;:!?\"')]-") or words
    kept = kept[:-1] if _FULL_STOP.search(kept) else kept
    kept = kept.removesuffix("'s") or kept
    end = span.start + len(kept)
    return Span(start, end) if start < end else span


def _whole_code(text: str, span: Span) -> Span:
    """Return a stretch with digits in it as far as its code goes: the network may have seen but a part."""
    if not _DIGIT.search(span.of(text)):
        return span
    before = _CODE_BEFORE.search(text[max(0, span.start - _LONGEST_CODE) : span.start])
    after = _CODE_AFTER.match(text[span.end : span.end + _LONGEST_CODE])
    return Span(span.start - len(before[0] if before else ""), span.end + len(after[0] if after else ""))


def _righted(label: Label, words: str, context: Context) -> Label:
    """Return the label, put right where the words themselves tell: a code is no place, a first name neither."""
    digits, letters = len(_DIGIT.findall(words)), sum(map(str.isalpha, words))
    if label in {Label.LOCATION, Label.NAME} and digits >= _CODE and digits > letters and not _ROOM.match(words):
        return Label.OTHER_ID
    first = words.split(" ", 1)[0]
    if label is Label.LOCATION and first.islower() and first in context.tables.given_names - context.tables.everyday:
        return Label.NAME
    return label


def _reason(label: Label, words: str) -> str:
    if label is Label.LOCATION and _ROOM.match(words):
        return "place.room"
    if label is Label.OTHER_ID and not _DIGIT.search(words):
        return "mark.office"
    return _REASONS[label]
