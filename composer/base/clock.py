"""Time as an argument: who needs the time is handed a `Clock`."""

from __future__ import annotations

import datetime as dt
import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; never goes back."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; never goes back."""
        return time.monotonic()


def shown_at(hour: dt.datetime, zone: dt.tzinfo | None = None) -> dt.datetime:
    """Return when a clock on the wall shows this, aware, in UTC.

    The first time, where it does so twice; what a change of clocks leaves out is the moment it becomes (PEP 495).

    Args:
        hour: Naive.
        zone: Where the clock hangs; None for this computer's zone, which Python knows only by asking for each moment.
    """
    return (hour.astimezone() if zone is None else hour.replace(tzinfo=zone)).astimezone(dt.UTC)


def to_stamp(moment: dt.datetime) -> str:
    """Return an aware moment as ISO 8601 in UTC with microseconds; sorts as text.

    Raises:
        ValueError: `moment` is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("naive datetime")
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def from_stamp(stamp: str) -> dt.datetime:
    """Return the aware moment that `to_stamp` wrote."""
    return dt.datetime.fromisoformat(stamp)
