"""Marks and offices that only one person bears: 45 CFR 164.514(b)(2)(i)(R)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_TATTOO: Final = re.compile(
    (
        r"\b(?:tattoo(?:ed|s)?|tatt?|ink(?:ed)?|engraved|inscribed|inscription|number plate|"
        r"jersey|shirt)\b[^\n\"]{0,50}?(\"[^\"\n]{2,80}\"|'[A-Z][^'\n]{2,60}')"
    ),
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b((?:the|our) (?:(?:former|current|retired|deputy|lady|sitting|town|county|city|parish|"
    r"village|local|state) ){0,2}(?:mayor|fire chief|police chief|chief of police|sheriff|"
    r"governor|bishop|archbishop|"
    r"headmaster|headmistress|head ?teacher|principal|parish priest|vicar|rabbi|imam|mp|"
    r"member of parliament|senator|congress(?:man|woman)|postmaster|postmistress|"
    r"harbou?r ?master|lighthouse keeper|"
    r"stationmaster|town crier|poet laureate|coroner|district attorney|chief constable|"
    r"prime minister|weather(?:man| presenter)|morning presenter|chair of the council|"
    r"conductor of|coach of|captain of|owner of|landlord of)"
    r"(?: (?:of|at|for|in) (?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+){0,2})?)",
    re.IGNORECASE,
)
_HAS_PLACE: Final = re.compile(r" (?:of|at|for|in) (?:the )?[A-Z]")


class Marks:
    """Finds the words of a tattoo or an engraving, and offices that one person holds."""

    name = "marks"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield them, weighed by whether a patient is spoken of."""
        for match in _TATTOO.finditer(text):
            span = Span(*match.span(1))
            yield Candidate(span, Label.OTHER_ID, context.weigh("mark", span, ["tattoo"]), self.name, "mark.text")
        for match in _OFFICE.finditer(text):
            span = Span(*match.span(1))
            extra = ["office"] + (["office_of"] if _HAS_PLACE.search(match[1]) else [])
            yield Candidate(span, Label.OTHER_ID, context.weigh("mark", span, extra), self.name, "mark.office")
