"""When the US rule wants whom to be told of protected information that got out: 45 CFR 164.404, .406, .408.

All are last days: the rule says without unreasonable delay. State law and an employer's policy may be shorter. Whether
it was a breach at all is for the privacy officer to say (the four factors of 164.402(2)).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

NOTICE: Final = dt.timedelta(days=60)
"""Calendar days from the day it was discovered: 164.404(b), .406(b), .408(b); from the year's end: .408(c)."""


class People(StrEnum):
    """How many people it may be about: from 500 on HHS is told with them; over 500 of one state, media too."""

    UNKNOWN = "unknown"
    FEW = "few"
    MANY = "many"


class Sort(StrEnum):
    """What sort of detail got out. Choices only: no field of it can hold a word of the post."""

    NAMES = "names"
    PLACES = "places"
    DATES = "dates"
    CONTACTS = "contacts"
    NUMBERS = "numbers"
    PICTURES = "pictures"
    STORY = "story"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Last days.

    Attributes:
        people: Those it is about are told.
        media: Media of the state are told; None where they need not be.
        hhs: The Department of Health and Human Services is told.
    """

    people: dt.date
    media: dt.date | None
    hhs: dt.date


def deadlines(found_on: dt.date, people: People) -> Deadlines:
    """Return the last days, counted from the day it was found; where the number is unknown, the earliest ones."""
    last = found_on + NOTICE
    if people is People.FEW:
        return Deadlines(last, None, dt.date(found_on.year, 12, 31) + NOTICE)
    return Deadlines(last, last, last)
