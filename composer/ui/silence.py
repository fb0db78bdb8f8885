"""The window's keys while a sheet is open: what was heard falls silent, and afterwards the very same is heard again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QShortcut
from shiboken6 import isValid

Key = QAction | QShortcut


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
