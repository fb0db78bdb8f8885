"""Words that clinicians write every day and that only look like names; and the same letters where they are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.report import Report, Verdict

pytestmark = pytest.mark.model


Look = Callable[[str], Report]


@pytest.mark.parametrize(
    "text",
    [
        "Pearl from rounds: before calling it resistant hypertension, look at the cuff. #MedEd #Nephrology",
        "Clinical pearl: a cuff that is too small reads high. #MedEd",
        "Pearl of the day. Measure the arm first, then the pressure.",
        "Teaching Pearls from clinic, three of them, in the next posts. #FOAMed #MedEd",
    ],
)
def test_a_teaching_pearl_and_its_tags_are_nobody(look: Look, text: str) -> None:
    assert look(text).verdict is Verdict.CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Pearl in bed 4 asked for bourbon again last night.",
        "#TeamEd we love you buddy, our little fighter goes home from chemo",
    ],
)
def test_a_patient_of_that_name_is_still_seen(look: Look, text: str) -> None:
    assert look(text).verdict is Verdict.BLOCK
