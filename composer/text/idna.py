"""How long a domain is once it is written in ASCII: what decides whether X takes it for a domain at all.

Only lengths are needed, and they are needed on each key, for any text: so labels that are too long are found before
they are encoded, and what is encoded is encoded in O(n log n).

Source: RFC 3490 (ToASCII), RFC 3491 (nameprep), RFC 3492 (Punycode); twitter-text 3.1.0 `extractUrlsWithIndices`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Final

LABEL_LIMIT: Final = 63
"""Octets a label may have in the DNS (RFC 1035, section 2.3.4)."""

_FULL_STOPS: Final = re.compile("[.\u3002\uff0e\uff61]")
_PREFIX: Final = "xn--"
_PREPARED_AT_MOST: Final = 253
"""Code points of a label that are looked at; longer ones could only fit if nearly all were invisible."""

_BASE, _TMIN, _TMAX, _SKEW, _DAMP, _BIAS, _FIRST = 36, 1, 26, 38, 700, 72, 0x80


def ascii_length(domain: str) -> int | None:
    """Return the length of a domain in ASCII, dots included; None if it is not a domain that can be written so.

    Args:
        domain: Labels with full stops between them, not ending in one.
    """
    if domain.isascii():
        return len(domain) if all(0 < len(label) <= LABEL_LIMIT for label in domain.split(".")) else None
    total = -1
    for label in _FULL_STOPS.split(domain):
        length = _label_length(label)
        if length is None:
            return None
        total += 1 + length
    return total


def _label_length(label: str) -> int | None:
    if not label.isascii():
        prepared = _prepared(label)
        if prepared is None:
            return None
        label = prepared
        if not label.isascii():
            length = None if label.startswith(_PREFIX) else _punycode_length(label)
            return length if length is not None and length <= LABEL_LIMIT else None
    return len(label) if 0 < len(label) <= LABEL_LIMIT else None


def _prepared(label: str) -> str | None:
    """Return the label after nameprep: folded, normalised; None if it holds what a domain must not."""
    if len(label) > _PREPARED_AT_MOST:
        return None
    if _same_when_prepared().fullmatch(label):
        return label
    from encodings.idna import nameprep  # loads its tables with the first accent in a domain

    try:
        return nameprep(label)
    except UnicodeError:
        return None


@cache
def _same_when_prepared() -> re.Pattern[str]:
    """Return a pattern of labels that nameprep leaves alone; made at the first accent, as it takes a millisecond."""
    return re.compile("[-0-9a-z\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fa5\uac00-\ud7a3]*+")


def _punycode_length(label: str) -> int | None:
    """Return the length of a label with the prefix, encoded; None if it is over the limit for certain."""
    basic = sum(char < "\x80" for char in label)
    length = len(_PREFIX) + basic + (basic > 0)
    if length + len(label) - basic > LABEL_LIMIT:  # each other code point takes a digit at least
        return None
    placed = [place for place, char in enumerate(label) if char < "\x80"]
    code, index, bias = _FIRST, 0, _BIAS
    for char, place in sorted((char, place) for place, char in enumerate(label) if char >= "\x80"):
        rank = bisect_left(placed, place)
        handled = len(placed)
        delta = (ord(char) - code) * (handled + 1) + rank - index
        length += _digits(delta, bias)
        bias = _adapted(delta, handled + 1, handled == basic)
        placed.insert(rank, place)
        code, index = ord(char), rank + 1
    return length


def _digits(delta: int, bias: int) -> int:
    """Return how many digits a delta takes (RFC 3492, section 6.3)."""
    count, step = 1, _BASE
    while delta >= (threshold := min(_TMAX, max(_TMIN, step - bias))):
        delta = (delta - threshold) // (_BASE - threshold)
        count, step = count + 1, step + _BASE
    return count


def _adapted(delta: int, points: int, first: bool) -> int:
    """Return the bias for the next delta (RFC 3492, section 6.1)."""
    delta = delta // _DAMP if first else delta // 2
    delta += delta // points
    step = 0
    while delta > (_BASE - _TMIN) * _TMAX // 2:
        delta //= _BASE - _TMIN
        step += _BASE
    return step + (_BASE - _TMIN + 1) * delta // (delta + _SKEW)
