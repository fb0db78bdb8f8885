"""Pages of a PDF as pictures. The one door to pypdfium2, which need not be there; no script in a PDF is run."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Final

from composer.base.errors import MediaError
from composer.media.pixels import LONGEST_SIDE, Bare, from_rows, small

LONG: Final = 2400
"""Pixels of the longer side of a page: small print of a slide can be read."""

MOST_SHOWN: Final = 60
"""Pages shown to choose from."""

_SMALL: Final = 200


def page(data: bytes, number: int) -> Bare:
    """Return one page.

    Args:
        data: The whole file.
        number: From 1; 0 where there should be one page only.

    Raises:
        MediaError: `media.pdf` the library is not there · `media.pdf_locked` it asks for a password ·
            `media.pages` there are several, and none is named · `media.damaged`.
    """
    with _opened(data) as file:
        count = len(file)
        if number == 0 and count > 1:
            raise MediaError("media.pages")
        return _drawn(file, max(0, number - 1), LONG)


def all_small(data: bytes) -> list[bytes]:
    """Return the first pages in small, as PNG.

    Raises:
        MediaError: As `page`.
    """
    with _opened(data) as file:
        return [small(_drawn(file, index, _SMALL), _SMALL) for index in range(min(len(file), MOST_SHOWN))]


@contextmanager
def _opened(data: bytes) -> Generator[Any]:
    try:
        import pypdfium2
    except ImportError:
        raise MediaError("media.pdf") from None
    library: Any = pypdfium2
    try:
        file = library.PdfDocument(data)
    except library.PdfiumError as error:
        raise MediaError("media.pdf_locked" if "assword" in str(error) else "media.damaged") from None
    try:
        yield file
    except MediaError:
        raise
    except Exception:  # noqa: BLE001 - a drawer fed with anything raises anything
        raise MediaError("media.damaged") from None
    finally:
        file.close()


def _drawn(file: Any, index: int, longest: int) -> Bare:
    sheet = file[index]
    wide, high = sheet.get_size()
    if not (0 < wide < 1e6 and 0 < high < 1e6):
        raise MediaError("media.damaged")
    scale = min(longest, LONGEST_SIDE) / max(wide, high)
    drawn = sheet.render(scale=scale, rev_byteorder=True, fill_color=(255, 255, 255, 255), force_bitmap_format=None)
    try:
        return from_rows(bytes(drawn.buffer), (drawn.width, drawn.height), drawn.stride, drawn.mode)
    finally:
        drawn.close()
        sheet.close()
