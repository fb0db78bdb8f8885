"""A button with an icon and words at its beginning and a key or a badge at its end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Text
from composer.ui.widgets.theme import Theme


def key_words(keys: str) -> str:
    """Return a key as the desktop writes it, with thin gaps instead of plus signs: Ctrl N."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ").strip()


class RowButton(QPushButton):
    """A button as wide as the bar: icon, words, and at its end a key or a badge. Its labels let the mouse through."""

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, text: str, *, role: str = "", end: QWidget | None = None
    ) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._words = text
        if role:
            self.setProperty("role", role)
        self._sign = IconLabel(theme, icons, icon, "text_2" if role else "text")
        self._label = Text(text, "body_medium", "second" if role else "")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        if end is not None:
            self._row.addWidget(end)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.toggled.connect(self._tint)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """As high as a control, as wide as what stands on it."""
        return QSize(self._row.sizeHint().width(), self._theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        """Words are not cut."""
        return self.sizeHint()

    @Slot(bool)
    def _tint(self, chosen: bool) -> None:
        self._label.set_tone("selected" if chosen else "second")
        self._sign.show_icon(self._icon, "on_accent_soft" if chosen else "text_2")

    @Slot()
    def _dress(self) -> None:
        side = self._theme.px(12 if self.property("role") else 16)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(self._theme.px(8 if not self.property("role") else 12))
