"""Where the preview stands: below the text or beside it where there is room for both, else one of the two at a time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.ui.composer.kit import Kit
from composer.ui.widgets.segments import Segments

_ICON: Final = 16
_BESIDE: Final = 1
_PREVIEW: Final = 1


class PreviewSwitch(QWidget):
    """One of two pairs of choices, or neither.

    `beside_chosen` and `preview_chosen` carry what the author chose; `offered` tells that other choices are shown.
    """

    offered = Signal()
    beside_chosen = Signal(bool)
    preview_chosen = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.sides = Segments((self.tr("Below"), self.tr("Beside")))
        self.sides.setAccessibleName(self.tr("Where the preview stands"))
        self.turns = Segments((self.tr("Write"), self.tr("Preview")))
        self.turns.setAccessibleName(self.tr("Text or preview"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.sides, self.turns):
            row.addWidget(part)
            part.hide()
        self.hide()
        self.sides.chosen.connect(self._side_chosen)
        self.turns.chosen.connect(self._turn_chosen)
        kit.theme.changed.connect(self._dress)
        self._dress()

    def offer(self, *, sides: bool = False, turns: bool = False) -> None:
        """Show one pair of choices, or none."""
        before = (self.sides.isHidden(), self.turns.isHidden())
        self.sides.setVisible(sides)
        self.turns.setVisible(turns)
        self.setVisible(sides or turns)
        if before != (not sides, not turns):
            self.offered.emit()

    def show_beside(self, beside: bool) -> None:
        """Say that the preview stands beside the text, or below it. Tells nobody."""
        self.sides.choose(int(beside))
        self._dress()

    def show_preview(self, shown: bool) -> None:
        """Say that the preview is on screen, or the text. Tells nobody."""
        self.turns.choose(int(shown))

    @Slot(int)
    def _side_chosen(self, place: int) -> None:
        self._dress()
        self.beside_chosen.emit(place == _BESIDE)

    @Slot(int)
    def _turn_chosen(self, place: int) -> None:
        self.preview_chosen.emit(place == _PREVIEW)

    @Slot()
    def _dress(self) -> None:
        button, side = self.sides.button(_BESIDE), self._kit.theme.px(_ICON)
        role = "on_accent_soft" if button.isChecked() else "text_2"
        button.setIconSize(QSize(side + 4, side))
        button.setIcon(self._kit.icons.icon("columns-2", role, side, 4))
