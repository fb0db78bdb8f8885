"""The titles of the help, whole: a long one takes two lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget

from composer.ui.widgets.theme import Theme

ROW: Final = 34
"""Height of a title in one line, logical pixels at 100 %."""
_SIDE, _STYLE = 10, 8  # beside a title: the style sheet's padding, and what Qt's style takes more


class TopicList(QListWidget):
    """Call `give_room` when other titles stand in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "topics")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes other lines."""
        super().resizeEvent(event)
        self.give_room()

    def give_room(self) -> None:
        """Give each title as many lines as it needs."""
        theme, metrics = self._theme, self.fontMetrics()
        room = QRect(0, 0, max(1, self.viewport().width() - 2 * theme.px(_SIDE) - _STYLE), 1 << 20)
        for item in map(self.item, range(self.count())):
            high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), item.text()).height()
            item.setSizeHint(QSize(0, theme.px(ROW) + high - metrics.height()))
