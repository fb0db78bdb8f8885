"""Searching in what the author wrote: a query as the index wants it, and the place found, as a list shows it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from composer.text.span import Span

_MOST_WORDS, _LONGEST = 8, 64
_BEFORE, _ROOM = 18, 160
_FOLDED: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line round the first place found.

    Attributes:
        text: At most 160 code points and two ellipses.
        spans: The words found in it, in order, in code points of `text`.
    """

    text: str = field(repr=False)
    spans: tuple[Span, ...] = ()


def words_of(query: str) -> tuple[str, ...]:
    """Return the words to look for, folded; empty where there is no letter and no digit."""
    plain = unicodedata.normalize("NFC", query.encode("utf-8", "ignore").decode())
    found = (word[:_LONGEST] for word in plain.split())
    return tuple(fold(word) for word in found if _FOLDED.search(word))[:_MOST_WORDS]


def as_match(words: tuple[str, ...]) -> str:
    """Return the words as FTS5 wants them: every one must begin a word of the text.

    Source: https://sqlite.org/fts5.html, sections 3.1 to 3.4: what stands in double quotes is never an operator.
    """
    return " ".join('"' + word.replace('"', '""') + '"*' for word in words)


def excerpt(parts: tuple[str, ...], words: tuple[str, ...]) -> Excerpt:
    """Return the line round the first place where one of `words` (from `words_of`) begins a word of the posts.

    Where none does, as far as this function folds letters, it is the beginning of the first post.
    """
    pieces = [re.escape(piece) for word in words for piece in _FOLDED.findall(word)]
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(sorted(pieces, key=len, reverse=True)) + ")") if pieces else None
    first = ""
    for part in parts:
        line = " ".join(unicodedata.normalize("NFC", part.encode("utf-8", "replace").decode()).split())
        folded = fold(line)
        found = pattern.search(folded) if pattern else None
        if pattern is not None and found is not None:
            return _round(line, folded, found.start(), pattern)
        first = first or line
    return Excerpt(first[:_ROOM] + "…" if len(first) > _ROOM else first)


def _round(line: str, folded: str, at: int, pattern: re.Pattern[str]) -> Excerpt:
    begin = at - _BEFORE
    if begin <= 1:
        begin = 0
    else:
        gap = line.find(" ", begin, at)
        begin = gap + 1 if gap >= 0 else begin
    end = min(len(line), begin + _ROOM)
    shift = (1 if begin else 0) - begin
    spans = tuple(Span(match.start() + shift, match.end() + shift) for match in pattern.finditer(folded, begin, end))
    return Excerpt(("…" if begin else "") + line[begin:end] + ("…" if end < len(line) else ""), spans)


def fold(text: str) -> str:
    """Return a text without capitals and without marks on letters, code point by code point, as the index folds it."""
    return text.lower() if text.isascii() else text.translate(_FOLD)


class _Fold(dict[int, int]):
    """Folds one code point into one; remembers what it was asked for."""

    def __missing__(self, code: int) -> int:
        letters = unicodedata.normalize("NFD", chr(code))
        marked = len(letters) > 1 and all(map(unicodedata.combining, letters[1:]))
        low = (letters[0] if marked else chr(code)).lower()
        self[code] = ord(low) if len(low) == 1 else code
        return self[code]


_FOLD: Final = _Fold()
