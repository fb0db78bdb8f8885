"""Faces in a picture. The one door to OpenCV; its cascades come with it and nothing is fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from composer.guard.reading import Box
from composer.media.pixels import Bare

_LONGEST: Final = 1000
"""Pixels of the longer side that is looked at."""

_SMALLEST: Final = 36
_CASCADES: Final = (("haarcascade_frontalface_alt2.xml", 2), ("haarcascade_profileface.xml", 6))


def faces_in(picture: Bare) -> tuple[Box, ...]:
    """Return the faces found, frontal and from the side, each once; with a margin, since hair and chin tell too."""
    import cv2
    import numpy as np

    cv: Any = cv2
    cv.setNumThreads(1)
    grey = picture.convert("L")
    share = min(1.0, _LONGEST / max(grey.size))
    grey = grey.resize((max(1, round(grey.width * share)), max(1, round(grey.height * share))))
    pixels: Any = cv.equalizeHist(np.asarray(grey))
    found: list[Box] = []
    for name, neighbours in _CASCADES:
        cascade = cv.CascadeClassifier(str(Path(cv.data.haarcascades) / name))
        mirrored = (False, True) if "profile" in name else (False,)  # that cascade knows one side only
        for flip in mirrored:
            ground = cv.flip(pixels, 1) if flip else pixels
            for left, top, width, height in cascade.detectMultiScale(
                ground, 1.1, neighbours, 0, (_SMALLEST, _SMALLEST)
            ):
                at = grey.width - left - width if flip else left
                found.append(_grown(Box(int(at), int(top), int(width), int(height)), share, picture))
    return tuple(box for place, box in enumerate(found) if not any(_same(box, one) for one in found[:place]))


def _grown(face: Box, share: float, picture: Bare) -> Box:
    aside, above = face.width * 0.12, face.height * 0.25
    left, top = max(0, round((face.left - aside) / share)), max(0, round((face.top - above) / share))
    right = min(picture.width, round((face.left + face.width + aside) / share))
    bottom = min(picture.height, round((face.top + face.height + above) / share))
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def _same(one: Box, other: Box) -> bool:
    """Tell whether two boxes cover each other by half of the smaller."""
    wide = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    high = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return False
    return wide * high * 2 > min(one.width * one.height, other.width * other.height)
