"""Days and hours of a calendar, and what a post's moment becomes when it is moved; plain functions."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from composer.base.clock import shown_at
from composer.outbox.item import OutboxItem

WEEKS, DAYS, HOURS = 6, 7, 24


@dataclass(frozen=True, slots=True)
class Cell:
    """A day of the month, or one hour of a day of the week; in the computer's time zone."""

    day: dt.date
    hour: int | None = None


def month_of(day: dt.date, first: int) -> list[dt.date]:
    """Return six weeks of days that hold the month of a day.

    Args:
        day: Any day of the month.
        first: The week's first day, 1 for Monday to 7 for Sunday.
    """
    start = week_of(day.replace(day=1), first)[0]
    return [start + dt.timedelta(days=number) for number in range(WEEKS * DAYS)]


def week_of(day: dt.date, first: int) -> list[dt.date]:
    """Return the seven days of the week that holds a day."""
    start = day - dt.timedelta(days=(day.isoweekday() - first) % DAYS)
    return [start + dt.timedelta(days=number) for number in range(DAYS)]


def turned(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months later, or the last one where that month is shorter."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))


def cell_of(moment: dt.datetime, *, hours: bool) -> Cell:
    """Return where a moment stands."""
    local = moment.astimezone()
    return Cell(local.date(), local.hour if hours else None)


def start_of(day: dt.date) -> dt.datetime:
    """Return when a day begins, aware, in UTC."""
    return shown_at(dt.datetime.combine(day, dt.time()))


def by_cell(items: Iterable[OutboxItem], *, hours: bool) -> dict[Cell, list[OutboxItem]]:
    """Return the items by where they stand, the earliest first."""
    found: dict[Cell, list[OutboxItem]] = {}
    for item in sorted(items, key=lambda one: one.due_at):
        found.setdefault(cell_of(item.due_at, hours=hours), []).append(item)
    return found


def moved(moment: dt.datetime, to: Cell) -> dt.datetime:
    """Return a moment at another day with its time of day, or in another hour with its minutes; aware, in UTC.

    The clock on the wall counts: nine stays nine across the change to summer time. An hour that a change skips is the
    one after it.
    """
    local = moment.astimezone()
    hour = local.hour if to.hour is None else to.hour
    wanted = dt.datetime.combine(to.day, dt.time(hour, local.minute, local.second))
    return shown_at(wanted)
