"""A field with its label above and, where it is wrong, the sentence below."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.labels import ElidedText, IconLabel, Paragraph
from composer.ui.widgets.style import set_property

_LEAST = 140
"""Narrower, at 100 %, nobody sees what they write; fields beside each other then stand below each other."""


class Field(QWidget):
    """One line of text.

    Args:
        secret: Show dots, keep it out of the input method's memory and of undo by the desktop.
        hint: What belongs here, in a quiet line; empty for none.
    """

    def __init__(self, host: SheetHost, label: str, *, secret: bool = False, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(hint)
        self._about = hint
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._label = ElidedText(label, "label")
        self._label.setBuddy(self.edit)
        self._hint = Paragraph(host.theme, hint, "caption", "hint")
        self._error = QWidget()
        self._sentence = Paragraph(host.theme, "", "label_plain", "block")
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(host.theme, host.icons, "circle-alert", "block", size=16))
        row.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        column.addWidget(self._hint)
        column.addWidget(self._error)
        self._hint.setVisible(bool(hint))  # not before it has a parent: it would be a window of its own
        self._error.hide()
        self.setMinimumWidth(host.theme.px(_LEAST))
        self.edit.textEdited.connect(self._edited)

    def rename(self, label: str) -> None:
        """Ask for something else."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def text(self) -> str:
        """Return what is written, without spaces round it."""
        return self.edit.text().strip()

    def error(self) -> str:
        """Return the sentence below it; empty where it is fine."""
        return "" if self._error.isHidden() else self._sentence.text()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; empty for nothing."""
        self._sentence.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence or self._about)
        set_property(self.edit, "state", "error" if sentence else "")

    def wipe(self) -> None:
        """Forget what is written, and what could be undone."""
        self.edit.setText("")

    @Slot()
    def _edited(self) -> None:
        self.show_error("")


def labelled(label: str, part: QWidget) -> QVBoxLayout:
    """Return a part with its label above."""
    words = ElidedText(label, "label")
    words.setBuddy(part)
    part.setAccessibleName(label)
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(words)
    column.addWidget(part)
    return column
