"""One window per profile: a second start raises the first (law 4), or asks it for a new draft."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot

from composer.base.paths import runtime_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 500
LEAVE = "XDG_ACTIVATION_TOKEN"
_RAISE, _NEW = b"raise", b"new"
_MOST = 300  # bytes; a desktop's token is some dozens


def _name(lock: Path) -> str:
    """Return where second starts call: in the person's own folder where the system has one.

    A bare name lies in the folder for temporary files, where somebody else could have put theirs first.
    """
    import hashlib

    name = "vignette-" + hashlib.sha256(str(lock).encode()).hexdigest()[:24]
    folder = runtime_folder()
    return name if folder is None else str(folder / name)


class SingleWindow(QObject):
    """Holds the profile's lock while the program runs, and hears of second starts.

    Args:
        lock: The profile's lock file.
    """

    raise_asked = Signal()
    new_asked = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.broke_off = lock.exists()
        self._file = QLockFile(str(lock))
        self._file.setStaleLockTime(0)
        self._path = lock
        self._server: QLocalServer | None = None

    def claim(self, patience_ms: int = 0) -> bool:
        """Take the lock; tell whether this is the first start. `broke_off` then says if the last run ended badly.

        On a disk that takes no writing there is no lock to take: nothing of the profile can be written there either.

        Args:
            patience_ms: How long to wait for a program that is about to end.
        """
        taken = self._file.tryLock(patience_ms) or self._file.error() != QLockFile.LockError.LockFailedError
        if taken and patience_ms:
            self.broke_off = False  # it let go of the lock itself
        return taken

    def elsewhere(self) -> str:
        """Return the name of the other computer whose program took the lock; empty where it was one of this one."""
        try:
            lines = self._path.read_text("utf-8", "replace").splitlines()
        except OSError:
            return ""
        _, _, computer, machine = [*lines, "", "", "", ""][:4]
        own = bytes(QSysInfo.machineUniqueId().data()).decode("ascii", "replace")
        same = machine == own if machine and own else computer == QSysInfo.machineHostName()
        return "" if same else computer.strip()

    def take_over(self) -> bool:
        """Take the lock of a computer that ended without letting go; False where the disk says that it holds it."""
        return self._file.removeStaleLockFile() and self.claim()

    def listen(self) -> None:
        """Hear of second starts from now on; QtNetwork is loaded for it, so it is called behind the first paint."""
        from PySide6.QtNetwork import QLocalServer

        name = _name(self._path)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)
        self._server.listen(name)

    def raise_first(self, new: bool = False) -> bool:
        """Ask the program that holds the lock to show its window, with a new draft or as it is.

        The leave to take the focus, which some desktops give to the program just started, goes along.

        Returns:
            Whether it was reached.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_name(self._path))
        if not socket.waitForConnected(_WAIT_MS):
            return False
        leave = os.environ.get(LEAVE, "").encode()
        socket.write(b" ".join((_NEW if new else _RAISE, leave)) + b"\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    @Slot()
    def hear_no_more(self) -> None:
        """The program is ending: a second start is to wait for that, and become the first."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Let go, at a clean end."""
        self.hear_no_more()
        self._file.unlock()

    def _heard(self) -> None:
        if self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda: self._told(bytes(caller.readLine(_MOST).data())))

    def _told(self, line: bytes) -> None:
        asked, _, leave = line.strip().partition(b" ")
        if leave and leave.isascii():
            os.environ[LEAVE] = leave.decode()  # Qt uses it up when the window comes forward
        if asked == _NEW:
            self.new_asked.emit()
        elif asked == _RAISE:
            self.raise_asked.emit()
