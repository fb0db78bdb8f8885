"""A lint: a spot that X or its readers trip over, and what can be done about it. It never holds a post back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from composer.text.span import Span


class Code(StrEnum):
    """What is the matter; the sentences stand in `flow.phrases_lints`."""

    ACCIDENTAL_LINK = "accidental_link"
    CUT_DOI = "cut_doi"
    SMALL_HASHTAG = "small_hashtag"
    MANY_HASHTAGS = "many_hashtags"
    MANY_CASHTAGS = "many_cashtags"
    HIDDEN_REPLY = "hidden_reply"
    FANCY_LETTERS = "fancy_letters"
    INVALID_CHARACTER = "invalid_character"
    HEAVY_SYMBOL = "heavy_symbol"
    TRAILING_SPACE = "trailing_space"
    LINE_ENDS = "line_ends"
    OLD_COUNT = "old_count"
    MISSING_TAG = "missing_tag"
    QUESTION_PREFIX = "question_prefix"
    TRACKED_LINK = "tracked_link"
    WRAPPED_LINK = "wrapped_link"
    SIGN_IN_LINK = "sign_in_link"
    CODED_HOST = "coded_host"
    MIXED_HOST = "mixed_host"
    PAPER = "paper"
    NO_DESCRIPTION = "no_description"


_OPENING: Final = frozenset({Code.PAPER, Code.NO_DESCRIPTION})
"""What opens something of its own in place of a change."""


class Change(NamedTuple):
    """One change of the text: `words` in place of `span`, exactly as they are; an empty span is a place."""

    span: Span
    words: str

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Change({self.span.start}-{self.span.end})"


@dataclass(frozen=True, slots=True)
class Lint:
    """One of them. Spans are in code points of the text as it was given.

    Attributes:
        code: What is the matter.
        span: The words it is about; empty only where it is about a picture.
        changes: What puts it right, all of it one step; in order, none over another; empty where only the author knows.
        detail: What fills the sentence: a character's name, the cheaper spelling, the better tag.
        picture: Which picture of the post it is about, from 0; None where it is about words.
    """

    code: Code
    span: Span
    changes: tuple[Change, ...] = ()
    detail: str = ""
    picture: int | None = None

    @property
    def acts(self) -> bool:
        """Whether one key does something about it: a change, looking a paper up, or opening a picture."""
        return bool(self.changes) or self.code in _OPENING

    def __repr__(self) -> str:
        """Name code and place only: the changes hold words of the author (law 5)."""
        return f"Lint({self.code}, {self.span.start}-{self.span.end})"

    def stretches(self) -> tuple[Span, ...]:
        """Return every stretch of the text that the lint knows."""
        return (self.span, *(change.span for change in self.changes))

    def shifted(self, start: int, end: int, added: int) -> Lint | None:
        """Return the lint after `start` to `end` of the text became `added` code points; None where that touched it."""
        stretches = self.stretches()
        if any(_touched(span, start, end) for span in stretches):
            return None
        shift = added - (end - start)

        def moved(span: Span) -> Span:
            return Span(span.start + shift, span.end + shift) if span.start >= end else span

        changes = tuple(Change(moved(change.span), change.words) for change in self.changes)
        return replace(self, span=moved(self.span), changes=changes)


def _touched(span: Span, start: int, end: int) -> bool:
    """Tell whether an edit lies in the stretch; one at its very edge does not, but a place goes with what holds it."""
    if span.start == span.end:
        return start < span.start < end
    return (span.start < end and start < span.end) or span.start < start == end < span.end


def applied(text: str, changes: tuple[Change, ...]) -> str:
    """Return `text` after changes that do not overlap."""
    for change in sorted(changes, key=lambda one: one.span, reverse=True):
        text = text[: change.span.start] + change.words + text[change.span.end :]
    return text
