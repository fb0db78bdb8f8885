"""What does not read as English is told, since the rules read nothing else."""

from __future__ import annotations

import pytest

from composer.guard.language import reads_as_english
from composer.guard.pipeline import Tables


@pytest.mark.parametrize(
    "text",
    [
        "Sleep is a vital sign. Ask about it at every visit.",
        "67M s/p CABG POD2, extubated, levo off, gtt weaned, OOB to chair",
        "New sepsis guideline: antibiotics within one hour, fluids after.",
        "Merci!",
        "",
        "#MedTwitter 12:30 👇",
    ],
)
def test_english_and_clinical_shorthand_read_as_english(text: str, tables: Tables) -> None:
    assert reads_as_english(text, tables.everyday)


@pytest.mark.parametrize(
    "text",
    [
        "Vacunación contra la gripe mañana en el centro de salud, sin cita previa.",
        "Heute Abend ist die Notaufnahme voll und wir haben kein Bett mehr.",
        "Rappel aux collègues : la campagne démarre le 15 et les vaccins sont là.",
        "Пациент поступил вчера вечером с болью в груди",
        "患者は昨夜入院しました",
        "المريض دخل المستشفى أمس",
        "Mama mjamzito: kliniki mara nane, vidonge vya madini kila siku, njoo hospitali mara moja.",
    ],
)
def test_other_languages_do_not(text: str, tables: Tables) -> None:
    assert not reads_as_english(text, tables.everyday)
