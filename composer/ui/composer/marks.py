"""Marks of findings in a post's text: they move with edits, and go where their words were typed over. No Qt in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from composer.guard.report import Finding
from composer.text.pieces import common_ends
from composer.text.span import Span

_CLINGS_LEFT = ",.;:!?)”’"
_BRACKETS = frozenset({"()", "[]", "“”", '""'})


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding and where its words stand now, in code points of the text on screen."""

    finding: Finding
    span: Span


class Edit(NamedTuple):
    """The stretch `start` to `end` of the old text became `added` code points."""

    start: int
    end: int
    added: int


def difference(old: str, new: str) -> Edit:
    """Return the smallest single edit that makes `new` of `old`; in code points."""
    start, tail = common_ends(old, new)
    return Edit(start, len(old) - tail, len(new) - tail - start)


def moved(marks: Iterable[Mark], edit: Edit) -> tuple[Mark, ...]:
    """Return the marks after an edit: those before it stay, those behind it move, those it touched are gone.

    Typing at a mark's very edge leaves the mark as it was; so does pressing Enter before it.
    """
    shift = edit.added - (edit.end - edit.start)
    kept: list[Mark] = []
    for mark in marks:
        if mark.span.end <= edit.start:
            kept.append(mark)
        elif mark.span.start >= edit.end:
            kept.append(replace(mark, span=Span(mark.span.start + shift, mark.span.end + shift)))
    return tuple(kept)


def marks_of(findings: Iterable[Finding], text: str) -> tuple[Mark, ...]:
    """Return a mark for each finding that lies within the text, in order of place."""
    inside = (finding for finding in findings if 0 <= finding.span.start < finding.span.end <= len(text))
    return tuple(Mark(finding, finding.span) for finding in sorted(inside, key=lambda item: item.span))


def at_caret(marks: Sequence[Mark], position: int) -> Mark | None:
    """Return the mark the caret stands in or at the edge of; of several, one that must change first."""
    touched = [mark for mark in marks if mark.span.start <= position <= mark.span.end]
    return min(touched, key=lambda mark: not mark.finding.blocks, default=None)


def next_after(marks: Sequence[Mark], position: int, step: int) -> Mark | None:
    """Return the next mark behind the caret (`step` 1) or before it (-1); None where there is none."""
    if step > 0:
        return next((mark for mark in marks if mark.span.start > position), None)
    return next((mark for mark in reversed(marks) if mark.span.end < position), None)


def fitted(text: str, span: Span, replacement: str) -> tuple[Span, str]:
    """Return what to take out, and what comes instead, so that blanks and commas are right around it.

    Args:
        text: The post.
        span: The words found, in code points.
        replacement: What comes instead; blank for removing.
    """
    if not replacement.strip():
        return _stretch_to_remove(text, span), ""
    between = text[span.start - 2 : span.start] == ", " and text[span.end : span.end + 1] == ","
    if replacement.startswith("aged ") and between:  # "a patient, 93, came" is "a patient aged 90 or older came"
        return Span(span.start - 2, span.end + 1), f" {replacement}"
    return span, replacement


def _stretch_to_remove(text: str, span: Span) -> Span:
    if text[span.start - 1 : span.start] + text[span.end : span.end + 1] in _BRACKETS:
        span = Span(span.start - 1, span.end + 1)
    if text[: span.start].rstrip(" ").endswith(",") and text[span.end : span.end + 1] == ",":
        span = Span(span.start, span.end + 1)  # ", Craig, you" leaves one comma
    before = text[span.start - 1] if span.start else "\n"
    after = text[span.end] if span.end < len(text) else "\n"
    if before == " " and (after.isspace() or after in _CLINGS_LEFT):
        return Span(span.start - 1, span.end)
    if before == "\n" and after == " ":
        return Span(span.start, span.end + 1)
    return span
