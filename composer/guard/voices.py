"""Rules and network point at the same words: which of them names the finding, and how far it goes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.resolve import without_overlap
from composer.text.span import Span

NETWORK: Final = "reader"
"""Name of the recogniser that speaks for the network."""

DOUBTFUL: Final = 0.3
"""From this likelihood on, an identifier is shown: with others as one of them, alone as something to consider."""

_CONVINCED: Final = 0.5  # from here on the network's label counts for more than that of a word with a capital
_NAMED: Final = frozenset({Label.NAME, Label.LOCATION})
_EDGES: Final = " \t\n.,;:!?\"'()[]-/·&"
_LEAST: Final = 2  # characters
_BY_CAPITALS: Final = frozenset({"name.patient", "name.initials", "place.named", "place.facility"})


def as_read(found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates, those that rest on capitals alone with the label and reach that the network gives them.

    A capital says that something is named, not whether it is a person, a town or part of a policy number.
    """
    read = sorted((one for one in found if _convinced(one)), key=lambda one: one.span)
    starts = [one.span.start for one in read]
    made: list[Candidate] = []
    for one in found:
        if one.recogniser != NETWORK and one.label in _NAMED and one.reason in _BY_CAPITALS:
            place = bisect_right(starts, one.span.start)
            near = [other for other in read[max(0, place - 1) : place + 1] if other.span.overlaps(one.span)]
            if near and near[0].label is not one.label:
                reach = Span(min(one.span.start, near[0].span.start), max(one.span.end, near[0].span.end))
                made.append(replace(one, span=reach, label=near[0].label, reason=near[0].reason))
                continue
        made.append(one)
    return made


def _convinced(one: Candidate) -> bool:
    return one.recogniser == NETWORK and one.label is not Label.QUASI and one.score >= _CONVINCED


def without_echoes(candidates: Iterable[Candidate], context: Context) -> Iterator[Candidate]:
    """Yield what rules found, and of the network's what no rule found too: a rule knows the label and the reason.

    Of a stretch of the network's that a rule found in part, the rest is yielded where the network is sure of it.
    """
    weighed = list(candidates)
    ruled = without_overlap(
        one for one in weighed if one.recogniser != NETWORK and (one.label is Label.QUASI or one.score >= DOUBTFUL)
    )
    starts = [one.span.start for one in ruled]
    for one in weighed:
        place = bisect_right(starts, one.span.start)
        until = bisect_right(starts, one.span.end)
        beside = [
            other
            for other in ruled[max(0, place - 1) : until + 1]
            if other.span.overlaps(one.span) and (other.label is Label.QUASI) is (one.label is Label.QUASI)
        ]
        if one.recogniser != NETWORK or not beside:
            yield one
        elif one.label is not Label.QUASI:
            yield from _rest(one, beside, context)


def _rest(one: Candidate, beside: Sequence[Candidate], context: Context) -> Iterator[Candidate]:
    """Yield what stands before and behind the rules' findings within a stretch of the network's."""
    before = Span(one.span.start, max(one.span.start, beside[0].span.start))
    behind = Span(min(one.span.end, beside[-1].span.end), one.span.end)
    for span in (before, behind):
        words = span.of(context.text)
        left, right = len(words) - len(words.lstrip(_EDGES)), len(words) - len(words.rstrip(_EDGES))
        inner = Span(span.start + left, span.end - right)
        if inner.end - inner.start >= _LEAST and context.prediction.identifier(inner) >= _CONVINCED:
            yield replace(one, span=inner)
