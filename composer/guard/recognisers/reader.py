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


class Reader:
    """Turns the network's prediction into candidates; the verdict weighs them against the rules."""

    name = "reader"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield the stretches the network marks, and the cues no rule has a sort for."""
        for stretch in context.prediction.identifiers(text):
            span = _trimmed(text, stretch.span)
            yield Candidate(span, stretch.label, stretch.likely, self.name, _reason(stretch.label, span.of(text)))
        for cue in context.prediction.cues(text, CUE):
            yield Candidate(_trimmed(text, cue.span), Label.QUASI, cue.likely, self.name, "quasi.story", "story")


def _trimmed(text: str, span: Span) -> Span:
    """Return a stretch without the marks at its ends, a possessive 's included."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" .,;:!?\"'([-"))
    kept = words.rstrip(" ,;:!?\"')]-") or words
    kept = kept.removesuffix("'s") or kept
    end = span.start + len(kept)
    return Span(start, end) if start < end else span


def _reason(label: Label, words: str) -> str:
    if label is Label.LOCATION and _ROOM.match(words):
        return "place.room"
    if label is Label.OTHER_ID and not _DIGIT.search(words):
        return "mark.office"
    return _REASONS[label]
