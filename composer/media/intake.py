"""From a file of any sort to bare pixels: a picture's own, or those of one page of a PDF."""

from __future__ import annotations

from dataclasses import replace

from composer.media import pages, pixels
from composer.media.hidden import Hidden
from composer.media.kinds import Kind, kind_of
from composer.media.pixels import Bare

_LAYERS = Hidden(("document",), 1)
"""Of a PDF the pixels of a page are kept; words, links, forms, files and earlier versions stay behind."""


def taken(data: bytes, page: int = 0) -> tuple[Bare, Hidden]:
    """Return the pixels of a file, and what else it carried.

    Args:
        data: The whole file.
        page: Which page of a PDF, from 1; 0 where there should be one only.

    Raises:
        MediaError: As `pixels.bare` and `pages.page`.
    """
    if kind_of(data) is not Kind.PDF:
        return pixels.bare(data)
    pixels.check_weight(data)
    drawn = pages.page(data, page)
    return drawn, replace(_LAYERS, size=drawn.size)
