"""Weekly posting times: set in Settings, offered for a post, shown in the calendar where no post has them yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError, known
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.outbox.item import OutboxItem
from composer.outbox.weekly import STARTING, WeeklyTime, free, joined, next_free, taken_by
from composer.policy.policy import Feature
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.sheets.weekly import WeeklySheet
from composer.ui.sheets.weekly_list import WeeklyList


class WeeklyRoom(QObject):
    """Keeps the author's posting times, and knows which of them waiting posts have.

    Args:
        disk: The lane of the store.
        failed: Hears that they are not read or kept.
    """

    def __init__(
        self,
        window: MainWindow,
        disk: Runner,
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._disk, self._failed = window, disk, failed
        self._services: Services | None = None
        self._times: tuple[WeeklyTime, ...] = ()
        self._taken: frozenset[dt.datetime] = frozenset()
        self._changes = 0
        self._list: WeeklyList | None = None
        window.settings_shown.connect(self._add_settings)
        window.outbox.calendar.model.free = self.free

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._services = services
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what is kept: the store was opened, or something was brought into it."""
        changes = self._changes

        def told(times: tuple[WeeklyTime, ...]) -> None:
            if changes == self._changes:  # what the author has changed since is newer
                self._took(times)

        if self._services is not None:
            self._disk.submit(self._services.weekly.get, told, self._broke)

    @Slot(object)
    def show_items(self, items: tuple[OutboxItem, ...]) -> None:
        """The outbox changed."""
        self._taken = taken_by(items)

    # -- what is offered

    @property
    def allowed(self) -> bool:
        """Whether the store is open, and no institution has turned off scheduling."""
        return self._services is not None and self._services.rules.known.allows(Feature.SCHEDULING)

    def next(self, now: dt.datetime) -> dt.datetime | None:
        """Return the first posting time that is free, aware, in UTC; None where there is none. `now` is aware."""
        return next_free(self._times, self._taken, now) if self.allowed else None

    def free(self, begin: dt.datetime, end: dt.datetime) -> list[dt.datetime]:
        """Return the posting times that no post has between two moments; all aware."""
        return free(self._times, self._taken, begin, end) if self.allowed else []

    # -- settings

    @Slot()
    def show_settings(self) -> None:
        """Show where they are set."""
        self._window.show_settings(self.tr("Posting times"))

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self._services is None:
            return
        self._list = WeeklyList(self._window)
        self._list.removed.connect(self._remove)
        self._list.started.connect(self._start)
        self._list.add_asked.connect(self.ask)
        sheet.closed.connect(self._settings_closed)
        sentence = self.tr("The times you like to post at. A post can take the next one that is free.")
        sheet.add_section(self.tr("Posting times"), sentence, self._list)
        self._list.show_times(self._times, allowed=self.allowed)

    @Slot()
    def _settings_closed(self) -> None:
        self._list = None

    @Slot()
    def ask(self) -> None:
        """Ask for one more."""
        sheet = WeeklySheet(self._window)
        sheet.chosen.connect(self._add)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _add(self, time: WeeklyTime) -> None:
        self._keep(joined((*self._times, time)))

    @Slot(object)
    def _remove(self, time: WeeklyTime) -> None:
        self._keep(tuple(one for one in self._times if one != time))
        words = self.tr("Posting time removed")
        self._window.note.say(words, self.tr("Undo"), "trash-2", partial(self._add, time))

    @Slot()
    def _start(self) -> None:
        self._keep(STARTING)

    def _keep(self, times: tuple[WeeklyTime, ...]) -> None:
        if self._services is None:
            return
        self._changes += 1
        shelf = self._services.weekly
        self._took(times)
        self._disk.submit(lambda: shelf.put(times), lambda _: None, self._not_kept)

    def _took(self, times: tuple[WeeklyTime, ...]) -> None:
        self._times = times
        self._window.outbox.calendar.model.look_again()
        if self._list is not None:
            self._list.show_times(times, allowed=self.allowed)

    def _not_kept(self, error: Exception) -> None:
        """Show what holds instead."""
        self._broke(error)
        self.read()

    def _broke(self, error: Exception) -> None:
        self._failed(known(error))
