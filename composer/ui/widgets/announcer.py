"""Reads news aloud, without talking over itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from composer.ui.widgets.aloud import say_aloud

QUIET_MS = 2000
"""At most one message in this time; of several the newest is read."""


class Announcer(QObject):
    """A polite live region: `announced` carries what is read, also where no screen reader listens."""

    announced = Signal(str)

    def __init__(self, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._last, self._next = "", ""
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._go_on)

    def say(self, message: str) -> None:
        """Read this, now or when the last message is two seconds old; the same again is not news."""
        self._next = message
        if not self._quiet.isActive():
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        message, self._next = self._next, ""
        if not message or message == self._last:
            return
        self._last = message
        self._quiet.start()
        self.announced.emit(message)
        say_aloud(self._speaker, message)
