"""Domains in running text, found from the right: each stretch of labels is looked at once, however many dots it has.

A domain is labels, each with a full stop behind it, and a top-level domain. Of several possible ends the furthest
counts. Labels begin and end with a character that is neither punctuation nor space; inside they may have hyphens, and
all but the last before the top-level domain underscores too.

Source: twitter-text 3.1.0 (Apache-2.0), `validDomain`, `validAsciiDomain`; the patterns there backtrack, these do not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from composer.text.characters import DIRECTION, INVALID, LATIN, NEVER_IN_DOMAIN, SPACES
from composer.text.span import Span
from composer.text.tlds import top_level

_FULL_STOP: Final = re.compile(r"\.")
_STRETCH: Final = re.compile(f"[^{NEVER_IN_DOMAIN}{SPACES}{INVALID}{DIRECTION}]++")
_START: Final = re.compile(f"(?:\\A|(?<=[^A-Za-z0-9@\uff20$#\uff03{INVALID}]))[^-_.]")
_ASCII_LABEL: Final = re.compile(f"[-a-zA-Z0-9{LATIN}]++")

_NONE: Final = -1


class Stretch:
    """Characters of domains in a row.

    Args:
        text: The whole text.
        start: First code point of the stretch.
        end: One past its last.

    Attributes:
        holds_domain: Whether a domain ends anywhere in it.
    """

    __slots__ = ("_ends", "_stops", "_text", "_wholes", "end", "holds_domain", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self.start, self.end = start, end
        self._stops = [match.start() for match in _FULL_STOP.finditer(text, start, end)]
        # By label: where a domain ends whose last label this is, and where the longest ends that starts with all of it.
        self._ends = [_NONE] * len(self._stops)
        self._wholes = [_NONE] * (len(self._stops) + 1)
        self._look_from_the_right()
        self.holds_domain = any(end != _NONE for end in self._ends)

    def first(self, at: int) -> Span | None:
        """Return the first domain that starts at `at` or later, behind a character that may stand before a domain."""
        for rank in range(bisect_right(self._stops, at), len(self._stops)):
            further = self._wholes[rank + 1] if self._closes(rank) else _NONE
            end = self._ends[rank] if further == _NONE else further
            if end == _NONE:
                continue
            first, stop = self._first_of(rank), self._stops[rank]
            underscore = -1 if further != _NONE else self._text.rfind("_", first, stop)
            place = _start(self._text, max(at, first, underscore + 1), stop)
            if place is not None:
                return Span(place, end)
        return None

    def _look_from_the_right(self) -> None:
        table = top_level()
        for rank in reversed(range(len(self._stops))):
            if not self._closes(rank):
                continue
            first, stop = self._first_of(rank), self._stops[rank]
            end = table.end(self._text, stop + 1, len(self._text))
            self._ends[rank] = _NONE if end is None else end
            if self._text[first] in "-_":
                continue
            if self._wholes[rank + 1] != _NONE:
                self._wholes[rank] = self._wholes[rank + 1]
            elif self._text.find("_", first, stop) < 0:
                self._wholes[rank] = self._ends[rank]

    def _first_of(self, rank: int) -> int:
        return self._stops[rank - 1] + 1 if rank else self.start

    def _closes(self, rank: int) -> bool:
        """Tell whether the label has a last character that a label may end with."""
        stop = self._stops[rank]
        return stop > self._first_of(rank) and self._text[stop - 1] not in "-_"


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the stretches of `text` that hold a domain, in order."""
    table = top_level()
    if not any(table.end(text, match.end(), len(text)) for match in _FULL_STOP.finditer(text)):
        return
    for match in _STRETCH.finditer(text):
        if "." in match.group():
            stretch = Stretch(text, match.start(), match.end())
            if stretch.holds_domain:
                yield stretch


def ascii_domains(text: str, domain: Span) -> list[Span]:
    """Return the parts of a domain that X links where no "http://" stands before it.

    Their labels are of ASCII letters, digits, hyphens and accented Latin letters; what stands before and
    after them in other scripts stays outside.
    """
    table = top_level()
    labels = [match.span() for match in _ASCII_LABEL.finditer(text, *domain)]
    labels = [(start, stop) for start, stop in labels if stop < domain.end and text[stop] == "."]
    ends: dict[int, int] = {}  # by where a label starts
    for start, stop in reversed(labels):
        end = ends.get(stop + 1) or table.end(text, stop + 1, domain.end)
        if end is not None:
            ends[start] = end
    found: list[Span] = []
    for start, _ in labels:
        if start in ends and (not found or start >= found[-1].end):
            found.append(Span(start, ends[start]))
    return found


def _start(text: str, at: int, stop: int) -> int | None:
    match = _START.search(text, at, stop)
    if match is None:
        return None
    # The text's first character counts as what stands before a domain, if it may stand there; as part of one if not.
    second = _START.match(text, 1, stop) if match.start() == 0 else None
    return second.start() if second else match.start()
