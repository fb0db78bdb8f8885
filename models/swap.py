"""Swaps the names, towns and dates of a training draft, each for another of its kind, the same for the same words.

Names that are a patient's and names that are nobody's are swapped alike and from the same lists, so that no name by
itself says whose it is.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

HOME: Final = Path(__file__).resolve().parent
LEXICON: Final = HOME / "lexicon"
SWAPS: Final = HOME / "corpus" / "swaps"

_NAME: Final = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]{2,}){0,2}")
_TITLED: Final = re.compile(r"\b((?:Dr|Prof|Professor|Doctor|Nurse|Sister)\.? )([A-Z][a-z]{2,})\b")
_WORD: Final = re.compile(r"(?<![#@\w'’.-])[A-Z][a-z]{2,}\b(?![\w@-])")
_TOWN: Final = re.compile(r"[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?")
_BUILT: Final = frozenset((
    "hospital", "clinic", "center", "centre", "medical", "health", "general", "memorial", "street", "road",
    "avenue", "lane", "drive", "court", "place", "house", "home", "school", "college", "university", "church",
    "library", "ward", "unit", "room", "wing", "tower", "hall", "floor", "station", "airport", "bridge", "park",
    "county", "valley", "heights", "institute", "hospice", "pharmacy", "office", "shelter", "prison", "theatre",
    "lab", "icu", "nicu", "picu",
))  # fmt: skip
_GOING: Final = re.compile(r"\b((?:in|from|near|outside|to|at|of) )([A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?)\b")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS: Final = tuple(month[:3] for month in _MONTHS)
_OF_DATE: Final = re.compile("|".join([*_MONTHS, *_DAYS, *(rf"{month}\b" for month in _SHORT_MONTHS)]))
_DAY_NUMBER: Final = re.compile(r"(?<![\d/.:-])([12]?\d|3[01])(?=(?:st|nd|rd|th)?\b(?![\d/:.-]))")
_SLASHED: Final = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\b(?=[/.-]|$)")


class Swap:
    """Swaps for one draft: ask a fresh one for each.

    Args:
        rng: The source of chance.
        lists: Shared between drafts.
    """

    def __init__(self, rng: random.Random, lists: Lists) -> None:
        self._rng = rng
        self._lists = lists
        self._known: dict[str, str] = {}

    def words(self, words: str, label: str) -> str:
        """Return other words for a stretch with this label; with none, other names of those who are no patients."""
        ways = {
            "NAME": self.name,
            "LOCATION": self.town,
            "DATE": self.date,
            "": self.bystanders,
            "QUASI": self.bystanders,
        }
        return ways.get(label, str)(words)

    def name(self, words: str) -> str:
        """Return another name with as many words, in small letters where these are."""
        if not _NAME.fullmatch(words):
            return words
        pieces = words.split(" ")
        made = []
        for place, piece in enumerate(pieces):
            family = place == len(pieces) - 1 and (len(pieces) > 1 or piece.lower() not in self._lists.given_known)
            made.append(self._same(piece, self._lists.family if family else self._lists.given))
        return " ".join(made)

    def town(self, words: str) -> str:
        """Return another town where the words are one by their look."""
        if not _TOWN.fullmatch(words) or not _BUILT.isdisjoint(words.lower().split()):
            return words
        return self._same(words, self._lists.town)

    def date(self, words: str) -> str:
        """Return another day and month in the same form; the year stays."""
        changed = _OF_DATE.sub(self._part_of_date, words)
        slashed = _SLASHED.sub(lambda found: f"{self._day(found[1])}{found[2]}{self._day(found[3])}", changed)
        if not _OF_DATE.search(words):
            return slashed
        return _DAY_NUMBER.sub(lambda found: self._ordinal_safe(found[1]), slashed)

    def bystanders(self, words: str) -> str:
        """Return a stretch in which nobody is a patient with other colleagues and other first names."""
        titled = _TITLED.sub(lambda found: found[1] + self._same(found[2], self._lists.family), words)
        gone = _GOING.sub(self._elsewhere, titled)
        return _WORD.sub(self._bystander, gone)

    def _elsewhere(self, found: re.Match[str]) -> str:
        town = found[2]
        return found[1] + self._same(town, self._lists.town) if town in self._lists.towns_known else found[0]

    def _bystander(self, found: re.Match[str]) -> str:
        word = found[0]
        return self._same(word, self._lists.given) if word.lower() in self._lists.given_only else word

    def _same(self, piece: str, draw: Callable[[random.Random], str]) -> str:
        """Return what stands for a word in this draft, in its case."""
        drawn = self._known.setdefault(piece.lower(), draw(self._rng))
        if piece.isupper() and len(piece) > 2:
            return drawn.upper() if len(drawn.upper()) == len(drawn) else drawn
        return drawn if piece[:1].isupper() else drawn.lower()

    def _part_of_date(self, found: re.Match[str]) -> str:
        names = next(names for names in (_MONTHS, _DAYS, _SHORT_MONTHS) if found[0] in names)
        return self._rng.choice(names)

    def _day(self, number: str) -> str:
        return str(self._rng.randrange(1, 13)).zfill(len(number))

    def _ordinal_safe(self, number: str) -> str:
        """Return another day whose ordinal ends as this one's does."""
        last = int(number) % 10
        if last in {1, 2, 3} and int(number) not in {11, 12, 13}:
            return str(self._rng.choice([day for day in (last, last + 20) if day]))
        return str(self._rng.choice([4, 5, 6, 7, 8, 9, 14, 15, 16, 17, 18, 19, 24, 25, 26, 27, 28]))


