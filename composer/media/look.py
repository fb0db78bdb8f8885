"""One look at a picture: its words, its codes, its faces."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final

from composer.base.errors import MediaError
from composer.guard.reading import Reading
from composer.media.codes import codes_in
from composer.media.faces import faces_in
from composer.media.ocr import Reader, installed_reader, merged
from composer.media.pixels import Bare, for_reader

_STREWN: Final = 11
_ENOUGH: Final = 2_300_000
"""Pixels from which on the picture is read as large as it is, and half as large."""


def look_at(picture: Bare, reader: Reader | None = None) -> Reading:
    """Return what is in the picture; its `reader` is empty where none is installed, or none came to an end with it.

    Raises:
        MediaError: `media.missing` nobody could look for faces.
    """
    reader = reader or installed_reader()
    if reader is None:
        return Reading(codes=codes_in(picture), faces=faces_in(picture))
    scales = (1.0, 0.5) if picture.width * picture.height > _ENOUGH else (1.0, 2.0)
    with ThreadPoolExecutor(len(scales)) as pool:  # each pass waits for a process of its own
        running = [pool.submit(reader.words, for_reader(picture, scale), _STREWN) for scale in scales]
        codes, faces = codes_in(picture), faces_in(picture)
        passes = [(scale, job.result()) for scale, job in zip(scales, running, strict=True) if not job.exception()]
    with suppress(MediaError):  # more words than can be judged
        if passes:
            return Reading(reader.name, *merged(passes), codes, faces)
    return Reading(codes=codes, faces=faces)
