"""The author's weekly posting times, and which of them no scheduled post has yet; plain functions.

The hours are those of the author's own clock. One that a change to summer time leaves out is the moment it becomes, one
that comes twice is the first: `base.clock.shown_at`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, cast

from composer.base.clock import shown_at
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import LATEST, SOONEST

DAYS: Final = 7
WEEKDAYS: Final = (0, 1, 2, 3, 4)
WEEKEND: Final = (5, 6)

MOST: Final = 20
"""So many times of day are kept at most."""

BESIDE: Final = dt.timedelta(minutes=1)
"""A post less than this away from a posting time has it: so long a post can be taken back, at the longest."""

_DAY: Final = dt.timedelta(days=1)
_WEEK: Final = dt.timedelta(weeks=1)
_AROUND: Final = 2  # days on either side: no clock on earth is further from UTC than one


@dataclass(frozen=True, slots=True, order=True)
class WeeklyTime:
    """A time of day, and the days of the week on which it holds.

    Attributes:
        hour: 0 to 23.
        minute: 0 to 59.
        days: 0 for Monday to 6 for Sunday, in order, at least one.

    Raises:
        ValueError: There is no such time or day.
    """

    hour: int
    minute: int
    days: tuple[int, ...]

    def __post_init__(self) -> None:
        dt.time(self.hour, self.minute)
        if not self.days or list(self.days) != sorted(set(self.days) & set(range(DAYS))):
            raise ValueError("days")


STARTING: Final = (WeeklyTime(7, 30, WEEKDAYS), WeeklyTime(12, 15, WEEKDAYS))
"""What is offered to whoever has none."""


def joined(times: Iterable[WeeklyTime]) -> tuple[WeeklyTime, ...]:
    """Return them the earliest of a day first, each time of day once, no more than `MOST`."""
    found: dict[tuple[int, int], set[int]] = {}
    for one in times:
        found.setdefault((one.hour, one.minute), set()).update(one.days)
    return tuple(WeeklyTime(*at, tuple(sorted(days))) for at, days in sorted(found.items()))[:MOST]


def read(raw: str) -> tuple[WeeklyTime, ...]:
    """Return what `written` wrote; what cannot be read is left out, since a backup may have brought it."""
    try:
        kept: object = json.loads(raw)
    except ValueError:
        return ()
    ones = cast("list[object]", kept) if isinstance(kept, list) else []
    return joined(filter(None, map(_read, ones)))


def written(times: Iterable[WeeklyTime]) -> str:
    """Return posting times as text for the store."""
    return json.dumps([{"at": f"{one.hour:02}:{one.minute:02}", "days": one.days} for one in joined(times)])


def taken_by(items: Iterable[OutboxItem]) -> frozenset[dt.datetime]:
    """Return the moments, aware, that posts wait for."""
    waiting = (one for one in items if one.state is State.QUEUED and one.submission.scheduled is not None)
    return frozenset(one.due_at for one in waiting)


def free(
    times: Collection[WeeklyTime],
    taken: Collection[dt.datetime],
    begin: dt.datetime,
    end: dt.datetime,
    zone: dt.tzinfo | None = None,
) -> list[dt.datetime]:
    """Return the posting times that no post has, aware, in UTC, each once, the earliest first.

    Args:
        times: The author's own.
        taken: The moments that posts wait for, aware.
        begin: The earliest that counts, aware.
        end: The first that counts no more, aware.
        zone: Whose hours they are; None for this computer's.
    """
    there = {moment for moment in _moments(times, begin, end, zone) if begin <= moment < end}
    return sorted(moment for moment in there if all(abs(moment - other) >= BESIDE for other in taken))


def next_free(
    times: Collection[WeeklyTime], taken: Collection[dt.datetime], now: dt.datetime, zone: dt.tzinfo | None = None
) -> dt.datetime | None:
    """Return the first posting time that is still to come and that no post has; None where there is none in a year.

    Args:
        times: The author's own.
        taken: The moments that posts wait for, aware.
        now: Aware.
        zone: Whose hours they are; None for this computer's.
    """
    begin, last = now.astimezone(dt.UTC) + SOONEST, now.astimezone(dt.UTC) + LATEST
    while times and begin <= last:
        found = free(times, taken, begin, min(begin + _WEEK, last), zone)
        if found:
            return found[0]
        begin += _WEEK
    return None


def _moments(
    times: Collection[WeeklyTime], begin: dt.datetime, end: dt.datetime, zone: dt.tzinfo | None
) -> Iterator[dt.datetime]:
    """Return every posting time in these days and a little around them."""
    day, last = begin.date() - _AROUND * _DAY, end.date() + _AROUND * _DAY
    while day <= last:
        for one in times:
            if day.weekday() in one.days:
                yield shown_at(dt.datetime.combine(day, dt.time(one.hour, one.minute)), zone)
        day += _DAY


def _read(one: Any) -> WeeklyTime | None:
    try:
        at, days = dt.time.fromisoformat(one["at"]), set[Any](one["days"])
        return WeeklyTime(at.hour, at.minute, tuple(sorted(day for day in days if type(day) is int)))
    except (TypeError, ValueError, KeyError):
        return None
