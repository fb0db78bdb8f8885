"""Which words of a post a dictionary is asked about: no links, tags, names of accounts, codes or abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from composer.text.entities import entities
from composer.text.span import Span

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BESIDE: Final = frozenset("0123456789_@#$\\/")
_SHORTEST: Final = 3
_FOREIGN_FROM: Final = 5  # words, of which
_FOREIGN_SHARE: Final = 0.5  # more than this share is unknown: another language


def words_to_spell(text: str) -> tuple[Span, ...]:
    """Return the words to look up, in order, in code points; takes time in proportion to the text.

    Left out: what X makes a link of, words of one or two letters, in capitals (COPD), with capitals inside (SpO, mRNA),
    in other letters than Latin ones, and words that touch a digit or a sign of codes and paths.
    """
    taken = iter([entity.span for entity in entities(text)])
    return tuple(_outside(_plain_words(text), taken))


def looked_up(word: str) -> str:
    """Return a word as dictionaries write it: a straight apostrophe, without the possessive."""
    plain = word.replace("’", "'")
    return plain[:-2] if plain.endswith(("'s", "'S")) else plain


def told(words: Iterable[Span], unknown: Iterable[Span]) -> tuple[Span, ...]:
    """Return the unknown words of a post; none where so many are that it must be in another language."""
    all_of_them, found = tuple(words), tuple(unknown)
    if len(all_of_them) >= _FOREIGN_FROM and len(found) > len(all_of_them) * _FOREIGN_SHARE:
        return ()
    return found


def _plain_words(text: str) -> Iterator[Span]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        beside = text[start - 1 : start] + text[end : end + 1]
        if end - start >= _SHORTEST and not _BESIDE.intersection(beside) and _is_plain(match.group()):
            yield Span(start, end)


def _is_plain(word: str) -> bool:
    bare = looked_up(word)
    return bare[1:] == bare[1:].lower() and all(letter < "\u0250" or letter == "'" for letter in bare)


def _outside(words: Iterator[Span], taken: Iterator[Span]) -> Iterator[Span]:
    span = next(taken, None)
    for word in words:
        while span is not None and span.end <= word.start:
            span = next(taken, None)
        if span is None or not span.overlaps(word):
            yield word
