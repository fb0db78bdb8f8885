"""A host as people read it and as computers look it up, and whether its letters belong together.

Sources: RFC 3490 (ToUnicode, ToASCII), RFC 3492 (Punycode); Unicode Technical Standard 39, section 5.2, "highly
restrictive", for alphabets that may stand in one label.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_PREFIX: Final = "xn--"
_LONGEST: Final = 253
_LABEL: Final = 63
_FULL_STOPS: Final = re.compile("[.\u3002\uff0e\uff61]")
_SHARED: Final = "common"
_TOGETHER: Final = (
    frozenset({"latin", "han", "hiragana", "katakana"}),
    frozenset({"latin", "han", "bopomofo"}),
    frozenset({"latin", "han", "hangul"}),
)
_NAMES: Final = {"cjk": "han", "ideographic": "han", "halfwidth": "katakana", "fullwidth": "latin"}
_LETTERS: Final = frozenset({"L", "M"})


@dataclass(frozen=True, slots=True)
class HostLook:
    """Two spellings of one host.

    Attributes:
        shown: In Unicode.
        coded: In ASCII (Punycode).
        mixed: Whether a label mixes alphabets that no language writes together.
    """

    shown: str
    coded: str
    mixed: bool

    @property
    def differs(self) -> bool:
        """Whether the two spellings are not the same."""
        return self.shown != self.coded


def look_at(host: str) -> HostLook | None:
    """Return both spellings of a host, lower case; None where it is too long or is not one. Never raises."""
    if not host or len(host) > _LONGEST:
        return None
    labels = _FULL_STOPS.split(host.lower())
    pairs = [_both(label) for label in labels]
    if any(pair is None for pair in pairs):
        return None
    known = [pair for pair in pairs if pair is not None]
    shown = ".".join(pair[0] for pair in known)
    coded = ".".join(pair[1] for pair in known)
    return HostLook(shown, coded, any(_is_mixed(pair[0]) for pair in known))


def _both(label: str) -> tuple[str, str] | None:
    if label.startswith(_PREFIX):
        return _decoded(label), label
    if label.isascii():
        return label, label
    coded = _encoded(label)
    return None if coded is None else (label, coded)


def _decoded(label: str) -> str:
    """Return a coded label in Unicode; as it is where it is no right code of what it decodes to."""
    try:
        plain = label[len(_PREFIX) :].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label
    right = plain.isprintable() and not plain.isascii() and _encoded(plain) == label
    return plain if right else label


def _encoded(label: str) -> str | None:
    from encodings.idna import nameprep  # loads its tables with the first accent in a host

    try:
        prepared = nameprep(label)
        if prepared.isascii():
            return prepared
        coded = _PREFIX + prepared.encode("punycode").decode("ascii")
    except (UnicodeError, ValueError):
        return None
    return coded if len(coded) <= _LABEL else None


def _is_mixed(label: str) -> bool:
    scripts = {_script(char) for char in label} - {_SHARED}
    return len(scripts) > 1 and not any(scripts <= family for family in _TOGETHER)


@lru_cache(maxsize=1024)
def _script(char: str) -> str:
    """Return the alphabet of a letter, by the first word of its name; digits, hyphens and marks belong to all."""
    if unicodedata.category(char)[0] not in _LETTERS or unicodedata.combining(char):
        return _SHARED
    first = unicodedata.name(char, _SHARED).partition(" ")[0].lower()
    return _NAMES.get(first, first.partition("-")[0])
