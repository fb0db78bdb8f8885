"""Between Python's code points and Qt's UTF-16 code units, both ways.

A code point past U+FFFF takes two units, every other one a single unit (Unicode 15.1, section 3.9, table 3-5). A lone
surrogate, which Qt may hand over while an input method is at work, counts as one of either.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from composer.text.span import Span

_ASTRAL: Final = re.compile("[\U00010000-\U0010ffff]")


def to_utf16(text: str, span: Span) -> Span:
    """Return `span` counted as Qt counts.

    Args:
        text: The whole text, not normalised.
        span: Half-open, in code points of `text`.

    Returns:
        The same stretch in UTF-16 code units; never shorter.

    Raises:
        IndexError: `span` reaches outside `text`.
    """
    _within(span, len(text))
    start = span.start + _astral_in(text, 0, span.start)
    return Span(start, start + span.end - span.start + _astral_in(text, span.start, span.end))


def to_code_points(text: str, span: Span) -> Span:
    """Return `span` counted as Python counts; an edge inside a pair of units moves outwards.

    Args:
        text: The whole text, not normalised.
        span: Half-open, in UTF-16 code units of `text`.

    Raises:
        IndexError: `span` reaches outside `text`.
    """
    return OffsetMap(text).to_code_points(span)


def from_utf16(text: str, span: Span) -> Span:
    """Return what `to_code_points` returns: the way back from `to_utf16`."""
    return to_code_points(text, span)


def utf16_length(text: str) -> int:
    """Return the length of `text` in UTF-16 code units."""
    return len(text) + _astral_in(text, 0, len(text))


class OffsetMap:
    """Both counts of one text, for many spans: made in one pass, each answer takes O(log n).

    Args:
        text: The whole text, not normalised.
    """

    __slots__ = ("_astral", "_length", "_pairs")

    def __init__(self, text: str) -> None:
        found = () if text.isascii() else _ASTRAL.finditer(text)
        self._length = len(text)
        self._astral = [match.start() for match in found]  # in code points
        self._pairs = [place + rank for rank, place in enumerate(self._astral)]  # the same, in units

    @property
    def code_points(self) -> int:
        """The text's length in code points."""
        return self._length

    @property
    def units(self) -> int:
        """The text's length in UTF-16 code units."""
        return self._length + len(self._astral)

    def to_utf16(self, span: Span) -> Span:
        """Return a span of code points in UTF-16 code units.

        Raises:
            IndexError: `span` reaches outside the text.
        """
        _within(span, self._length)
        return Span(self.unit_at(span.start), self.unit_at(span.end))

    def to_code_points(self, span: Span) -> Span:
        """Return a span of UTF-16 code units in code points; an edge inside a pair moves outwards.

        Raises:
            IndexError: `span` reaches outside the text.
        """
        _within(span, self.units)
        start = self.code_point_at(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, self.code_point_at(span.end) + self._splits(span.end))

    def unit_at(self, place: int) -> int:
        """Return how many units stand before a code point; `place` is not checked."""
        return place + bisect_left(self._astral, place)

    def code_point_at(self, unit: int) -> int:
        """Return the code point a unit belongs to; `unit` is not checked."""
        return unit - bisect_left(self._pairs, unit)

    def _splits(self, unit: int) -> bool:
        """Tell whether an edge before this unit lies inside a pair."""
        before = bisect_left(self._pairs, unit)
        return before > 0 and self._pairs[before - 1] + 1 == unit


def _within(span: Span, length: int) -> None:
    if not 0 <= span.start <= span.end <= length:
        raise IndexError("span outside the text")


def _astral_in(text: str, start: int, end: int) -> int:
    return 0 if text.isascii() else sum(1 for _ in _ASTRAL.finditer(text, start, end))
