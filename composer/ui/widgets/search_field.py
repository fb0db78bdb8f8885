"""A field to search with: a glass at its beginning, Esc empties it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme

_GLASS, _AT, _GAP = 16, 12, 8


class SearchField(QLineEdit):
    """`left_down` asks to go on into what was found."""

    left_down = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, Down goes on."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the glass."""
        super().paintEvent(event)
        side = self._theme.px(_GLASS)
        picture = self._icons.pixmap("search", "text_2", side, self.devicePixelRatioF())
        left = _AT if self.isLeftToRight() else self.width() - _AT - side
        painter = QPainter(self)
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), picture)

    @Slot()
    def _dress(self) -> None:
        room = self._theme.px(_GLASS) + _GAP
        self.setTextMargins(*((room, 0, 0, 0) if self.isLeftToRight() else (0, 0, room, 0)))
