"""What the desktop tells: the screen is locked, the machine goes to sleep, another user has the seat, nobody types.

Linux tells it over D-Bus: login1 for the seat and for sleep, the desktop's screen saver for the screen, GNOME's idle
monitor for how long nobody touched anything at all; nothing is asked in a way that waits for an answer. Windows and
macOS are asked by a call each time somebody wants to know (`base.desktop`).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from composer.base.desktop import Desktop

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_IDLE: Final = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")
_SCREENS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
_ANSWERS_WITHIN_MS: Final = 2_000


@dataclass(frozen=True)
class Buses:
    """The two buses; None where there is none."""

    system: QDBusConnection | None
    session: QDBusConnection | None


def found_buses() -> Buses:
    """Return the buses that are there. A bus that would first have to be started is none: libdbus would start it."""
    system = QDBusConnection.systemBus() if Path("/run/dbus/system_bus_socket").exists() else None
    session = QDBusConnection.sessionBus() if found_bus_address() else None
    return Buses(_open(system), _open(session))


def found_bus_address() -> str:
    """Return the address of the session's bus; empty where none runs."""
    own = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), "bus")
    return own or (f"unix:path={socket}" if socket.exists() else "")


def _open(bus: QDBusConnection | None) -> QDBusConnection | None:
    return bus if bus is not None and bus.isConnected() else None


class SessionWatch(QObject):
    """`left` says why nobody should read on: "screen", "sleep", "switch". `touched` carries seconds since any input."""

    left = Signal(str)
    touched = Signal(float)

    def __init__(self, parent: QObject | None = None, desktop: Desktop | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._was_left = desktop, ""
        self._buses = Buses(None, None)
        self._own = ""
        self._hold: object | None = None
        self._active = True
        self._idle_told = True

    def start(self, buses: Buses | None = None) -> None:
        """Listen from now on."""
        self._buses = buses or found_buses()
        system, session = self._buses.system, self._buses.session
        if system is not None:
            system.connect(_LOGIN, *_MANAGER, "PrepareForSleep", self, _slot("on_sleep(bool)"))
            self._ask(system, (_LOGIN, *_MANAGER, "GetSessionByPID"), [os.getpid()], self._know_session)
            self._hold_sleep()
        if session is not None:
            for name, path in _SCREENS:
                session.connect(name, path, name, "ActiveChanged", self, _slot("on_screen(bool)"))

    def ask_idle(self) -> None:
        """Ask how long nobody touched anything on the whole desktop; `touched` answers where the desktop knows."""
        if self._desktop is not None:
            self._look_at(self._desktop)
        if self._buses.session is not None and self._idle_told:
            self._ask(self._buses.session, (*_IDLE, "GetIdletime"), [], self._know_idle, self._knows_no_idle)

    def let_sleep(self) -> None:
        """The machine may go to sleep: nothing is left open."""
        self._hold = None

    def _look_at(self, desktop: Desktop) -> None:
        idle, why = desktop.idle_s(), desktop.left()
        if idle is not None:
            self.touched.emit(idle)
        if why and why != self._was_left:
            self.left.emit(why)
        self._was_left = why

    # -- what the buses say

    @Slot(bool)
    def on_sleep(self, goes: bool) -> None:
        """Login1 goes to sleep, or is back."""
        if goes:
            self.left.emit("sleep")
        else:
            self._hold_sleep()

    @Slot(bool)
    def on_screen(self, locked: bool) -> None:
        """A screen saver came on, or went."""
        if locked:
            self.left.emit("screen")

    @Slot(QDBusMessage)
    def on_lock(self, _message: QDBusMessage) -> None:
        """Login1 asks this session to lock."""
        self.left.emit("screen")

    @Slot(QDBusMessage)
    def on_change(self, _message: QDBusMessage) -> None:
        """Something of the session changed: ask whether it still has the seat, and whether it says it is locked."""
        if self._buses.system is not None and self._own:
            for name, then in (("Active", self._know_active), ("LockedHint", self._know_locked)):
                self._ask(self._buses.system, (_LOGIN, self._own, _PROPERTIES, "Get"), [_SESSION, name], then)

    # -- answers

    def _know_session(self, path: Any) -> None:
        system = self._buses.system
        self._own = getattr(path, "path", lambda: str(path))()
        if system is not None and self._own:
            system.connect(_LOGIN, self._own, _SESSION, "Lock", self, _slot("on_lock(QDBusMessage)"))
            slot = _slot("on_change(QDBusMessage)")
            system.connect(_LOGIN, self._own, _PROPERTIES, "PropertiesChanged", self, slot)

    def _know_active(self, active: Any) -> None:
        was, self._active = self._active, bool(_plain(active))
        if was and not self._active:
            self.left.emit("switch")

    def _know_locked(self, locked: Any) -> None:
        if bool(_plain(locked)):
            self.left.emit("screen")

    def _know_idle(self, milliseconds: Any) -> None:
        self.touched.emit(int(milliseconds) / 1000)

    def _knows_no_idle(self) -> None:
        self._idle_told = False

    def _hold_sleep(self) -> None:
        """Ask login1 to wait a moment (5 s at most, by its default) before it sleeps, until drafts are put away."""
        if self._buses.system is not None:
            told = ["sleep", "Vignette", "Drafts are put away first", "delay"]
            self._ask(self._buses.system, (_LOGIN, *_MANAGER, "Inhibit"), told, self._keep_hold)

    def _keep_hold(self, descriptor: Any) -> None:
        self._hold = descriptor  # closed with its last reference

    def _ask(
        self,
        bus: QDBusConnection,
        whom: tuple[str, str, str, str],
        what: list[Any],
        then: Callable[[Any], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        message = QDBusMessage.createMethodCall(*whom)
        message.setAutoStartService(False)
        message.setArguments(what)
        waiting = QDBusPendingCallWatcher(bus.asyncCall(message, _ANSWERS_WITHIN_MS), self)

        def answered() -> None:
            answer = waiting.reply()
            waiting.deleteLater()
            if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
                then(answer.arguments()[0])
            elif otherwise is not None:
                otherwise()

        waiting.finished.connect(answered)


def _plain(value: Any) -> Any:
    return value.variant() if hasattr(value, "variant") else value


def _slot(signature: str) -> bytes:
    return cast("bytes", SLOT(signature))  # the stub says bytes, the call takes a string