class Lists:
    """The lists that are drawn from, read once."""

    def given(self, rng: random.Random) -> str:
        """Draw a given name: of the country's lists, of the world's, or one that is a word."""
        return self._drawn(rng, self._given, self._world_given, self._wordlike[0])

    def family(self, rng: random.Random) -> str:
        """Draw a family name alike."""
        return self._drawn(rng, self._family, self._world_family, self._wordlike[1])

    def town(self, rng: random.Random) -> str:
        """Draw a town."""
        return rng.choice(self._towns)

    @cached_property
    def towns_known(self) -> frozenset[str]:
        """Towns as they are written, without those that are names or large places as well."""
        large = set(read(LEXICON / "large_places.txt"))
        return frozenset(self._towns) - {town for town in self._towns if town.lower() in large | self.given_known}

    @cached_property
    def given_known(self) -> frozenset[str]:
        """Given names in small letters."""
        return frozenset(name.lower() for name in [*self._given, *self._world_given, *self._wordlike[0]])

    @cached_property
    def given_only(self) -> frozenset[str]:
        """Given names in small letters that are no everyday word, no family name of the field, no place."""
        words = {word.lower() for word in [*read(LEXICON / "everyday.txt"), *self._wordlike[0], *self._wordlike[1]]}
        places = {piece.lower() for place in read(LEXICON / "large_places.txt") for piece in place.split()}
        field = {piece.lower() for term in read(LEXICON / "terms.txt") for piece in term.split()}
        family = {name.lower() for name in self._family[:2000]}
        return frozenset(name.lower() for name in self._given) - words - places - field - family

    @staticmethod
    def _drawn(rng: random.Random, near: Sequence[str], far: Sequence[str], words: Sequence[str]) -> str:
        chance = rng.random()
        return rng.choice(near if chance < 0.5 else far if chance < 0.85 else words)

    @cached_property
    def _given(self) -> list[str]:
        return [name.title() for name in read(LEXICON / "given_names.txt")]

    @cached_property
    def _family(self) -> list[str]:
        return [name.title() for name in read(LEXICON / "surnames.txt")]

    @cached_property
    def _world_given(self) -> list[str]:
        return read(SWAPS / "given.txt")

    @cached_property
    def _world_family(self) -> list[str]:
        return read(SWAPS / "family.txt")

    @cached_property
    def _towns(self) -> list[str]:
        return read(SWAPS / "towns.txt")

    @cached_property
    def _wordlike(self) -> tuple[list[str], list[str]]:
        given, family = (SWAPS / "wordlike.txt").read_text("utf-8").split("\n#\n")
        return given.splitlines()[1:], family.splitlines()


def read(path: Path) -> list[str]:
    """Return the lines of a list that are no remark."""
    lines = path.read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
