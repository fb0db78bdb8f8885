"""A draft that was meant for later: from the command line it waits for its time, too, unless somebody says now."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

import pytest

from composer.base.paths import Profile
from composer.cli.outbox import DONE
from composer.cli.outbox import main as outbox
from composer.cli.post import COULD_NOT, SENT
from composer.flow.services import Services
from composer.outbox.item import State
from tests.cli.test_post import look, post, profile, states, timeline
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

__all__ = ["look", "post", "profile"]

DRAFT = "d" * 32


@pytest.fixture
def meant_for(look) -> Callable[[dt.timedelta], dt.datetime]:
    """Keep a draft that is to go so much later (or, less than nothing, earlier) than now; return its moment."""

    def write(later: dt.timedelta) -> dt.datetime:
        moment = dt.datetime.now(dt.UTC).replace(microsecond=0) + later

        def keep(services: Services) -> None:
            services.drafts.save(DRAFT, ("Grand rounds at seven.",), "practice", None)
            services.times.put(DRAFT, moment)

        look(keep)
        return moment

    return write


def test_it_waits_for_its_time_and_says_so(post, look, meant_for, capsys: pytest.CaptureFixture[str]) -> None:
    moment = meant_for(dt.timedelta(hours=20))
    assert post("", "--draft", DRAFT) == SENT

    (item,) = look(lambda services: services.outbox.items())
    assert (item.state, item.due_at, item.submission.scheduled) == (State.QUEUED, moment, moment)
    assert look(timeline) == []
    said = capsys.readouterr().out
    assert f"{moment.astimezone():%Y-%m-%d %H:%M}" in said
    assert "if Vignette is running and unlocked" in said
    assert "--now" in said
    assert look(lambda services: services.drafts.get(DRAFT)) is None  # it is in exactly one of the two


def test_a_dry_run_says_it_too(post, look, meant_for, capsys: pytest.CaptureFixture[str]) -> None:
    moment = meant_for(dt.timedelta(hours=20))
    assert post("", "--draft", DRAFT, "--dry-run") == 0
    assert f"{moment.astimezone():%Y-%m-%d %H:%M}" in capsys.readouterr().out

    assert post("", "--draft", DRAFT, "--dry-run", "--json") == 0
    assert dt.datetime.fromisoformat(json.loads(capsys.readouterr().out)["waits_for"]) == moment
    assert look(states) == []


def test_it_goes_at_once_where_that_is_said(post, look, meant_for, capsys: pytest.CaptureFixture[str]) -> None:
    meant_for(dt.timedelta(hours=20))
    assert post("", "--draft", DRAFT, "--now") == SENT

    assert look(timeline) == ["Grand rounds at seven."]
    assert "It is out." in capsys.readouterr().out


def test_where_its_time_has_passed_nothing_goes_by_surprise(post, look, meant_for, capsys) -> None:
    meant_for(-dt.timedelta(hours=5))
    assert post("", "--draft", DRAFT) == COULD_NOT
    assert look(states) == []
    assert "has passed" in capsys.readouterr().err

    assert post("", "--draft", DRAFT, "--now") == SENT
    assert look(timeline) == ["Grand rounds at seven."]


def test_taken_back_it_has_its_time_again(post, look, meant_for, profile: Profile) -> None:
    moment = meant_for(dt.timedelta(hours=20))
    post("", "--draft", DRAFT)
    (item,) = look(lambda services: services.outbox.items())

    assert outbox(("back", item.item_id), profile, RealClock(), WordGuard) == DONE
    assert look(lambda services: services.times.get(DRAFT)) == moment
    assert look(lambda services: services.drafts.get(DRAFT).parts) == ("Grand rounds at seven.",)
