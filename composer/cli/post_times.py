"""`vignette post --at`: the moment at which a post is to go, read from words, with the zone whose hour it is."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final
from zoneinfo import ZoneInfo

from composer.base.clock import shown_at
from composer.base.errors import VignetteError
from composer.outbox.rules import LATEST, SOONEST

_FURTHEST, _LAST_MINUTE = 14, 59  # no clock on earth is further ahead

_WRITTEN: Final = re.compile(
    r"(?:(?P<day>\d{4}-\d{2}-\d{2})[ T])?(?P<hour>\d{1,2}:\d{2})(?::00)?\s?(?P<offset>Z|[+-]\d{2}:?\d{2})?", re.ASCII
)


def moment_of(written: str, zone: str | None, now: dt.datetime) -> dt.datetime:
    """Return the moment, aware, in UTC.

    Args:
        written: `07:00` for the next time it is that hour; `2026-12-01 07:00`; also with `+01:00` or `Z` behind it.
        zone: The IANA name of the zone whose hour it is; None for this computer's.
        now: Aware.

    Raises:
        VignetteError: `post.at` it cannot be read, or names a zone twice · `post.at_zone` there is no such zone ·
            `post.at_gap` the clocks leave that hour out · `post.at_past` · `post.at_far` it is over a year away.
    """
    found = _WRITTEN.fullmatch(written.strip())
    if found is None or (found["offset"] and zone):
        raise VignetteError("post.at")
    place = _zone(found["offset"], zone)
    here = now.astimezone(place)
    hour = _read(f"{here:%Y-%m-%d}", found["hour"]) if found["day"] is None else _read(found["day"], found["hour"])
    if found["day"] is None and shown_at(hour, place) < now + SOONEST:
        hour += dt.timedelta(days=1)
    moment = shown_at(hour, place)
    if moment.astimezone(place).replace(tzinfo=None) != hour:
        raise VignetteError("post.at_gap")
    if moment < now + SOONEST:
        raise VignetteError("post.at_past")
    if moment > now + LATEST:
        raise VignetteError("post.at_far")
    return moment


def _read(day: str, hour: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(f"{day}T{hour:0>5}")
    except ValueError:
        raise VignetteError("post.at") from None


def _zone(offset: str | None, name: str | None) -> dt.tzinfo | None:
    """Return the zone; None for this computer's, which Python knows only by asking for each moment."""
    if offset is not None:
        return _shifted(offset)
    if name is None:
        return None
    try:
        return ZoneInfo(name.strip().replace(" ", "_"))
    except (ValueError, OSError, KeyError):  # no name at all, a folder of names, not among them
        raise VignetteError("post.at_zone") from None


def _shifted(offset: str) -> dt.timezone:
    if offset == "Z":
        return dt.UTC
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if hours > _FURTHEST or minutes > _LAST_MINUTE:
        raise VignetteError("post.at")
    away = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(-away if offset[0] == "-" else away)
