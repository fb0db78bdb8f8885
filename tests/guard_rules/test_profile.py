"""What the profile gives away narrows the circle: where it tells the place and the draft the day, less is enough."""

from __future__ import annotations

from itertools import product

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission

pytestmark = pytest.mark.model

NOBODY = AuthorProfile()
PLACED = AuthorProfile(city="Elkton")
WHO = ("a patient", "an old man", "our patient", "a young woman")
DID = ("told me a joke", "waited three hours for a bed", "could not read the label", "came back for the same cough")
STORIES = [
    f"{day} {who} {did}, and I learned something from it."
    for day, who, did in product(("Today", "Last night", "This week"), WHO, DID)
]


def verdict(engine: Engine, text: str, profile: AuthorProfile) -> Verdict:
    return engine.inspect(Submission("account", AccountKind.BY_HAND, (text,)), profile).verdict


def test_a_story_of_a_day_is_asked_about_sooner_where_readers_know_the_place(engine: Engine) -> None:
    """Each is at least as much asked about, some are that would not be, and none is stopped for it."""
    told = [(verdict(engine, text, NOBODY), verdict(engine, text, PLACED)) for text in STORIES]

    assert all(after.rank >= before.rank for before, after in told)
    assert any((before, after) == (Verdict.CLEAR, Verdict.WARN) for before, after in told)
    assert [after is Verdict.BLOCK for _, after in told] == [before is Verdict.BLOCK for before, _ in told]


@pytest.mark.parametrize(
    "profile", [PLACED, AuthorProfile(hospital="Mercy"), AuthorProfile(name="Nora", specialty="ED")]
)
def test_what_tells_of_nobody_is_no_more_asked_about(profile: AuthorProfile, engine: Engine) -> None:
    for text in (
        "Sleep is a vital sign. Ask about it at every visit.",
        "Tomorrow our journal club reads a trial on cuffs. Join us at noon.",
        "Flu jabs today from nine, walk in.",
        "Before calling it resistant hypertension, look at the cuff. A cuff that is too small reads high.",
    ):
        assert verdict(engine, text, profile) is verdict(engine, text, NOBODY) is Verdict.CLEAR


def test_a_name_and_a_specialty_tell_no_place(engine: Engine) -> None:
    unplaced = AuthorProfile(name="Nora", specialty="emergency medicine")

    assert all(verdict(engine, text, unplaced) is verdict(engine, text, NOBODY) for text in STORIES)
