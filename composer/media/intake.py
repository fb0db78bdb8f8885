"""From a file of any sort to bare pixels: a picture's own, or those of one page of a PDF or one frame of a DICOM."""

from __future__ import annotations

from dataclasses import replace

from composer.media import dicom, pages, pixels
from composer.media.hidden import Hidden
from composer.media.kinds import Kind, kind_of
from composer.media.pixels import Bare

_LAYERS = Hidden(("document",), 1)
"""Of a PDF the pixels of a page are kept; words, links, forms, files and earlier versions stay behind."""


def taken(data: bytes, page: int = 0) -> tuple[Bare, Hidden]:
    """Return the pixels of a file, and what else it carried.

    Args:
        data: The whole file.
        page: Which page of a PDF or frame of a DICOM, from 1; 0 where none was chosen.

    Raises:
        MediaError: As `pixels.bare`, `pages.page` and `dicom.frame`.
    """
    kind = kind_of(data)
    if kind not in {Kind.PDF, Kind.DICOM}:
        return pixels.bare(data)
    pixels.check_weight(data)
    if kind is Kind.DICOM:
        picture, count = dicom.frame(data, page)
        return picture, Hidden(("record",), count, picture.size)
    drawn = pages.page(data, page)
    return drawn, replace(_LAYERS, size=drawn.size)


def all_small(data: bytes) -> list[bytes]:
    """Return the first pages or frames in small, as PNG.

    Raises:
        MediaError: As `taken`.
    """
    return dicom.all_small(data) if kind_of(data) is Kind.DICOM else pages.all_small(data)
