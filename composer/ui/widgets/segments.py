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
    QVBoxLayout,
    QWidget,
)

from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.turning import Turning

_LETTERS = 8


class ChoiceButton(QPushButton):
    """Cuts its words at their end where the window is smallest; tooltip and name have them whole."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """All of its words."""
        size, line = super().sizeHint(), self.fontMetrics()
        cut = line.horizontalAdvance(self._title) - line.horizontalAdvance(self.text())
        return QSize(size.width() + max(0, cut), size.height())

    def minimumSizeHint(self) -> QSize:
        """Give way down to a few letters."""
        size = self.sizeHint()
        return QSize(min(self.fontMetrics().averageCharWidth() * _LETTERS, size.width()), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what there is room for."""
        super().resizeEvent(event)
        over = self.sizeHint().width() - self.width()
        room = self.fontMetrics().horizontalAdvance(self._title) - over
        cut = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room) if over > 0 else self._title
        if cut != self.text():
            self.setText(cut)
            self.setToolTip(plain_tip(self._title) if cut != self._title else "")


class _Whole(Turning):
    """Turns before words are cut."""

    def _wanted(self) -> list[int]:
        return [button.sizeHint().width() for button in self.findChildren(ChoiceButton)]


class Segments(QFrame):
    """`chosen` carries the place of what the author chose, from 0. Arrows walk, Space chooses.

    Args:
        titles: The words on the choices.
        turns: Whether they stand below each other where a line has no room for them.
        gives_way: As `turns`, and words are cut that have no room even then.
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
        if turns or gives_way:
            outer = QVBoxLayout(self)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(_Whole(row) if gives_way else Turning(row))
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
