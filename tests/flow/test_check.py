"""The check loop: the newest text wins, nothing is looked at in silence, an error refuses."""

from __future__ import annotations

import pytest

from composer.base.errors import GuardError
from composer.flow.check import CheckLoop
from composer.flow.views import CheckState, CheckView
from composer.guard.author import AuthorProfile
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission
from tests.fakes import HeldRunner, WordGuard

AUTHOR = AuthorProfile()


def post(text: str) -> Submission:
    return Submission("practice", AccountKind.PRACTICE, (text,))


class Loop:
    """A check loop with its lane held and its views kept."""

    def __init__(self) -> None:
        self.guard, self.lane = WordGuard(), HeldRunner()
        self.views: list[CheckView] = []
        self.check = CheckLoop(self.guard, self.lane, self.views.append)

    def states(self) -> list[CheckState]:
        return [view.state for view in self.views]


@pytest.fixture
def loop() -> Loop:
    return Loop()


def test_what_is_typed_while_the_guard_wakes_is_looked_at_the_moment_it_is_up(loop: Loop) -> None:
    loop.check.wake()
    loop.check.ask(post("Maria was here"), AUTHOR)
    assert loop.states() == [CheckState.WAKING]

    loop.lane.run()

    assert loop.views[-1].state is CheckState.DONE
    assert loop.views[-1].report is not None
    assert loop.views[-1].report.verdict is Verdict.BLOCK


def test_only_the_newest_text_is_looked_at_after_the_one_in_hand(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    for text in ("a", "ab", "abc", "abcd"):
        loop.check.ask(post(text), AUTHOR)
    loop.lane.run()

    assert loop.guard.asked == [("a",), ("abcd",)]
    assert loop.views[-1].parts == ("abcd",)


def test_an_answer_to_an_older_text_is_never_shown_as_done(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    loop.check.ask(post("harmless"), AUTHOR)
    loop.check.ask(post("Maria"), AUTHOR)
    loop.lane.step()

    assert CheckState.DONE not in loop.states()


def test_emptying_the_text_while_a_question_is_out_stays_empty(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    loop.check.ask(post("Maria"), AUTHOR)
    loop.check.ask(post("  "), AUTHOR)
    loop.lane.run()

    assert loop.views[-1].state is CheckState.EMPTY


def test_a_guard_that_fails_says_so_and_the_next_text_gets_its_own_try(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    loop.guard.error = GuardError("guard.late")
    loop.check.ask(post("one"), AUTHOR)
    loop.lane.run()
    assert loop.views[-1] == CheckView(CheckState.CANNOT, error_code="guard.late")

    loop.guard.error = None
    loop.check.ask(post("two"), AUTHOR)
    loop.lane.run()

    assert loop.views[-1].state is CheckState.DONE


def test_a_check_that_was_late_is_tried_once_more_before_anybody_is_told(loop: Loop) -> None:
    """A computer that has other work for a moment is no reason to ask the author for anything."""
    loop.check.wake()
    loop.lane.run()
    loop.guard.error = GuardError("guard.late")
    loop.check.ask(post("one"), AUTHOR)
    loop.lane.step()
    assert loop.views[-1].state is CheckState.LOOKING

    loop.guard.error = None
    loop.lane.run()
    assert loop.views[-1].state is CheckState.DONE


def test_a_guard_that_cannot_be_woken_refuses_until_it_is_repaired(loop: Loop) -> None:
    loop.guard.error = GuardError("guard.damaged")
    loop.check.wake()
    loop.lane.run()
    loop.check.ask(post("one"), AUTHOR)
    assert loop.views[-1] == CheckView(CheckState.CANNOT, error_code="guard.damaged")

    loop.guard.error = None
    loop.check.repair()
    loop.lane.run()

    assert loop.views[-1].state is CheckState.DONE


def test_a_new_profile_voids_the_answer_made_under_the_old_one(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    loop.check.ask(post("one"), AUTHOR)
    loop.check.ask(post("one"), AuthorProfile(city="Burlington"))
    loop.lane.run()

    assert loop.views[-1].report is not None
    assert loop.views[-1].report.profile_version == AuthorProfile(city="Burlington").version


def test_where_nothing_of_the_authors_is_left_nothing_is_looked_at(loop: Loop) -> None:
    loop.check.wake()
    loop.lane.run()
    loop.check.ask(post("Maria was here"), AUTHOR)
    loop.check.rest()
    loop.lane.run()

    assert loop.views[-1] == CheckView(CheckState.EMPTY)
