"""An input method in small, as ibus is one: asked at each key, told what stands round the cursor; it composes."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, Message, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection
from jeepney.wrappers import new_error

from tests.on_bus import OnBus

NAME: Final = "org.freedesktop.IBus"
_CONTEXT: Final = "/org/freedesktop/IBus/InputContext_1"
_INTERFACE: Final = "org.freedesktop.IBus.InputContext"
_TEXT: Final = "(sa{sv}sv)"
_NO_ATTRIBUTES: Final = ("(sa{sv}av)", ("IBusAttrList", {}, []))


class Method(OnBus):
    """Runs on a bus of its own, which `address_file` names to Qt's own part for ibus.

    Args:
        folder: Where that file is put.
        programs: A folder of `PATH`: Qt looks for the daemon's program there before it looks for its bus.
    """

    def __init__(self, folder: Path, programs: Path) -> None:
        self.keys = 0
        self._heard: list[str] = []
        self._news = threading.Condition()
        super().__init__(NAME)
        daemon = programs / "ibus-daemon"
        daemon.write_text("#!/bin/sh\nexit 1\n")
        daemon.chmod(0o755)
        self._file = folder / "ibus"
        self._file.write_text(f"IBUS_ADDRESS={self.address}\nIBUS_DAEMON_PID={os.getpid()}\n")

    @property
    def environment(self) -> dict[str, str]:
        """What a desktop with this method sets."""
        return {"QT_IM_MODULE": "ibus", "IBUS_ADDRESS_FILE": str(self._file)}

    def says(self, words: str) -> None:
        """Write words into what has the keyboard."""
        self._tell("CommitText", "v", (_text(words),))

    def composes(self, words: str) -> None:
        """Show words there that are not written yet."""
        self._tell("UpdatePreeditText", "vub", (_text(words), len(words), True))

    def asks_what_stands_there(self) -> None:
        """Ask to be told the words round the cursor, from now on."""
        self._tell("RequireSurroundingText", "", ())

    def heard(self, words: str, within_s: float) -> bool:
        """Tell whether it was told these words."""
        with self._news:
            return self._news.wait_for(lambda: any(words in one for one in self._heard), within_s)

    def answer(self, bus: DBusConnection, message: Message, caller: str) -> None:
        """Take every key for none of its own."""
        method = str(message.header.fields[HeaderFields.member])
        if method == "CreateInputContext":
            bus.send(new_method_return(message, "o", (_CONTEXT,)))
        elif method == "ProcessKeyEvent":
            self.keys += 1
            bus.send(new_method_return(message, "b", (False,)))
        elif method in {"Get", "GetAll"}:
            bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownProperty"))
        else:
            if method == "SetSurroundingText":
                self._note(str(message.body[0][1][2]))
            bus.send(new_method_return(message))

    def _note(self, words: str) -> None:
        with self._news:
            self._heard.append(words)
            self._news.notify_all()

    def _tell(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self.tell(new_signal(DBusAddress(_CONTEXT, interface=_INTERFACE), member, signature or None, body))


def _text(words: str) -> tuple[str, tuple[Any, ...]]:
    return _TEXT, ("IBusText", {}, words, _NO_ATTRIBUTES)
