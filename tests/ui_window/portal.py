"""A desktop's portal for global shortcuts in small, on a bus of its own; it says yes or no as a person would."""

from __future__ import annotations

import queue
import subprocess
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import new_error

from composer.ui.portal import NAME, PATH, SHORTCUTS

SESSION = PATH + "/session/1"


class Portal:
    """Answers as xdg-desktop-portal does: the call with a request's path, then the request with a signal."""

    def __init__(self, *, there: bool = True) -> None:
        self.says_yes = True
        self.calls: list[tuple[str, str, tuple[Any, ...]]] = []
        self._signals: queue.Queue[Message] = queue.Queue()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().decode().strip()
        self._bus = open_dbus_connection(self.address)
        if there:
            self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(self._bus,), daemon=True)
        self._thread.start()

    def press(self, session: str = SESSION, key: str = "new") -> None:
        """The key is pressed."""
        where = DBusAddress(PATH, interface=SHORTCUTS)
        told = (session, key, 1, {"activation_token": ("s", "kwin-17")})
        self._signals.put(new_signal(where, "Activated", "osta{sv}", told))

    def methods(self) -> list[str]:
        return [method for method, _, _ in self.calls]

    def end(self) -> None:
        """Take the bus down."""
        self._ends.set()
        self._thread.join(5)
        self._bus.close()
        self._daemon.terminate()
        self._daemon.wait(10)
        if self._daemon.stdout is not None:
            self._daemon.stdout.close()

    def _serve(self, bus: DBusConnection) -> None:
        caller = ""
        while not self._ends.is_set():
            try:
                message = bus.receive(timeout=0.02)
            except TimeoutError:
                message = None
            except OSError:  # the bus was taken down
                return
            if message is not None and message.header.message_type is MessageType.method_call:
                caller = str(message.header.fields[HeaderFields.sender])
                self._answer(bus, message, caller)
            while not self._signals.empty():
                self._tell(bus, self._signals.get(), caller)

    def _tell(self, bus: DBusConnection, signal: Message, caller: str) -> None:
        signal.header.fields[HeaderFields.destination] = caller
        bus.send(signal)

    def _answer(self, bus: DBusConnection, message: Message, caller: str) -> None:
        fields = message.header.fields
        method = str(fields[HeaderFields.member])
        self.calls.append((method, str(fields[HeaderFields.path]), tuple(message.body)))
        if method == "Get":
            bus.send(new_method_return(message, "v", (("u", 1),)))
        elif method in {"CreateSession", "BindShortcuts", "Screenshot"}:
            token = message.body[-1]["handle_token"][1]
            request = f"{PATH}/request/{caller.removeprefix(':').replace('.', '_')}/{token}"
            bus.send(new_method_return(message, "o", (request,)))
            results = self._results(method, message.body)
            where = DBusAddress(request, interface="org.freedesktop.portal.Request")
            self._tell(bus, new_signal(where, "Response", "ua{sv}", (int(not self.says_yes), results)), caller)
        elif method == "Close":
            bus.send(new_method_return(message))
        else:
            bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _results(self, method: str, body: tuple[Any, ...]) -> dict[str, Any]:
        if not self.says_yes:
            return {}
        if method == "CreateSession":
            return {"session_handle": ("s", SESSION)}
        bound = [(name, {"trigger_description": ("s", "Ctrl+Shift+Space")}) for name, _ in body[1]]
        return {"shortcuts": ("a(sa{sv})", bound)}
