"""Words that clinicians write every day and that only look like names; and the same letters where they are one."""

from __future__ import annotations

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission

pytestmark = pytest.mark.model


def verdict(engine: Engine, text: str) -> Verdict:
    return engine.inspect(Submission("t", AccountKind.BY_HAND, (text,)), AuthorProfile()).verdict


@pytest.mark.parametrize(
    "text",
    [
        "Pearl from rounds: before calling it resistant hypertension, look at the cuff. #MedEd #Nephrology",
        "Clinical pearl: a cuff that is too small reads high. #MedEd",
        "Pearl of the day. Measure the arm first, then the pressure.",
        "Teaching Pearls from clinic, three of them, in the next posts. #FOAMed #MedEd",
    ],
)
def test_a_teaching_pearl_and_its_tags_are_nobody(engine: Engine, text: str) -> None:
    assert verdict(engine, text) is Verdict.CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Pearl in bed 4 asked for bourbon again last night.",
        "#TeamEd we love you buddy, our little fighter goes home from chemo",
    ],
)
def test_a_patient_of_that_name_is_still_seen(engine: Engine, text: str) -> None:
    assert verdict(engine, text) is Verdict.BLOCK
