"""When what is on screen is to go: at once, or at a time chosen in the bar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.flow.beside import Beside
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.flow.session import Session
from composer.outbox.account import Account
from composer.outbox.rules import SOONEST
from composer.ui.main_window import MainWindow
from composer.ui.rooms.weekly import WeeklyRoom
from composer.ui.saying.moments import day_and_time
from composer.ui.sheets.schedule import ScheduleSheet

_LOOK_EACH_MS = 15_000
_EVENING, _MORNING = 18, 7

Reason = Callable[[Account | None], str]


class ScheduleRoom(QObject):
    """Fills the menu of the time, and keeps what was chosen beside the draft. `changed` tells that it did.

    Args:
        disk: The lane of the store.
        session: Tells which draft is on screen.
        failed: Hears that the time is not kept.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        clock: Clock,
        disk: Runner,
        session: Session,
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._clock = window, clock
        self._kept = Beside[dt.datetime](disk, lambda: session.draft.draft_id, self._told, failed)
        self.weekly = WeeklyRoom(window, disk, failed, self)
        self._pick = window.bar.time
        self._pick.menu().aboutToShow.connect(self._fill)
        shortcut = QShortcut(QKeySequence("Alt+T"), window.bar)
        shortcut.activated.connect(self._pick.open_by_key)
        self._look = QTimer(window)  # it ends with what it shows the time in
        self._look.setInterval(_LOOK_EACH_MS)
        self._look.timeout.connect(self._look_at_the_clock)
        self._show()

    def moment(self) -> dt.datetime | None:
        """Return when it is to go, aware, in UTC; None for at once."""
        return self._kept.held

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._kept.attach(services.times)
        self.weekly.attach(services)

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it why nothing can go yet: what is meant for later must not go now."""
        return lambda account: first(account) or self._reason()

    @Slot()
    def show_draft(self) -> None:
        """Another draft is on screen, with the time its author had chosen for it."""
        self._kept.show()

    def _reason(self) -> str:
        return "" if self._kept.known else self.tr("When this draft is to go is still being looked up.")

    def _use(self, moment: dt.datetime | None) -> None:
        if moment != self._kept.held:
            self._kept.use(moment)

    def _told(self) -> None:
        """Another time holds; one that has passed meanwhile holds no more."""
        moment = self._kept.held
        if moment is not None and self._passed(moment):
            self._say_passed()
        else:
            self._show()
        self.changed.emit()

    def _passed(self, moment: dt.datetime) -> bool:
        return moment < self._clock.now() + SOONEST / 2

    def _say_passed(self) -> None:
        self._use(None)
        self._window.note.say(self.tr("The chosen time has passed. Choose another, or post now."), sign="clock")

    @Slot()
    def _look_at_the_clock(self) -> None:
        """A chosen time that has passed is none any more; whoever would post now must see it."""
        moment = self._kept.held
        if moment is not None and self._passed(moment):
            self._say_passed()
        else:
            self._show()

    def _show(self) -> None:
        self._look.start() if self._kept.held is not None else self._look.stop()
        words = self.tr("Now")
        if self._kept.held is not None:
            words = day_and_time(self._kept.held, self._clock.now(), QLocale())
        self._window.bar.show_time(words, chosen=self._kept.held is not None)

    @Slot()
    def _fill(self) -> None:
        menu = self._pick.menu()
        menu.clear()
        group = QActionGroup(menu)
        now = self._clock.now()
        for words, moment in self._offers(now):
            action = QAction(words if moment is None else f"{words}   {self._when(moment, now)}", group)
            action.setCheckable(True)
            action.setChecked(moment == self._kept.held)
            action.setData(moment)
            action.triggered.connect(self._picked)
            menu.addAction(action)
        menu.addSeparator()
        other = QAction(self.tr("Another time…"), menu)
        other.triggered.connect(self.ask)
        menu.addAction(other)
        if self.weekly.allowed:
            weekly = QAction(self.tr("Posting times…"), menu)
            weekly.triggered.connect(self.weekly.show_settings)
            menu.addAction(weekly)

    def _offers(self, now: dt.datetime) -> list[tuple[str, dt.datetime | None]]:
        local = now.astimezone().replace(tzinfo=None)
        soon = (now + dt.timedelta(hours=1)).replace(second=0, microsecond=0)
        offers: list[tuple[str, dt.datetime | None]] = [(self.tr("Now"), None), (self.tr("In an hour"), soon)]
        following = self.weekly.next(now)
        if following is not None:
            offers.insert(1, (self.tr("Next posting time"), following))
        evening = local.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
        morning = local.replace(hour=_MORNING, minute=0, second=0, microsecond=0)
        if evening - local > dt.timedelta(hours=1):
            offers.append((self.tr("This evening"), evening.astimezone(dt.UTC)))
        offers.append((self.tr("Tomorrow morning"), (morning + dt.timedelta(days=1)).astimezone(dt.UTC)))
        monday = morning + dt.timedelta(days=7 - local.weekday())
        if monday - morning > dt.timedelta(days=1):
            offers.append((self.tr("Next Monday"), monday.astimezone(dt.UTC)))
        if self._kept.held is not None and self._kept.held not in {moment for _, moment in offers}:
            offers.append((self.tr("As chosen"), self._kept.held))
        return offers

    def _when(self, moment: dt.datetime, now: dt.datetime) -> str:
        return day_and_time(moment, now, QLocale(), named=True)

    @Slot()
    def _picked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            moment = sender.data()
            self._use(moment if isinstance(moment, dt.datetime) else None)

    @Slot()
    def ask(self) -> None:
        """Show the sheet that asks for day, hour and zone."""
        now = self._clock.now()
        sheet = ScheduleSheet(self._kept.held or now + dt.timedelta(hours=1), now, self._window)
        sheet.chosen.connect(self._use)
        self._window.show_sheet(sheet)
