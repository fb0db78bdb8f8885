"""Words that are nobody's stay nobody's, whatever the network takes them for; and what is somebody's stays theirs."""

from __future__ import annotations

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.model import SpacyPipeline
from composer.guard.nobody import is_plain_word, is_reading, is_term, is_under_90
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.submission import AccountKind, Submission
from composer.text.span import Span


@pytest.mark.parametrize("words", ["45 yo", "67F", "aged 89", "seventy-two", "his fifties", "1988", "twenty"])
def test_an_age_under_90_is_no_identifier(words: str) -> None:
    assert is_under_90(words, 2026)


@pytest.mark.parametrize(
    "words", ["90", "93 yo", "ninety-one", "1931", "102nd", "nonagenarian", "a hundred and two", "her age"]
)
def test_an_age_of_90_and_more_is_one(words: str) -> None:
    assert not is_under_90(words, 2026)


def test_what_is_neither_number_nor_word_of_an_age_stays_what_it_was_taken_for() -> None:
    assert not is_under_90("born the year the war ended", 2026)


@pytest.mark.parametrize(
    "words", ["Kocher", "Semmelweis", "amoxicillin 500", "Lisinopril 20", "infliximab", "colchicine"]
)
def test_eponyms_and_drugs_are_terms(pipeline: SpacyPipeline, words: str) -> None:
    assert is_term(words, pipeline.tables, titled=False)


@pytest.mark.parametrize("words", ["Kelly", "Ranvir", "Munib", "April", "Caine", "Xavier", "Maria Kocher", "42"])
def test_names_are_none(pipeline: SpacyPipeline, words: str) -> None:
    assert not is_term(words, pipeline.tables, titled=False)


def test_behind_a_title_an_eponym_is_a_persons_name(pipeline: SpacyPipeline) -> None:
    assert not is_term("Kocher", pipeline.tables, titled=True)


def test_one_everyday_word_written_small_is_no_name_but_a_first_name_is(pipeline: SpacyPipeline) -> None:
    assert is_plain_word("license", pipeline.tables)
    assert not is_plain_word("hope", pipeline.tables)
    assert not is_plain_word("License", pipeline.tables)
    assert not is_plain_word("two", pipeline.tables)


@pytest.mark.parametrize(
    ("text", "number", "measured"),
    [
        ("SpO2 91 RA, tol well", "91", True),
        ("sats: 92 on air", "92", True),
        ("pain 4/10, chair 6", "4/10", True),
        ("HR 140 BP 92/40", "92/40", True),
        ("motor 3/5 in the left arm, 5/5 right", "3/5", True),
        ("a murmur, loud, 4/6 I would say", "4/6", True),
        ("grip came back on 3/5", "3/5", False),
        ("admitted 3/5 for a seizure", "3/5", False),
        ("my patient, 91, waltzed", "91", False),
        ("bp of the 93 yo", "93", False),
        ("seen 4/10 in clinic", "4/10", False),
    ],
)
def test_what_was_measured_is_neither_age_nor_date(text: str, number: str, measured: bool) -> None:
    start = text.index(number)
    one = Candidate(Span(start, start + len(number)), Label.AGE, 0.9, "reader", "age.over_89")
    assert is_reading(text, one) is measured


@pytest.mark.model
@pytest.mark.parametrize("when", ["dawn", "noon", "midnight", "sunset", "breakfast"])
def test_a_time_of_day_is_no_date_and_no_place(engine: Engine, when: str) -> None:
    for text in (f"The baby was delivered at {when}, all well.", f"Transferred him to Lakeside Regional at {when}."):
        report = engine.inspect(Submission("account", AccountKind.BY_HAND, (text,)), AuthorProfile())

        told = {one.label for one in report.findings if one.span.overlaps(Span(text.index(when), len(text)))}
        assert told <= {Label.QUASI}
