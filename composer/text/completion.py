"""What is being typed at the caret that can be completed, expanded or shortened."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from composer.text.lints.lint import Change
from composer.text.span import Span
from composer.text.word_lists import abbreviations

_BEGUN: Final = re.compile(r"(?:\A|(?<=[^\w&#@/]))([#@])(\w{0,60})\Z")
_LOOK_BACK: Final = 70
_WORD: Final = re.compile(r"[\w./-]++")
_MOST_WORDS: Final = 6
_LEAST: Final = 2


class Begun(NamedTuple):
    """A hashtag or a mention that is being typed.

    Attributes:
        sign: `#` or `@`.
        prefix: What stands behind the sign.
        span: Of the prefix, in code points of the text.
    """

    sign: str
    prefix: str
    span: Span

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Begun({self.sign})"


def begun(text: str, place: int) -> Begun | None:
    """Return the tag or mention that ends at a place; None where none does, or it goes on behind the place."""
    if place < len(text) and (text[place].isalnum() or text[place] == "_"):
        return None
    match = _BEGUN.search(text[max(0, place - _LOOK_BACK) : place])
    if match is None:
        return None
    prefix = match.group(2)
    return Begun(match.group(1), prefix, Span(place - len(prefix), place))


def swaps(text: str, place: int) -> tuple[Change, ...]:
    """Return what the words at a place can be exchanged for: an abbreviation's meanings, or a meaning's abbreviation.

    Args:
        text: A post.
        place: The caret's, in code points: inside an abbreviation, or in or behind the last word of a meaning.
    """
    line = Span(text.rfind("\n", 0, place) + 1, len(text) if text.find("\n", place) < 0 else text.find("\n", place))
    words = [Span(*match.span()) for match in _WORD.finditer(text, *line)]
    at = next((rank for rank, span in enumerate(words) if span.start <= place <= span.end), None)
    if at is None:
        return ()
    return _long(text, words[at]) or _short(text, words, at)


def _long(text: str, word: Span) -> tuple[Change, ...]:
    for end in (word.end, word.end - 1):  # with a full stop of its own, or of the sentence
        span = Span(word.start, end)
        found = abbreviations().meanings.get(span.of(text))
        if found and span.end > span.start:
            return tuple(Change(span, meaning) for meaning in found)
    return ()


def _short(text: str, words: list[Span], at: int) -> tuple[Change, ...]:
    """Return the abbreviation of the longest meaning that the word at the caret is part of."""
    table = abbreviations().short
    firsts = range(max(0, at - _MOST_WORDS + 1), at + 1)
    for size in range(_MOST_WORDS, 0, -1):
        for first in firsts:
            if first + size <= at or first + size > len(words):
                continue
            span = Span(words[first].start, words[first + size - 1].end)
            bare = span.of(text).rstrip(".")
            short = table.get(" ".join(bare.lower().split()))
            if short is not None and len(short) >= _LEAST:
                return (Change(Span(span.start, span.start + len(bare)), short),)
    return ()
