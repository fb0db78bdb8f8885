"""Somebody named for the code they had is a patient; whoever is thanked for it, or led it, has worked there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.report import Label, Report, Verdict

PATIENTS = [
    "The Alvarez from last week's code walked out of the ICU today.",
    "Thinking about Marisol from last night's code.",
    "Still can't stop thinking about Tyrese from last week's code.",
    "Update on Zvezdana from yesterday's cardiac arrest: following commands.",
    "Sat with Beatriz from Tuesday night's trauma this morning.",
    "Still thinking about Grace from last week's code, she is eating jello.",
]
OTHERS = [
    "Kudos to Marisol from last night's code, flawless compressions.",
    "Thanks Mrs. Delgado from last night's code for staying late.",
    "Our RT Marisol from last night's code is a rock.",
    "Dr. Novak from last week's code gave a great debrief.",
    "Debrief with Marisol from last night's code, who led it.",
    "Lessons from last week's code: call early.",
    "Hope from last night's code.",
    "The LUCAS from last night's code saved us.",
    "Marisol from last night's code team brought donuts.",
]


@pytest.mark.model
@pytest.mark.parametrize("text", PATIENTS)
def test_whose_code_it_was_is_a_patient(text: str, look: Callable[[str], Report]) -> None:
    report = look(text)

    assert report.verdict is Verdict.BLOCK
    assert [one.label for one in report.findings if one.reason == "name.patient"] == [Label.NAME]


@pytest.mark.model
@pytest.mark.parametrize("text", OTHERS)
def test_who_worked_there_and_what_is_no_name_are_not(text: str, look: Callable[[str], Report]) -> None:
    assert not any(one.label is Label.NAME for one in look(text).findings)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("69 yo M w/ NSTEMI and a flail leaflet came in last night, daughter works here.", "69 yo M"),
        ("71 y/o F s/p CABG came in last night, retired judge from the village.", "71 y/o F"),
        ("69 yo man with NSTEMI came in last night, the only pilot in our town.", "69 yo man"),
        ("A 54 yo woman in septic shock on our unit tonight, never seen a lactate like it.", "A 54 yo woman"),
        ("Floor call for an 84 year old on the stairs since breakfast, the mayor's wife.", "an 84 year old"),
        ("69 yo presents with crushing chest pain last night, the mayor's wife.", "69 yo"),
    ],
)
def test_what_a_somebody_is_made_of_ends_before_what_happened(
    text: str, words: str, look: Callable[[str], Report]
) -> None:
    """“a patient” in its place leaves "a patient w/ NSTEMI", "for a patient on the stairs"."""
    assert [one.span.of(text) for one in look(text).findings if one.reason == "quasi.person"] == [words]
