"""Every key, on one sheet; most can be changed there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Text, isolate
from composer.ui.widgets.menu import KeyRow

_ROW: Final = 28
_BESIDE: Final = 290
"""In a narrower sheet, at 100 %, each key stands below what it does."""
_MAY_BREAK: Final = "\u200b"
_INSIDE: Final = 11
"""As far as the words on a button stand from its edge: those of all keys end on one line."""


class KeysSheet(Sheet):
    """Lists what each key does; `change_asked` carries the name of a command, `all_usual_asked` brings all keys back.

    Args:
        groups: Title, and its lines.
        host: Lends the look.
    """

    change_asked = Signal(str)
    all_usual_asked = Signal()

    def __init__(self, groups: Sequence[tuple[str, Sequence[KeyRow]]], host: SheetHost) -> None:
        super().__init__(host, wide=640)
        self._buttons: dict[str, QPushButton] = {}
        self._grids: list[tuple[QGridLayout, list[QWidget]]] = []
        self._below = False
        self.set_head(
            self.tr("Keys"),
            self.tr(
                "Everything in Vignette can be done without a mouse. To change a key, press it here: those with a "
                "frame can be changed."
            ),
        )
        for title, rows in groups:
            self.body.addWidget(Text(title, "label_strong"))
            grid = QGridLayout()
            grid.setContentsMargins(0, 0, 0, 8)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            keys = [self._key(row) for row in rows]
            for place, row in enumerate(rows):
                label = Text(row.words, "body", "second")
                label.setWordWrap(True)
                grid.addWidget(label, 2 * place, 0)
                grid.addWidget(keys[place], 2 * place, 1, Qt.AlignmentFlag.AlignTrailing)
                grid.setRowMinimumHeight(2 * place, host.theme.px(_ROW))
            self._grids.append((grid, keys))
            self.body.addLayout(grid)
        self.usual = self.add_button(self.tr("Reset all keys"))
        self.usual.clicked.connect(self.all_usual_asked)
        close = self.add_button(self.tr("Close"), default=True)
        close.clicked.connect(self.dismiss)

    def button(self, name: str) -> QPushButton:
        """Return the button that shows a command's key."""
        return self._buttons[name]

    def show_keys(self, groups: Sequence[tuple[str, Sequence[KeyRow]]]) -> None:
        """Show the keys that hold now."""
        for _, rows in groups:
            for row in rows:
                if row.name in self._buttons:
                    self._label(self._buttons[row.name], row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the keys below what they do where both have no room in a line."""
        super().resizeEvent(event)
        below = self._width_inside(self.width()) < self._look.px(_BESIDE)
        if below != self._below:
            self._below = below
            for grid, keys in self._grids:
                self._turn(grid, keys)

    def _turn(self, grid: QGridLayout, keys: Sequence[QWidget]) -> None:
        for place, key in enumerate(keys):
            grid.removeWidget(key)
            row, column = (2 * place + 1, 0) if self._below else (2 * place, 1)
            grid.addWidget(key, row, column, Qt.AlignmentFlag.AlignTrailing)
            if isinstance(key, Text):
                key.setWordWrap(self._below)

    def _key(self, row: KeyRow) -> QWidget:
        if not row.name:
            shown = Text(isolate(row.key.replace("+", f"+{_MAY_BREAK}")), "body_medium")
            shown.setAccessibleName(f"{row.words}: {row.key}")
            shown.setContentsMargins(*((0, 0, _INSIDE, 0) if self.isLeftToRight() else (_INSIDE, 0, 0, 0)))
            return shown
        button = self._buttons[row.name] = push(fit="small")
        button.setProperty("command", row.name)
        button.clicked.connect(self._ask)
        self._label(button, row)
        return button

    def _label(self, button: QPushButton, row: KeyRow) -> None:
        button.setText(isolate(row.key) if row.key else self.tr("None"))
        said = self.tr("{words}: {key}. Change the key.") if row.key else self.tr("{words}: no key. Give it one.")
        button.setAccessibleName(said.replace("{key}", row.key).replace("{words}", row.words))

    @Slot()
    def _ask(self) -> None:
        self.change_asked.emit(str(self.sender().property("command")))
