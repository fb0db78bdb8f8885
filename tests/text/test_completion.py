"""What is being typed at the caret, what abbreviations stand for, and the lists they come from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.completion import Begun, begun, swaps
from composer.text.lints.lint import applied
from composer.text.span import Span
from composer.text.validate import is_hashtag
from composer.text.word_lists import abbreviations, capitals, hashtags


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on #med", Begun("#", "med", Span(4, 7))),
        ("#", Begun("#", "", Span(1, 1))),
        ("(@jo", Begun("@", "jo", Span(2, 4))),
        ("line\n#neph", Begun("#", "neph", Span(6, 10))),
        ("x#med", None),
        ("me@home", None),
        ("https://a.org/#med", None),
        ("#med ", None),
        ("", None),
    ],
)
def test_a_tag_or_mention_is_told_while_it_is_typed(text: str, found: Begun | None) -> None:
    assert begun(text, len(text)) == found


def test_in_the_middle_of_a_word_nothing_is_completed() -> None:
    assert begun("#med", 2) is None
    assert begun("#me #ed", 3) == Begun("#", "me", Span(1, 3))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("history of HTN", "history of hypertension"),
        ("take it b.i.d.", "take it twice daily"),
        ("an acute kidney injury", "an AKI"),
        ("Acute Kidney Injury.", "AKI."),
        ("it was an ST-elevation myocardial infarction", "it was an STEMI"),
        ("needs an IV.", "needs an intravenous."),
    ],
)
def test_an_abbreviation_is_expanded_and_a_meaning_shortened(text: str, after: str) -> None:
    found = swaps(text, len(text.rstrip(".")) if text.endswith(".") and "b.i.d" not in text else len(text))
    assert [applied(text, (change,)) for change in found] == [after]


def test_several_meanings_are_all_offered() -> None:
    assert [change.words for change in swaps("his PE", 6)] == ["pulmonary embolism", "physical examination"]


def test_what_is_easily_misread_is_expanded_and_never_written() -> None:
    assert [change.words for change in swaps("MSO4", 4)] == ["morphine sulfate"]
    assert swaps("once daily", 10) == ()
    assert swaps("morphine sulfate", 10) == ()


def test_words_that_stand_for_nothing_are_left() -> None:
    assert swaps("hello there", 5) == ()
    assert swaps("", 0) == ()


@given(st.text(max_size=80), st.integers(0, 80))
def test_any_place_in_any_text_is_answered(text: str, place: int) -> None:
    place = min(place, len(text))
    for change in swaps(text, place):
        assert 0 <= change.span.start < change.span.end <= len(text)
    word = begun(text, place)
    assert word is None or word.span.of(text) == word.prefix


def test_every_tag_of_the_list_is_one_to_x_and_stands_there_once() -> None:
    tags = [tag.text for tag in hashtags(2026, 5)]
    assert [tag for tag in tags if not is_hashtag(f"#{tag}")] == []
    assert len({tag.lower() for tag in tags}) == len(tags) > 250
    assert all(tag.about and tag.kind for tag in hashtags(2026, 5))


def test_yearly_meetings_carry_the_year_and_in_autumn_the_next_one_too() -> None:
    spring, autumn = ({tag.text for tag in hashtags(2026, month)} for month in (5, 11))
    assert "ASCO26" in spring
    assert "ASCO27" not in spring
    assert {"ASCO26", "ASCO27"} <= autumn
    assert capitals(2026)["womeninmedicine"] == "WomenInMedicine"


def test_every_abbreviation_leads_to_its_meaning_and_back() -> None:
    table = abbreviations()
    for meaning, short in table.short.items():
        assert meaning in [words.lower() for words in table.meanings[short]]
    assert len(table.short) > 150
