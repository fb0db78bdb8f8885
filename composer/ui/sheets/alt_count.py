"""How long the description of a picture or video is, beside how long X lets it be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QPlainTextEdit

from composer.ui.widgets.labels import Text

MOST_ALT: Final = 1000
"""Characters of a description X takes."""


class AltCount(Text):
    """Counts what is in a field, for the eye and, as the field's description, for a screen reader."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__("", "caption", "hint")
        self._field = field
        field.textChanged.connect(self.tell)
        self.tell()

    @property
    def fits(self) -> bool:
        """Whether X takes it."""
        return len(self._field.toPlainText()) <= MOST_ALT

    @property
    def complaint(self) -> str:
        """Why it does not fit, in a sentence; empty where it does."""
        if self.fits:
            return ""
        over = len(self._field.toPlainText()) - MOST_ALT
        if over == 1:
            return self.tr("The description is 1 character too long.")
        return self.tr("The description is {over} characters too long.").format(over=QLocale().toString(over))

    @Slot()
    def tell(self) -> None:
        """Say it."""
        used, place = len(self._field.toPlainText()), QLocale()
        words = self.tr("{used} of {most}") if self.fits else self.tr("{over} too many: {used} of {most}")
        numbers = {"used": used, "most": MOST_ALT, "over": used - MOST_ALT}
        self.setText(words.format(**{name: place.toString(number) for name, number in numbers.items()}))
        self.set_tone("hint" if self.fits else "block")
        self._field.setAccessibleDescription(self.text())
