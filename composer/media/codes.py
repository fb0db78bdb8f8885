"""Bar codes and square codes in a picture. The one door to zxing-cpp."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from composer.guard.reading import Box, Code
from composer.media.bars import Level, bars_in
from composer.media.pixels import Bare

_MOST_PAYLOAD: Final = 4096
_SMALL: Final = 2_300_000
"""Pixels up to which a picture without a code is looked at once more, twice as large."""

_LEAST: Final = 4
"""Characters of a code that is read out of averaged bars; shorter ones may be chance."""


def codes_in(picture: Bare) -> tuple[Code, ...]:
    """Return every code that can be read, also turned, inverted, small, or with bars of a single pixel."""
    import zxingcpp

    library: Any = zxingcpp
    grey = picture.convert("L")
    found = [_code(one, 1) for one in library.read_barcodes(grey)]
    if not found and grey.width * grey.height <= _SMALL:  # small squares are read when they are larger
        large = grey.resize((grey.width * 2, grey.height * 2))
        found = [_code(one, 2) for one in library.read_barcodes(large)]
    for levels in bars_in(grey):
        if levels and not any(_over(levels[0].place, code.box) for code in found):
            found += _in_bars(library, levels)
    return tuple(found)


def _in_bars(library: Any, levels: Sequence[Level]) -> list[Code]:
    """Return the code in one place, if there is one: sorts with a check character, or with fixed start and stop."""
    forms, cuts = library.BarcodeFormat, library.Binarizer
    sorts = (forms.Code128, forms.Code39, forms.Code93, forms.EAN13, forms.UPCA)
    for level in levels:
        bars = level.picture
        for wide in (bars, bars.resize((bars.width * 2, bars.height))):
            for cut in (cuts.LocalAverage, cuts.FixedThreshold):
                read = library.read_barcodes(wide, formats=sorts, binarizer=cut, try_rotate=False, try_downscale=False)
                if read and len(read[0].text) >= _LEAST:
                    return [Code(_sort(read[0]), _payload(read[0]), level.place)]
    return []


def _code(one: Any, scale: int) -> Code:
    at = one.position
    corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
    left, top = min(point.x for point in corners) // scale, min(point.y for point in corners) // scale
    right, bottom = max(point.x for point in corners) // scale, max(point.y for point in corners) // scale
    return Code(_sort(one), _payload(one), Box(left, top, max(1, right - left), max(1, bottom - top)))


def _sort(one: Any) -> str:
    return "".join(char for char in str(one.format).rsplit(".", 1)[-1].lower() if char.isalnum())


def _payload(one: Any) -> str:
    return "".join(char if char.isprintable() else " " for char in str(one.text))[:_MOST_PAYLOAD]


def _over(one: Box, other: Box) -> bool:
    return (
        one.left < other.left + other.width
        and other.left < one.left + one.width
        and one.top < other.top + other.height
        and other.top < one.top + one.height
    )
