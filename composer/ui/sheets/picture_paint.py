"""How a picture and the boxes over it are painted: an edge with a halo, which shows on any picture, a number.

The halo is what stands out from the accent: white in the light theme, dark in the others, where the accent is pale and
would be lost on white paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from composer.ui.sheets.picture_hand import corners
from composer.ui.sheets.picture_state import Mark
from composer.ui.widgets.theme import Theme

HANDLE: Final = 10
"""Side of a corner that can be pulled, logical pixels at 100 %."""

_COVER: Final = QColor(0, 0, 0)


@dataclass(frozen=True, slots=True)
class View:
    """What is seen of a picture.

    Attributes:
        image: Its pixels.
        ground: What stays of it, in its pixels.
        way: From its pixels to the widget.
        room: The widget's own place, which no number leaves.
    """

    image: QImage
    ground: QRect
    way: QTransform
    room: QRectF


def paint_picture(painter: QPainter, theme: Theme, view: View, marks: Sequence[Mark], current: int) -> None:
    """Paint the picture, what covers it, and the signs; the one at hand with corners to pull."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.save()
    painter.setTransform(view.way)
    painter.setClipRect(view.ground)
    painter.drawImage(0, 0, view.image)
    for mark in marks:
        if mark.covered:
            painter.fillRect(mark.rect, _COVER)
    painter.restore()
    for index, mark in enumerate(marks):
        place, held = view.way.mapRect(QRectF(mark.rect)), index == current
        style = Qt.PenStyle.SolidLine if mark.covered else Qt.PenStyle.DashLine
        paint_edge(painter, theme, place, 3 if held else 2, style)
        if held:
            paint_corners(painter, theme, view, mark.rect)
        paint_number(painter, theme, place, view.room, index + 1)


def paint_frame(painter: QPainter, theme: Theme, view: View, frame: QRect, *, cutting: bool) -> None:
    """Paint what is being drawn; of a cut, what will go lies in the shade."""
    if cutting:
        painter.save()
        painter.setTransform(view.way)
        painter.setClipRegion(view.ground)
        painter.setClipRegion(painter.clipRegion().subtracted(frame))
        painter.fillRect(view.ground, theme.color("scrim"))
        painter.restore()
    paint_edge(painter, theme, view.way.mapRect(QRectF(frame)), 2, Qt.PenStyle.DashLine)
    if cutting:
        paint_corners(painter, theme, view, frame)


def paint_corners(painter: QPainter, theme: Theme, view: View, rect: QRect) -> None:
    """Paint four small squares where a hand can pull."""
    side = theme.px(HANDLE)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(theme.color("on_accent"))
    for point in corners(rect):
        at = view.way.map(QPointF(point))
        painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))


def paint_edge(painter: QPainter, theme: Theme, rect: QRectF, wide: int, style: Qt.PenStyle) -> None:
    """Paint an edge of this width in pixels."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("on_accent"), wide + 2))
    painter.drawRect(rect)
    painter.setPen(QPen(theme.color("accent"), wide, style))
    painter.drawRect(rect)


def paint_number(painter: QPainter, theme: Theme, rect: QRectF, room: QRectF, number: int) -> None:
    """Paint a box's number over its first corner, within the room."""
    side = theme.px(22)
    badge = QRectF(rect.left() - side / 2, rect.top() - side / 2, side, side)
    badge.moveLeft(min(max(badge.left(), room.left()), room.right() - side))
    badge.moveTop(min(max(badge.top(), room.top()), room.bottom() - side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("on_accent"), 2))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(badge)
    painter.setPen(theme.color("on_accent"))
    painter.setFont(theme.font("caption"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
