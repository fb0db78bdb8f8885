"""`vignette post --at`: a time in words, whose hour it is, and a post that waits for it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import json
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace

import pytest

from composer.base.arguments import USAGE
from composer.base.errors import VignetteError
from composer.base.paths import Profile
from composer.cli.main import main as vignette
from composer.cli.outbox import DONE
from composer.cli.outbox import main as outbox
from composer.cli.post import COULD_NOT, SENT
from composer.cli.post import main as send
from composer.cli.post_times import moment_of
from composer.outbox.item import State
from composer.outbox.weekly import STARTING, WeeklyTime, free
from tests.cli.test_post import look, post, profile, states, timeline
from tests.cli.test_post_time import DRAFT, meant_for
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

__all__ = ["look", "meant_for", "post", "profile"]

NOW = dt.datetime(2026, 11, 29, 18, 30, tzinfo=dt.UTC)


@pytest.fixture
def in_new_york(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a running process cannot be changed here")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    time.tzset()


@pytest.mark.parametrize(
    ("written", "zone", "moment"),
    [
        ("19:00", "UTC", "2026-11-29T19:00"),
        ("18:31", "UTC", "2026-11-29T18:31"),
        ("18:30", "UTC", "2026-11-30T18:30"),  # now is too late: the next time
        ("7:00", "Europe/Paris", "2026-11-30T06:00"),
        ("07:00", "Asia/Tokyo", "2026-11-29T22:00"),
        ("2026-12-01 07:00", "Europe/Paris", "2026-12-01T06:00"),
        ("2026-12-01T07:00:00", "America/New York", "2026-12-01T12:00"),
        ("2026-12-01 07:00+05:30", None, "2026-12-01T01:30"),
        ("2026-12-01 07:00 -0500", None, "2026-12-01T12:00"),
        ("2026-12-01T07:00Z", None, "2026-12-01T07:00"),
        ("23:00Z", None, "2026-11-29T23:00"),
        ("2027-07-01 07:00", "Europe/Paris", "2027-07-01T05:00"),  # summer there
        ("2027-10-31 02:30", "Europe/Paris", "2027-10-31T00:30"),  # twice that night: the first
    ],
)
def test_an_hour_is_the_hour_of_its_zone(written: str, zone: str | None, moment: str) -> None:
    assert moment_of(written, zone, NOW) == dt.datetime.fromisoformat(f"{moment}+00:00")


@pytest.mark.usefixtures("in_new_york")
def test_without_a_zone_it_is_this_computers() -> None:
    assert moment_of("2026-12-01 07:00", None, NOW) == dt.datetime(2026, 12, 1, 12, tzinfo=dt.UTC)
    assert moment_of("07:00", None, NOW) == dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
    assert moment_of("2027-07-01 07:00", None, NOW) == dt.datetime(2027, 7, 1, 11, tzinfo=dt.UTC)
    with pytest.raises(VignetteError, match=r"post\.at_gap"):
        moment_of("2027-03-14 02:30", None, NOW)


@pytest.mark.parametrize(
    ("written", "zone", "code"),
    [
        ("tomorrow", None, "post.at"),
        ("", None, "post.at"),
        ("25:00", None, "post.at"),
        ("2026-02-30 07:00", "UTC", "post.at"),
        ("07:00+01:00", "Europe/Paris", "post.at"),
        ("07:00+29:00", None, "post.at"),
        ("07:00 PM", None, "post.at"),
        ("07:00", "Nowhere/Land", "post.at_zone"),
        ("07:00", "Europe", "post.at_zone"),
        ("07:00", "../UTC", "post.at_zone"),
        ("07:00", "", "post.at_zone"),
        ("2027-03-28 02:30", "Europe/Paris", "post.at_gap"),
        ("2026-11-29 18:00", "UTC", "post.at_past"),
        ("2028-01-01 07:00", "UTC", "post.at_far"),
    ],
)
def test_what_is_no_time_to_wait_for_is_refused(written: str, zone: str | None, code: str) -> None:
    with pytest.raises(VignetteError) as refused:
        moment_of(written, zone, NOW)
    assert refused.value.code == code


def in_two_days() -> dt.datetime:
    return (dt.datetime.now(dt.UTC) + dt.timedelta(days=2)).replace(second=0, microsecond=0)


def test_a_post_waits_for_its_time_and_says_under_what_condition_it_goes(
    post, look, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    moment = in_two_days()
    assert post("Grand rounds at seven.", "--at", f"{moment:%Y-%m-%d %H:%M}", "--zone", "UTC") == SENT

    (item,) = look(lambda services: services.outbox.items())
    assert (item.state, item.due_at, item.submission.scheduled) == (State.QUEUED, moment, moment)
    assert look(timeline) == []
    said = capsys.readouterr().out
    assert f"{moment.astimezone():%Y-%m-%d %H:%M}" in said
    assert "if Vignette is running and unlocked" in said
    assert "otherwise it is offered" in said
    assert "--now" not in said

    assert outbox(("back", item.item_id), profile, RealClock(), WordGuard) == DONE
    assert look(lambda services: services.times.get(item.draft_id)) == moment
    assert look(lambda services: services.drafts.get(item.draft_id).parts) == ("Grand rounds at seven.",)


def test_a_dry_run_tells_the_moment_and_keeps_nothing(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    moment = in_two_days()
    assert post("Grand rounds.", "--at", f"{moment:%Y-%m-%dT%H:%MZ}", "--dry-run", "--json") == 0

    assert dt.datetime.fromisoformat(json.loads(capsys.readouterr().out)["waits_for"]) == moment
    assert look(states) == []


def test_another_time_takes_the_place_of_the_drafts_own(post, look, meant_for) -> None:
    meant_for(-dt.timedelta(hours=5))
    moment = in_two_days()
    assert post("", "--draft", DRAFT, "--at", f"{moment:%Y-%m-%d %H:%MZ}") == SENT

    (item,) = look(lambda services: services.outbox.items())
    assert item.submission.scheduled == moment


def test_next_takes_the_first_posting_time_that_no_post_has_and_the_one_behind_it_is_the_following(
    post, look, capsys: pytest.CaptureFixture[str]
) -> None:
    daily = (WeeklyTime(7, 30, tuple(range(7))), WeeklyTime(12, 15, tuple(range(7))))
    look(lambda services: services.weekly.put(daily))
    before = dt.datetime.now(dt.UTC)
    for words in ("Grand rounds at seven.", "Journal club.\n\n---\n\nBring a paper."):
        assert post(words, "--at", "next") == SENT

    items = sorted(look(lambda services: services.outbox.items()), key=lambda one: one.due_at)
    free_before = free(daily, (), before, before + dt.timedelta(days=3))
    hours = [item.due_at for item in items]
    assert hours in (free_before[:2], free_before[1:3])  # the first may have passed meanwhile
    assert [len(item.parts) for item in items] == [1, 2]
    assert all(item.state is State.QUEUED and item.submission.scheduled == item.due_at for item in items)
    assert "if Vignette is running and unlocked" in capsys.readouterr().out
    assert look(timeline) == []


def test_next_without_a_posting_time_is_not_sent_and_says_where_they_are_set(
    post, look, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post("Grand rounds.", "--at", "next") == COULD_NOT
    assert look(states) == []
    assert "None of your posting times is free" in capsys.readouterr().err


def test_next_does_not_go_where_the_institution_has_turned_off_scheduling(
    look, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    look(lambda services: services.weekly.put(STARTING))
    place = tmp_path / "institution" / "policy.toml"
    place.parent.mkdir(mode=0o755)
    place.write_text('version = 1\n[features]\ndisabled = ["scheduling"]\n')
    place.chmod(0o644)
    given = SimpleNamespace(buffer=io.BytesIO(b"Grand rounds."), isatty=lambda: False)
    monkeypatch.setattr(sys, "stdin", given)

    ruled = dataclasses.replace(profile, policy=place, policy_owner=os.getuid())
    assert send(("--at", "next"), ruled, RealClock(), WordGuard) == COULD_NOT
    assert look(states) == []
    assert "turned off scheduling" in capsys.readouterr().err


def test_what_cannot_be_waited_for_is_not_sent_either(post, look, capsys: pytest.CaptureFixture[str]) -> None:
    for more in (("--at", "whenever"), ("--at", "07:00", "--edit", "https://x.com/i/status/1234567890123456789")):
        assert post("Grand rounds.", *more) == COULD_NOT
    assert look(states) == []
    assert "--at takes 07:00" in capsys.readouterr().err


def test_a_zone_alone_and_both_times_at_once_are_no_call() -> None:
    assert vignette(["post", "--zone", "UTC"]) == USAGE
    assert vignette(["post", "--at", "07:00", "--now"]) == USAGE
    assert vignette(["post", "--at", "next", "--zone", "UTC"]) == USAGE


def test_what_was_refused_at_a_terminal_comes_back_as_a_draft_of_its_own(post, look, profile: Profile) -> None:
    """Taken back twice, two texts are two drafts."""
    for text in ("One.", "Two."):
        post(text, "--at", "07:00")
    for item in look(lambda services: services.outbox.items()):
        assert outbox(("back", item.item_id), profile, RealClock(), WordGuard) == DONE

    assert sorted(draft.parts[0] for draft in look(lambda services: services.drafts.list())) == ["One.", "Two."]
