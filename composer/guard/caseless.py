"""Patterns that do not regard case, over a text made small first: a third of what `re.IGNORECASE` takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_APART: Final = re.compile(r"(?P<kept>\\.|\(\?P)|[^\\(]+|\(", re.DOTALL)
"""Pieces of a pattern: escapes and "(?P", in which a capital means something else, and what lies between."""

_TWINS: Final = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
"""Letters that `re.IGNORECASE` takes for one another, though none is the other's small one (Unicode CaseFolding)."""


def small(text: str) -> str:
    """Return the text in small letters, each code point where it was."""
    made = text.lower()
    if text.isascii():
        return made
    if len(made) != len(text):  # "İ" becomes two
        made = "".join(one if len(one) == 1 else letter for letter in text for one in [letter.lower()])
    return made.translate(_TWINS)


class Caseless:
    """A pattern as `re.compile(pattern, re.IGNORECASE)` makes it; what a match says of its text is in small letters.

    Args:
        pattern: Names no class of one case, such as `[A-Z]` for capitals alone: here none is.
        flags: Of `re`, besides.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        made = _APART.sub(lambda match: match[0] if match.lastgroup else small(match[0]), pattern)
        self._pattern = re.compile(made, flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what matches, with offsets into the text."""
        return self._pattern.finditer(small(text))

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match."""
        return self._pattern.search(small(text))
