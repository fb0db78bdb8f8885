"""Journals are abbreviated as the US National Library of Medicine does, however a register writes their titles."""

from __future__ import annotations

import pytest

from composer.base.paths import resources
from composer.text.word_lists import _bare_title, journal_abbreviation

LINES = [
    line
    for line in (resources() / "words" / "journals.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("New England Journal of Medicine", "N Engl J Med"),
        ("The New England Journal of Medicine", "N Engl J Med"),
        ("The Lancet Oncology", "Lancet Oncol"),
        ("JAMA", "JAMA"),
        ("Circulation: Heart Failure", "Circ Heart Fail"),
        ("JAMA Otolaryngology–Head & Neck Surgery", "JAMA Otolaryngol Head Neck Surg"),
        ("Journal of Neurology, Neurosurgery & Psychiatry", "J Neurol Neurosurg Psychiatry"),
        ("Deutsches Ärzteblatt international", "Dtsch Arztebl Int"),
        ("BJOG: An International Journal of Obstetrics & Gynaecology", "BJOG"),
        ("Proceedings of the National Academy of Sciences", "Proc Natl Acad Sci U S A"),
        ("Journal of Invented Results", ""),
        ("", ""),
        ("☤", ""),
    ],
)
def test_a_title_is_found_whatever_its_signs_and_case(title: str, short: str) -> None:
    assert journal_abbreviation(title) == short


def test_the_list_is_whole_in_order_and_says_nothing_twice() -> None:
    pairs = [line.split(" = ") for line in LINES]
    assert all(len(pair) == 2 and all(pair) for pair in pairs)
    assert sorted(LINES, key=str.casefold) == LINES
    assert len({_bare_title(title) for title, _ in pairs}) == len(pairs) > 600
    assert all(len(short) <= len(title) and not set(short) & set(".()") for title, short in pairs)
