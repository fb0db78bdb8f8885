"""Parts in a row that stand below each other where they have no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget


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

    def sizeHint(self) -> QSize:
        """Wish for the room of all parts beside each other, below each other too: else they would stay so."""
        size = super().sizeHint()
        size.setWidth(max(size.width(), self._needed()))
        return size

    def minimumSizeHint(self) -> QSize:
        """Ask for the widest part's width."""
        size = super().minimumSizeHint()
        size.setWidth(max(self._widths(), default=0) + self._edges())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts have no room, and back where they have."""
        super().resizeEvent(event)
        self.turn()

    def turn(self) -> None:
        """Look once more which way they stand: their words may have changed."""
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if self._needed() > self.width() else ways.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)

    def _needed(self) -> int:
        widths = self._wanted()
        return sum(widths) + self._row.spacing() * max(0, len(widths) - 1) + self._edges()

    def _wanted(self) -> list[int]:
        """Return how wide each part is to be at least, where they stand beside each other."""
        return self._widths()

    def _widths(self) -> list[int]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [item.minimumSize().width() for item in items if item is not None and item.spacerItem() is None]

    def _edges(self) -> int:
        margins = self._row.contentsMargins()
        return margins.left() + margins.right()


class OneLine(Turning):
    """Labels beside each other while all they say fits into one line; else each has lines of its own."""

    def _wanted(self) -> list[int]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        labels = [item.widget() for item in items if item is not None]
        return [
            QFontMetrics(label.font()).horizontalAdvance(label.text()) + 1
            for label in labels
            if isinstance(label, QLabel)
        ]
