"""A pill with a sign and words on a tint, and what stands where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_HEIGHT, _WIDEST = 24, 480


class Badge(QFrame):
    """Sign and words, never colour alone.

    Args:
        tone: `block`, `warn`, `clear`; empty for a plain one.
    """

    def __init__(
        self, theme: Theme, icons: Icons, sign: str, text: str = "", *, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "badge")
        self.setProperty("tone", tone)
        self._sign = IconLabel(theme, icons, sign, tone or "text_2", size=14)
        self._words = Text(text, "caption_strong", tone)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words)
        theme.changed.connect(self._dress)
        self._dress()

    def show_words(self, text: str, sign: str = "", tone: str | None = None) -> None:
        """Show other words, and another sign and tone where given."""
        self._words.setText(text)
        if tone is not None:
            set_property(self, "tone", tone)
            self._words.set_tone(tone)
            self._dress()
        if sign:
            self._sign.show_icon(sign, str(self.property("tone")) or "text_2")
        self.setAccessibleName(text)

    def words(self) -> str:
        """Return its words."""
        return self._words.text()

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setFixedHeight(theme.px(_HEIGHT) // 2 * 2)
        side = theme.px(6)
        self._row.setContentsMargins(side, 0, side + 2, 0)
        self._row.setSpacing(theme.px(5))


class NothingHere(QWidget):
    """A line icon, a title, one sentence, at most one button."""

    acted = Signal()

    def __init__(self, theme: Theme, icons: Icons, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = IconLabel(theme, icons, sign, "text_3", size=28)
        self._title = Paragraph(theme, "", "title")
        self._sentence = Paragraph(theme, "", "body", "second")
        self.button = push()
        self.button.clicked.connect(self.acted)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(part)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(2)
        theme.changed.connect(self._dress)
        self._dress()

    def show_words(self, title: str, sentence: str = "", button: str = "") -> None:
        """Say what is missing, and what can be done."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {sentence}".strip())

    def words(self) -> str:
        """Return title and sentence."""
        return f"{self._title.text()} {self._sentence.text()}".strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to a readable column."""
        super().resizeEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self._column.setSpacing(self._theme.space("xs"))
        edge = self._theme.space("m")
        side = max(edge, (self.width() - self._theme.px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, edge, side, edge)
