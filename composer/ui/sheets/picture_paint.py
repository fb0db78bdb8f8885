"""How boxes over a picture are painted: an edge with a white halo, which shows on any picture, and a number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from composer.ui.sheets.picture_state import Mark
from composer.ui.theme import Theme


def paint_edge(painter: QPainter, theme: Theme, rect: QRectF, wide: int, style: Qt.PenStyle) -> None:
    """Paint an edge of this width in pixels."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(Qt.GlobalColor.white, wide + 2))
    painter.drawRect(rect)
    painter.setPen(QPen(theme.color("accent"), wide, style))
    painter.drawRect(rect)


def paint_mark(
    painter: QPainter, theme: Theme, places: tuple[QRectF, QRectF], number: int, mark: Mark, *, held: bool
) -> None:
    """Paint a box's edge, wider for the one at hand, and its number; `places`: the box, the room for the number."""
    rect, room = places
    style = Qt.PenStyle.SolidLine if mark.covered else Qt.PenStyle.DashLine
    paint_edge(painter, theme, rect, 3 if held else 2, style)
    side = theme.px(22)
    badge = QRectF(rect.left() - side / 2, rect.top() - side / 2, side, side)
    badge.moveLeft(min(max(badge.left(), room.left()), room.right() - side))
    badge.moveTop(min(max(badge.top(), room.top()), room.bottom() - side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.white, 2))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(badge)
    painter.setPen(theme.color("on_accent"))
    painter.setFont(theme.font("caption"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))
