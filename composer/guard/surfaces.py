"""Lays a submission out as one text to look at, and finds the way back to part, alt text, poll, link and file name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from composer.guard.report import Surface
from composer.guard.submission import Submission
from composer.text.span import Span

SEAM: Final = "\n\n---\n\n"
"""Between the posts of a thread, as in the benchmark and on the command line."""

_NAME_MARKS: Final = re.compile(r"[_+]|(?<=\D)-(?=\D)|\.(?=[A-Za-z]{2,5}$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One surface's own text and where it begins in the layout."""

    surface: Surface
    index: int
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Several surfaces as one text.

    Attributes:
        text: The pieces with a seam between each two.
        pieces: In the order they stand in `text`.
    """

    text: str
    pieces: tuple[Piece, ...]

    def home(self, span: Span) -> Iterator[tuple[Piece, Span]]:
        """Yield the piece or pieces a stretch of the layout lies in, each with the stretch in the piece's own text."""
        for piece in self.pieces:
            start = max(span.start, piece.start)
            end = min(span.end, piece.start + len(piece.text))
            if start < end:
                yield piece, Span(start - piece.start, end - piece.start)


def own_words(submission: Submission) -> Layout:
    """Return everything the author says: posts, alt texts, poll options, link targets, file names."""
    entries = [(Surface.PART, index, text) for index, text in enumerate(submission.parts)]
    media = [one for part in submission.media for one in part]
    entries += [(Surface.ALT, index, one.alt_text) for index, one in enumerate(media) if one.alt_text]
    options = submission.poll.options if submission.poll else ()
    entries += [(Surface.POLL, index, text) for index, text in enumerate(options)]
    entries += [(Surface.LINK, index, link.target) for index, link in enumerate(submission.links)]
    entries += [(Surface.FILE, index, one.file_name) for index, one in enumerate(media) if one.file_name]
    return lay_out(entries)


def parts_only(submission: Submission, seam: str) -> Layout:
    """Return the posts joined by `seam`, so that a number split over two of them reads as one."""
    return lay_out([(Surface.PART, index, text) for index, text in enumerate(submission.parts)], seam)


def around(layout: Layout, pieces: Sequence[int], reach: int) -> Iterator[Span]:
    """Yield the stretches of at least `reach` code points on either side of where these pieces begin, merged, in order.

    A stretch ends at a blank or an end of the text where one is near, so that it does not begin inside a word.
    """
    start = end = -1
    for place in (layout.pieces[index].start for index in pieces):
        first = layout.text.rfind(" ", 0, max(0, place - reach)) + 1
        last = layout.text.find(" ", place + reach)
        if first > end >= 0:
            yield Span(start, end)
            start = -1
        start = first if start < 0 else start
        end = len(layout.text) if last < 0 else last
    if end >= 0:
        yield Span(start, end)


def lay_out(entries: list[tuple[Surface, int, str]], seam: str = SEAM) -> Layout:
    """Return the layout of these texts; file names get blanks for the marks between their words."""
    pieces: list[Piece] = []
    texts: list[str] = []
    start = 0
    for surface, index, text in entries:
        read = _NAME_MARKS.sub(" ", text) if surface is Surface.FILE else text
        pieces.append(Piece(surface, index, read, start))
        texts.append(read)
        start += len(read) + len(seam)
    return Layout(seam.join(texts), tuple(pieces))
