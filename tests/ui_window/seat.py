"""A desktop in small on a D-Bus of its own: login1 and GNOME's idle monitor as far as Vignette asks them."""

from __future__ import annotations

import os
import queue
import subprocess
import threading
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Header
from jeepney.wrappers import new_error

OWN: Final = "/org/freedesktop/login1/session/_31"
NAMES: Final = ("org.freedesktop.login1", "org.gnome.Mutter.IdleMonitor", "org.freedesktop.ScreenSaver")


class Seat:
    """Answers as login1 does; `say` sends a signal from it."""

    def __init__(self, *, knows_idle: bool = True) -> None:
        self.active, self.locked, self.idle_ms = True, False, 0
        self.asked: list[str] = []
        self.wakes, self._gate = os.pipe()
        self._knows_idle = knows_idle
        self._signals: queue.Queue[Message] = queue.Queue()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().decode().strip()
        self._bus = open_dbus_connection(self.address, enable_fds=True)
        for name in NAMES:
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(self._bus,), daemon=True)
        self._thread.start()

    def say(self, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """Send a signal."""
        self._signals.put(new_signal(DBusAddress(path, interface=interface), member, signature or None, body))

    def changed(self) -> None:
        """Tell that something about the session changed, as login1 does: without the value."""
        told = ("org.freedesktop.login1.Session", {}, ["Active"])
        self.say(OWN, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", told)

    def held(self) -> bool:
        """Return whether somebody asked for a moment before sleep and has not let go."""
        os.set_blocking(self.wakes, False)
        try:
            return os.read(self.wakes, 1) != b""
        except BlockingIOError:
            return True

    def end(self) -> None:
        """Take the bus down."""
        self._ends.set()
        self._thread.join(5)
        self._bus.close()
        self._daemon.terminate()
        self._daemon.wait(10)
        if self._daemon.stdout is not None:
            self._daemon.stdout.close()
        os.close(self.wakes)
        if self._gate >= 0:
            os.close(self._gate)

    def _serve(self, bus: DBusConnection) -> None:
        while not self._ends.is_set():
            try:
                message = bus.receive(timeout=0.02)
            except TimeoutError:
                message = None
            if message is not None and message.header.message_type is MessageType.method_call:
                bus.send(self._answer(message))
                self._let_go(message.header)
            while not self._signals.empty():
                bus.send(self._signals.get())

    def _let_go(self, header: Header) -> None:
        """The one who asked holds the last end now."""
        if header.fields.get(HeaderFields.member) == "Inhibit" and self._gate >= 0:
            os.close(self._gate)
            self._gate = -1

    def _answer(self, message: Message) -> Message:
        member = str(message.header.fields[HeaderFields.member])
        self.asked.append(member)
        if member == "GetSessionByPID":
            return new_method_return(message, "o", (OWN,))
        if member == "Inhibit":
            return new_method_return(message, "h", (self._gate if self._gate >= 0 else self.wakes,))
        if member == "Get":
            value = self.active if message.body[1] == "Active" else self.locked
            return new_method_return(message, "v", (("b", value),))
        if member == "GetIdletime" and self._knows_idle:
            return new_method_return(message, "t", (self.idle_ms,))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
