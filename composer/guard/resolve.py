"""Overlapping candidates become one: the surer wins, then the longer, and an identifier wins over a cue."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from composer.guard.recogniser import Candidate


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
