"""Faces in a picture, by a small network that lies in `models/faces/` (CenterFace, see the notice there)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final

from composer.base.errors import MediaError
from composer.base.paths import models
from composer.guard.network import opened
from composer.guard.reading import Box
from composer.media.pixels import Bare

SUM: Final = "5e06475343691409acb100a9d60f29342cf5786ea34eb393c1f3273ad66b8874"
"""SHA-256 of the network. Another one is not asked: a picture in which nobody looked for faces is not taken in."""

_LOOKS: Final = ((800, 14), (480, 14), (320, 14), (160, 14))
"""Pixels of the longer side that is looked at, and of the smallest face that counts there. The network knows faces of
some size best, so that each look shows those of another: in a crowd first, one that fills the picture last."""

_GRID: Final = 32
"""The network halves its picture five times."""

_CELL: Final = 4
_OUTPUTS: Final = ("heat", "size", "shift")
_LIKELY: Final = 0.45


def faces_in(picture: Bare) -> tuple[Box, ...]:
    """Return the faces found, surest first, each once; with a margin, since hair and chin tell too.

    Raises:
        MediaError: `media.missing` the network is not there or not the one it should be.
    """
    network = _network()
    found = [one for side, smallest in _LOOKS for one in _looked(network, picture, side, smallest)]
    found.sort(key=lambda one: -one[0])
    boxes = [_grown(box, picture) for _, box in found]
    return tuple(box for place, box in enumerate(boxes) if not any(same(box, one) for one in boxes[:place]))


def _network() -> Any:
    try:
        weights = (models() / "faces" / "faces.onnx").read_bytes()
        if hashlib.sha256(weights).hexdigest() == SUM:
            return opened(weights)
    except (OSError, ValueError):
        pass
    raise MediaError("media.missing")


def _looked(network: Any, picture: Bare, side: int, smallest: int) -> Iterator[tuple[float, Box]]:
    """Yield each face's likelihood and its box in pixels of the picture, which is looked at no longer than `side`."""
    import numpy as np

    share = min(1.0, side / max(picture.size))
    wide, high = (max(_GRID, round(length * share / _GRID) * _GRID) for length in picture.size)
    seen = np.asarray(picture.convert("RGB").resize((wide, high)), dtype=np.float32)
    (heat,), sizes, shifts = (out[0] for out in network.run(_OUTPUTS, {"picture": seen.transpose(2, 0, 1)[None]}))
    for row, column in np.argwhere((heat > _LIKELY) & (heat == _highest_near(heat))):
        tall, broad = np.exp(sizes[:, row, column]) * _CELL
        if min(tall, broad) < smallest:
            continue
        top = (row + shifts[0, row, column] + 0.5) * _CELL - tall / 2
        left = (column + shifts[1, row, column] + 0.5) * _CELL - broad / 2
        down, across = picture.height / high, picture.width / wide
        box = Box(round(left * across), round(top * down), round(broad * across), round(tall * down))
        yield float(heat[row, column]), box


def _highest_near(heat: Any) -> Any:
    """Return for each cell the highest value of itself and the eight round it."""
    import numpy as np

    framed = np.pad(heat, 1)
    rows, columns = heat.shape
    return np.max([framed[y : y + rows, x : x + columns] for y in range(3) for x in range(3)], axis=0)


def _grown(face: Box, picture: Bare) -> Box:
    aside, above, below = face.width * 0.15, face.height * 0.25, face.height * 0.1
    left, top = max(0, round(face.left - aside)), max(0, round(face.top - above))
    right = min(picture.width, round(face.left + face.width + aside))
    bottom = min(picture.height, round(face.top + face.height + below))
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def same(one: Box, other: Box) -> bool:
    """Tell whether two boxes cover each other by half of the smaller."""
    wide = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    high = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return False
    return wide * high * 2 > min(one.width * one.height, other.width * other.height)
