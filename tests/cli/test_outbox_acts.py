"""`vignette outbox send`, `copy` and `posted`: what is due goes, what is put out by hand is given out word for word."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

import pytest

from composer.base.paths import Profile
from composer.cli.accounts import main as accounts
from composer.cli.outbox import COULD_NOT, DONE, NEEDS_YOU, main
from composer.cli.post import SENT
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from tests.cli.test_outbox import home, queued, run, see, states, timeline
from tests.cli.test_post import look, post, profile
from tests.fakes import WordGuard
from tests.posting.orders import RealClock

__all__ = ["home", "look", "post", "profile", "run", "see"]

MARKED = "Wash your hands <b>first</b>.\n\nThen the cuff."


@pytest.fixture
def nora(profile: Profile) -> str:
    """An account without keys."""
    assert accounts(["add", "by-hand", "@nora"], profile) == 0
    return "nora"


@pytest.fixture
def outbox(profile: Profile) -> Callable[..., int]:
    return lambda *arguments: main(arguments, profile, RealClock(), WordGuard)


def test_all_that_is_due_goes_in_order_and_once(run, see, capsys: pytest.CaptureFixture[str]) -> None:
    see(lambda services: (queued(services, "One"), queued(services, "Two 1/2", "Two 2/2")))

    assert run("send") == DONE
    assert see(timeline) == ["Two 2/2", "Two 1/2", "One"]
    assert see(states) == [State.SENT, State.SENT]
    capsys.readouterr()
    assert run("send") == DONE
    assert "Nothing is due." in capsys.readouterr().out
    assert len(see(timeline)) == 3


def scheduled(services, due: dt.datetime) -> str:
    services.outbox.recover()
    submission = Submission("practice", AccountKind.PRACTICE, ("At its hour",), scheduled=due)
    approval = services.gate.approve(submission, WordGuard().check(submission, AuthorProfile()))
    return services.outbox.add(submission, approval, due, "e" * 32).item_id


def test_what_is_meant_for_later_waits_and_what_was_missed_is_offered(
    run, see, capsys: pytest.CaptureFixture[str]
) -> None:
    now = dt.datetime.now(dt.UTC)
    later = str(see(lambda services: scheduled(services, now + dt.timedelta(hours=2))))
    missed = str(see(lambda services: scheduled(services, now - dt.timedelta(hours=2))))

    run()
    assert capsys.readouterr().out.count("Scheduled") == 2
    assert run("resume", later) == COULD_NOT
    assert "Its time has not come" in capsys.readouterr().err
    assert run("send") == COULD_NOT
    assert "Nothing was sent" in capsys.readouterr().out
    assert see(timeline) == []
    assert run("resume", missed) == DONE  # now its author says so
    assert see(timeline) == ["At its hour"]


def test_what_was_refused_is_left_alone_and_holds_nothing_back(run, see) -> None:
    def refused(services) -> None:
        queued(services, "One")
        queued(services, "Two")
        services.desk.publisher("practice")
        services.desk.practice._server.faults.plan(Fault.NO_CREDIT)
        services.queue.send_next()

    see(refused)
    assert run("send") == DONE
    assert see(timeline) == ["Two"]
    assert sorted(see(states)) == [State.NOT_SENT, State.SENT]


def test_what_waits_and_is_due_can_be_resumed_by_its_name(run, see) -> None:
    item_id = str(see(lambda services: queued(services, "One")))

    assert run("resume", item_id) == DONE
    assert see(timeline) == ["One"]


def test_a_post_by_hand_waits_and_is_given_out_word_for_word(
    post, look, nora: str, outbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post(f"{MARKED}\n\n---\n\nTwo", "--account", nora, "--json") == SENT
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["state"], told["posts"]) == ("queued", [])
    item = told["item"]

    assert outbox("copy", item) == DONE
    given = capsys.readouterr()
    assert given.out == f"{MARKED}\n"  # and nothing else: it can be piped into a clipboard
    assert "https://x.com/compose/post" in given.err
    assert f"vignette outbox copy {item[:8]}" in given.err
    assert outbox("copy", item) == DONE
    given = capsys.readouterr()
    assert given.out == "Two\n"
    assert f"vignette outbox posted {item[:8]}" in given.err
    assert outbox("copy", item, "1") == DONE
    assert capsys.readouterr().out == f"{MARKED}\n"

    assert outbox("posted", item) == DONE
    assert look(states) == [State.HANDED_OVER]
    assert outbox("copy", item) == COULD_NOT


def test_it_says_how_to_go_on_and_costs_nothing_and_the_list_says_for_whom_it_waits(
    post, nora: str, outbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post("Wash your hands.", "--account", f"@{nora}") == SENT
    said = capsys.readouterr().out
    assert "vignette outbox copy" in said
    assert "$0.000" in said

    assert outbox() == NEEDS_YOU
    assert "Waits for you to post it" in capsys.readouterr().out


def test_an_answer_by_hand_opens_at_the_other_post(post, nora: str, outbox, capsys: pytest.CaptureFixture[str]) -> None:
    link = "https://x.com/somebody/status/1846889436626259968"
    assert post("Thank you.", "--account", nora, "--reply-to", link, "--json") == SENT
    item = json.loads(capsys.readouterr().out.splitlines()[-1])["item"]

    assert outbox("copy", item) == DONE
    assert "https://x.com/i/status/1846889436626259968" in capsys.readouterr().err


def test_what_cannot_be_given_out_as_words_is_refused_before_anything_waits(post, look, nora: str, capsys) -> None:
    for more in (("--poll", "Yes", "--poll", "No"), ("--community", "1234567890"), ("--at", "07:00")):
        assert post("Wash your hands.", "--account", nora, *more) == COULD_NOT
    assert look(states) == []
    assert "without --at" in capsys.readouterr().err


def test_what_the_service_takes_from_its_own_page_alone_is_given_out_and_marked(
    post, look, outbox, capsys: pytest.CaptureFixture[str]
) -> None:
    link = "https://x.com/somebody/status/1846889436626259968"
    assert post("Thank you.", "--reply-to", link) == COULD_NOT
    (item,) = look(lambda services: services.outbox.items())
    said = capsys.readouterr().out
    assert "The practice account refuses it" in said  # before it was tried
    assert f"`vignette outbox copy {item.item_id[:8]}`" in said

    assert outbox("copy", item.item_id) == DONE
    given = capsys.readouterr()
    assert given.out.endswith("Thank you.\n")
    assert "https://x.com/i/status/1846889436626259968" in given.err
    assert outbox("posted", item.item_id) == DONE
    assert look(states) == [State.HANDED_OVER]


@pytest.mark.parametrize("number", ["0", "3"])
def test_there_is_no_other_post_in_it(post, nora: str, outbox, capsys, number: str) -> None:
    post("One\n\n---\n\nTwo", "--account", nora, "--json")
    item = json.loads(capsys.readouterr().out.splitlines()[-1])["item"]

    assert outbox("copy", item, number) != DONE
    assert "One" not in capsys.readouterr().out


def test_what_is_sent_by_the_program_is_not_given_out(run, see, capsys: pytest.CaptureFixture[str]) -> None:
    item_id = str(see(lambda services: queued(services, "Wash your hands")))
    for what in ("copy", "posted"):
        assert run(what, item_id) == COULD_NOT

    told = capsys.readouterr()
    assert "Wash" not in told.out
    assert told.err.count("It is not put out by hand.") == 2
    assert see(states) == [State.QUEUED]
