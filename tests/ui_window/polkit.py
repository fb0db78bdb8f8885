"""Two polkits on a bus of their own: one in small that answers as it is told, and the system's own with a desktop."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import new_error

from composer.ui.desktop.login_prompt import ACTION, AUTHORITY, NAME

ROOT: Final = Path(__file__).resolve().parents[2]
POLICY: Final = ROOT / "packaging" / "linux" / f"{ACTION.removesuffix('.unlock')}.policy"
DAEMONS: Final = ("/usr/lib/polkit-1/polkitd", "/usr/libexec/polkitd")
NOBODY: Final = 65534
_CANCELLED: Final = f"{NAME}.Error.Cancelled"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context="default">
<allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_type="method_call"/>
<allow receive_type="method_return"/><allow receive_type="error"/><allow receive_type="signal"/>
</policy></busconfig>"""


class Served(ABC):
    """A bus, and one connection to it that answers calls in a thread; `_answer` says how."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="vignette-"))
        (self._folder / "bus.conf").write_text(_BUS, "utf-8")
        command = ["dbus-daemon", f"--config-file={self._folder / 'bus.conf'}", "--nofork", "--nopidfile"]
        self._daemon = subprocess.Popen(
            [*command, "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().decode().strip()
        self._bus = open_dbus_connection(self.address)
        self._late: queue.Queue[Message] = queue.Queue()
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, args=(self._bus,), daemon=True)

    def end(self) -> None:
        """Take the bus down."""
        self._ends.set()
        self._thread.join(5)
        self._bus.close()
        self._daemon.terminate()
        self._daemon.wait(10)
        if self._daemon.stdout is not None:
            self._daemon.stdout.close()
        shutil.rmtree(self._folder)

    def _serve(self, bus: DBusConnection) -> None:
        while not self._ends.is_set():
            try:
                message = bus.receive(timeout=0.02)
            except TimeoutError:
                message = None
            except OSError:  # the bus was taken down
                return
            if message is not None and message.header.message_type is MessageType.method_call:
                self._answer(message, str(message.header.fields[HeaderFields.member]))
            try:
                while not self._late.empty():
                    bus.send(self._late.get())
            except OSError:  # as above
                return

    @abstractmethod
    def _answer(self, message: Message, method: str) -> None: ...


class Polkit(Served):
    """Answers as polkit does; `says` is what it says when it may ask: let through, would ask, details.

    Args:
        quietly: What it says when it may not ask; None for a polkit that does not know the action.
    """

    def __init__(self, quietly: tuple[bool, bool] | None = (False, True)) -> None:
        super().__init__()
        self._quietly = quietly
        self.says: tuple[bool, bool, dict[str, str]] | None = (True, False, {})
        self.calls: list[tuple[Any, ...]] = []
        self._waits: dict[str, Message] = {}
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread.start()

    @property
    def asked(self) -> int:
        """How often it was to ask the person."""
        return sum(1 for call in self.calls if len(call) == 5 and call[3] == 1)

    def go(self) -> None:
        """End polkit in the middle of it all."""
        self._late.put(message_bus.ReleaseName(NAME))
        self._daemon.terminate()

    def _answer(self, message: Message, method: str) -> None:
        self.calls.append(tuple(message.body))
        if method == "CancelCheckAuthorization":
            self._bus.send(new_error(self._waits.pop(message.body[0]), _CANCELLED))
            self._bus.send(new_method_return(message))
        elif self._quietly is None:
            self._bus.send(new_error(message, f"{NAME}.Error.Failed"))
        elif message.body[3] == 0:
            self._bus.send(new_method_return(message, "(bba{ss})", ((*self._quietly, {}),)))
        elif self.says is None:
            self._waits[message.body[4]] = message  # the person thinks
        else:
            self._bus.send(new_method_return(message, "(bba{ss})", (self.says,)))


class Desktop(Served):
    """The system's polkit, with our policy among its actions, and a desktop whose person answers as `answers` says.

    `answers`: `right` gives the password, `wrong` another one, `closes` closes the window, `thinks` leaves it open.

    Args:
        asks: Whether the desktop can ask at all.
    """

    def __init__(self, *, asks: bool = True) -> None:
        super().__init__()
        self.answers = "right"
        self.asked: list[tuple[Any, ...]] = []
        self.closed = threading.Event()
        actions = self._folder / "actions"
        actions.mkdir()
        shutil.copy(POLICY, actions)
        for part in (self._folder, actions, *actions.iterdir()):
            part.chmod(0o755)
        there = next(path for path in DAEMONS if Path(path).exists())
        own = f"mount --bind {actions} /usr/share/polkit-1/actions && exec {there} --no-debug"
        where = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": self.address}
        self._polkit = subprocess.Popen(["unshare", "--mount", "sh", "-c", own], env=where, stderr=subprocess.DEVNULL)
        while not self._bus.send_and_get_reply(message_bus.NameHasOwner(NAME)).body[0]:
            assert self._polkit.poll() is None, "polkitd ended"
        if asks:
            self._sit_down()
        self._thread.start()

    def end(self) -> None:
        """Take both down."""
        self._polkit.terminate()
        self._polkit.wait(10)
        super().end()

    def _sit_down(self) -> None:
        started = int(Path("/proc/self/stat").read_text("utf-8").rsplit(")", 1)[1].split()[19])
        process = {"pid": ("u", os.getpid()), "start-time": ("t", started), "uid": ("i", NOBODY)}
        given = (("unix-process", process), "C", "/desktop")
        told = new_method_call(DBusAddress(*AUTHORITY), "RegisterAuthenticationAgent", "(sa{sv})ss", given)
        assert self._bus.send_and_get_reply(told).header.message_type is MessageType.method_return

    def _answer(self, message: Message, method: str) -> None:
        if method == "CancelAuthentication":
            self.closed.set()
            self._bus.send(new_method_return(message))
            return
        self.asked.append(tuple(message.body))
        if self.answers == "right":  # what PAM's helper tells polkit, which takes it from root alone
            given = (0, message.body[4], message.body[5][0])
            told = new_method_call(DBusAddress(*AUTHORITY), "AuthenticationAgentResponse2", "us(sa{sv})", given)
            assert self._bus.send_and_get_reply(told).header.message_type is MessageType.method_return
        if self.answers == "closes":
            self._bus.send(new_error(message, _CANCELLED))
        elif self.answers != "thinks":
            self._bus.send(new_method_return(message))


def why_not() -> str:
    """Return why the system's polkit cannot be tried here; empty where it can."""
    if sys.platform != "linux":
        return "polkit is Linux's"
    if os.geteuid() != 0:
        return "only root may put an action of its own before polkit, and tell it that a password was right"
    if not any(Path(path).exists() for path in DAEMONS):
        return "polkit is not installed (Debian package polkitd)"
    tried = subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this machine lets nobody have mounts of their own"
