"""One window per profile: a second start raises the first (law 4)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 500
_RAISE = b"raise\n"


def _name(lock: Path) -> str:
    import hashlib

    return "vignette-" + hashlib.sha256(str(lock).encode()).hexdigest()[:24]


class SingleWindow(QObject):
    """Holds the profile's lock while the program runs, and hears of second starts.

    Args:
        lock: The profile's lock file.
    """

    raise_asked = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.broke_off = lock.exists()
        self._file = QLockFile(str(lock))
        self._file.setStaleLockTime(0)
        self._path = lock
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the lock; tell whether this is the first start. `broke_off` then says if the last run ended badly."""
        if not self._file.tryLock(0):
            return False
        QTimer.singleShot(0, self, self._listen)  # QtNetwork is loaded behind the first paint
        return True

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        name = _name(self._path)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._server.listen(name)

    def raise_first(self) -> bool:
        """Ask the program that holds the lock to show its window; tell whether it was reached."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_name(self._path))
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(_RAISE)
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def release(self) -> None:
        """Let go, at a clean end."""
        if self._server is not None:
            self._server.close()
        self._file.unlock()

    def _heard(self) -> None:
        if self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            self.raise_asked.emit()
