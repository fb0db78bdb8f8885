"""The small picture of an account, made anew from whatever the service gave."""

from __future__ import annotations

from typing import Final

from composer.media import pixels

SIDE: Final = 128
"""Pixels of the square: twice what the window shows at its largest on an ordinary screen."""


def portrait(data: bytes) -> bytes:
    """Return the middle of a picture as a square PNG, at most `SIDE` pixels wide, with nothing else in it.

    Raises:
        MediaError: As `pixels.bare`.
    """
    picture, _ = pixels.bare(data)
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    return pixels.small(picture.crop((left, top, left + side, top + side)), SIDE)
