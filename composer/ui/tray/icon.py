"""The sign in the desktop's tray: the program's icon, with a lock or a clock on it, and a menu of four verbs.

Whoever stands behind the author reads the tray, and so does every program on the bus: no word of a draft, no count
and no name is ever in its tooltip, its menu or what it tells (law 5).
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from composer.ui.desktop.session_watch import found_buses
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme

_SIDES: Final = (16, 22, 24, 32, 48, 64)
_BADGE, _EDGE, _DRAWN = 0.62, 0.05, 0.68
_TOLD_MS: Final = 10_000


class TrayState(StrEnum):
    """What the icon shows."""

    OPEN = "open"
    WAITING = "waiting"
    LOCKED = "locked"


def tray_there() -> bool:
    """Tell whether the desktop has a tray. On Linux it is asked over the bus, and only over one that runs already."""
    if sys.platform == "linux" and found_buses().session is None:
        return False
    return QSystemTrayIcon.isSystemTrayAvailable()


class TrayIcon(QObject):
    """Shows a state; what is chosen in the menu or clicked is told by signals."""

    new_asked = Signal()
    open_asked = Signal()
    lock_asked = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, Icons(theme, self)
        self._state = TrayState.OPEN
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.new = self._verb(self.tr("New post"), self.new_asked.emit)
        self.open = self._verb(self.tr("Open Vignette"), self.open_asked.emit)
        self.menu.addSeparator()
        self.lock = self._verb(self.tr("Lock now"), self.lock_asked.emit)
        self.quit = self._verb(self.tr("Close Vignette"), self.quit_asked.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.open_asked)
        theme.changed.connect(self._dress)
        self._dress()

    def enter(self) -> None:
        """Go into the tray."""
        self.icon.show()

    @property
    def state(self) -> TrayState:
        """What it shows."""
        return self._state

    def show_state(self, state: TrayState) -> None:
        """Show a state."""
        if state is not self._state:
            self._state = state
            self._dress()

    def tell_due(self) -> None:
        """Tell that a post is due while the program is locked; never which, nor how many."""
        told = self.tr("A post is due. Unlock Vignette to send it.")
        self.icon.showMessage("Vignette", told, self.picture(TrayState.LOCKED), _TOLD_MS)

    def leave(self) -> None:
        """Go out of the tray."""
        self.icon.hide()
        self.menu.deleteLater()

    def picture(self, state: TrayState) -> QIcon:
        """Return the icon of a state, in every size a tray may ask for."""
        icon = QIcon()
        for side in _SIDES:
            icon.addPixmap(self._drawn(side, state))
        return icon

    def _drawn(self, side: int, state: TrayState) -> QPixmap:
        picture = self._icons.app_pixmap(side, 1.0)
        if state is TrayState.OPEN:
            return picture
        wide = round(side * _BADGE)
        box = QRectF(side - wide, side - wide, wide, wide)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(box)
        painter.setBrush(self._theme.color("accent"))
        rim = max(1.0, side * _EDGE)
        painter.drawEllipse(box.adjusted(rim, rim, -rim, -rim))
        sign = "lock" if state is TrayState.LOCKED else "clock"
        drawn = self._icons.pixmap(sign, "on_accent", round(wide * _DRAWN), 1.0)
        gap = (wide - drawn.width()) / 2
        painter.drawPixmap(QPointF(box.left() + gap, box.top() + gap), drawn)
        painter.end()
        return picture

    def _verb(self, words: str, act: object) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(act)
        return action

    @Slot(object)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_asked.emit()

    @Slot()
    def _dress(self) -> None:
        self.icon.setIcon(self.picture(self._state))
        self.icon.setToolTip(
            {
                TrayState.OPEN: "Vignette",
                TrayState.WAITING: self.tr("Vignette: posts wait for their time"),
                TrayState.LOCKED: self.tr("Vignette is locked"),
            }[self._state]
        )
        self.lock.setEnabled(self._state is not TrayState.LOCKED)
