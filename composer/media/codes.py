"""Bar codes and square codes in a picture. The one door to zxing-cpp."""

from __future__ import annotations

from typing import Any

from composer.guard.reading import Box, Code
from composer.media.pixels import Bare

_MOST_PAYLOAD = 4096


def codes_in(picture: Bare) -> tuple[Code, ...]:
    """Return every code that can be read, also turned, inverted or small."""
    import zxingcpp

    library: Any = zxingcpp
    found: list[Code] = []
    for one in library.read_barcodes(picture.convert("L")):
        at = one.position
        corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
        left, top = min(point.x for point in corners), min(point.y for point in corners)
        right, bottom = max(point.x for point in corners), max(point.y for point in corners)
        kind = "".join(char for char in str(one.format).rsplit(".", 1)[-1].lower() if char.isalnum())
        payload = "".join(char if char.isprintable() else " " for char in str(one.text))[:_MOST_PAYLOAD]
        found.append(Code(kind, payload, Box(left, top, max(1, right - left), max(1, bottom - top))))
    return tuple(found)
