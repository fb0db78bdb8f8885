"""Whether somebody is there: keys, pointer and touch in the window, and the hours the machine slept."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TabletMove,
    }
)  # fmt: skip


class Presence(QObject):
    """Watches one window of the desktop; of each event it only looks at the kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = (time.monotonic(), time.time())

    def watch(self, window: QWindow | None) -> None:
        """Watch this window from now on."""
        self.note()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def note(self) -> None:
        """Somebody is there now."""
        self._seen = (time.monotonic(), time.time())

    def told(self, seconds: float) -> None:
        """The desktop says that something, not only this window, was touched so many seconds ago."""
        self._seen = (max(self._seen[0], time.monotonic() - seconds), max(self._seen[1], time.time() - seconds))

    def away_s(self) -> float:
        """Return the seconds since the last sign of life; the time a machine slept counts."""
        return max(time.monotonic() - self._seen[0], time.time() - self._seen[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; nothing is held back."""
        if event.type() in _SIGNS:
            self.note()
        return super().eventFilter(watched, event)
