"""Above the other pages of a window without a side bar: its menu, and the way back to the text."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.theme import Theme


class WayBack(QWidget):
    """Shown by the frame where the side bar is not.

    Args:
        menu: Names the menu button.
    """

    def __init__(self, theme: Theme, icons: Icons, menu: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "window")
        self.menu_button = IconButton(theme, icons, "menu", role="tool", name=menu)
        self.back_button = IconButton(theme, icons, "arrow-left", self.tr("Back to the text"), role="quiet")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.menu_button)
        self._row.addWidget(self.back_button)
        self._row.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @Slot()
    def _dress(self) -> None:
        side = self._theme.space("l")
        self._row.setContentsMargins(side, 12, side, 0)
        self._row.setSpacing(self._theme.space("xs"))
