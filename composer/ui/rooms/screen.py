"""A part of the screen as a picture: chosen over it where a program may see it, else in the desktop's dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from composer.base.errors import MediaError, VignetteError
from composer.ui.desktop.screen_portal import ScreenPortal
from composer.ui.main_window import MainWindow
from composer.ui.screen_pick import ScreenPick
from composer.ui.widgets.later import later

_GONE_MS: Final = 350
"""Until a window that was put aside is off the screen."""

_SEEN: Final = frozenset({"xcb", "windows", "cocoa", "offscreen"})
"""Platforms of Qt on which a program may see the screen; on Wayland only the desktop may."""

_LONG_MS: Final = 60_000
"""A desktop that has not answered by then has the window back in sight; its answer still counts."""


class ScreenRoom(QObject):
    """Puts the window aside, looks at the screen, lets a part be chosen, and brings the window back.

    Args:
        give: Takes the chosen part in.
        give_file: Takes in what the desktop made of it.
        failed: Hears why there is none.
        portal: Asks the desktop.
        look: Returns what a screen shows.
        platform: Returns the name of Qt's platform.
    """

    def __init__(
        self,
        window: MainWindow,
        give: Callable[[QImage], None],
        give_file: Callable[[bytes], None],
        failed: Callable[[VignetteError], None],
        portal: ScreenPortal,
        *,
        parent: QObject | None = None,
        look: Callable[[QScreen], QImage] = lambda screen: screen.grabWindow(0).toImage(),
        platform: Callable[[], str] = QGuiApplication.platformName,
    ) -> None:
        super().__init__(parent)
        self._window, self._give, self._give_file, self._failed = window, give, give_file, failed
        self._look, self._platform, self._portal = look, platform, portal
        self._pick: ScreenPick | None = None
        self._aside = False
        portal.given.connect(self._given)
        portal.failed.connect(self._refused)
        window.commands.asked.connect(self._asked)

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name != "screen" or self._aside:
            return
        self._aside, portal, shell = True, self._portal, self._window.window()
        shell.hide()
        self.destroyed.connect(shell.show)  # locked meanwhile: the page that unlocks must be seen
        if self._platform() in _SEEN:
            later(self, self._show, _GONE_MS)
        else:
            later(portal, portal.ask, _GONE_MS)
            later(self, self._back, _LONG_MS)

    @Slot()
    def _show(self) -> None:
        screen = self._window.screen()
        image = self._look(screen)
        if image.isNull():
            self._refused()
            return
        pick = ScreenPick(image, self._window.theme)
        pick.taken.connect(self._give)
        pick.closed.connect(self._back)
        self.destroyed.connect(pick.close)
        self._pick = pick
        pick.begin(screen.geometry())

    @Slot(object)
    def _given(self, data: bytes | None) -> None:
        self._back()
        if data is not None:
            self._give_file(data)

    @Slot()
    def _refused(self) -> None:
        self._back()
        self._failed(MediaError("media.screen"))

    @Slot()
    def _back(self) -> None:
        self._pick = None
        was_aside, self._aside = self._aside, False
        shell = self._window.window()
        if not was_aside:
            return
        self.destroyed.disconnect(shell.show)
        if not shell.isVisible():
            shell.show()
            shell.activateWindow()
