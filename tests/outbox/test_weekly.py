"""Weekly posting times: the next one is to come, is free, and is an hour that the author's clock does show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.outbox.rules import LATEST, SOONEST
from composer.outbox.weekly import (
    BESIDE,
    DAYS,
    MOST,
    STARTING,
    WEEKDAYS,
    WEEKEND,
    WeeklyTime,
    free,
    joined,
    next_free,
    read,
    written,
)
from composer.outbox.weekly_shelf import WeeklyShelf
from composer.vault.database import Database

# clocks that change by an hour at night, by half an hour, at midnight, twice over Ramadan, and never
ZONES = (
    "UTC", "America/New_York", "Europe/Paris", "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca",
    "Asia/Kolkata", "Pacific/Apia", "Pacific/Kiritimati",
)  # fmt: skip
PARIS = ZoneInfo("Europe/Paris")
NOW = dt.datetime(2026, 11, 30, 6, 0, tzinfo=dt.UTC)  # a Monday, seven in the morning in Paris

times_of_day = st.builds(
    WeeklyTime,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sets(st.integers(0, DAYS - 1), min_size=1).map(lambda days: tuple(sorted(days))),
)
weeks = st.lists(times_of_day, max_size=6).map(joined)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.integers(1_324_339_200, 2_114_380_800).map(lambda second: dt.datetime.fromtimestamp(second, dt.UTC))
lengths = st.timedeltas(dt.timedelta(0), dt.timedelta(days=20))


def utc(written_so: str) -> dt.datetime:
    return dt.datetime.fromisoformat(written_so).replace(tzinfo=dt.UTC)


# ---- what holds whatever the clock and the week


@given(weeks, zones, moments, lengths, st.lists(st.integers(-90, 90), max_size=8))
def test_free_times_are_sorted_lie_within_and_are_nobodys(
    week: tuple[WeeklyTime, ...], zone: ZoneInfo, begin: dt.datetime, length: dt.timedelta, shifts: list[int]
) -> None:
    every = free(week, (), begin, begin + length, zone)
    taken = [moment + dt.timedelta(seconds=shift) for moment, shift in zip(every, shifts, strict=False)]
    found = free(week, taken, begin, begin + length, zone)

    assert found == sorted(set(found))
    assert all(begin <= moment < begin + length for moment in found)
    assert all(abs(moment - other) >= BESIDE for moment in found for other in taken)
    assert set(found) <= set(every)
    assert all(any(abs(moment - other) < BESIDE for other in taken) for moment in set(every) - set(found))


@given(weeks, zones, moments, lengths)
@example((WeeklyTime(2, 30, (6,)), WeeklyTime(3, 15, (6,))), PARIS, utc("2027-03-27"), dt.timedelta(days=3))
def test_each_is_an_hour_of_the_week_on_the_authors_clock_or_the_one_that_a_change_makes_of_it(
    week: tuple[WeeklyTime, ...], zone: ZoneInfo, begin: dt.datetime, length: dt.timedelta
) -> None:
    for moment in free(week, (), begin, begin + length, zone):
        shown = moment.astimezone(zone)
        wanted = {(one.hour, one.minute) for one in week if shown.weekday() in one.days}
        as_meant = (shown.hour, shown.minute) in wanted and shown.fold == 0
        assert as_meant or _left_out_just_before(shown)


def _left_out_just_before(shown: dt.datetime) -> bool:
    """Whether the clock there was set forward within the day and an hour before."""
    before = (shown.astimezone(dt.UTC) - dt.timedelta(hours=25)).astimezone(shown.tzinfo)
    return (shown.utcoffset() or dt.timedelta()) > (before.utcoffset() or dt.timedelta())


@given(weeks, zones, moments, lengths)
def test_no_time_of_any_week_is_forgotten(
    week: tuple[WeeklyTime, ...], zone: ZoneInfo, begin: dt.datetime, length: dt.timedelta
) -> None:
    found = set(free(week, (), begin, begin + length, zone))
    day, end = begin.astimezone(zone).date(), begin + length
    while day <= end.astimezone(zone).date():
        for one in week:
            hour = dt.datetime.combine(day, dt.time(one.hour, one.minute), zone)
            moment = hour.astimezone(dt.UTC)
            if day.weekday() in one.days and begin <= moment < end:
                assert moment in found
        day += dt.timedelta(days=1)


@given(weeks, zones, moments, st.integers(0, 30))
def test_the_next_is_the_first_that_is_free_and_never_in_the_past(
    week: tuple[WeeklyTime, ...], zone: ZoneInfo, now: dt.datetime, already: int
) -> None:
    taken: list[dt.datetime] = []
    for _ in range(already):
        moment = next_free(week, taken, now, zone)
        if moment is None:
            break
        assert now + SOONEST <= moment <= now + LATEST
        assert all(abs(moment - other) >= BESIDE for other in taken)
        assert all(other < moment for other in taken)  # a queue fills from the front
        assert free(week, taken, now + SOONEST, moment, zone) == []
        taken.append(moment)
    assert bool(taken) == bool(week and already)


@given(weeks)
def test_what_is_kept_is_read_as_it_was(week: tuple[WeeklyTime, ...]) -> None:
    assert read(written(week)) == week


# ---- by example


def test_the_starting_set_gives_a_week_of_ten_and_goes_on_over_the_weekend() -> None:
    taken: list[dt.datetime] = []
    for _ in range(11):
        moment = next_free(STARTING, taken, NOW, PARIS)
        assert moment is not None
        taken.append(moment)

    assert [f"{moment.astimezone(PARIS):%a %H:%M}" for moment in taken] == [
        f"{day} {at}" for day in ("Mon", "Tue", "Wed", "Thu", "Fri") for at in ("07:30", "12:15")
    ] + ["Mon 07:30"]


def test_a_time_that_is_a_moment_away_is_too_soon_and_one_a_minute_away_is_not() -> None:
    week = (WeeklyTime(7, 30, WEEKDAYS),)

    assert next_free(week, (), utc("2026-11-30 06:29"), PARIS) == utc("2026-11-30 06:30")
    assert next_free(week, (), utc("2026-11-30 06:29:01"), PARIS) == utc("2026-12-01 06:30")


def test_a_post_that_stands_nearly_there_has_the_time_and_one_a_minute_off_has_not() -> None:
    week = (WeeklyTime(7, 30, WEEKDAYS),)

    assert next_free(week, [utc("2026-11-30 06:30:40")], NOW, PARIS) == utc("2026-12-01 06:30")
    assert next_free(week, [utc("2026-11-30 06:31")], NOW, PARIS) == utc("2026-11-30 06:30")


def test_an_hour_that_summer_time_leaves_out_moves_forward_and_one_that_comes_twice_is_the_first() -> None:
    week = (WeeklyTime(2, 30, (6,)),)

    assert next_free(week, (), utc("2027-03-27 12:00"), PARIS) == utc("2027-03-28 01:30")  # half past three there
    assert next_free(week, (), utc("2027-10-30 12:00"), PARIS) == utc("2027-10-31 00:30")
    assert next_free(week, [utc("2027-10-31 00:30")], utc("2027-10-30 12:00"), PARIS) == utc("2027-11-07 01:30")


def test_two_times_that_a_change_makes_one_are_one() -> None:
    week = (WeeklyTime(2, 30, (6,)), WeeklyTime(3, 30, (6,)))

    assert free(week, (), utc("2027-03-28"), utc("2027-03-29"), PARIS) == [utc("2027-03-28 01:30")]


def test_without_times_or_with_all_of_them_taken_there_is_none() -> None:
    week = (WeeklyTime(7, 30, (0,)),)
    year = free(week, (), NOW, NOW + LATEST, PARIS)

    assert next_free((), (), NOW, PARIS) is None
    assert next_free(week, year, NOW, PARIS) is None


@pytest.mark.parametrize(
    ("hour", "minute", "days"),
    [(24, 0, (0,)), (7, 60, (0,)), (7, 0, ()), (7, 0, (7,)), (7, 0, (1, 0))],
)
def test_what_no_week_has_cannot_be_made(hour: int, minute: int, days: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"days|hour|minute"):
        WeeklyTime(hour, minute, days)


def test_the_same_hour_on_other_days_is_one_time_and_there_are_never_too_many() -> None:
    assert joined([WeeklyTime(9, 0, WEEKEND), WeeklyTime(7, 0, (0,)), WeeklyTime(9, 0, (0, 6))]) == (
        WeeklyTime(7, 0, (0,)),
        WeeklyTime(9, 0, (0, 5, 6)),
    )
    assert len(joined(WeeklyTime(hour, minute, (0,)) for hour in range(24) for minute in (0, 30))) == MOST


@pytest.mark.parametrize(
    "raw",
    ["", "no JSON", "{}", "null", '["07:30"]', '[{"at": "25:00", "days": [0]}]', '[{"at": "07:30"}]',
     '[{"at": 7, "days": [0]}]', '[{"at": "07:30", "days": 3}]', '[{"at": "07:30", "days": [9]}]'],
)  # fmt: skip
def test_what_cannot_be_read_is_no_time(raw: str) -> None:
    assert read(raw) == ()


def test_what_can_be_read_beside_it_stays() -> None:
    assert read('[{"at": "07:30", "days": [4, 0, 0, true]}, 3]') == (WeeklyTime(7, 30, (0, 4)),)


# ---- in the store


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database.open(None, bytes(32), {})
    yield made
    made.close()


def test_they_stay_in_the_encrypted_store_until_they_are_changed(database: Database) -> None:
    shelf = WeeklyShelf(database)
    assert shelf.get() == ()

    shelf.put(STARTING)
    assert WeeklyShelf(database).get() == STARTING
    shelf.put(())
    assert shelf.get() == ()
