"""Parts in a row that stand below each other where they have no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Turning(QWidget):
    """Holds a row; it asks for the room of its widest part alone, and takes more where there is more.

    Args:
        row: Its parts, laid out beside each other.
    """

    def __init__(self, row: QBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "none")
        self._row = row
        self.setLayout(row)

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest part's width."""
        size = super().minimumSizeHint()
        size.setWidth(max(self._widths(), default=0) + self._edges())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts have no room, and back where they have."""
        super().resizeEvent(event)
        widths = self._widths()
        needed = sum(widths) + self._row.spacing() * max(0, len(widths) - 1) + self._edges()
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if needed > self.width() else ways.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)

    def _widths(self) -> list[int]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [item.minimumSize().width() for item in items if item is not None and item.spacerItem() is None]

    def _edges(self) -> int:
        margins = self._row.contentsMargins()
        return margins.left() + margins.right()
