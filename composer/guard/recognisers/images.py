"""Words that say a picture shows somebody, or that a voice or a print is attached: 164.514(b)(2)(i)(P), (Q)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import ties
from composer.guard.caseless import Caseless
from composer.guard.context import Context
from composer.guard.cues import KIN, PERSON
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_PICTURE: Final = (
    r"(?:photos?|pics?|pictures?|selfies?|snaps?|portraits?|video|clip|image|footage|headshot|"
    r"mugshot|swipe|before[- ]and[- ]after|before/after|polaroid|group shot|alt(?: text)?\b|📸|"
    r"📷|camera|frame|wallpaper|thumbnail)"
)
_FACE: Final = (
    r"(?:(?:her|his|their|little|full|whole|our two|two|dad's|mum's|baby's|old man's|"
    r"unblurred) (?:\w+ ){0,2}?(?:faces?|smile|grin|profile)|face[- ]on|full[- ]face|"
    r"full smile|face (?:visible|showing|uncovered|to the life)|"
    r"smiling|grinning|beaming|no mask|unmasked|front and cent(?:er|re)|"
    r"looking (?:straight )?(?:at|into) the (?:lens|camera)|eyes open|cheek to cheek|"
    r"nose to nose|close-?up of|faces?\b|grin\b|portrait|headshot|mugshot|selfie (?:with|of))"
)
_PHOTO: Final = (
    Caseless(rf"{_PICTURE}[^.!?\n]{{0,70}}?{_FACE}[^.,!?\n(]{{0,24}}"),
    Caseless(rf"{_FACE}[^.!?\n]{{0,60}}?{_PICTURE}"),
    Caseless(
        (
            rf"{_PICTURE}[^.!?\n]{{0,20}}? (?:of|with) (?:us|him|her|them|the (?:two|three|four|pair|"
            r"family|patient|couple|twins)|my (?:patient|pt)|our (?:\w+ )?(?:patient|pt|star|"
            rf"hero))[^.,!?\n]{{0,30}}"
        ),
    ),
    Caseless(
        r"(?:(?:id|passport|family|group|first|wallet) (?:photo|picture|portrait)|headshot|"
        r"screenshot of (?:our|my|the|a) (?:video )?(?:visit|call)|baby (?:pics|pictures|photos))[^.,!?\n]{0,30}",
    ),
)
_BY_ILLNESS: Final = (
    r"(?:quad|para|amputee|diabetic|epileptic|burn|stroke|trauma|survivor|recipient|graduates?|newest|oldest|youngest|"
    r"preemies?|(?:\d{1,3}|\w+)-(?:year|month|week|day)-olds?|\d{2}-weeker)"
)
"""How those in care are spoken of where no noun says that they are."""

_SOMEBODY: Final = (
    rf"(?:(?:my|our|the|this) (?:[\w-]+ ){{0,2}}?(?:{PERSON}|twins|triplets|{_BY_ILLNESS})"
    rf"|(?:his|her|the|our) (?:\w+ )?(?:{KIN}))\b(?!'|-| ?(?:portal|room|lift|lounge|gown|leaflet|journey|experience|"
    r"seat|abuse|protection|health|food|safety|care|flow|board|advocate|educat\w+|handout|population|access|voice|guide))"
)
_OF_SOMEBODY: Final = Caseless(
    rf"(?:photo|pic|picture|selfie|snap|portrait|headshot|mug ?shot|polaroid)s? (?:of|with|from) {_SOMEBODY}"
    rf"|baby (?:pics|pictures|photos) (?:of|from) (?:our|the|my) (?:\w+ )?(?:nicu|picu|graduates|patients|preemies)"
    r"|mug ?shot[\w-]* (?:pics?|photos?|pictures?)\b"
    r"(?=[^.!?\n]{0,60}\b(?:my|our) (?:clinic|patient|pt|ward|practice)\b)"
    r"|(?:id|passport|licen[cs]e|badge|wallet) (?:photo|picture)\b(?=[^.!?\n]{0,50}\b(?:unconscious|unknown|"
    r"unidentified|j(?:ohn|ane) doe|(?:our|my) patient)\b)"
    r"|facial (?:droop|palsy|swelling|rash|weakness|burns?|asymmetry) in the (?:picture|photo|pic|image|video|clip)"
    r"|\b(?:patient|pt|he|she|mum|mom|dad|lady|gent),? (?:is )?(?:in (?:the )?frame|on camera)\b"
    r"|(?:dictaphone|voice|audio|tape) (?:file|recording|clip|note|memo) of [^.,!?\n]{0,30}?(?:my|our|the|this) "
    rf"(?:[\w-]+ ){{0,2}}?(?:patient|pt|{PERSON}|captain|veteran)\b",
)
"""Pictures whose words say that somebody in care is to be seen in them, a picture of a part or of a thing apart."""

_NONE: Final = re.compile(r"\b(?:no|not|never|without|nobody|\w+n't)\b[^.!?\n]{0,30}$", re.IGNORECASE)
_BACK: Final = 60  # characters before a picture in which it may be denied
_VOICES: Final = re.compile(r"dictaphone|voice|audio|tape", re.IGNORECASE)

_PRINT: Final = Caseless(
    r"(?:(?:her|his|their|the|a|an|both|right|left|patient's|pt's|my patient's|little|"
    r"own) ){0,3}(?:thumb ?prints?|finger ?prints?|hand ?prints?|foot ?prints?|"
    r"palm ?(?:prints?|scan|vein\w*)|(?:toe|lip|ear) ?prints?|hand geometry scan|dna profile|gait video|"
    r"voice ?prints?|retinas?|retinal scan|iris(?:es)? scan|iris|gait signature|"
    r"ten-print card|dental records|face ?id template|biometric\w* template|"
    r"fundus image)(?: \([^)]{0,30}\))?",
)
_VOICE: Final = Caseless(
    r"(?:(?:a|the|her|his|this|twelve seconds of|(?<!\d)\d{1,3} seconds of) )?(?:voice (?:clip|note|memo|"
    r"recording|message)|voicemail|recording|audio)(?: of| from| in)?[^.,!?\n]{0,40}|"
    r"(?:in )?(?:her|his|their) (?:own (?:\w+ )?)?(?:voice|laugh|singing)\b|dictaphone file[^.,!?\n]{0,40}",
)
_CUT_WORD: Final = re.compile(r"\W+\w+$")
_HERE: Final = re.compile(
    (
        r"\b(?:attached|below|above|here|repl(?:y|ies)|listen|sound on|swipe|link|posted|uploaded|"
        r"posting|file|hear|🔊|🎧|⬇️|👇|alt|shared|sharing)\b|📸|🔊|👇"
    ),
    re.IGNORECASE,
)


class Images:
    """Finds what says that a face, a voice or a print goes with the post."""

    name = "images"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield the words that say so; a selfie of the staff or of the author is weighed low."""
        for pattern in _PHOTO:
            for match in pattern.finditer(text):
                yield self._weighed(match, context, Label.PHOTO, "photo", "image.face")
        for match in _OF_SOMEBODY.finditer(text):
            yield from self._seen(match, context)
        for match in _PRINT.finditer(text):
            yield self._weighed(match, context, Label.BIOMETRIC, "biometric", "image.biometric", "print")
        for match in _VOICE.finditer(text):
            yield self._weighed(match, context, Label.BIOMETRIC, "biometric", "image.biometric", "voice")

    def _seen(self, match: re.Match[str], context: Context) -> Iterator[Candidate]:
        span = Span(*match.span())
        if context.is_headline or ties.is_of_others(context, span):
            return
        if _NONE.search(context.text, max(0, span.start - _BACK), span.start):
            return
        heard = _VOICES.match(match.group())
        label, reason = (Label.BIOMETRIC, "image.biometric") if heard else (Label.PHOTO, "image.face")
        yield Candidate(span, label, ties.SURE, self.name, reason, INTRODUCED)

    def _weighed(
        self, match: re.Match[str], context: Context, label: Label, question: str, reason: str, *extra: str
    ) -> Candidate:
        found = match.group()
        if found[-1:].isalnum() and context.text[match.end() : match.end() + 1].isalnum():
            found = _CUT_WORD.sub("", found)  # the pattern's reach ended inside a word
        span = Span(match.start(), match.start() + len(found.rstrip()))
        here = ["here"] if _HERE.search(context.sentence(span.start).of(context.text)) else []
        return Candidate(span, label, context.weigh(question, span, [*here, *extra]), self.name, reason)
