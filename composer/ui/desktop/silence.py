"""The window's keys while a sheet is open: what was heard falls silent, and afterwards the very same is heard again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Key = QAction | QShortcut


def outside(window: QWidget, place: QWidget) -> list[QShortcut]:
    """Return the shortcuts of a window but for those of what lies in one place of it."""
    found = [(key, key.parent()) for key in window.findChildren(QShortcut)]
    return [key for key, parent in found if not (isinstance(parent, QWidget) and place.isAncestorOf(parent))]


class Silence:
    """Remembers what it silenced, so that what was off for a reason of its own stays off.

    Args:
        keys: Returns what can be heard at this moment. What a sheet hears itself is not among it.
    """

    def __init__(self, keys: Callable[[], Iterable[Key]]) -> None:
        self._keys = keys
        self._silent: list[Key] = []

    def hear(self, heard: bool) -> None:
        """Hear the keys again, or let them be silent; both may be asked for more than once."""
        if heard:
            silent, self._silent = self._silent, []
            for key in silent:
                if isValid(key):  # its part of the window may be gone by now
                    key.setEnabled(True)
            return
        for key in self._keys():
            if key.isEnabled():
                key.setEnabled(False)
                self._silent.append(key)
