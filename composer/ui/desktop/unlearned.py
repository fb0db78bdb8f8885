"""What is written here is nothing for input methods to learn from: many keep words they have seen in a file of theirs.

Qt tells the desktop which field holds sensitive words (`Qt.ImhSensitiveData`) where there is a word for it: Wayland's
text input has one. ibus under X11 hears nothing of it from Qt 6.11.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData


class Unlearned(QObject):
    """Says so of each field of the program once it has the keyboard, before any key can come to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._moved)
            self._moved(None, qt.focusWidget())

    @Slot(QWidget, QWidget)
    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            hints = now.inputMethodHints()
            if not hints & _SENSITIVE:
                now.setInputMethodHints(hints | _SENSITIVE)
