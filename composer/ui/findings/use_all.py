"""The button that uses the first suggestion of each finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from composer.ui.widgets.labels import ElidedText, Text
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.row_button import key_words
from composer.ui.widgets.theme import Theme


class UseAll(QPushButton):
    """Uses the first suggestion of each finding; shown where there are two or more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "fix")
        self.setAutoDefault(True)
        self._words = ElidedText("", "body_medium", "accent")
        self._key = Text(key_words("Ctrl+Shift+."), "caption", "accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._words)
        row.addWidget(self._key)
        row.addStretch(1)
        for part in (self._words, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.pressed.connect(self._tint)
        self.released.connect(self._tint)
        self.setMinimumHeight(theme.size("control"))

    def show_count(self, count: int) -> None:
        """Offer so many suggestions at once."""
        self._words.setText(self.tr("Use all {count} suggestions").format(count=self.locale().toString(count)))
        self.setAccessibleName(self._words.text())
        self.setToolTip(plain_tip(self._key.text()))
        self.setVisible(count > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the key where the words need the room; the tooltip has it."""
        super().resizeEvent(event)
        needed = self._words.sizeHint().width() + self._key.sizeHint().width() + 24
        self._key.setVisible(needed <= self.width())

    @Slot()
    def _tint(self) -> None:
        for part in (self._words, self._key):
            part.set_tone("pressed" if self.isDown() else "accent")
