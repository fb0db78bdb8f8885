"""Ways in which an identifier is written so that a person still reads it and a plain pattern does not.

Each takes the words of one identifier and returns them disguised, or None where the disguise says nothing about them (a
name has no digits). `evaluate_disguises.py` measures the guard with them.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Callable
from typing import Final

from composer.guard.surfaces import SEAM

Disguise = Callable[[str, random.Random], str | None]

_SUPERSCRIPT: Final = dict(zip("abdefghijklmnoprstuvwxyz0123456789", "ᵃᵇᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_SMALL: Final = dict(zip("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", strict=True))
_CYRILLIC: Final = dict(zip("aceopsxyijABCEHKMOPTX", "асеорѕхуіјАВСЕНКМОРТХ", strict=True))
_GREEK: Final = dict(zip("oivnuaABEZHIKMNOPTYX", "οινηυαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", strict=True))
_LEET: Final = dict(zip("aeiost", "431057", strict=True))
_WORDS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SPOKEN: Final = ("zero", "wun", "too", "tree", "fower", "fife", "six", "seven", "ait", "niner")  # ICAO Annex 10
_HEAD: Final = re.compile(r"^[^\W\d_]+(?: [^\W\d_.]+)+$")


def _mapped(table: dict[str, str]) -> Disguise:
    def disguise(words: str, rng: random.Random) -> str | None:
        del rng
        made = "".join(table.get(char, char) for char in words)
        return made if made != words else None

    return disguise


def _block(upper: int | None, lower: int | None, digit: int | None) -> Disguise:
    """Return a disguise into a block of Unicode where letters and digits stand in order."""
    table: dict[str, str] = {}
    for first, chars in ((upper, string.ascii_uppercase), (lower, string.ascii_lowercase), (digit, string.digits)):
        if first is not None:
            table |= {char: chr(first + place) for place, char in enumerate(chars)}
    return _mapped(table)


def _lower_mapped(table: dict[str, str]) -> Disguise:
    return lambda words, rng: _mapped(table)(words.lower(), rng) if re.search("[A-Za-z0-9]", words) else None


def _circled(words: str, rng: random.Random) -> str | None:
    made = _block(0x24B6, 0x24D0, None)(words, rng) or words
    made = "".join("⓪" if char == "0" else chr(0x245F + int(char)) if char in "123456789" else char for char in made)
    return made if made != words else None


def _after_each(mark: str) -> Disguise:
    def disguise(words: str, rng: random.Random) -> str | None:
        del rng
        return "".join(char + mark if char.isalnum() else char for char in words) if len(words) > 1 else None

    return disguise


def _keycap(words: str, rng: random.Random) -> str | None:
    del rng
    made = re.sub(r"\d", lambda found: found[0] + "\ufe0f\u20e3", words)
    return made if made != words else None


def _regional(words: str, rng: random.Random) -> str | None:
    return _block(0x1F1E6, None, None)(words.upper(), rng) if words.isascii() and _HEAD.match(words) else None


def _reversed(words: str, rng: random.Random) -> str | None:
    del rng
    return f"\u202e{words[::-1]}\u202c" if len(words) > 2 else None


def _parted(mark: str) -> Disguise:
    def disguise(words: str, rng: random.Random) -> str | None:
        del rng
        parts = words.split(" ")
        return "  ".join(mark.join(part) for part in parts) if max(map(len, parts)) > 3 else None

    return disguise


def _line_broken(words: str, rng: random.Random) -> str | None:
    if len(words) < 4:
        return None
    at = rng.randrange(2, len(words) - 1)
    return f"{words[:at].rstrip()}\n{words[at:].lstrip()}"


def _letters_for_digits(words: str, rng: random.Random) -> str | None:
    return _mapped({"0": "O", "1": "l"})(words, rng)


def _in_words(names: tuple[str, ...]) -> Disguise:
    def disguise(words: str, rng: random.Random) -> str | None:
        del rng
        if not re.fullmatch(r"[\d\s()./+-]+", words) or sum(map(str.isdigit, words)) < 4:
            return None
        return " ".join(names[int(char)] for char in words if char.isdigit())

    return disguise


def _tag(words: str, rng: random.Random) -> str | None:
    del rng
    return "#" + "".join(part[:1].upper() + part[1:] for part in words.split(" ")) if _HEAD.match(words) else None


def _handle(words: str, rng: random.Random) -> str | None:
    return "@" + words.lower().replace(" ", "_") + str(rng.randrange(10, 99)) if _HEAD.match(words) else None


def _percent(words: str, rng: random.Random) -> str | None:
    del rng
    return "".join(f"%{byte:02X}" for byte in words.encode()) if len(words) > 2 else None


def _split(words: str, rng: random.Random) -> str | None:
    if len(words) < 4:
        return None
    at = rng.randrange(2, len(words) - 1)
    return f"{words[:at]}{SEAM}{words[at:]}"


DISGUISES: Final[dict[str, Disguise]] = {
    "full-width": _block(0xFF21, 0xFF41, 0xFF10),
    "circled": _circled,
    "mathematical": _block(0x1D5D4, 0x1D5EE, 0x1D7EC),
    "superscript": _lower_mapped(_SUPERSCRIPT),
    "small capitals": _lower_mapped(_SMALL),
    "squared": lambda words, rng: _block(0x1F130, None, None)(words.upper(), rng),
    "Arabic-Indic digits": _block(None, None, 0x0660),
    "Devanagari digits": _block(None, None, 0x0966),
    "keycaps": _keycap,
    "regional indicators": _regional,
    "Cyrillic letters": _mapped(_CYRILLIC),
    "Greek letters": _mapped(_GREEK),
    "zero-width": _after_each("\u200b"),
    "soft hyphens": _after_each("\u00ad"),
    "tag characters": lambda words, _: "".join(chr(0xE0000 + ord(c)) for c in words) if words.isascii() else None,
    "combining marks": _after_each("\u0336"),
    "reversed by direction marks": _reversed,
    "spaced": _parted(" "),
    "dotted": _parted("."),
    "line broken": _line_broken,
    "leet": _lower_mapped(_LEET),
    "O for 0, l for 1": _letters_for_digits,
    "digit words": _in_words(_WORDS),
    "phonetic digits": _in_words(_SPOKEN),
    "tag in camel case": _tag,
    "handle": _handle,
    "percent-encoded": _percent,
    "split over posts": _split,
}
"""By name; a small capital x and most superscript capitals do not exist, so the plain letter stands."""
