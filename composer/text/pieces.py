"""A text in pieces that can be read each by itself, so that a key press costs the piece it lies in, not the text.

A piece begins with a blank or a line end, which no link, tag, handle, emoji or composed letter reaches across.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Generic, TypeVar

T = TypeVar("T")

_LEAST: Final = 100
"""Code points a piece has at least, but for the last and for pieces that edits left behind."""

_CUT: Final = re.compile("(?<!\r)[ \n]")


class Pieces(Generic[T]):
    """Keeps what `work` returned for each piece of a text; after an edit only the pieces it touched are read again.

    Args:
        work: Reads a text on its own; what it returns for a piece must be what it would tell of it within the text.
    """

    def __init__(self, work: Callable[[str], T]) -> None:
        self._work = work
        self._text = ""
        self._lengths: list[int] = []
        self._values: list[T] = []

    @property
    def text(self) -> str:
        """The text that was read last."""
        return self._text

    def update(self, text: str) -> None:
        """Read another text; takes time in proportion to the pieces an edit touched, and very little for the rest."""
        if text == self._text and self._values:
            return
        if "\r" in text or not self._lengths:
            first, last, start, end = 0, len(self._lengths), 0, len(text)
        else:
            first, last, start, end = self._touched(text)
        pieces = _cut(text[start:end])
        self._lengths[first:last] = [len(piece) for piece in pieces]
        self._values[first:last] = [self._work(piece) for piece in pieces]
        self._text = text

    @property
    def values(self) -> Sequence[T]:
        """What was read of each piece, in order."""
        return self._values

    def placed(self) -> Iterator[tuple[int, T]]:
        """Yield for each piece where it starts and what was read, in order."""
        return zip(itertools.accumulate(self._lengths, initial=0), self._values, strict=False)

    def piece_at(self, start: int) -> str:
        """Return the piece that starts there."""
        starts = list(itertools.accumulate(self._lengths, initial=0))
        return self._text[start : starts[min(bisect_right(starts, start), len(starts) - 1)]]

    def _touched(self, text: str) -> tuple[int, int, int, int]:
        """Return which pieces an edit touched, first and past the last, and where they stand in the new text."""
        old = self._text
        head, tail = common_ends(old, text)
        starts = list(itertools.accumulate(self._lengths, initial=0))
        first = max(0, bisect_right(starts, max(0, head - 1)) - 1)
        last = max(first + 1, bisect_right(starts, len(old) - tail))
        if starts[last - 1] == len(old) - tail and last - 1 > first:
            last -= 1  # its blank still stands before it
        last = min(last, len(self._lengths))
        if starts[last] - starts[first] + len(text) - len(old) < _LEAST and last < len(self._lengths):
            last += 1
        return first, last, starts[first], starts[last] + len(text) - len(old)


def _cut(text: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    while (cut := _CUT.search(text, start + _LEAST)) is not None:
        pieces.append(text[start : cut.start()])
        start = cut.start()
    pieces.append(text[start:])
    return pieces


def common_ends(one: str, other: str) -> tuple[int, int]:
    """Return how many code points two texts share at their beginning, and how many of the rest at their end."""
    shorter = min(len(one), len(other))
    head = _common(one, other, shorter, from_end=False)
    return head, _common(one, other, shorter - head, from_end=True)


def _common(one: str, other: str, most: int, *, from_end: bool) -> int:
    """Return how many code points two texts share at their beginning, or at their end; by halves, not one by one."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]
        else:
            same = one[low:middle] == other[low:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low
