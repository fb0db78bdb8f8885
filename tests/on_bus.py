"""Something that answers on a D-Bus, served by a thread of the test; on a bus of its own, or on one that is there."""

from __future__ import annotations

import queue
import subprocess
import threading
from abc import ABC, abstractmethod

from jeepney import HeaderFields, Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection


class OnBus(ABC):
    """Takes a name, and answers every call until it ends.

    Args:
        name: Which name to take; none where it is empty.
        address: Of the bus; a bus of its own is started where it is empty.
    """

    def __init__(self, name: str, address: str = "") -> None:
        self._signals: queue.Queue[Message] = queue.Queue()
        self._daemon = None if address else _started()
        self.address = address or _said(self._daemon)
        self._bus = open_dbus_connection(self.address)
        if name:
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(self._bus,), daemon=True)
        self._thread.start()

    @abstractmethod
    def answer(self, bus: DBusConnection, message: Message, caller: str) -> None:
        """Answer one call of one caller."""

    def tell(self, signal: Message) -> None:
        """Send a signal to who called last."""
        self._signals.put(signal)

    def end(self) -> None:
        """Answer no more, and take down the bus where it is this one's own."""
        self._ends.set()
        self._thread.join(5)
        self._bus.close()
        if self._daemon is not None:
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
                self.answer(bus, message, caller)
            while caller and not self._signals.empty():  # sent to nobody, a bus takes it amiss and hangs up
                send_to(bus, self._signals.get(), caller)


def send_to(bus: DBusConnection, signal: Message, caller: str) -> None:
    """Send a signal to one alone."""
    signal.header.fields[HeaderFields.destination] = caller
    bus.send(signal)


def _started() -> subprocess.Popen[bytes]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def _said(daemon: subprocess.Popen[bytes] | None) -> str:
    assert daemon is not None
    assert daemon.stdout is not None
    return daemon.stdout.readline().decode().strip()
