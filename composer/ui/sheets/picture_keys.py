"""What keys do to a picture's boxes, to the frame round what stays, and to the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt

ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ZOOMS: Final = {
    Qt.Key.Key_Plus: 1.25,
    Qt.Key.Key_Equal: 1.25,
    Qt.Key.Key_Minus: 0.8,
    Qt.Key.Key_1: -1.0,
    Qt.Key.Key_0: 0.0,
}
"""Factors; what is not above zero is a scale itself: full size, or 0 for what fits."""

LEAST: Final = 4
"""Pixels of the smallest box."""


def moved(rect: QRect, key: Qt.Key, held: Qt.KeyboardModifier) -> QRect:
    """Return a rectangle moved by an arrow; sized with Shift, ten times as far with Ctrl."""
    far = 10 if held & Qt.KeyboardModifier.ControlModifier else 1
    x, y = (far * way for way in ARROWS[key])
    if held & Qt.KeyboardModifier.ShiftModifier:
        return QRect(rect.topLeft(), QSize(max(LEAST, rect.width() + x), max(LEAST, rect.height() + y)))
    return rect.translated(x, y)
