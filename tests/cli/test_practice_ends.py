"""What was posted for practice ends with the command that posted it, unless its author keeps it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from composer.base.paths import Profile
from composer.base.settings import Settings, load, save
from composer.cli.accounts import main as accounts
from composer.cli.outbox import COULD_NOT, DONE, main
from composer.cli.post import SENT
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from tests.cli.test_outbox import doubtful, home, see, states, stopped, timeline
from tests.cli.test_post import look, post, profile
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

__all__ = ["home", "look", "post", "profile", "see"]

EMPTIED = "nobody can tell whether this stood there"


@pytest.fixture
def lost(home: Profile) -> Profile:
    """Nothing that was posted for practice is kept."""
    save(home.settings, Settings())
    return home


@pytest.fixture
def run(lost: Profile) -> Callable[..., int]:
    """Each command as a program of its own."""
    return lambda *arguments: main(arguments, lost, RealClock(), WordGuard)


def test_it_says_so_and_the_outbox_keeps_what_was_sent(post, look, profile: Profile, capsys) -> None:
    save(profile.settings, Settings())
    assert post("Wash your hands.") == SENT
    assert "Practice posts end with the program" in capsys.readouterr().out

    assert look(timeline) == []
    assert look(states) == [State.SENT]


def test_the_author_keeps_it_by_a_command_and_takes_that_back(post, look, profile: Profile, capsys) -> None:
    save(profile.settings, Settings())
    assert accounts(["--json", "set", "practice", "--keep", "yes"], profile) == 0
    assert json.loads(capsys.readouterr().out)["kept"] is True
    assert post("Wash your hands.") == SENT
    assert "end with the program" not in capsys.readouterr().out
    assert look(timeline) == ["Wash your hands."]

    assert accounts(["set", "@practice", "--keep", "no"], profile) == 0
    assert "posts end with the program" in capsys.readouterr().out
    assert not load(profile.settings).keep_practice
    assert look(timeline) == []


@pytest.mark.parametrize(
    "wrong", [("nobody", "--keep", "yes"), ("practice", "--keep", "yes", "--city", "Lyon"), ("practice", "--city", "x")]
)
def test_nothing_else_is_set_of_the_practice_account(profile: Profile, wrong: tuple[str, ...]) -> None:
    before = load(profile.settings)

    assert accounts(["set", *wrong], profile) == COULD_NOT
    assert load(profile.settings) == before


def test_what_may_have_been_out_is_never_sent_again_because_the_timeline_is_empty(
    run, see, lost: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    item_id = str(see(lambda services: doubtful(services, Fault.DROP_AFTER)))
    assert run("look", item_id) == COULD_NOT
    assert EMPTIED in capsys.readouterr().err

    assert see(states) == [State.UNKNOWN]
    assert see(timeline) == []


def test_it_goes_again_only_at_a_word_of_somebody_who_was_told(
    run, see, lost: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    item_id = str(see(lambda services: doubtful(services, Fault.DROP_AFTER)))
    assert run("again", item_id) == COULD_NOT
    assert EMPTIED in capsys.readouterr().err
    assert see(states) == [State.UNKNOWN]

    assert run("again", item_id) == DONE
    assert see(states) == [State.SENT]


def test_a_thread_whose_beginning_is_gone_stops_with_a_sentence_and_can_begin_anew(
    run, see, lost: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    item_id = str(see(stopped))
    assert run("resume", item_id) == COULD_NOT
    assert "ended with Vignette" in capsys.readouterr().err

    assert run("rest", item_id) == DONE


def test_what_is_gone_already_can_be_deleted(run, see, lost: Profile) -> None:
    item_id = str(see(stopped))

    assert run("delete", item_id) == DONE


def test_an_answer_to_ones_own_post_that_is_gone_says_that_and_to_a_strangers_what_x_says(
    post, look, profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    save(profile.settings, Settings())
    assert post("Wash your hands.", "--json") == SENT
    own = json.loads(capsys.readouterr().out.splitlines()[-1])["posts"][0]
    assert post("And dry them.", "--reply-to", f"https://x.com/i/status/{own}") == COULD_NOT
    assert "ended with Vignette" in capsys.readouterr().err

    assert post("Thank you.", "--reply-to", "https://x.com/i/status/1846889436626259968") == COULD_NOT
    assert "only to those who mentioned you" in capsys.readouterr().err
