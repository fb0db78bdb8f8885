"""The login prompt of the system: polkit asks for the password of the person who sits there, in a window of its own.

`org.freedesktop.PolicyKit1.Authority.CheckAuthorization` for an action of our own, which the packages install
(`packaging/linux/app.vignette.Vignette.policy`). The password goes from that window to PAM and never comes here.
"""

from __future__ import annotations

import secrets
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from composer.ui.desktop.bus_line import Answer, BusLine
from composer.ui.desktop.lanes import Lane

SYSTEM_BUS: Final = "unix:path=/run/dbus/system_bus_socket"
"""Where the system's bus is. Nothing in the environment has a say: who could move it could answer for polkit."""

NAME: Final = "org.freedesktop.PolicyKit1"
AUTHORITY: Final = ("/org/freedesktop/PolicyKit1/Authority", NAME, "org.freedesktop.PolicyKit1.Authority")
ACTION: Final = "app.vignette.Vignette.unlock"
_CHECK: Final = ("CheckAuthorization", "(sa{sv})sa{ss}us")
_QUIETLY, _MAY_ASK = 0, 1
_CANCELLED: Final = "org.freedesktop.PolicyKit1.Error.Cancelled"
_LOOKS_FOR_S: Final = 5.0  # the bus may have to start polkit first


class Outcome(StrEnum):
    """What came of asking.

    PASSED: the person is who is signed in. STOPPED: the question was closed, there or here. REFUSED: the system did not
    take what was given. NOBODY: nothing on this desktop can ask. GONE: polkit or the bus does not answer any more.
    """

    PASSED = "passed"
    STOPPED = "stopped"
    REFUSED = "refused"
    NOBODY = "nobody"
    GONE = "gone"


class LoginPrompt(QObject):
    """`looked` tells whether the system would ask; `answered` carries an `Outcome` of `ask`.

    Args:
        lane: Where the line is opened; waiting for the bus is not the window's.
    """

    looked = Signal(bool)
    answered = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._line: BusLine | None = None
        self._notifier: QSocketNotifier | None = None
        self._look = self._serial = 0
        self._token, self._stopped = "", False

    def look(self, address: str = SYSTEM_BUS) -> None:
        """Look whether polkit is there, knows the action and would ask for a password; nobody is asked anything yet."""
        self.close()
        look = self._look
        if sys.platform != "linux" or not _may_be_there(address):
            self.looked.emit(False)
            return

        def found(line: BusLine | None) -> None:
            self._found(look, line)

        self._lane.submit(lambda: _opened(address), found, lambda _: found(None))

    @Slot()
    def ask(self) -> None:
        """Let the system ask; `answered` comes when the person has, which may take minutes."""
        self._token, self._stopped = secrets.token_hex(16), False
        if self._line is None:
            self.answered.emit(Outcome.GONE)
            return
        try:
            self._serial = self._line.say(AUTHORITY, *_CHECK, _asked(self._line, _MAY_ASK, self._token))
        except OSError:
            self.close()
            self.answered.emit(Outcome.GONE)

    @Slot()
    def stop(self) -> None:
        """Take the question back; the system closes its window, and `answered` says that it was stopped."""
        if self._line is not None and self._serial:
            self._stopped = True
            try:
                self._line.say(AUTHORITY, "CancelCheckAuthorization", "s", (self._token,))
            except OSError:
                self._lose()

    @Slot()
    def close(self) -> None:
        """Let go of the line; polkit takes back what it still asks."""
        self._look += 1
        self._serial = 0
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._line is not None:
            self._line.close()
            self._line = None

    def _found(self, look: int, line: BusLine | None) -> None:
        if look != self._look:  # meanwhile it was unlocked some other way
            if line is not None:
                line.close()
            return
        self._line = line
        if line is not None:
            self._notifier = QSocketNotifier(line.descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._read)
        self.looked.emit(line is not None)

    @Slot()
    def _read(self) -> None:
        while self._line is not None:
            try:
                heard = self._line.hear()
            except OSError:
                self._lose()
                return
            if heard is None:
                return
            if isinstance(heard, Answer) and self._serial and heard.serial == self._serial:
                self._serial = 0
                outcome = _outcome(heard)
                refused = self._stopped and outcome is Outcome.REFUSED  # polkit's own word for what was taken back
                self.answered.emit(Outcome.STOPPED if refused else outcome)

    def _lose(self) -> None:
        asking = self._serial
        self.close()
        if asking:
            self.answered.emit(Outcome.GONE)


def _may_be_there(address: str) -> bool:
    kind, _, path = address.partition("=")
    return kind != "unix:path" or Path(path.partition(",")[0]).exists()


def _opened(address: str) -> BusLine | None:
    """Open the line; None where polkit would not ask: our action is unknown, or its rules refuse or wave through."""
    line = BusLine(address)
    try:
        answer = line.call(AUTHORITY, *_CHECK, _asked(line, _QUIETLY, ""), _LOOKS_FOR_S)
    except OSError:
        line.close()
        raise
    if not answer.error:
        let_through, would_ask, _ = answer.body[0]
        if would_ask and not let_through:
            return line
    line.close()
    return None


def _asked(line: BusLine, flags: int, token: str) -> tuple[Any, ...]:
    """Return whether this very line may unlock; no detail goes along, since polkit writes them down."""
    return (("system-bus-name", {"name": ("s", line.name)}), ACTION, {}, flags, token)


def _outcome(answer: Answer) -> Outcome:
    if answer.error:
        return Outcome.STOPPED if answer.error == _CANCELLED else Outcome.GONE
    let_through, would_ask, details = answer.body[0]
    if let_through:
        return Outcome.PASSED
    if dict(details).get("polkit.dismissed"):
        return Outcome.STOPPED
    return Outcome.NOBODY if would_ask else Outcome.REFUSED
