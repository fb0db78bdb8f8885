"""The project's own word lists in `resources/words/`: hashtags, abbreviations of medicine, and journals'."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from composer.base.paths import resources

_YEAR: Final = "{yy}"
_NEXT_FROM: Final = 9  # month in which the next year's meetings begin to be spoken of


class Tag(NamedTuple):
    """A hashtag without its sign, as its community writes it, its kind, and what it is about."""

    text: str
    kind: str
    about: str


class Abbreviations(NamedTuple):
    """What abbreviations stand for, and the way back.

    Attributes:
        meanings: By abbreviation; also by its lower-case form, where no other is written so.
        short: By meaning, lower case; only what may be written short.
    """

    meanings: Mapping[str, tuple[str, ...]]
    short: Mapping[str, str]


@cache
def hashtags(year: int, month: int) -> tuple[Tag, ...]:
    """Return the tags for a month: those of yearly meetings with this year's digits, late in the year the next's too.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    years = (year, year + 1) if month >= _NEXT_FROM else (year,)
    found: list[Tag] = []
    for kind, text, about in _tag_lines():
        dated = (text.replace(_YEAR, f"{one % 100:02}") for one in years) if _YEAR in text else (text,)
        found += (Tag(one, kind, about) for one in dated)
    return tuple(found)


@cache
def capitals(year: int) -> Mapping[str, str]:
    """Return the tags by their lower-case form, for the capitals their communities give them."""
    return MappingProxyType({tag.text.lower(): tag.text for tag in hashtags(year, 12)})


@cache
def abbreviations() -> Abbreviations:
    """Return the abbreviations; read once.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    meanings: dict[str, tuple[str, ...]] = {}
    short: dict[str, str] = {}
    for line in _lines("abbreviations.txt"):
        abbreviation, _, rest = line.removeprefix("<").partition("=")
        meant = tuple(words.strip() for words in rest.split(";"))
        meanings[abbreviation.strip()] = meant
        if not line.startswith("<"):
            short |= {words.lower(): abbreviation.strip() for words in meant if words.lower() not in short}
    for abbreviation, meant in list(meanings.items()):
        meanings.setdefault(abbreviation.lower(), meant)
    return Abbreviations(MappingProxyType(meanings), MappingProxyType(short))


def journal_abbreviation(title: str) -> str:
    """Return the abbreviation of a journal in the style of the US National Library of Medicine; empty if not listed.

    Args:
        title: As a register or a publisher writes it; case, signs and a "The" before it make no difference.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    return _journals().get(_bare_title(title), "")


@cache
def _journals() -> Mapping[str, str]:
    pairs = (line.split(" = ") for line in _lines("journals.txt"))
    return MappingProxyType({_bare_title(title): short for title, short in pairs})


def _bare_title(title: str) -> str:
    """Return what tells a journal from others: letters without accents and digits, lower case."""
    plain = unicodedata.normalize("NFKD", title).casefold().replace("&", " and ")
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall("[0-9a-z]+", letters)).removeprefix("the ")


def _tag_lines() -> Iterator[tuple[str, str, str]]:
    kind = ""
    for line in _lines("hashtags.txt"):
        if line.startswith("["):
            kind = line.strip("[]")
        else:
            text, _, about = line.partition(": ")
            yield kind, text, about


def _lines(name: str) -> Iterator[str]:
    for line in (resources() / "words" / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
