"""The last days of the breach rule, 45 CFR 164.404, .406, .408, and what is kept of a post that got out."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.outbox.breach import Deadlines, People, Sort, deadlines
from composer.outbox.incidents import Incident, IncidentShelf
from composer.vault.database import Database
from tests.conftest import FakeTrail
from tests.ui_window import samples

DAY = dt.date


@pytest.mark.parametrize(
    ("found", "people", "last"),
    [
        (DAY(2026, 11, 24), People.FEW, Deadlines(DAY(2027, 1, 23), None, DAY(2027, 3, 1))),
        (DAY(2027, 12, 31), People.FEW, Deadlines(DAY(2028, 2, 29), None, DAY(2028, 2, 29))),
        (DAY(2026, 1, 1), People.FEW, Deadlines(DAY(2026, 3, 2), None, DAY(2027, 3, 1))),
        (DAY(2026, 11, 24), People.MANY, Deadlines(DAY(2027, 1, 23), DAY(2027, 1, 23), DAY(2027, 1, 23))),
        (DAY(2026, 11, 24), People.UNKNOWN, Deadlines(DAY(2027, 1, 23), DAY(2027, 1, 23), DAY(2027, 1, 23))),
    ],
)
def test_each_last_day_is_that_of_the_rule(found: dt.date, people: People, last: Deadlines) -> None:
    assert deadlines(found, people) == last


@given(st.dates(DAY(2000, 1, 1), DAY(2099, 1, 1)), st.sampled_from(People))
def test_nobody_is_told_later_than_sixty_days_and_unknown_is_never_later_than_known(
    found: dt.date, people: People
) -> None:
    last, unknown = deadlines(found, people), deadlines(found, People.UNKNOWN)

    assert last.people == found + dt.timedelta(days=60)
    assert unknown.hhs <= last.hhs
    assert last.hhs <= DAY(found.year, 12, 31) + dt.timedelta(days=60)


def test_what_was_written_down_is_kept_once_a_post_and_audited_without_a_word_of_it() -> None:
    db, trail = Database.open(None, bytes(32), {}), FakeTrail()
    shelf, item = IncidentShelf(db, trail), samples.item("s", "Maria in bed 4")
    shelf.keep(Incident("s", DAY(2026, 11, 24), (Sort.NAMES,)), item)
    second = Incident("s", DAY(2026, 11, 23), (Sort.NAMES, Sort.PLACES), People.FEW, handed_over=True)
    shelf.keep(second, item)

    assert shelf.all() == (second,)
    event, facts = trail.rows[-1]
    assert (event, facts["sorts"], facts["people"], facts["handed_over"]) == (
        "incident.recorded",
        "names,places",
        "few",
        1,
    )
    assert "Maria" not in str(trail.rows)
    db.close()
