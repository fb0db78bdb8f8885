"""What the check says as a whole: a sign, a title, a sentence, and at most one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme


class VerdictCard(QFrame):
    """Tinted by its tone; without a tone a plain card."""

    acted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "verdict")
        self._sign = IconLabel(theme, icons, "circle-check", "clear", size=28)
        self._title = Paragraph(theme, "", "title")
        self._sentence = Paragraph(theme, "", "body")
        self.button = push(role="fix", fit="small")
        self.button.clicked.connect(self.acted)
        self._top = QHBoxLayout()
        self._top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._dress)
        self._dress()

    def show_verdict(self, tone: str, sign: str, title: str, sentence: str, button: str = "") -> None:
        """Say it.

        Args:
            tone: `clear`, `warn`, `block`; empty for a plain card.
            sign: A name of the icons.
            title: A few words.
            sentence: One or two sentences.
            button: What can be done; empty for nothing.
        """
        set_property(self, "kind", "verdict" if tone else "card")
        set_property(self, "tone", tone)
        plain = {"circle-off": "block"}.get(sign, "text_2")
        self._sign.show_icon(sign, tone or plain)
        self._title.setText(title)
        self._title.set_tone(tone)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {sentence}".strip())

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def sentence(self) -> str:
        """Return the sentence below it."""
        return self._sentence.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it has the focus; a key of the window leads here."""
        super().focusInEvent(event)
        set_property(self, "focused", "true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has it no more."""
        super().focusOutEvent(event)
        set_property(self, "focused", "false")

    @Slot()
    def _dress(self) -> None:
        side = self._theme.space("m") + 4
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(self._theme.space("xs"))
        self._top.setSpacing(self._theme.space("s"))
