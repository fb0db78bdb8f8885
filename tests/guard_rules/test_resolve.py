"""Neighbours of one label become one finding, so that one suggestion stands in their place."""

from __future__ import annotations

import pytest

from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.resolve import run_together
from composer.text.span import Span


def _at(text: str, words: str, label: Label, score: float = 0.9) -> Candidate:
    start = text.index(words)
    return Candidate(Span(start, start + len(words)), label, score, words, "name.patient")


@pytest.mark.parametrize(
    ("text", "words", "label", "whole"),
    [
        ("Big Lou got it", ("Big", "Lou"), Label.NAME, ["Big Lou"]),
        ("a 90-year", ("90", "year"), Label.AGE, ["90-year"]),
        ("Thursday 7th", ("Thursday", "7th"), Label.DATE, ["Thursday 7th"]),
        ("Anders, Pia", ("Anders", "Pia"), Label.NAME, ["Anders", "Pia"]),
        ("Anders and Pia", ("Anders", "Pia"), Label.NAME, ["Anders", "Pia"]),
        ("last night, rare", ("last night", "rare"), Label.QUASI, ["last night", "rare"]),
    ],
)
def test_what_stands_together_is_one(text: str, words: tuple[str, ...], label: Label, whole: list[str]) -> None:
    found = run_together([_at(text, one, label) for one in words], text)

    assert [one.span.of(text) for one in found] == whole


def test_the_surer_one_tells_why() -> None:
    text = "Big Lou"
    (one,) = run_together([_at(text, "Big", Label.NAME, 0.5), _at(text, "Lou", Label.NAME, 0.8)], text)

    assert (one.recogniser, one.score) == ("Lou", 0.8)


def test_another_label_stays_another_finding() -> None:
    text = "Lou Mercy"

    assert len(list(run_together([_at(text, "Lou", Label.NAME), _at(text, "Mercy", Label.LOCATION)], text))) == 2
