"""The settings of a desktop in small, as its portal tells them."""

from __future__ import annotations

from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection
from jeepney.wrappers import new_error

from composer.ui.desktop.still_watch import NAME, PATH, SETTINGS
from tests.on_bus import OnBus

Told = dict[tuple[str, str], tuple[str, Any]]


class SettingsPortal(OnBus):
    """Answers as xdg-desktop-portal does: `Read` in a variant within a variant.

    Args:
        told: Its settings by namespace and key, each a signature and a value.
        address: Of the bus; one of its own where it is empty.
    """

    def __init__(self, told: Told, address: str = "") -> None:
        self.told = told
        self.asked: list[tuple[Any, ...]] = []
        super().__init__(NAME, address)

    def change(self, setting: tuple[str, str], value: tuple[str, Any]) -> None:
        """One of them is another from now on, and whoever listens is told so."""
        self.told = {**self.told, setting: value}
        where = DBusAddress(PATH, interface=SETTINGS)
        self._bus.send(new_signal(where, "SettingChanged", "ssv", (*setting, value)))

    def answer(self, bus: DBusConnection, message: Message, caller: str) -> None:
        asked = tuple(message.body)
        method = str(message.header.fields[HeaderFields.member])
        if method == "ReadAll":
            spaces: dict[str, dict[str, tuple[str, Any]]] = {}
            for (space, key), value in self.told.items():
                spaces.setdefault(space, {})[key] = value
            bus.send(new_method_return(message, "a{sa{sv}}", (spaces,)))
        elif method == "Read" and asked in self.told:
            bus.send(new_method_return(message, "v", (("v", self.told[asked]),)))
        else:
            bus.send(new_error(message, "org.freedesktop.portal.Error.NotFound"))
        self.asked.append(asked)
