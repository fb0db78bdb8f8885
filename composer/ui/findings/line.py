"""The check in one line, where there is no room for the panel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_NARROW: Final = 260
"""Below this width, at 100 %, the button says less: the words are what matters."""


class CheckLine(QFrame):
    """Sign, words, and the way to the panel."""

    show_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "verdict")
        self._sign = IconLabel(theme, icons, "eye", "text_2", size=20)
        self._words = Paragraph(theme, "", "body_strong")
        self.button = push(self.tr("Show the check"), role="link")
        self.button.clicked.connect(self.show_asked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.button)
        theme.changed.connect(self._dress)
        self._dress()

    def show_summary(self, tone: str, sign: str, words: str) -> None:
        """Show what the check says as a whole."""
        set_property(self, "kind", "verdict" if tone else "card")
        set_property(self, "tone", tone)
        self._sign.show_icon(sign, tone or "text_2")
        self._words.setText(words)
        self._words.set_tone(tone)
        self.setAccessibleName(words)

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less on the button where there is little room."""
        super().resizeEvent(event)
        self._name()

    def _name(self) -> None:
        whole, narrow = self.tr("Show the check"), self.width() < self._theme.px(_NARROW)
        self.button.setText(self.tr("Show") if narrow else whole)
        self.button.setAccessibleName(whole)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self._row.setContentsMargins(theme.space("m"), theme.px(4), theme.space("xs"), theme.px(4))
        self._row.setSpacing(theme.space("s"))
        self._name()
