"""A sheet in which a picture or a video is described: what is written there is not lost with the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from composer.drafts.picture import Attached
from composer.ui.sheets.alt_count import AltCount
from composer.ui.sheets.sheet import Sheet, SheetHost


class DescribingSheet(Sheet):
    """`left` carries what was shown and what was written about it, where Esc or Cancel gave it up.

    `look_asked`, with the description, asks to go through what no program read; the sheet is closed then.

    Args:
        attached: The picture or video and its description.
        host: Lends the look.
        wide: How wide the sheet is at the most, in pixels of the design.

    Attributes:
        alt: Where it is described.
    """

    left = Signal(object, str)
    look_asked = Signal(str)

    def __init__(self, attached: Attached, host: SheetHost, *, wide: int) -> None:
        super().__init__(host, wide=wide)
        self._attached = attached
        self.alt = QPlainTextEdit(attached.alt_text)
        self.alt.moveCursor(QTextCursor.MoveOperation.End)
        self._left = AltCount(self.alt)

    def unkept(self) -> tuple[Attached, str] | None:
        """Return what is shown and what was written about it, where that is new and can be kept."""
        words = self._description()
        new = words and words != self._attached.alt_text and self._left.fits
        return (self._attached, words) if new else None

    def dismiss(self) -> None:
        """Esc or Cancel: it stays as it was."""
        unkept = self.unkept()
        super().dismiss()
        if unkept is not None:
            self.left.emit(*unkept)

    def _description(self) -> str:
        return " ".join(self.alt.toPlainText().split())

    @Slot()
    def _look_through(self) -> None:
        words = self._description()
        self.close_sheet()
        self.look_asked.emit(words)
