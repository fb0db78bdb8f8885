"""A part of the window that comes in from the far edge where there is no room for it beside the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from composer.ui.widgets.scrim import Scrim
from composer.ui.widgets.theme import Theme

_WIDE, _LEFT_FREE = 360, 48


class Drawer(Scrim):
    """Holds the part at the end side, as high as the window. Esc or a click beside it asks to close."""

    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._look = theme
        self.pressed_outside.connect(self.close_asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def place(self, sheet: QWidget) -> None:
        """Set the part at the end side."""
        width = min(self._look.px(_WIDE), self.width() - _LEFT_FREE)
        sheet.setFixedWidth(width)
        sheet.setGeometry(self.width() - width if self.isLeftToRight() else 0, 0, width, self.height())
