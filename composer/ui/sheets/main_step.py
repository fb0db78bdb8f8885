"""Ctrl+Enter in a sheet: its main step, from wherever the keyboard is in it.

Only sheets that write, choose or add have one. Where the main button keeps things as they are, where it says that
something was done, and where it lets something out or opens what was locked, a key pressed a moment too long must not
answer in the author's stead.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton

from composer.ui.widgets.menu import native
from composer.ui.widgets.plain_tip import plain_tip

_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class MainStep(QObject):
    """Presses a button by the key.

    Args:
        sheet: Hears the key while it is on top.
        button: Its main one.
    """

    def __init__(self, sheet: QDialog, button: QPushButton) -> None:
        super().__init__(sheet)
        self._button = button
        button.setToolTip(plain_tip(native(_KEYS[1])))
        for key in _KEYS:
            heard = QShortcut(QKeySequence(key), sheet)
            heard.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            heard.setAutoRepeat(False)  # the press that opened the sheet is not one that answers it
            heard.activated.connect(self._press)

    @Slot()
    def _press(self) -> None:
        if self._button.isVisible() and self._button.isEnabled():
            self._button.click()
