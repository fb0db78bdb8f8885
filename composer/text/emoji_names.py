"""Emoji by name: Unicode's CLDR short names and keywords, in the groups and the order of Unicode's own list."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from composer.text.seek import fold

TONES: Final = ("\U0001f3fb", "\U0001f3fc", "\U0001f3fd", "\U0001f3fe", "\U0001f3ff")
"""The skin tones of Unicode's UTS #51, section 2.4, light to dark."""

LANGUAGES: Final = ("es", "fr", "de")
"""Languages that emoji have names in, besides English."""

_DRESS: Final = {ord(sign): None for sign in (*TONES, "\ufe0f")}
_MARKS: Final = {ord(sign): " " for sign in "-:,&“”"}


class Group(enum.StrEnum):
    """The groups, in their order."""

    SMILEYS = "smileys"
    PEOPLE = "people"
    NATURE = "nature"
    FOOD = "food"
    TRAVEL = "travel"
    ACTIVITIES = "activities"
    OBJECTS = "objects"
    SYMBOLS = "symbols"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji.

    Attributes:
        sign: Without a skin tone.
        pattern: The same with `~` where a tone goes; empty where it takes none.
        name: The CLDR short name, in the language asked for.
        words: What else it is looked for by, in the same language, with blanks between.
        group: Where it stands.
        bare: The sign without variation selectors.
        name_key: The words of the name as they are compared, a blank before and behind each; the English ones as well.
        key: The same of all words.
    """

    sign: str
    pattern: str
    name: str
    words: str
    group: Group
    bare: str = field(repr=False)
    name_key: str = field(repr=False)
    key: str = field(repr=False)

    def toned(self, tone: int) -> str:
        """Return the emoji in a tone, 1 light to 5 dark; as it is for 0, and where it takes none."""
        return self.pattern.replace("~", TONES[tone - 1]) if tone and self.pattern else self.sign


@cache
def emoji_names(language: str = "en") -> tuple[Emoji, ...]:
    """Return all emoji, in order; read once, some milliseconds.

    Args:
        language: They are called as in this one, if it is of `LANGUAGES`, and are found by its words and the English
            ones; English in any other.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    read = tuple(_read(_lines("emoji_names.txt")))
    if language not in LANGUAGES:
        return read
    known = dict(_called(_lines(f"emoji_names_{language}.txt")))
    return tuple(_also(one, *known[one.sign]) if one.sign in known else one for one in read)


def _lines(name: str) -> list[str]:
    from composer.base.paths import resources

    return (resources() / "text" / name).read_text("utf-8").splitlines()


def _called(lines: Sequence[str]) -> Iterator[tuple[str, tuple[str, str]]]:
    for line in lines:
        if "\t" in line:
            sign, name, words = line.split("\t")
            yield sign, (name, words)


def _also(one: Emoji, name: str, words: str) -> Emoji:
    """Return an emoji that is called by another name, and is found by its own words as well."""
    name_key = fold(f" {name} ").translate(_MARKS)
    key = f"{name_key}{fold(words)} {one.key}"
    return replace(one, name=name, words=words, name_key=name_key + one.name_key, key=key)


def _read(lines: Sequence[str]) -> Iterator[Emoji]:
    group = Group.SMILEYS
    for line in lines:
        if line.startswith("## "):
            group = Group(line[3:])
        elif "\t" in line:
            sign, pattern, name, words = line.split("\t")
            name_key = fold(f" {name} ").translate(_MARKS)
            yield Emoji(sign, pattern, name, words, group, _bare(sign), name_key, f"{name_key}{fold(words)} ")


def search(words: str, among: Sequence[Emoji]) -> tuple[Emoji, ...]:
    """Return the emoji whose name or words hold a word beginning with each of these; whole names first.

    An emoji itself finds itself, in any tone.
    """
    wanted = [" " + word for word in fold(words).split()]
    if not wanted:
        return tuple(among)
    bare = _bare(words.strip())
    ranked = [(rank, one) for one in among if (rank := _rank(one, wanted, bare)) is not None]
    return tuple(one for _, one in sorted(ranked, key=lambda item: item[0]))


def _rank(one: Emoji, wanted: Sequence[str], bare: str) -> tuple[int, int] | None:
    """Return how well it fits, least first: the emoji itself, its name, its other words; then the shortest name."""
    if bare == one.bare:
        return 0, 0
    for rank, text in enumerate((one.name_key, one.key), 1):
        if all(word in text for word in wanted):
            whole = all(word + " " in text for word in wanted)
            return (rank * 2 - whole, one.name.count(" "))
    return None


def _bare(sign: str) -> str:
    """Return an emoji without its tone and its variation selectors."""
    return sign.translate(_DRESS)


def by_sign(signs: Sequence[str], language: str = "en") -> tuple[Emoji, ...]:
    """Return the emoji with these signs, in this order, called as in a language; what is not known is left out."""
    known = {one.sign: one for one in emoji_names(language)}
    return tuple(known[sign] for sign in signs if sign in known)
