"""A poll from the command line: X's own limits, the same gate, and the poll that a draft brings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from composer.base.arguments import USAGE
from composer.cli.main import main as vignette
from composer.cli.post import COULD_NOT, SENT
from composer.flow.services import Services
from composer.guard.submission import Poll
from composer.outbox.item import State
from tests.cli.test_post import look, post, profile, states
from tests.fakes import WordGuard

__all__ = ["look", "post", "profile"]

ASKED = Poll(("Yes", "No"), 90)


def poll_at_x(services: Services) -> tuple[str, ...]:
    """What the service shows below the newest post."""
    (item,) = services.outbox.items()
    assert item.state is State.SENT
    return item.submission.poll.options if item.submission.poll else ()


def test_a_poll_goes_out_below_its_post(post, look) -> None:
    assert post("Do you round in white?", "--poll", "Yes", "--poll", " No ", "--poll-minutes", "90") == SENT

    assert look(lambda services: services.outbox.items()[0].submission.poll) == ASKED


def test_without_a_length_it_stands_for_a_day(post, look, tmp_path: Path) -> None:
    answers = tmp_path / "answers.txt"
    answers.write_text("\ufeffYes\n\nNo\nSometimes \N{FACE WITH ROLLING EYES}\n", "utf-8")

    assert post("Do you round in white?", "--poll-file", str(answers)) == SENT
    poll = look(lambda services: services.outbox.items()[0].submission.poll)
    assert poll == Poll(("Yes", "No", "Sometimes \N{FACE WITH ROLLING EYES}"), 1_440)


@pytest.mark.parametrize("minutes", ["5", "10080"])
def test_five_minutes_and_a_week_are_taken(minutes: str, post, look) -> None:
    assert post("Do you round in white?", "--poll", "x" * 25, "--poll", "No", "--poll-minutes", minutes) == SENT


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--poll", "Yes"], "two to four"),
        ([*["--poll", "A", "--poll", "B", "--poll", "C", "--poll", "D", "--poll", "E"]], "two to four"),
        (["--poll", "Yes", "--poll", "x" * 26], "more than 25"),
        (["--poll", "Yes", "--poll", "  "], "empty"),
        (["--poll", "Yes", "--poll", "N\no"], "does not take"),
        (["--poll", "Yes", "--poll", "N\udcffo"], "does not take"),
        (["--poll", "Yes", "--poll", "Yes "], "the same"),
        (["--poll", "Yes", "--poll", "No", "--poll-minutes", "4"], "5 to 10,080"),
        (["--poll", "Yes", "--poll", "No", "--poll-minutes", "10081"], "5 to 10,080"),
        (["--poll-file", "missing.txt"], "cannot be read"),
    ],
)
def test_a_poll_that_x_would_not_take_is_said_before(
    arguments: list[str], says: str, post, look, capsys: pytest.CaptureFixture[str]
) -> None:
    assert post("Do you round in white?", *arguments) == COULD_NOT

    assert says in capsys.readouterr().err
    assert look(states) == []


@pytest.mark.parametrize(
    "wrong",
    [["--poll-minutes", "60"], ["--poll", "Zebulon", "--poll-file", "f"], ["--poll", "a", "--poll-minutes", "Zebulon"]],
)
def test_a_mistake_is_told_without_repeating_it(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["post", *wrong]) == USAGE

    told = capsys.readouterr()
    assert "Zebulon" not in told.out + told.err


def test_the_answers_pass_the_same_check(post, look) -> None:
    """The guard is given the poll with the post: what it says of the answers is what decides."""
    asked: list[Poll | None] = []

    class Looking(WordGuard):
        def check(self, submission, profile):
            asked.append(submission.poll)
            return super().check(submission, profile)

    assert post("Do you round in white?", "--poll", "Yes", "--poll", "No", "--dry-run", guard=Looking()) == 0
    assert asked == [Poll(("Yes", "No"), 1_440)]
    assert look(states) == []


@pytest.fixture
def draft(look: Callable[..., object]) -> str:
    """A draft of the store that asks something."""

    def write(services: Services) -> str:
        made = services.drafts.new("practice")
        services.drafts.save(made.draft_id, ("Do you round in white?",), "practice", None)
        services.polls.put(made.draft_id, ASKED)
        return made.draft_id

    return str(look(write))


def test_a_draft_goes_out_with_its_own_poll(draft: str, post, look, capsys: pytest.CaptureFixture[str]) -> None:
    assert post("", "--draft", draft, "--poll", "A", "--poll", "B") == COULD_NOT
    assert "its own poll" in capsys.readouterr().err

    assert post("", "--draft", draft) == SENT
    assert look(poll_at_x) == ASKED.options
