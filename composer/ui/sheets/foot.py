"""The buttons at the foot of a sheet: in a line where they have room, else in several; the safe one stays the last."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QPushButton

Rows = list[list[QPushButton]]


class Foot(QGridLayout):
    """In a line at its end; else the last below the others, as wide as the sheet; else each in a line of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QPushButton] = []
        self._placed: Rows = []

    def add(self, button: QPushButton) -> None:
        """Add a button behind the others."""
        self._buttons.append(button)
        self.addWidget(button, 0, len(self._buttons))

    def rows(self, room: int) -> Rows:
        """Return the buttons that are shown, line by line, for a width in logical pixels."""
        shown = [button for button in self._buttons if not button.isHidden()]
        others, last = shown[:-1], shown[-1:]
        if self._wide(shown) <= room:
            return [shown]
        return [others, last] if self._wide(others) <= room else [[button] for button in shown]

    def high(self, room: int) -> int:
        """Return the height of all lines at a width."""
        highs = [max((_size(button).height() for button in row), default=0) for row in self.rows(room)]
        return sum(highs) + self.spacing() * max(0, len(highs) - 1)

    def fit(self, room: int) -> None:
        """Place the buttons for a width."""
        rows = self.rows(room)
        if rows == self._placed:
            return
        self._placed = rows
        for button in self._buttons:
            self.removeWidget(button)
        most, several = max(map(len, rows)), len(rows) > 1
        for place, row in enumerate(rows):
            for beside, button in enumerate(row, start=1):
                self.addWidget(button, place, beside, 1, most if several and len(row) == 1 else 1)
        for button in filter(QPushButton.isHidden, self._buttons):
            self.addWidget(button, 0, most + 1)
        for column in range(len(self._buttons) + 2):
            self.setColumnStretch(column, int(column in range(1, most + 1) if several else column == 0))

    def _wide(self, buttons: list[QPushButton]) -> int:
        return sum(_size(button).width() for button in buttons) + self.spacing() * max(0, len(buttons) - 1)


def _size(button: QPushButton) -> QSize:
    return button.sizeHint().expandedTo(button.minimumSize())
