"""Hears that the system wants the program to end: at the end of a session, or Ctrl+C in the terminal it came from."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_MEANT: Final = ("SIGTERM", "SIGINT", "SIGHUP")


class SystemEnd(QObject):
    """`asked` comes once the event loop has its turn; on Windows the system's own messages do all of this.

    Python runs a handler only between two of its own steps, and an idle event loop makes none: so the number of the
    signal goes through a pipe that Qt watches.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._reads, writes = os.pipe()
        for end in (self._reads, writes):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
        self._meant = {getattr(signal, name) for name in _MEANT}
        for number in self._meant:
            signal.signal(number, _heard_elsewhere)
        self._watch = QSocketNotifier(self._reads, QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._heard)

    @Slot()
    def _heard(self) -> None:
        if self._meant.intersection(os.read(self._reads, 64)):  # another's handler writes its number, too
            self.asked.emit()


def _heard_elsewhere(_number: int, _frame: FrameType | None) -> None:
    """Nothing is done here: without a handler of Python's, the number would not come through the pipe."""
