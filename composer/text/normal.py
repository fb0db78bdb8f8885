"""The form X counts: normalised (NFC, Unicode Annex 15), line ends as one character; with the way back to the original.

Normalising changes places: an accent typed as a mark of its own joins its letter, a few letters fall into several. A
text is cut where nothing can join across the cut, and each piece is normalised alone; places inside a piece that
changed are told apart no further than the piece.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from composer.text.span import Span

_LINE_END: Final = re.compile("\r\n?")
_JOINS_BACKWARDS: Final = re.compile("[\u1161-\u1175\u11a8-\u11c2\U00016d63\U00016d67-\U00016d6a]")
"""Letters that may join what stands before them: Hangul vowels and finals, and one script's vowel signs."""


_LONG: Final = 64
"""Code points from which on a piece is put in order first."""


class Normal(NamedTuple):
    """A text as X counts it.

    Attributes:
        text: The normalised text.
        pieces: Where pieces of different length start: in the normalised text, in the original; empty if none does.
        ends: Where the same pieces end.
    """

    text: str
    pieces: tuple[Span, ...] = ()
    ends: tuple[Span, ...] = ()

    def back(self, span: Span) -> Span:
        """Return a span of the normalised text in code points of the original; never shorter."""
        return Span(self._place(span.start, up=False), self._place(span.end, up=True))

    def _place(self, place: int, *, up: bool) -> int:
        rank = bisect_right(self.pieces, place, key=lambda piece: piece[0]) - 1
        if rank < 0:
            return place
        (start, original_start), (end, original_end) = self.pieces[rank], self.ends[rank]
        if place >= end:
            return original_end + place - end
        return original_start if place == start or not up else original_end


def normal(text: str) -> Normal:
    """Return `text` in the form X counts."""
    if "\r" not in text and unicodedata.is_normalized("NFC", text):
        return Normal(text)
    out: list[str] = []
    starts: list[Span] = []
    ends: list[Span] = []
    length = 0
    for piece in _pieces(text):
        words = piece.of(text)
        formed = _LINE_END.sub("\n", unicodedata.normalize("NFC", words if len(words) < _LONG else _ordered(words)))
        if formed != words:
            starts.append(Span(length, piece.start))
            ends.append(Span(length + len(formed), piece.end))
        out.append(formed)
        length += len(formed)
    return Normal("".join(out), tuple(starts), tuple(ends))


def _ordered(words: str) -> str:
    """Return one piece decomposed, its marks in canonical order (Unicode 15.1, section 3.11, D109).

    Python's normalisation sorts marks by insertion: its time grows with the square of what a prankster pastes.
    """
    out: list[str] = []
    marks: list[str] = []
    for char in itertools.chain.from_iterable(unicodedata.normalize("NFD", char) for char in words):
        if unicodedata.combining(char):
            marks.append(char)
        else:
            out += (*sorted(marks, key=unicodedata.combining), char)
            marks = []
    return "".join((*out, *sorted(marks, key=unicodedata.combining)))


def _pieces(text: str) -> Iterator[Span]:
    """Yield pieces that normalise alone: each starts with a character that joins nothing before it."""
    start = 0
    for place in range(1, len(text)):
        if _starts_piece(text, place):
            yield Span(start, place)
            start = place
    yield Span(start, len(text))


def _starts_piece(text: str, place: int) -> bool:
    char = text[place]
    if char < "\u0300":
        return char != "\n" or text[place - 1] != "\r"
    if unicodedata.category(char)[0] == "M" or unicodedata.combining(char):
        return False
    return not _JOINS_BACKWARDS.match(char)
