"""A few choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.turning import Turning

_LETTERS = 8


class ChoiceButton(QPushButton):
    """Cuts its words at their end where the window is smallest; the tooltip has them whole."""

    def __init__(self, title: str) -> None:
        self._over = 0  # pixels that its words are wider than it
        super().__init__(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """All of its words."""
        over, self._over = self._over, 0
        size = super().sizeHint()
        self._over = over
        return size

    def minimumSizeHint(self) -> QSize:
        """Give way down to a few letters."""
        wide = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(min(wide, self.sizeHint().width()), self.sizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Say what there is room for; Qt asks for this to learn the size of all the words, too."""
        super().initStyleOption(option)
        if self._over > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - self._over
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a tooltip where words are cut."""
        super().resizeEvent(event)
        self._over = self.sizeHint().width() - self.width()
        self.setToolTip(plain_tip(self.text()) if self._over > 0 else "")


class Segments(QFrame):
    """`chosen` carries the place of what the author chose, from 0. Arrows walk, Space chooses.

    Args:
        titles: The words on the choices.
        turns: Whether they stand below each other where a line has no room for them.
        gives_way: Whether words are cut where there is no room for all of them.
    """

    chosen = Signal(int)

    def __init__(
        self, titles: Sequence[str], parent: QWidget | None = None, *, turns: bool = False, gives_way: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for place, title in enumerate(titles):
            button = ChoiceButton(title) if gives_way else QPushButton(title)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setAutoDefault(True)
            self._group.addButton(button, place)
            row.addWidget(button, 0 if gives_way else 1)  # by what each says, where none may be cut before all are
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
