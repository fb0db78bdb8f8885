"""Which frame of a moving picture is shown: one after the other, forth and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.labels import IconButton, Paragraph


class FrameRow(QWidget):
    """`chosen` carries the frame to show. Until the frames are here nothing can be chosen.

    Args:
        host: Lends the look.
        count: How many frames the picture has; those that look alike are shown once.
    """

    chosen = Signal(object)

    def __init__(self, host: SheetHost, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: tuple[QImage, ...] = ()
        self._place, self._count = 0, count
        self.back_button = IconButton(host.theme, host.icons, "chevron-left", role="tool", name=self.tr("Frame before"))
        self.next_button = IconButton(host.theme, host.icons, "chevron-right", role="tool", name=self.tr("Next frame"))
        words = self.tr("It moves: {count} frames. What you do is done to all of them.").format(count=count)
        self.words = Paragraph(host.theme, words, "label_plain", "warn")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self._refresh()

    def show_frames(self, frames: Sequence[QImage]) -> None:
        """The frames that differ are here."""
        self._frames, self._place = tuple(frames), 0
        self._refresh()

    @Slot()
    def _back(self) -> None:
        self._go(self._place - 1)

    @Slot()
    def _next(self) -> None:
        self._go(self._place + 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._frames):
            self._place = place
            self._refresh()
            self.chosen.emit(self._frames[place])

    def _refresh(self) -> None:
        self.back_button.setEnabled(self._place > 0)
        self.next_button.setEnabled(self._place < len(self._frames) - 1)
        if len(self._frames) > 1:
            words = self.tr(
                "It moves: {count} frames, {unlike} of them differ; this is {number}. What you do is done to all."
            )
            told = words.format(count=self._count, unlike=len(self._frames), number=self._place + 1)
            self.words.setText(told)
