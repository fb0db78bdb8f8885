"""HEIC, as telephones write it. The one door to pi-heif, which need not be there."""

from __future__ import annotations

import io
from typing import Any

from composer.base.errors import MediaError


def picture(data: bytes, most_pixels: int) -> Any:
    """Return the first picture of a file, upright, as Pillow has it, with what the file carries beside the pixels.

    Raises:
        MediaError: `media.heic` the library is not there, or cannot read this sort · `media.too_many_pixels`.
        Exception: What a decoder fed with anything raises.
    """
    try:
        import pi_heif
    except ImportError:
        raise MediaError("media.heic") from None
    library: Any = pi_heif
    library.options.DECODE_THREADS = 1
    library.options.THUMBNAILS = library.options.DEPTH_IMAGES = library.options.AUX_IMAGES = False
    if not library.is_supported(io.BytesIO(data)):
        raise MediaError("media.heic")
    file = library.open_heif(io.BytesIO(data))
    if file.size[0] * file.size[1] > most_pixels:
        raise MediaError("media.too_many_pixels")
    return file.to_pillow()
