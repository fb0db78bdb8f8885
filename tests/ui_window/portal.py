"""A desktop's portal for global shortcuts in small; it says yes or no as a person would."""

from __future__ import annotations

from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection
from jeepney.wrappers import new_error

from composer.ui.desktop.portal import NAME, PATH, SHORTCUTS
from tests.on_bus import OnBus, send_to

SESSION = PATH + "/session/1"


class Portal(OnBus):
    """Answers as xdg-desktop-portal does: the call with a request's path, then the request with a signal.

    Args:
        there: Whether the desktop has one.
        address: Of the bus; one of its own where it is empty.
    """

    def __init__(self, *, there: bool = True, address: str = "") -> None:
        self.says_yes = True
        self.calls: list[tuple[str, str, tuple[Any, ...]]] = []
        super().__init__(NAME if there else "", address)

    def press(self, session: str = SESSION, key: str = "new") -> None:
        """The key is pressed."""
        where = DBusAddress(PATH, interface=SHORTCUTS)
        told = (session, key, 1, {"activation_token": ("s", "kwin-17")})
        self.tell(new_signal(where, "Activated", "osta{sv}", told))

    def methods(self) -> list[str]:
        return [method for method, _, _ in self.calls]

    def answer(self, bus: DBusConnection, message: Message, caller: str) -> None:
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
            send_to(bus, new_signal(where, "Response", "ua{sv}", (int(not self.says_yes), results)), caller)
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
