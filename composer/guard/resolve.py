"""Overlapping candidates become one: the surer wins, then the longer, and an identifier wins over a cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_SEAMS: Final = frozenset({"", " ", "-", "–", "/"})


def without_overlap(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return candidates of which no two overlap, in the order of the text; n log n."""
    kept: list[Candidate] = []
    starts: list[int] = []
    for candidate in sorted(candidates, key=_strength):
        place = bisect_right(starts, candidate.span.start)
        if not _collides(kept, place, candidate):
            kept.insert(place, candidate)
            starts.insert(place, candidate.span.start)
    return tuple(kept)


def run_together(candidates: Iterable[Candidate], text: str) -> Iterator[Candidate]:
    """Yield candidates, in the order of the text, with neighbours of one label made one: "Big" and "Lou", "14-" "July".

    So that one suggestion stands in the place of both, and not two beside each other.
    """
    last: Candidate | None = None
    for one in candidates:
        if last is not None and last.label is one.label is not Label.QUASI:
            gap = text[last.span.end : one.span.start]
            if last.span.end <= one.span.start and gap in _SEAMS:
                surer = max(last, one, key=lambda item: item.score)
                last = replace(surer, span=Span(last.span.start, one.span.end))
                continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _strength(candidate: Candidate) -> tuple[bool, float, int, int, str]:
    length = candidate.span.end - candidate.span.start
    return (
        candidate.label.letter == "",
        -round(candidate.score, 1),
        -length,
        candidate.span.start,
        candidate.label.value,
    )


def _collides(kept: Sequence[Candidate], place: int, candidate: Candidate) -> bool:
    before = place > 0 and kept[place - 1].span.overlaps(candidate.span)
    return before or (place < len(kept) and kept[place].span.overlaps(candidate.span))
