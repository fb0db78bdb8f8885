"""Pictures of the menus of rows: drafts, trash, outbox, Sent, calendar; drawn by `looks_window.py`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from looks_first import AtOnce
from looks_hand import calendar_free
from looks_rest import pick, popped, sent
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from composer.base.clock import SystemClock
from composer.outbox.weekly import STARTING
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.schedule import ScheduleRoom
from tests.ui_window import samples

if TYPE_CHECKING:
    from composer.flow.session import Session


def _asked(window: MainWindow, hearing: QWidget, place: QPoint) -> None:
    """Show the menu that the right button opens there, as a part of the window, its first entry marked."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(hearing, QContextMenuEvent(reason, place, hearing.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        menu.blockSignals(True)  # it would go as soon as it is no window of its own
        popped(window, menu, hearing.mapTo(window, place))
        menu.setActiveAction(menu.actions()[0])


def _row(window: MainWindow, view: QAbstractItemView, number: int) -> None:
    _asked(window, view.viewport(), view.visualRect(view.model().index(number, 0)).center())


def draft(window: MainWindow) -> None:
    window.composer.set_parts((samples.CLEAR,))
    if window.sidebar.isVisible():
        _row(window, window.sidebar.shelf.drafts, 1)


def trash(window: MainWindow) -> None:
    window.show_page(Page.TRASH)
    window.trash.show_rows(samples.thrown(dt.datetime.now(dt.UTC)))
    window.trash.focus_page()
    _row(window, window.trash.list, 1)


def outbox(window: MainWindow, item_id: str = "s") -> None:
    now = dt.datetime.now(dt.UTC)
    window.show_page(Page.OUTBOX)
    window.outbox.show_items(samples.outbox(now), now, (samples.PRACTICE,))
    row = window.outbox.row(item_id)
    if row is not None:
        _asked(window, row, row.rect().center())


def sent_row(window: MainWindow) -> None:
    sent(window)
    row = window.sent.rows()[0]
    _asked(window, row, row.rect().center())


def calendar(window: MainWindow) -> None:
    calendar_free(window)
    grid = window.outbox.calendar.grid
    _asked(window, grid.viewport(), grid.visualRect(grid.currentIndex()).center())


def time(window: MainWindow) -> None:
    """When it goes, with the next posting time that is free."""
    at_once: Any = AtOnce()
    room = ScheduleRoom(window, SystemClock(), at_once, cast("Session", None), print, window)
    allows = SimpleNamespace(known=SimpleNamespace(allows=lambda _: True))
    room.weekly.__dict__.update(_services=SimpleNamespace(rules=allows), _times=STARTING)
    pick(window, "time")


STATES: dict[str, Callable[[MainWindow], None]] = {
    "pick-time": time,
    "row-draft": draft,
    "row-trash": trash,
    "row-outbox": outbox,
    "row-outbox-look": lambda window: outbox(window, "u"),
    "row-sent": sent_row,
    "row-calendar": calendar,
}
