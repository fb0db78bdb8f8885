"""A column of icons that leaves out what has no room: nothing of it is squeezed or laid over another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget


def leave_out(column: QVBoxLayout, spared: Sequence[QWidget], high: int) -> None:
    """Hide as many of `spared` as have no room in the column, the first one first, and show the others.

    Args:
        column: Of widgets below each other; what is not spared is always shown.
        spared: Parts of it that can be reached in another way.
        high: Logical pixels.
    """
    items = (column.itemAt(place) for place in range(column.count()))
    parts = [part for item in items if item is not None and (part := item.widget()) is not None]
    edges = column.contentsMargins()
    needed = edges.top() + edges.bottom() + sum(map(_high, parts)) + column.spacing() * (len(parts) - 1)
    for part in spared:
        part.setVisible(needed <= high)
        if needed > high:
            needed -= _high(part) + column.spacing()


def _high(part: QWidget) -> int:
    part.ensurePolished()  # before it was ever shown it has no look, and asks for less
    return part.sizeHint().expandedTo(part.minimumSize()).height()
