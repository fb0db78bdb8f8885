"""HEIC, as telephones write it. The one door to pi-heif, which need not be there."""

from __future__ import annotations

import io
from typing import Any, Final

from composer.base.errors import MediaError

_EXIF: Final = (b"MM\x00*", b"II*\x00")
"""What EXIF begins with, by the order of its bytes."""

_XMP: Final = (b"http://ns.adobe.com/xap", b"x:xmpmeta")
_MOST_EXIF: Final = 65_536


def picture(data: bytes, most_pixels: int) -> Any:
    """Return the first picture of a file, upright, as Pillow has it, with its table of colours.

    The library's own reading of what else the file carries is left alone: damaged files end the process in it.

    Raises:
        MediaError: `media.heic` the library is not there, or cannot read this sort · `media.too_many_pixels`.
        Exception: What a decoder fed with anything raises.
    """
    try:
        import _pi_heif
        import pi_heif
    except ImportError:
        raise MediaError("media.heic") from None
    inner: Any = _pi_heif
    library: Any = pi_heif
    if not library.is_supported(io.BytesIO(data)):
        raise MediaError("media.heic")
    found = [one for one in inner.load_file(data, 1, True, False, True, True, "", False) if one is not None]
    first = next((one for one in found if one.primary), found[0])
    file = library.heif.BaseImage(first)
    if file.size[0] * file.size[1] > most_pixels:
        raise MediaError("media.too_many_pixels")
    made = file.to_pillow()
    colours = first.color_profile
    if colours and colours["type"] in {"rICC", "prof"}:
        made.info["icc_profile"] = colours["data"]
    return made


def carried(data: bytes) -> tuple[bytes, bool]:
    """Return the EXIF that stands in a file, empty where there is none, and whether it has XMP; told by their marks."""
    at = min((place for mark in _EXIF if (place := data.find(mark)) >= 0), default=len(data))
    return data[at : at + _MOST_EXIF], any(mark in data for mark in _XMP)
