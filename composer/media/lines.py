"""Where lines of print stand: rectangles, level or tilted, round the islands in a map of likelihoods."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

LIKELY: Final = 0.3
"""From which likelihood on a cell belongs to an island."""

_SURE: Final = 0.5
"""How likely the cells of an island are on the whole, at least."""

_THINNEST: Final = 3.0
_GROWN: Final = 1.6
"""The network draws islands smaller than the letters are; they grow by this share of area through girth."""

_UPRIGHT: Final = 1.5
_MOST: Final = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A rectangle: its middle, its size, and by how many degrees it is turned clockwise."""

    x: float
    y: float
    width: float
    height: float
    degrees: float = 0.0

    @property
    def along(self) -> tuple[float, float]:
        """The direction in which it is read, one long."""
        return math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))

    @property
    def upright(self) -> bool:
        """Whether it is so much higher than wide that it is read downwards or upwards."""
        return self.height > self.width * _UPRIGHT

    def turned(self, quarters: int) -> Line:
        """Return the same rectangle, read another way."""
        wide, high = (self.height, self.width) if quarters % 2 else (self.width, self.height)
        return replace(self, width=wide, height=high, degrees=self.degrees + 90 * quarters)

    def enlarged(self, share: float) -> Line:
        """Return it in a picture that is so many times as large."""
        return Line(self.x * share, self.y * share, self.width * share, self.height * share, self.degrees)


def lines_in(heat: Any) -> list[Line]:
    """Return the lines, largest first.

    Args:
        heat: Likelihood of print, cell by cell, (rows, columns).
    """
    import numpy as np

    sums = np.pad(np.cumsum(heat, axis=1, dtype=np.float64), ((0, 0), (1, 0)))
    found: list[tuple[float, Line]] = []
    for runs in _islands(heat > LIKELY, np):
        rows, starts, ends = runs.T
        area = float((ends - starts).sum())
        if (sums[rows, ends] - sums[rows, starts]).sum() / area < _SURE:
            continue
        line = _framed(rows, starts, ends, np)
        if min(line.width, line.height) >= _THINNEST:
            more = line.width * line.height * _GROWN / (line.width + line.height)
            found.append((area, replace(line, width=line.width + more, height=line.height + more)))
    found.sort(key=lambda one: -one[0])
    return [line for _, line in found[:_MOST]]


def _islands(mask: Any, np: Any) -> Iterator[Any]:
    """Yield each island as its runs: row, first column, column behind the last."""
    edges = np.diff(np.pad(mask.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    roots = np.array(_joined(rows.tolist(), starts.tolist(), ends.tolist()), dtype=np.int64)
    runs = np.stack((rows, starts, ends), axis=1)
    order = np.argsort(roots, kind="stable")
    yield from (runs[part] for part in np.split(order, np.nonzero(np.diff(roots[order]))[0] + 1) if len(part))


def _joined(rows: list[int], starts: list[int], ends: list[int]) -> list[int]:
    """Return for each run the first one of its island; runs touch over a corner, too."""
    parents = list(range(len(rows)))

    def root(run: int) -> int:
        while parents[run] != run:
            parents[run] = parents[parents[run]]
            run = parents[run]
        return run

    above = 0
    for run, row in enumerate(rows):
        while rows[above] < row - 1 or (rows[above] == row - 1 and ends[above] < starts[run]):
            above += 1
        other = above
        while rows[other] == row - 1 and starts[other] <= ends[run]:
            one, two = root(other), root(run)
            parents[max(one, two)] = min(one, two)
            other += 1
    return [root(run) for run in range(len(rows))]


def _framed(rows: Any, starts: Any, ends: Any, np: Any) -> Line:
    """Return the smallest rectangle round runs, turned by at most 45 degrees."""
    x = np.concatenate((starts, starts, ends, ends)).astype(np.float64)
    y = np.concatenate((rows, rows + 1, rows, rows + 1)).astype(np.float64)
    degrees = np.arange(-45.0, 45.5, 1.0)
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    along, across = np.outer(cosine, x) + np.outer(sine, y), np.outer(cosine, y) - np.outer(sine, x)
    wide, high = np.ptp(along, axis=1), np.ptp(across, axis=1)
    best = int(np.argmin(wide * high + abs(degrees) * 1e-6))
    middle = (along[best].max() + along[best].min()) / 2, (across[best].max() + across[best].min()) / 2
    turn = cosine[best], sine[best]
    return Line(
        float(middle[0] * turn[0] - middle[1] * turn[1]),
        float(middle[0] * turn[1] + middle[1] * turn[0]),
        float(wide[best]),
        float(high[best]),
        float(degrees[best]),
    )
