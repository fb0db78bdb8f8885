"""Painting lints: two thin lines in the accent under the words, unlike a wave, dashes, dots and a link's underline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from composer.ui.composer.mark_paint import Stroke
from composer.ui.widgets.theme import Theme

_BELOW, _APART = 4.0, 3.0
_LEAST = 7.0


def paint_double(painter: QPainter, theme: Theme, parts: Iterable[Stroke]) -> None:
    """Paint two lines under each stretch; one of no width (a blank at a line's end) gets a short pair."""
    painter.save()
    pen = QPen(theme.color("accent"), 1.5 if theme.contrast else 1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for part in parts:
        right = max(part.box.right(), part.box.left() + _LEAST * theme.scale)
        for line in (0, _APART):
            y = round(part.base + (_BELOW + line) * theme.scale) + 0.5
            painter.drawLine(QPointF(part.box.left(), y), QPointF(right, y))
    painter.restore()
