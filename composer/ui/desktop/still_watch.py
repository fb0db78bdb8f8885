"""Whether the desktop asks for less motion: Qt tells it from 6.12 on, before that the desktop's portal is asked.

Nothing is asked in a way that waits for an answer, and a portal that does not run yet is not started for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from composer.ui.desktop.session_watch import found_buses
from composer.ui.widgets.theme import Theme

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SETTINGS: Final = "org.freedesktop.portal.Settings"
_ASKS: Final[Mapping[tuple[str, str], Callable[[Any], bool]]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: int(value) == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: not value,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: float(value) == 0,
}
_ANSWERS_WITHIN_MS: Final = 2_000


class StillWatch(QObject):
    """Tells a theme, from the start and while it changes; it outlives locking.

    Args:
        theme: Holds the window still where one of the desktop's settings says so.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._still: set[tuple[str, str]] = set()

    def start(self, bus: QDBusConnection | None = None) -> None:
        """Listen from now on."""
        bus = bus or found_buses().session
        if bus is None:
            return
        slot = cast("bytes", SLOT("on_change(QString,QString,QDBusVariant)"))  # the stub says bytes
        bus.connect(NAME, PATH, SETTINGS, "SettingChanged", self, slot)
        for setting in _ASKS:
            self._ask(bus, setting)

    @Slot(str, str, QDBusVariant)
    def on_change(self, space: str, key: str, value: QDBusVariant) -> None:
        """The portal tells of one setting of any kind."""
        self._know((space, key), value)

    def _ask(self, bus: QDBusConnection, setting: tuple[str, str]) -> None:
        message = QDBusMessage.createMethodCall(NAME, PATH, SETTINGS, "Read")
        message.setAutoStartService(False)
        message.setArguments(list(setting))
        waiting = QDBusPendingCallWatcher(bus.asyncCall(message, _ANSWERS_WITHIN_MS), self)

        def answered() -> None:
            answer = waiting.reply()
            waiting.deleteLater()
            if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
                self._know(setting, answer.arguments()[0])

        waiting.finished.connect(answered)

    def _know(self, setting: tuple[str, str], value: Any) -> None:
        asks = _ASKS.get(setting)
        if asks is None:
            return
        while hasattr(value, "variant"):
            value = value.variant()
        try:
            still = asks(value)
        except (TypeError, ValueError):
            return  # of a kind nobody has agreed on
        (self._still.add if still else self._still.discard)(setting)
        self._theme.keep_still(bool(self._still), "desktop")
