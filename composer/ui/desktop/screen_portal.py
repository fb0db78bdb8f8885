"""A part of the screen where only the desktop may look at it: asked of its portal for screenshots, over D-Bus.

`org.freedesktop.portal.Screenshot` lets the person choose in the desktop's own dialog, and tells where the picture is.
That file was made for us and is taken away once it is read: what is on a screen may be about a patient.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, QUrl, Signal, Slot

from composer.flow.runner import Runner
from composer.ui.desktop.bus_line import Answer, BusLine, Told
from composer.ui.desktop.file_source import LARGEST
from composer.ui.desktop.portal import NAME, PATH, opened
from composer.ui.desktop.session_watch import found_bus_address

SHOTS: Final = "org.freedesktop.portal.Screenshot"
_NOT_WANTED: Final = 1


def taken_away(path: Path) -> bytes:
    """Return a file's bytes, but for the last of one that is too large; the file is gone then.

    Raises:
        OSError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    finally:
        path.unlink(missing_ok=True)


class ScreenPortal(QObject):
    """`given` carries the bytes of what was chosen, or None where nothing was; `failed` tells that nothing came.

    Args:
        lane: Where the line is opened and the file read; waiting for either is not the window's.
    """

    given = Signal(object)
    failed = Signal()

    def __init__(self, lane: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._bus: BusLine | None = None
        self._owner = self._request = ""
        self._asked = 0
        self._notifier: QSocketNotifier | None = None

    @Slot()
    def ask(self) -> None:
        """Let the person choose; what was asked before and not answered is waited for no longer."""
        self.close()
        address = found_bus_address()
        if not address:
            self.failed.emit()
            return
        self._lane.submit(lambda: opened(address, SHOTS), self._found, lambda _: self.failed.emit())

    @Slot()
    def close(self) -> None:
        """Let go of the line."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _found(self, line: tuple[BusLine, str]) -> None:
        self.close()
        self._bus, self._owner = line
        self._notifier = QSocketNotifier(self._bus.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        token = "vignette_" + secrets.token_hex(8)
        own = self._bus.name.removeprefix(":").replace(".", "_")
        self._request = f"{PATH}/request/{own}/{token}"
        options: dict[str, Any] = {"handle_token": ("s", token), "interactive": ("b", True), "modal": ("b", True)}
        self._asked = self._bus.say((PATH, NAME, SHOTS), "Screenshot", "sa{sv}", ("", options))

    @Slot()
    def _read(self) -> None:
        while self._bus is not None:
            try:
                heard = self._bus.hear()
            except OSError:
                self._end(None)
                return
            if heard is None:
                return
            if isinstance(heard, Answer):
                if heard.serial == self._asked and heard.error:
                    self._end(None)
            elif heard.sender == self._owner and (heard.path, heard.member) == (self._request, "Response"):
                self._end(heard)

    def _end(self, told: Told | None) -> None:
        self.close()
        code = int(told.body[0]) if told is not None else -1
        results: dict[str, Any] = told.body[1] if told is not None else {}
        path = QUrl(str(results.get("uri", ("s", ""))[1])).toLocalFile()
        if code == 0 and path:
            self._lane.submit(lambda: taken_away(Path(path)), self.given.emit, lambda _: self.failed.emit())
        elif code == _NOT_WANTED:
            self.given.emit(None)
        else:
            self.failed.emit()
