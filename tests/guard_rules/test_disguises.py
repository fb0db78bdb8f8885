"""What a person still reads in spite of a disguise, the check reads too: each way of writing, each sort of identifier.

`models/evaluate_disguises.py` measures the same over thousands of drafts; here a few show that no way is forgotten.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.report import Report, Surface, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.guard.surfaces import SEAM
from composer.text.span import Span
from models.disguises import DISGUISES

pytestmark = pytest.mark.model

IDENTIFIERS = {
    "name": ("Our patient {} was discharged this morning after three weeks with us.", "Maria Gonzalez"),
    "number": ("Can someone pull the CT on MRN {} before rounds? He is waiting.", "7739204"),
    "ssn": ("For whoever is on tonight, his ssn is {} and he is still waiting.", "219-09-9999"),
    "telephone": ("Call the daughter of our patient at {} before noon, she is worried.", "(617) 555-0142"),
    "mail": ("The family of our patient writes from {} and asks for the report.", "maria.gonzalez71@example.com"),
    "date": ("My patient was admitted on {} and died two days later in our unit.", "03/14/2026"),
}
"""What each is written in, and the words that are disguised."""


@pytest.mark.parametrize("sort", IDENTIFIERS)
def test_without_a_disguise_each_is_stopped(sort: str, look: Callable[[str], Report]) -> None:
    sentence, words = IDENTIFIERS[sort]

    assert look(sentence.format(words)).verdict is Verdict.BLOCK


@pytest.mark.parametrize("name", DISGUISES)
def test_disguised_each_is_still_not_let_through(name: str, engine: Engine) -> None:
    let_through: list[str] = []
    for sort, (sentence, words) in IDENTIFIERS.items():
        worn = DISGUISES[name](words, random.Random(f"{name} {sort}"))
        if worn is None:  # a name has no digits
            continue
        parts = tuple(sentence.format(worn).split(SEAM))
        report = engine.inspect(Submission("account", AccountKind.BY_HAND, parts), AuthorProfile())
        if report.verdict is Verdict.CLEAR:
            let_through.append(sort)

    assert let_through == []


@pytest.mark.parametrize(
    "name",
    [
        "full-width", "circled", "mathematical", "Arabic-Indic digits", "Devanagari digits", "keycaps", "zero-width",
        "soft hyphens", "tag characters", "combining marks", "reversed by direction marks", "percent-encoded",
    ],
)  # fmt: skip
def test_what_is_marked_are_the_authors_own_characters(name: str, engine: Engine) -> None:
    sentence, words = IDENTIFIERS["ssn"]
    worn = DISGUISES[name](words, random.Random(1))
    assert worn is not None
    text = sentence.format(worn)
    start = text.index(worn)
    report = engine.inspect(Submission("account", AccountKind.BY_HAND, (text,)), AuthorProfile())

    spans = [one.span for one in report.findings if one.surface is Surface.PART]
    assert any(span.overlaps(Span(start, start + len(worn))) for span in spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


SPLIT = ("his ssn is 219-09-9999.", "Pull the CT on MRN 7739204 please.", "Call her daughter at (617) 555-0142 today.")


@pytest.mark.parametrize("sentence", SPLIT)
def test_a_number_cut_anywhere_between_two_posts_is_stopped(sentence: str, engine: Engine) -> None:
    first = next(place for place, char in enumerate(sentence) if char in "(0123456789")
    last = max(place for place, char in enumerate(sentence) if char.isdigit())
    let_through = [
        place
        for place in range(first + 1, last + 1)
        if engine.inspect(
            Submission("account", AccountKind.BY_HAND, (sentence[:place], sentence[place:])), AuthorProfile()
        ).verdict
        is not Verdict.BLOCK
    ]

    assert let_through == []
