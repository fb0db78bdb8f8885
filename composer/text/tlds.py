"""Top-level domains: which words after a full stop make a link of what stands before it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[0-9A-Za-z]++")
_PUNYCODE: Final = re.compile(r"xn--[-0-9a-z]++", re.IGNORECASE | re.ASCII)
_GOES_ON: Final = re.compile(r"[0-9A-Za-z@+-]")


class TopLevel(NamedTuple):
    """The table, in two shapes: most are words of ASCII letters, the rest are few and looked up by their first letter.

    Attributes:
        plain: Lower-case ASCII ones.
        others: The others, lower case, by first letter, longest first.
    """

    plain: frozenset[str]
    others: Mapping[str, tuple[str, ...]]

    def end(self, text: str, at: int, stop: int) -> int | None:
        """Return where the top-level domain that starts at `at` ends; None if there is none.

        It must not run on into a letter, a digit, `@`, `+` or `-`; letters outside ASCII may follow, for languages
        written without spaces.

        Args:
            text: Any text.
            at: Code point after the full stop.
            stop: Nothing is read from here on, and the text counts as ended.
        """
        word = _WORD.match(text, at, stop)
        if word and word.group().lower() in self.plain and not _GOES_ON.match(text, word.end(), stop):
            return word.end()
        for other in self.others.get(text[at : min(at + 1, stop)].lower(), ()):
            end = at + len(other)
            if end <= stop and text[at:end].lower() == other and not _GOES_ON.match(text, end, stop):
                return end
        coded = _PUNYCODE.match(text, at, stop)
        return coded.end() if coded else None


@cache
def top_level() -> TopLevel:
    """Return the table of `resources/text/tlds.txt`; read once.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    from composer.base.paths import resources  # not before it is needed: the first paint waits for this module

    lines = (resources() / "text" / "tlds.txt").read_text("utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    others: dict[str, list[str]] = {}
    for word in words:
        if not word.isascii():
            others.setdefault(word[0], []).append(word)
    return TopLevel(
        plain=frozenset(word for word in words if word.isascii()),
        others={first: tuple(sorted(found, key=len, reverse=True)) for first, found in others.items()},
    )
