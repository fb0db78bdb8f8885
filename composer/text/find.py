"""Finding words in the posts of a draft, and putting others in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.text.seek import fold
from composer.text.span import Span

MOST = 5_000
"""So many places are told; a single letter stands in a long post thousands of times."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the words stand: the post, from 0, and the stretch of its text in code points."""

    part: int
    span: Span


def places_of(parts: Sequence[str], words: str) -> tuple[Place, ...]:
    """Return where the words stand, in order, without overlaps; capitals and marks on letters make no difference.

    At most `MOST` places. No words stand nowhere.
    """
    found: list[Place] = []
    wanted = fold(words)
    for number, part in enumerate(parts):
        for span in _spans(fold(part), wanted):
            if len(found) == MOST:
                return tuple(found)
            found.append(Place(number, span))
    return tuple(found)


def next_place(places: Sequence[Place], part: int, caret: int, step: int) -> int:
    """Return which place follows a caret (`step` 1) or comes before it (-1), round and round; -1 where there is none.

    A place that begins at the caret follows it; one that ends there comes before it.
    """
    if not places:
        return -1
    if step > 0:
        here = (index for index, one in enumerate(places) if (one.part, one.span.start) >= (part, caret))
        return next(here, 0)
    back = (index for index in reversed(range(len(places))) if _end(places[index]) <= (part, caret))
    return next(back, len(places) - 1)


def _end(place: Place) -> tuple[int, int]:
    return (place.part, place.span.end)


def _spans(text: str, wanted: str) -> Iterator[Span]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield Span(at, at + len(wanted))
        at = text.find(wanted, at + len(wanted))
