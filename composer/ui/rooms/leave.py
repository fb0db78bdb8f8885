"""The way out: the words are on the disk and what is about to go is out, or the author says that it need not be.

Nothing is asked where nothing is at stake, and once there is an answer the program ends.
"""

from __future__ import annotations

import datetime as dt
import time
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

from composer.base.clock import Clock
from composer.flow.views import Keeping, KeepingView
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow
from composer.ui.sheets.leaving import GoingSheet, LeavingSheet, UnsavedSheet
from composer.ui.shell import Shell
from composer.ui.tray.room import TrayRoom

LOOK_EACH_MS: Final = 40
PATIENCE_S: Final = 4.0
"""How long words may take to reach the disk before it is said that they have not."""

SOON: Final = dt.timedelta(minutes=1)
"""What goes out within this time is about to go."""

_GONE_WRONG: Final = frozenset({State.NOT_SENT, State.UNKNOWN, State.PARTLY})


class Program(Protocol):
    """The program on screen, as far as its end goes."""

    @property
    def window(self) -> MainWindow:
        """Its window."""
        ...

    @property
    def keeping(self) -> KeepingView:
        """How what is on screen is kept."""
        ...

    @property
    def items(self) -> tuple[OutboxItem, ...]:
        """The outbox as it was last told."""
        ...

    def save(self) -> None:
        """Write what is on screen."""
        ...


class Whole(Protocol):
    """The program, locked or not."""

    @property
    def program(self) -> Program | None:
        """None while it is locked."""
        ...

    @property
    def page(self) -> LockPage | None:
        """The locked page."""
        ...

    @property
    def typed(self) -> tuple[str, ...]:
        """What was typed before it was locked and is nowhere else."""
        ...


class LeaveRoom(QObject):
    """Stands before the end of the program, behind what the tray makes of a closed window.

    Args:
        shell: Is closed.
        tray: Is asked first.
        whole: The program.
        clock: Tells what is about to go.
    """

    def __init__(self, shell: Shell, tray: TrayRoom, whole: Whole, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell, self._tray, self._whole, self._clock = shell, tray, whole, clock
        shell.may_close = self._may_close
        self._ends = self._told = False
        self._before: KeepingView | None = None  # told before the last try to write
        self._since = 0.0
        self._awaited: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EACH_MS)
        self._timer.timeout.connect(self._look)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._session_ends)

    def close(self) -> None:
        """The program ends."""
        self._timer.stop()
        self._ends = True

    # -- the wish

    def _may_close(self, for_good: bool) -> bool:
        """Tell whether the window that is being closed may end the program now."""
        if self._ends:
            return True
        if not self._tray.may_close(for_good):
            return False
        program = self._whole.program
        if program is None:
            return self._locked_may_close()
        if isinstance(program.window.sheet(), LeavingSheet) or self._before is not None:
            return False  # it is asked, or being written
        if _is_unsaved(program):
            self._write(program)
            return False
        return self._nothing_goes(program)

    def _locked_may_close(self) -> bool:
        """What was typed before a passphrase was asked for is nowhere yet: that is said once."""
        page = self._whole.page
        if page is None or self._told or not any(part.strip() for part in self._whole.typed):
            return True
        self._told = True
        page.show_error(
            self.tr("What you typed is not saved yet. Unlock Vignette to save it, or close again to leave it.")
        )
        return False

    @Slot(QSessionManager)
    def _session_ends(self, _manager: QSessionManager) -> None:
        """The desktop ends the session: nothing may hold it up; what can be written is."""
        self._ends = True

    def _end(self) -> None:
        self._timer.stop()
        self._ends = True
        self._shell.close()

    # -- words

    def _write(self, program: Program) -> None:
        self._before = program.keeping
        self._since = time.monotonic()
        program.save()
        self._timer.start()

    def _await_disk(self, program: Program) -> None:
        if program.keeping.keeping in {Keeping.SAVED, Keeping.NOWHERE}:
            self._before = None
            sheet = program.window.sheet()
            if isinstance(sheet, UnsavedSheet):
                sheet.close_sheet()
            if self._nothing_goes(program):
                self._end()
            return
        failed = program.keeping.keeping is Keeping.FAILED and program.keeping is not self._before
        late = time.monotonic() - self._since > PATIENCE_S
        if (failed or late) and not isinstance(program.window.sheet(), UnsavedSheet):
            sheet = UnsavedSheet(program.window, opening=program.keeping.keeping is Keeping.OPENING)
            sheet.answered.connect(self._unsaved_answered)
            self._show(program, sheet)

    @Slot(bool)
    def _unsaved_answered(self, leave: bool) -> None:
        self._before = None
        self._timer.stop()
        if leave:
            self._end()

    # -- posts

    def _nothing_goes(self, program: Program) -> bool:
        """Tell whether no post is about to go; otherwise ask."""
        going = [item for item in program.items if self._is_going(item)]
        if not going or self._awaited or self._tray.has_asked:  # asked to close again: it need not be out
            return True
        sheet = GoingSheet(program.window, several=len(going) > 1)
        sheet.answered.connect(self._going_answered)
        self._show(program, sheet)
        return False

    def _is_going(self, item: OutboxItem) -> bool:
        """Tell whether it is about to go out by itself, and nothing holds it up."""
        by_hand = item.submission.account_kind is AccountKind.BY_HAND
        waits = item.state is State.QUEUED and not item.error_code and item.due_at <= self._clock.now() + SOON
        return not by_hand and (waits or item.state is State.SENDING)

    @Slot(bool)
    def _going_answered(self, leave: bool) -> None:
        program = self._whole.program
        if leave or program is None:
            self._end()
            return
        self._awaited = frozenset(item.item_id for item in program.items if self._is_going(item))
        program.window.note.say(self.tr("Vignette closes when everything is out."), sign="clock")
        self._timer.start()

    def _await_posts(self, program: Program) -> None:
        known = {item.item_id: item for item in program.items}
        waited = [known.get(item_id) for item_id in self._awaited]
        if any(item is not None and self._is_going(item) for item in waited):
            return
        self._awaited = frozenset()
        self._timer.stop()
        if any(item is None or item.error_code or item.state in _GONE_WRONG for item in waited):
            program.window.note.say(self.tr("Vignette stays open: not everything went out."), sign="circle-alert")
        else:
            self._shell.leave()

    # -- both

    def _show(self, program: Program, sheet: LeavingSheet) -> None:
        self._shell.come_forward()  # it may have been put away
        program.window.show_sheet(sheet)

    @Slot()
    def _look(self) -> None:
        program = self._whole.program
        if program is None:  # it was locked meanwhile
            self._timer.stop()
            self._before, self._awaited = None, frozenset()
        elif self._before is not None:
            self._await_disk(program)
        else:
            self._await_posts(program)


def _is_unsaved(program: Program) -> bool:
    """Tell whether there are words that the disk does not have; without keeping, the window said so all the time."""
    typed = any(part.strip() for part in program.window.composer.parts())
    return typed and program.keeping.keeping not in {Keeping.SAVED, Keeping.NOWHERE}
