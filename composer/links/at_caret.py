"""Which link or paper of a text is meant: the one at the caret, or else the nearest before it, or the first."""

from __future__ import annotations

from typing import Final

from composer.links.papers import papers
from composer.text.span import Span
from composer.text.urls import urls

_AROUND: Final = 4_000
"""Code points looked at on either side: a long post must not hold up the window."""


def link_at(text: str, place: int) -> Span | None:
    """Return where what is meant at `place` stands, in code points; None where there is neither link nor paper near."""
    first = max(0, place - _AROUND)
    while 0 < first < place and not text[first - 1].isspace():
        first += 1
    spans = [Span(span.start + first, span.end + first) for span in _all(text[first : place + _AROUND])]
    touched = next((span for span in spans if span.start <= place <= span.end), None)
    before = next((span for span in reversed(spans) if span.end <= place), None)
    return touched or before or (spans[0] if spans else None)


def stands_at(text: str, words: str, span: Span | None) -> Span | None:
    """Return where `words` stand now: where they stood, or else the first place they are found at; None if nowhere."""
    if span is not None and span.of(text) == words:
        return span
    start = text.find(words) if words else -1
    return None if start < 0 else Span(start, start + len(words))


def _all(text: str) -> list[Span]:
    """Return links and papers in order, none over another; a DOI that X would cut is one whole, and so is its link."""
    spans = sorted([*urls(text), *(span for span, _ in papers(text))], key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept
