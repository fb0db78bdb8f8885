"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.ui.widgets.turning import Turning


class Segments(QFrame):
    """`chosen` carries the place of what the author chose, from 0. Arrows walk, Space chooses.

    Args:
        titles: The words on the choices.
        turns: Whether they stand below each other where a line has no room for them.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None, *, turns: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for place, title in enumerate(titles):
            button = QPushButton(title)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setAutoDefault(True)
            self._group.addButton(button, place)
            row.addWidget(button, 1)
        if turns:
            outer = QVBoxLayout(self)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(Turning(row))
        else:
            self.setLayout(row)
        self._group.idToggled.connect(self._toggled)  # not clicked: assistive technology toggles

    def button(self, place: int) -> QPushButton:
        """Return a choice's button."""
        button = self._group.button(place)
        if not isinstance(button, QPushButton):
            raise IndexError(place)
        return button

    def place(self) -> int:
        """Return the place of what is chosen."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose; tells nobody."""
        self._group.blockSignals(True)
        self.button(place).setChecked(True)
        self._group.blockSignals(False)

    @Slot(int, bool)
    def _toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(place)
