"""Lays a submission out as one text to look at, and finds the way back to part, alt text, poll, link and file name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from composer.guard.report import Surface
from composer.guard.submission import Link, Submission
from composer.text.span import Span

SEAM: Final = "\n\n---\n\n"
"""Between the posts of a thread, as in the benchmark and on the command line."""

_CHOSEN: Final = re.compile(r"^(?:https?://)?+[^/?#]*/.*(?:[-_]|[a-z]{6})|^$", re.DOTALL)
"""A short link whose name was not drawn by chance: words with marks between them, or six small letters on end."""

_NAME_MARKS: Final = re.compile(r"[_+]|(?<=\D)-(?=\D)|\.(?=[A-Za-z]{2,5}$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one surface's own text, and where it begins in the layout.

    Attributes:
        text: The whole text of the surface.
        start: Where the stretch begins in the layout.
        within: The stretch of `text`; a post in which a shortened link stands lies in several.
    """

    surface: Surface
    index: int
    text: str
    start: int
    within: Span


_Strip = tuple[Surface, int, str, Span]
"""A surface, its index, its whole text, and the stretch of it that is meant."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Several surfaces as one text.

    Attributes:
        text: The pieces with a seam between each two surfaces.
        pieces: In the order they stand in `text`.
    """

    text: str
    pieces: tuple[Piece, ...]

    def home(self, span: Span) -> Iterator[tuple[Piece, Span]]:
        """Yield the piece or pieces a stretch of the layout lies in, each with the stretch in the piece's own text."""
        for piece in self.pieces:
            start = max(span.start, piece.start)
            end = min(span.end, piece.start + piece.within.end - piece.within.start)
            if start < end:
                moved = piece.within.start - piece.start
                yield piece, Span(start + moved, end + moved)


def own_words(submission: Submission) -> Layout:
    """Return everything the author says: posts, alt texts, poll options, link targets, file names.

    Where a shortened link stands in a post, the page it leads to is read, as a reader would arrive there: behind the
    posts, with nothing around it, a harmless address looks like somebody's. A short name that somebody chose is words
    of the author's, and stays; its target then stands behind the posts.
    """
    strips = [list(_led(index, text, submission.links)) for index, text in enumerate(submission.parts)]
    led = {index for part in strips for surface, index, *_ in part if surface is Surface.LINK}
    media = [one for part in submission.media for one in part]
    entries = [(Surface.ALT, index, one.alt_text) for index, one in enumerate(media) if one.alt_text]
    options = submission.poll.options if submission.poll else ()
    entries += [(Surface.POLL, index, text) for index, text in enumerate(options)]
    entries += [(Surface.LINK, index, link.target) for index, link in enumerate(submission.links) if index not in led]
    entries += [(Surface.FILE, index, one.file_name) for index, one in enumerate(media) if one.file_name]
    return _joined([*strips, *map(_whole, entries)], SEAM)


def _drawn_in(text: str, links: Sequence[Link]) -> Iterator[tuple[Span, int]]:
    """Yield where links stand in a post whose short names were drawn by chance, and which of `links` each is."""
    places = {link.shown: place for place, link in reversed(list(enumerate(links))) if not _CHOSEN.search(link.shown)}
    if places:
        shown = "|".join(map(re.escape, sorted(places, key=len, reverse=True)))
        for found in re.finditer(rf"(?:{shown})(?![\w-])", text):
            yield Span(*found.span()), places[found[0]]


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
    return _joined([_whole(entry) for entry in entries], seam)


def _whole(entry: tuple[Surface, int, str]) -> list[_Strip]:
    surface, index, text = entry
    read = _NAME_MARKS.sub(" ", text) if surface is Surface.FILE else text
    return [(surface, index, read, Span(0, len(read)))]


def _led(index: int, text: str, links: Sequence[Link]) -> Iterator[_Strip]:
    """Yield a post in strips: its words, and in the place of each shortened link where that leads."""
    last = 0
    for span, place in _drawn_in(text, links):
        target = links[place].target
        yield Surface.PART, index, text, Span(last, span.start)
        yield Surface.LINK, place, target, Span(0, len(target))
        last = span.end
    yield Surface.PART, index, text, Span(last, len(text))


def _joined(surfaces: Sequence[Sequence[_Strip]], seam: str) -> Layout:
    pieces: list[Piece] = []
    texts: list[str] = []
    start = 0
    for strips in surfaces:
        read = "".join(within.of(text) for *_, text, within in strips)
        texts.append(read)
        place = start
        for surface, index, text, within in strips:
            pieces.append(Piece(surface, index, text, place, within))
            place += within.end - within.start
        start = place + len(seam)
    return Layout(seam.join(texts), tuple(pieces))
