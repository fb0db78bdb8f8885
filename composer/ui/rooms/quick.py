"""The small window: a thought is written down without leaving what one was doing, then it makes way again.

It is the one window of the profile, made small: its shape below 640 pixels has all that posting needs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRect, Qt, Slot

from composer.ui.main_window import MainWindow
from composer.ui.start import Ground
from composer.ui.tray.room import TrayRoom

_WIDE, _HIGH = 560, 490
_WHOLE: Final = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class QuickRoom(QObject):
    """Makes the window small, and gives it back its size and place; it outlives locking.

    Args:
        ground: Its window is made small; a second start of the program asks for that.
        tray: Asks for it, too; the window goes back there where it came from.
    """

    def __init__(self, ground: Ground, tray: TrayRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._theme, self._tray = ground.shell, ground.theme, tray
        self._window: MainWindow | None = None
        self._all_shown: Callable[[], object] = lambda: None
        self._before: tuple[QRect, Qt.WindowState] | None = None
        self._hidden = self._behind = False
        self.wants_new = False
        tray.new_asked.connect(self.begin)
        if ground.single is not None:
            ground.single.new_asked.connect(self.begin)

    @property
    def on(self) -> bool:
        """Whether the window is small."""
        return self._before is not None

    def move_in(self, window: MainWindow | None, all_shown: Callable[[], object] = lambda: None) -> None:
        """This window is the program now; None while it is locked. `all_shown` ends showing only the text."""
        self._window, self._all_shown = window, all_shown
        if window is not None:
            self.wants_new = False
            header = window.composer.header
            header.expand.clicked.connect(self.leave)
            header.keep.clicked.connect(self._keep)
            header.show_quick(self.on)

    @Slot()
    def begin(self) -> None:
        """Come forward, small, with an empty draft; a locked program asks to be unlocked first."""
        self.wants_new = self._window is None
        if self._window is not None:
            new = self._window.commands.action("new")
            if not new.isEnabled():  # a sheet waits for its answer
                self._shell.come_forward()
                return
            self._all_shown()
            new.trigger()
        self.enter()

    def enter(self) -> None:
        """Make the window small, and bring it before the others."""
        shell = self._shell
        if not self.on:
            self._hidden, self._behind = not shell.isVisible(), not shell.isActiveWindow()
            state = shell.windowState()
            self._before = (shell.normalGeometry() if state & _WHOLE else shell.geometry(), state & _WHOLE)
            shell.setWindowState(Qt.WindowState.WindowNoState)
            shell.setGeometry(self._place())
        if self._window is not None:
            self._window.composer.header.show_quick(True)
        shell.come_forward()

    @Slot()
    def leave(self) -> None:
        """Give the window its size back; the draft stays on screen."""
        if self._before is None:
            return
        place, state = self._before
        self._before = None
        self._shell.setGeometry(place)
        if state != Qt.WindowState.WindowNoState:
            self._shell.setWindowState(state)
        if self._window is not None:
            self._window.composer.header.show_quick(False)
            self._window.composer.focus_text()

    @Slot()
    def _keep(self) -> None:
        """The thought is kept: make way for what was there before."""
        hidden, behind = self._hidden, self._behind
        self.leave()
        if hidden:
            self._tray.put_away()
        elif behind:
            self._shell.showMinimized()

    def _place(self) -> QRect:
        room = self._shell.screen().availableGeometry()
        wide, high = min(self._theme.px(_WIDE), room.width()), min(self._theme.px(_HIGH), room.height())
        place = QRect(0, 0, wide, high)
        place.moveCenter(room.center())
        return place
