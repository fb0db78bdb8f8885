"""Pictures of the calendar, the tabs, the small window and the question of the tray; drawn by `looks_window.py`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtTest import QTest

from composer.outbox.item import OutboxItem
from composer.outbox.weekly import STARTING, WeeklyTime, free
from composer.ui.main_window import MainWindow
from composer.ui.outbox.telling import Section
from composer.ui.pages import Page
from composer.ui.sheets.leaving import GoingSheet, UnsavedSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.sheets.weekly import WeeklySheet
from composer.ui.sheets.weekly_list import WeeklyList
from composer.ui.tabs.room import TabsRoom
from composer.ui.tray.sheet import StaySheet
from tests.ui_window import samples

_HOUR = 3600
_WAITING = (
    (3, "Reading list for new residents"),
    (5, "Ask before you tell. Ten seconds that show where to start"),
    (26, "Hall B: how do you teach on a ward round that is late?"),
    (49, "Pearl from rounds: before calling it resistant hypertension"),
    (50, "Hand hygiene works best when nobody has to think about it"),
    (51, "What I learned from my first hundred home visits"),
    (200, "Three papers I hand to every new resident"),
)


_TIMES, _TAKEN = (STARTING[0], WeeklyTime(12, 15, (2, 4))), (0, 2, 3, 5, 7, 8, 12)
"""Posting times, and which of the next of them have a post."""


def calendar(window: MainWindow, kind: int = 0, items: tuple[OutboxItem, ...] = ()) -> None:
    now = dt.datetime.now(dt.UTC)
    items = items or tuple(
        samples.item(str(hours), words, due_in=hours * _HOUR, scheduled=True, now=now) for hours, words in _WAITING
    )
    window.outbox.show_items(items, now, (samples.PRACTICE,))
    window.show_page(Page.OUTBOX)
    window.outbox.calendar.button.setChecked(True)
    window.outbox.show_filter(Section.SCHEDULED)
    window.outbox.calendar.kind.button(kind).setChecked(True)
    window.outbox.calendar.grid.setFocus()


def calendar_free(window: MainWindow, kind: int = 0) -> None:
    """Posts at some of the posting times of two weeks, and the times that no post has; the month with most of them."""
    now = dt.datetime.now(dt.UTC)
    times = free(_TIMES, (), now, now + dt.timedelta(days=21))
    taken = tuple(times[place] for place in _TAKEN)
    items = tuple(
        samples.item(str(place), words, due_in=(moment - now).total_seconds(), scheduled=True, now=now)
        for place, (moment, (_, words)) in enumerate(zip(taken, _WAITING, strict=True))
    )
    window.outbox.calendar.model.free = lambda begin, end: free(_TIMES, taken, begin, end)
    calendar(window, kind, items)
    window.outbox.calendar.go_to(taken[len(taken) // 2])


def posting_times(window: MainWindow, times: tuple[WeeklyTime, ...] = STARTING, *, allowed: bool = True) -> None:
    """The list of them in Settings."""
    window.show_settings()
    sheet = window.sheet()
    if isinstance(sheet, SettingsSheet):
        part = WeeklyList(window)
        part.show_times(times, allowed=allowed)
        sheet.add_section(
            "Posting times", "The times you like to post at. A post can take the next one that is free.", part
        )
        sheet.finder.look_for("Posting times")


def tabs(window: MainWindow) -> None:
    TabsRoom(window, window)
    for row in samples.rows(dt.datetime.now(dt.UTC))[:4]:
        window.sidebar.show_current(row.draft_id)
        QTest.qWait(20)
    window.composer.set_parts((samples.CLEAR,))


def quick(window: MainWindow) -> None:
    window.resize(window.theme.px(560), window.theme.px(490))
    window.composer.header.show_quick(True)
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    window.bar.show_post(True, "Post", "")


def stay(window: MainWindow) -> None:
    window.show_sheet(StaySheet(5, window))


def unsaved(window: MainWindow) -> None:
    window.composer.set_parts((samples.CLEAR,))
    window.show_sheet(UnsavedSheet(window, opening=False))


def going(window: MainWindow) -> None:
    window.show_sheet(GoingSheet(window, several=True))


STATES: dict[str, Callable[[MainWindow], None]] = {
    "calendar-month": calendar,
    "calendar-week": lambda window: calendar(window, 1),
    "calendar-free-month": calendar_free,
    "calendar-free-week": lambda window: calendar_free(window, 1),
    "posting-times": posting_times,
    "posting-times-none": lambda window: posting_times(window, ()),
    "posting-times-off": lambda window: posting_times(window, allowed=False),
    "s-weekly": lambda window: window.show_sheet(WeeklySheet(window)),
    "tabs": tabs,
    "k-quick": quick,
    "stay": stay,
    "s-unsaved": unsaved,
    "s-going": going,
}
