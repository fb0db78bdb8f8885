"""Places in a picture that look like bars side by side, each laid level, averaged along its bars, and made wide.

A wristband's bars are often a pixel or two wide and stand a little askew, and a photograph blurs them. Read row by row
they cannot be told apart; the mean of many rows has no noise left, and at four times the width it can be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from composer.guard.reading import Box
from composer.media.pixels import Bare, from_line, laid_level

_CELL: Final = 8
"""Pixels of the side of a field over which the way of the edges is told."""

_COHERENT: Final = 0.6
"""Share of the edges that must run one way."""

_STRONG: Final = 900.0
_MOST: Final = 6
"""Places that are looked at, the largest first."""

_LONG: Final = 60
_FEWEST: Final = 16
"""Fields of the smallest place."""

_WIDER: Final = 4
_QUIET: Final = 20
"""Pixels kept on both sides: a code begins after an empty place."""

_TILTS: Final = (0.0, -0.7, 0.7, -1.4, 1.4)
"""Degrees tried round the angle that was measured."""

_EDGES: Final = 24
"""Changes between dark and light that the shortest code has; words averaged over their height have fewer."""

_NEAR: Final = tuple((y, x) for y in (-1, 0, 1) for x in (-1, 0, 1))


@dataclass(frozen=True, slots=True)
class Level:
    """One place laid level, a row of pixels repeated; and where it lies in the picture."""

    picture: Bare
    place: Box


def bars_in(grey: Bare) -> Iterator[Sequence[Level]]:
    """Yield the places that may be bars, each laid level at a few angles, the likeliest first.

    Args:
        grey: Mode L.
    """
    import numpy as np

    if min(grey.size) < 3 * _CELL:
        return
    xx, yy, xy = _edges_by_field(np.asarray(grey, dtype=np.float32))
    one_way = np.hypot(xx - yy, 2 * xy)
    mask = (one_way > _COHERENT * (xx + yy)) & (xx + yy > _STRONG)
    places = sorted(_together(mask), key=len, reverse=True)
    for fields in places[:_MOST]:
        rows, columns = (np.array(numbers) for numbers in zip(*fields, strict=True))
        left, top = int(columns.min()) * _CELL, int(rows.min()) * _CELL
        place = Box(left, top, (int(columns.max()) + 1) * _CELL - left, (int(rows.max()) + 1) * _CELL - top)
        if len(fields) < _FEWEST or max(place.width, place.height) < _LONG:
            continue
        angle = 0.5 * float(np.arctan2(2 * xy[rows, columns].sum(), (xx - yy)[rows, columns].sum()))
        points = np.stack([columns, rows], axis=1) * _CELL + _CELL / 2
        lines = [_line(grey, points, angle + float(np.radians(tilt))) for tilt in _TILTS]
        yield [Level(from_line(line.tobytes()), place) for line in lines if _changes(line) >= _EDGES]


def _edges_by_field(pixels: Any) -> Any:
    """Return squares and product of the differences across and down, means over each field and those round it."""
    import numpy as np

    across = (pixels[1:-1, 2:] - pixels[1:-1, :-2]) * 2
    down = (pixels[2:, 1:-1] - pixels[:-2, 1:-1]) * 2
    rows, columns = across.shape[0] // _CELL, across.shape[1] // _CELL
    cut = (slice(rows * _CELL), slice(columns * _CELL))
    across, down = across[cut], down[cut]
    fields = [
        one.reshape(rows, _CELL, columns, _CELL).mean(axis=(1, 3))
        for one in (across * across, down * down, across * down)
    ]
    framed = [np.pad(one, 1, mode="edge") for one in fields]
    return [sum(one[1 + y : 1 + y + rows, 1 + x : 1 + x + columns] for y, x in _NEAR) / 9 for one in framed]


def _together(mask: Any) -> list[list[tuple[int, int]]]:
    """Return the fields of the mask that touch each other, group by group."""
    import numpy as np

    left = {(int(row), int(column)) for row, column in np.argwhere(mask)}
    groups: list[list[tuple[int, int]]] = []
    while left:
        group = [left.pop()]
        for row, column in group:  # grows while it is walked
            near = {(row + y, column + x) for y, x in _NEAR} & left
            left -= near
            group += near
        groups.append(group)
    return groups


def _line(grey: Bare, points: Any, angle: float) -> Any:
    """Return the brightness along one direction, 0 to 255, averaged over the middle of the points' height."""
    import numpy as np

    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    along, aside = points[:, 0] * cos + points[:, 1] * sin, points[:, 1] * cos - points[:, 0] * sin
    begin, end = float(along.min()) - _QUIET, float(along.max()) + _QUIET
    high = max(3, int((np.percentile(aside, 90) - np.percentile(aside, 10)) * 0.5))
    low = float(np.median(aside)) - high / 2
    way = (cos / _WIDER, -sin, begin * cos - low * sin, sin / _WIDER, cos, begin * sin + low * cos)
    level = np.asarray(laid_level(grey, (int((end - begin) * _WIDER), high), way), dtype=np.float32)
    line = level.mean(axis=0)
    dark, light = np.percentile(line, 2), np.percentile(line, 98)
    return np.clip((line - dark) * 255 / max(1.0, float(light - dark)), 0, 255).astype(np.uint8)


def _changes(line: Any) -> int:
    """Return how often it changes between dark and light."""
    dark = line < 128
    return int((dark[1:] != dark[:-1]).sum())
