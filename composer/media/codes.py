"""Bar codes and square codes in a picture. The one door to zxing-cpp."""

from __future__ import annotations

from typing import Any, Final

from composer.guard.reading import Box, Code
from composer.media.pixels import Bare

_MOST_PAYLOAD: Final = 4096
_SMALL: Final = 2_300_000
"""Pixels up to which a picture without a code is looked at once more, twice as large."""


def codes_in(picture: Bare) -> tuple[Code, ...]:
    """Return every code that can be read, also turned, inverted or small."""
    import zxingcpp

    library: Any = zxingcpp
    grey = picture.convert("L")
    found = [_code(one, 1) for one in library.read_barcodes(grey)]
    if not found and grey.width * grey.height <= _SMALL:  # narrow bars, turned a little, are read when they are wider
        large = grey.resize((grey.width * 2, grey.height * 2))
        found = [_code(one, 2) for one in library.read_barcodes(large)]
    return tuple(found)


def _code(one: Any, scale: int) -> Code:
    at = one.position
    corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
    left, top = min(point.x for point in corners) // scale, min(point.y for point in corners) // scale
    right, bottom = max(point.x for point in corners) // scale, max(point.y for point in corners) // scale
    kind = "".join(char for char in str(one.format).rsplit(".", 1)[-1].lower() if char.isalnum())
    payload = "".join(char if char.isprintable() else " " for char in str(one.text))[:_MOST_PAYLOAD]
    return Code(kind, payload, Box(left, top, max(1, right - left), max(1, bottom - top)))
