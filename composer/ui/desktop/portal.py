"""A key that begins a draft from any program: the desktop's portal for global shortcuts, over D-Bus.

`org.freedesktop.portal.GlobalShortcuts` asks the person which key it may be, and tells when it is pressed; nobody hears
any other key.
"""

from __future__ import annotations

import os
import secrets
import sys
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from composer.ui.desktop.bus_line import BusLine, Told
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.session_watch import found_bus_address

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
_REGISTRY: Final = "org.freedesktop.host.portal.Registry"
_REQUEST: Final = "org.freedesktop.portal.Request"
_SESSION: Final = "org.freedesktop.portal.Session"
_KEY: Final = "new"
PREFERRED: Final = "CTRL+SHIFT+space"


class PortalState(StrEnum):
    """Whether the key is there.

    ABSENT: the desktop has no such portal. THERE: it has one, and no key is asked for. ASKING: the person is asked.
    BOUND: it is pressed and heard. REFUSED: the person or the desktop did not want it.
    """

    ABSENT = "absent"
    THERE = "there"
    ASKING = "asking"
    BOUND = "bound"
    REFUSED = "refused"


class KeyPortal(QObject):
    """`pressed` tells that the key was; `changed` that `state` or `trigger` is another.

    Args:
        lane: Where the line is opened; waiting for the desktop is not the window's.
        words: What the key does, in the desktop's own list of keys.
    """

    pressed = Signal()
    changed = Signal()

    def __init__(self, lane: Lane, words: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._words = lane, words
        self._bus: BusLine | None = None
        self._owner = self._session = ""
        self._waits: dict[str, str] = {}
        self._notifier: QSocketNotifier | None = None
        self._wanted = False
        self.state, self.trigger = PortalState.ABSENT, ""

    def start(self, wanted: bool, address: str = "") -> None:
        """Look for the portal, and ask for the key where it is wanted.

        Args:
            wanted: Whether the author wants the key.
            address: Of the bus; the session's own where it is empty.
        """
        self._wanted = wanted
        address = address or found_bus_address()
        if sys.platform == "linux" and address:
            self._lane.submit(lambda: opened(address, SHORTCUTS), self._found, lambda _: None)

    def want(self, wanted: bool) -> None:
        """Ask for the key, or give it back; nobody is asked twice for what was answered."""
        same, self._wanted = wanted is self._wanted, wanted
        if self._bus is None or same:
            return
        if wanted and self.state in {PortalState.THERE, PortalState.REFUSED}:
            self._ask()
        elif not wanted and self.state is not PortalState.THERE:
            self._give_back()

    @Slot()
    def close(self) -> None:
        """Let go of the line."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # -- the line

    def _found(self, line: tuple[BusLine, str]) -> None:
        self._bus, self._owner = line
        self._notifier = QSocketNotifier(self._bus.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._be(PortalState.THERE)
        if self._wanted:
            self._ask()

    @Slot()
    def _read(self) -> None:
        while self._bus is not None:
            try:
                told = self._bus.read()
            except OSError:
                self.close()
                self._be(PortalState.ABSENT)
                return
            if told is None:
                return
            if told.sender == self._owner:
                self._hear(told)

    def _hear(self, told: Told) -> None:
        if told.member == "Response" and told.path in self._waits:
            self._answered(self._waits.pop(told.path), int(told.body[0]), told.body[1])
        elif told.member == "Activated" and told.body[:2] == (self._session, _KEY):
            self._take_leave(told.body[3])
            self.pressed.emit()
        elif told.member == "Closed" and told.path == self._session:
            self._session = ""
            self._be(PortalState.THERE)

    # -- the key

    def _ask(self) -> None:
        self._be(PortalState.ASKING)
        self._call(SHORTCUTS, "CreateSession", "a{sv}", (), {"session_handle_token": ("s", _token())})

    def _answered(self, what: str, code: int, results: dict[str, Any]) -> None:
        if code != 0 or not self._wanted:
            self._give_back()
            self._be(PortalState.REFUSED if self._wanted else PortalState.THERE)
        elif what == "CreateSession":
            self._session = str(results["session_handle"][1])
            key = (_KEY, {"description": ("s", self._words), "preferred_trigger": ("s", PREFERRED)})
            self._call(SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, [key], ""), {})
        else:
            bound = dict(results.get("shortcuts", ("", []))[1])
            self.trigger = str(bound.get(_KEY, {}).get("trigger_description", ("s", ""))[1])
            self._be(PortalState.BOUND if _KEY in bound else PortalState.REFUSED)

    def _give_back(self) -> None:
        if self._bus is not None and self._session:
            self._bus.say((self._session, NAME, _SESSION), "Close", "", ())
        self._session, self.trigger = "", ""
        self._waits.clear()
        self._be(PortalState.THERE)

    def _call(self, interface: str, method: str, signature: str, given: tuple[Any, ...], options: Any) -> None:
        """Ask something; the answer comes as a signal of the path that the portal makes of our token."""
        if self._bus is None:
            return
        token = _token()
        own = self._bus.name.removeprefix(":").replace(".", "_")
        self._waits[f"{PATH}/request/{own}/{token}"] = method
        told = options | {"handle_token": ("s", token)}
        self._bus.say((PATH, NAME, interface), method, signature, (*given, told))

    def _take_leave(self, options: dict[str, Any]) -> None:
        """Some desktops let the window take the focus for this key press only."""
        leave = str(options.get("activation_token", ("s", ""))[1])
        if leave.isascii() and leave:
            os.environ["XDG_ACTIVATION_TOKEN"] = leave

    def _be(self, state: PortalState) -> None:
        if state is not self.state or state is PortalState.BOUND:
            self.state = state
            self.changed.emit()


def opened(address: str, interface: str) -> tuple[BusLine, str]:
    """Open the line and name the program; return it with the portal's own name.

    Args:
        address: Of the bus.
        interface: What of the portal is wanted.

    Raises:
        OSError: There is no such portal.
    """
    line = BusLine(address)
    try:
        return line, _owner(line, interface)
    except OSError:
        line.close()
        raise


def _owner(line: BusLine, interface: str) -> str:
    line.ask((PATH, NAME, _REGISTRY), "Register", "sa{sv}", ("vignette", {}))  # older portals know no register
    owner = line.ask((PATH, NAME, "org.freedesktop.DBus.Properties"), "Get", "ss", (interface, "version"))
    if not owner:
        raise ConnectionError
    return owner


def _token() -> str:
    return "vignette_" + secrets.token_hex(8)
