"""The licences of all parts in full, as one long text: beside the help page that lists them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


class LicenceTexts(QPlainTextEdit):
    """Shows a file, read when it is first looked at. Of a megabyte, only what is in sight is laid out.

    Args:
        place: The file; None where there is none.
    """

    def __init__(self, place: Path | None) -> None:
        super().__init__()
        self.place = place
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("License texts"))
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def fill(self) -> None:
        """Read the file, once; one that cannot be read is told by its place."""
        if self.place is None or self.toPlainText():
            return
        try:
            self.setPlainText(self.place.read_text("utf-8", "replace"))
        except OSError:
            self.setPlainText(str(self.place))
