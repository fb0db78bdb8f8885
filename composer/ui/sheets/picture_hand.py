"""What the mouse does to a picture: draws a rectangle, moves the one under it, or pulls one of its corners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QTransform

from composer.ui.sheets.picture_keys import LEAST

SLACK: Final = 3
"""Pixels of the window a hand may tremble before what it holds moves."""


class Corner(IntEnum):
    """What is held: a corner of the picture's own rectangle, all of it, or nothing yet."""

    TOP_LEFT = 0
    TOP_RIGHT = 1
    BOTTOM_RIGHT = 2
    BOTTOM_LEFT = 3
    WHOLE = 4
    NEW = 5


@dataclass(frozen=True, slots=True)
class Grip:
    """What the mouse holds.

    Attributes:
        index: Which rectangle, from 0; -1 for one that is begun.
        corner: What of it.
        rect: As it was, in pixels of the picture.
        begin: Where the mouse was pressed, likewise.
    """

    index: int
    corner: Corner
    rect: QRect
    begin: QPoint

    def to(self, at: QPoint, room: QRect) -> QRect:
        """Return the rectangle with the mouse at this pixel; no part of it leaves the room."""
        if self.corner is Corner.WHOLE:
            return _within(self.rect.translated(at - self.begin), room)
        fixed = self.begin
        if self.corner is not Corner.NEW:
            fixed = corners(self.rect)[(self.corner + 2) % 4]
        return QRect(fixed, at).normalized().intersected(room)


def corners(rect: QRect) -> tuple[QPoint, QPoint, QPoint, QPoint]:
    """Return the corners clockwise, from the top left one."""
    return rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()


def grip(spot: QPointF, way: QTransform, rects: Sequence[QRect], current: int, reach: int) -> Grip:
    """Return what a press takes: a corner of the one at hand, else the topmost under it, else a new one.

    Args:
        spot: Where, in the widget.
        way: From pixels of the picture to the widget.
        rects: In pixels of the picture.
        current: The one at hand, whose corners can be pulled; -1 for none.
        reach: How far from a corner, in the widget, it is still taken.
    """
    back, _ = way.inverted()
    at = back.map(spot).toPoint()
    if 0 <= current < len(rects):
        for corner, point in zip(Corner, corners(rects[current]), strict=False):
            away = way.map(QPointF(point)) - spot
            if max(abs(away.x()), abs(away.y())) <= reach:
                return Grip(current, corner, rects[current], at)
    for index, rect in reversed(list(enumerate(rects))):
        if rect.contains(at):
            return Grip(index, Corner.WHOLE, rect, at)
    return Grip(-1, Corner.NEW, QRect(), at)


def pointer(corner: Corner, turns: int) -> Qt.CursorShape:
    """Return how the pointer looks over it, on a picture turned by so many quarters."""
    if corner is Corner.NEW:
        return Qt.CursorShape.CrossCursor
    if corner is Corner.WHOLE:
        return Qt.CursorShape.SizeAllCursor
    falls = (corner + turns) % 2 == 0
    return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor


def large_enough(rect: QRect) -> bool:
    """Tell whether it can be seen."""
    return min(rect.width(), rect.height()) >= LEAST


def _within(rect: QRect, room: QRect) -> QRect:
    size = QSize(min(rect.width(), room.width()), min(rect.height(), room.height()))
    left = min(max(rect.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(rect.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(QPoint(left, top), size)
