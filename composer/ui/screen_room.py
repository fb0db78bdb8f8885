"""A part of the screen as a picture, where the desktop lets a program see it; elsewhere a sentence says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from composer.base.errors import MediaError, VignetteError
from composer.ui.main_window import MainWindow
from composer.ui.screen_pick import ScreenPick

_GONE_MS: Final = 350
"""Until a window that was put aside is off the screen."""

_SEEN: Final = frozenset({"xcb", "windows", "cocoa", "offscreen"})
"""Platforms of Qt on which a program may see the screen; on Wayland only the desktop may."""


class ScreenRoom(QObject):
    """Puts the window aside, looks at the screen, lets a part be chosen, and brings the window back.

    Args:
        give: Takes the chosen part in.
        failed: Hears why there is none.
        look: Returns what a screen shows.
    """

    def __init__(
        self,
        window: MainWindow,
        give: Callable[[QImage], None],
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
        look: Callable[[QScreen], QImage] = lambda screen: screen.grabWindow(0).toImage(),
    ) -> None:
        super().__init__(parent)
        self._window, self._give, self._failed, self._look = window, give, failed, look
        self._pick: ScreenPick | None = None
        window.commands.asked.connect(self._asked)

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name != "screen" or self._pick is not None:
            return
        if QGuiApplication.platformName() not in _SEEN:
            self._failed(MediaError("media.screen"))
            return
        self._window.window().hide()
        QTimer.singleShot(_GONE_MS, self, self._show)

    @Slot()
    def _show(self) -> None:
        screen = self._window.screen()
        image = self._look(screen)
        if image.isNull():
            self._back()
            self._failed(MediaError("media.screen"))
            return
        pick = ScreenPick(image, self._window.theme)
        pick.taken.connect(self._give)
        pick.closed.connect(self._back)
        self._pick = pick
        pick.begin(screen.geometry())

    @Slot()
    def _back(self) -> None:
        self._pick = None
        shell = self._window.window()
        if not shell.isVisible():
            shell.show()
            shell.activateWindow()
