"""The program in the desktop's tray: its icon there, and what closing the window means while posts wait.

It outlives locking, which takes the window apart; of the posts it then knows the moments they are due at, no more.
Without a tray nothing of this is there, and closing the window ends the program as ever.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.base.clock import Clock
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.shell import Shell
from composer.ui.tray.icon import TrayIcon, TrayState, tray_there
from composer.ui.tray.sheet import StaySheet
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.theme import Theme

ASK, STAY, LEAVE = "ask", "stay", "leave"
_CHOICES: Final = (ASK, STAY, LEAVE)

Items = Callable[[], Sequence[OutboxItem]]


class TrayRoom(QObject):
    """`new_asked` wants an empty draft on screen, once it is unlocked; `lock_asked` wants it locked.

    Args:
        shell: Is put away and comes back.
        theme: The look.
        clock: Tells what is due.
        items: Gives the outbox as it was last told; empty while locked.

    Attributes:
        has_asked: Whether it was asked, and answered, what closing means while posts wait.
    """

    new_asked = Signal()
    lock_asked = Signal()

    def __init__(self, shell: Shell, theme: Theme, clock: Clock, items: Items, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._theme, self._clock, self._items = shell, theme, clock, items
        self._window: MainWindow | None = None
        self._seen: Sequence[OutboxItem] = ()
        self._waits, self._wish = False, ASK
        self._due: list[dt.datetime] = []
        self._ends = self.has_asked = False
        self.icon: TrayIcon | None = None
        shell.may_close = self.may_close
        shell.installEventFilter(self)

    @Slot()
    def start(self) -> None:
        """Go into the tray, where the desktop has one."""
        if tray_there():
            icon = TrayIcon(self._theme, self)
            icon.enter()
            self.use(icon)

    def use(self, icon: TrayIcon) -> None:
        """Show states and hear clicks with this icon."""
        self.icon = icon
        icon.open_asked.connect(self._shell.come_forward)
        icon.new_asked.connect(self.new_asked)
        icon.lock_asked.connect(self.lock_asked)
        icon.quit_asked.connect(self._quit)
        self.look()

    def move_in(self, window: MainWindow | None) -> None:
        """This window is the program now; None while it is locked."""
        if window is None and self._window is not None:
            self._read()
            self._wish = self._window.settings.closing
        self._window, self._seen = window, ()
        if window is not None:
            window.settings_shown.connect(self._add_settings)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show how it stands, and tell what came due while it is locked."""
        if self.icon is None:
            return
        if self._window is None:
            self.icon.show_state(TrayState.LOCKED)
            now = self._clock.now()
            if any(moment <= now for moment in self._due):
                self._due = [moment for moment in self._due if moment > now]
                self.icon.tell_due()
            return
        self._read()
        self.icon.show_state(TrayState.WAITING if self._waits else TrayState.OPEN)

    def close(self) -> None:
        """The program ends."""
        self._ends = True
        if self.icon is not None:
            self.icon.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the window is back, closing it is the end again."""
        if watched is self._shell and event.type() == QEvent.Type.Show:
            QGuiApplication.setQuitOnLastWindowClosed(True)
        return super().eventFilter(watched, event)

    # -- closing

    def may_close(self, for_good: bool) -> bool:
        """Tell whether the window that is being closed may end the program; or put it away, or ask."""
        if self.icon is None or self._ends:
            return True
        wish = self._wish
        if self._window is not None:
            self._read()
            wish = self._window.settings.closing
        if not self._waits or wish == LEAVE or (for_good and wish == STAY):
            return True
        if wish == STAY:
            self.put_away()
            return False
        if self._window is not None:
            self._ask(self._window)
        return self._window is None  # locked, nothing goes anyway, and nothing is asked

    def _ask(self, window: MainWindow) -> None:
        if isinstance(window.sheet(), StaySheet):
            return
        sheet = StaySheet(window.settings.lock_after_min, window)
        sheet.answered.connect(self._answered)
        window.show_sheet(sheet)

    @Slot(bool)
    def _answered(self, stay: bool) -> None:
        window = self._window
        if window is not None:
            window.settings_changed.emit(replace(window.settings, closing=STAY if stay else LEAVE))
        self.has_asked = True
        self.put_away() if stay else self._quit()

    def put_away(self) -> None:
        """Take the window off the screen; without a tray to bring it back from, it is minimized."""
        if self.icon is None:
            self._shell.showMinimized()
            return
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._shell.hide()

    @Slot()
    def _quit(self) -> None:
        """End the program, from the tray or after the question; the answer to closing is given."""
        self._ends = True
        QGuiApplication.setQuitOnLastWindowClosed(True)
        self._ends = self._shell.close()
        if self._ends:
            QCoreApplication.quit()  # a window that is put away is no last window that closes

    # -- what waits

    def _read(self) -> None:
        items = self._items()
        if items is self._seen:
            return
        self._seen = items
        waiting = [one for one in items if one.state is State.QUEUED and _goes_by_itself(one)]
        self._waits = bool(waiting)
        self._due = [one.due_at for one in waiting if one.submission.scheduled is not None]

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self.icon is None or self._window is None:
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        box = ChoiceBox()
        told = (self.tr("Ask once"), self.tr("Stay in the tray"), self.tr("Close Vignette"))
        for words, choice in zip(told, _CHOICES, strict=True):
            box.addItem(words, choice)
        box.setCurrentIndex(box.findData(self._window.settings.closing))
        title = self.tr("When you close the window while posts wait")
        box.setAccessibleName(title)
        box.currentIndexChanged.connect(lambda _=0: sheet.change(closing=str(box.currentData())))
        column.addWidget(box)
        sheet.add_section(title, self.tr("Posts go only while Vignette runs and is unlocked."), holder)


def _goes_by_itself(item: OutboxItem) -> bool:
    return item.submission.account_kind is not AccountKind.BY_HAND
