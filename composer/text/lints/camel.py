"""A hashtag of several words in small letters, taken apart: a screen reader reads `#womeninmedicine` as one noise.

Source: WCAG techniques of the field and X's own help ask for a capital at each word; the words are the project's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.text.lints.vocabulary import everyday

_LONGEST_TAG: Final = 60
_LONGEST_WORD: Final = 18
_LEAST: Final = 8
_INNER: Final = frozenset(
    {"a", "as", "at", "and", "by", "for", "from", "in", "is", "it", "of", "on", "or", "the", "to"}
)
_TOGETHER: Final = frozenset(
    {"healthcare", "caregiver", "caregivers", "workplace", "lifestyle", "bedside", "teamwork", "breastfeeding"}
)
"""Words of two that are written as one."""


def camel_case(tag: str, known: Mapping[str, str]) -> str | None:
    """Return a tag with a capital at each of its words; None where it is one word, or nobody can tell.

    Args:
        tag: Without its sign.
        known: Tags as their communities write them, by their lower-case form.
    """
    if tag != tag.lower() or len(tag) > _LONGEST_TAG:
        return None
    written = known.get(tag)
    if written is not None:
        return written if written != tag and any(char.isupper() for char in written[1:]) else None
    head = tag.rstrip("0123456789")
    if len(head) < _LEAST or not head.isascii() or not head.isalpha() or head in everyday() or head in _TOGETHER:
        return None
    words = _words(head)
    return None if words is None else "".join(word.capitalize() for word in words) + tag[len(head) :]


def _words(tag: str) -> list[str] | None:
    """Return the fewest words a tag falls into; None where it does not, or only into scraps."""
    best: list[tuple[int, int] | None] = [(0, 0)] + [None] * len(tag)  # words so far, where the last one starts
    for end in range(1, len(tag) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            before = best[start]
            if before is None or not _stands(tag, start, end):
                continue
            here = best[end]
            if here is None or before[0] + 1 < here[0]:
                best[end] = (before[0] + 1, start)
    words: list[str] = []
    place = len(tag)
    while place:
        step = best[place]
        if step is None:
            return None
        words.insert(0, tag[step[1] : place])
        place = step[1]
    return words if len(words) > 1 else None


def _stands(tag: str, start: int, end: int) -> bool:
    """Tell whether a stretch may be a word of a tag: four letters, or a small word between two others."""
    word = tag[start:end]
    if len(word) < 4:
        return word in _INNER and start > 0 and end < len(tag)
    return word in everyday()
