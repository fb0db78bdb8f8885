"""All recognisers, in the order they are asked."""

from __future__ import annotations

from composer.guard.recogniser import Recogniser
from composer.guard.recognisers.ages import Ages
from composer.guard.recognisers.contacts import Contacts
from composer.guard.recognisers.dates import Dates
from composer.guard.recognisers.images import Images
from composer.guard.recognisers.marks import Marks
from composer.guard.recognisers.numbers import Numbers
from composer.guard.recognisers.people import People
from composer.guard.recognisers.places import Places
from composer.guard.recognisers.plates import Plates
from composer.guard.recognisers.quasi import Quasi
from composer.guard.recognisers.reader import Reader
from composer.guard.recognisers.replies import Replies
from composer.guard.recognisers.web import Web


def all_recognisers() -> tuple[Recogniser, ...]:
    """Return one of each."""
    numbers = (Numbers(), Plates(), Contacts(), Web(), Dates(), Ages())
    words = (People(), Places(), Images(), Marks(), Replies(), Quasi())
    return (*numbers, *words, Reader())
