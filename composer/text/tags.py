"""Hashtags and cashtags as X finds them.

Source: twitter-text 3.1.0 (Apache-2.0), `extractHashtagsWithIndices`, `extractCashtagsWithIndices`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from composer.text.characters import PUNCTUATION, SPACES
from composer.text.span import Span

_HASH: Final = "#\uff03"
_SIGN: Final = re.compile(f"[{_HASH}](?![\ufe0f\u20e3])")
_NO_TAG_BEFORE: Final = re.compile(f"[{_HASH}]|://")
_JOINERS: Final = frozenset(
    "_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7"
)
_PRESENTATION: Final = "\ufe0e\ufe0f"
_CASHTAG: Final = re.compile(
    f"(?:\\A|[{SPACES}])\\$([a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?)(?=\\Z|[{SPACES}\ufeff]|[{PUNCTUATION}])"
)


def hashtags(text: str) -> Iterator[Span]:
    """Yield the hashtags of `text` with their signs, in order; those inside web addresses too."""
    done = 0
    for sign in _SIGN.finditer(text):
        if not _may_stand(text, sign.start(), done):
            continue
        end, has_letter = _word_end(text, sign.end())
        if has_letter:
            done = end
            if not _NO_TAG_BEFORE.match(text, end):
                yield Span(sign.start(), end)


def cashtags(text: str) -> Iterator[Span]:
    """Yield the cashtags of `text` with their signs, in order: up to six letters, a share class of one or two more."""
    if "$" in text:
        for match in _CASHTAG.finditer(text):
            yield Span(match.start(1) - 1, match.end(1))


def _may_stand(text: str, at: int, done: int) -> bool:
    """Tell whether what stands before the sign allows a hashtag: nothing that could be part of one, and no `&`."""
    if at == 0:
        return True
    before = text[at - 1]
    return at > done and before != "&" and (before in _PRESENTATION or not (_is_letter(before) or _joins(before)))


def _word_end(text: str, at: int) -> tuple[int, bool]:
    """Return where the word ends that starts at `at`, and whether a letter or mark is in it."""
    has_letter = False
    for place in range(at, len(text)):
        char = text[place]
        if _is_letter(char):
            has_letter = True
        elif not _joins(char):
            return place, has_letter
    return len(text), has_letter


def _is_letter(char: str) -> bool:
    """Tell a letter or mark (general categories L and M of the Unicode version at hand)."""
    return char.isalpha() or unicodedata.category(char)[0] == "M"


def _joins(char: str) -> bool:
    return char in _JOINERS or char.isdecimal()
