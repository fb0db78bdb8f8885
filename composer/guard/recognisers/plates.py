"""Plates of vehicles by their form alone, where the sentence speaks of a vehicle: 45 CFR 164.514(b)(2)(i)(L)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_OF_A_VEHICLE: Final = re.compile(
    r"\b(?:(?-i:car)|truck|van|pick-?up|suv|sedan|motorbike|motorcycle|bike|scooter|moped|taxi|camper|tractor|trailer|"
    r"boat|harley|ford|toyota|civic|mazda|subaru|kia|jeep|chevy|vehicle|(?:number|licen[cs]e) ?plates?|parked|towed)\b",
    re.IGNORECASE,
)
_PLATE: Final = re.compile(r"(?<![\w/.-])[A-Z\d]{2,4}[ -]?[A-Z\d]{3,5}(?![\w/-]|\.\d)")
_WORD: Final = re.compile(r"[A-Z]{4}")  # a plate has at most three letters in a row; COVID19 has five
_SHORTEST: Final = 6  # letters and digits
_FEWEST: Final = 2  # of either
_FEWEST_CALLED: Final = 1  # where it is called a plate: its owner may have chosen the letters
_CALLED: Final = re.compile(r"\bplates? $", re.IGNORECASE)
_BACK: Final = 8


class Plates:
    """Finds what is formed like a plate, without the word "plate" before it."""

    name = "plates"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield letters and digits in the form of a plate where their sentence tells of a vehicle and of somebody."""
        for match in _PLATE.finditer(text) if _OF_A_VEHICLE.search(text) else ():
            span, words = Span(*match.span()), match.group()
            called = bool(_CALLED.search(text, max(0, span.start - _BACK), span.start))
            if not _is_mixed(words, _FEWEST_CALLED if called else _FEWEST):
                continue
            beside = context.sentence(span.start).of(text).replace(words, "")
            if _OF_A_VEHICLE.search(beside) and ties.is_tied(context, span, ties.SPOKEN_OF):
                yield Candidate(span, Label.VEHICLE, ties.SURE, self.name, "number.vehicle", INTRODUCED)


def _is_mixed(words: str, fewest: int) -> bool:
    digits, letters = sum(map(str.isdigit, words)), sum(map(str.isalpha, words))
    return min(digits, letters) >= fewest and digits + letters >= _SHORTEST and not _WORD.search(words)
