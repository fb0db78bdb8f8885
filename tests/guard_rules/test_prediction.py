"""From likelihoods of tokens to stretches of words, and several windows as one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard.network import windows
from composer.guard.prediction import LABELS, Prediction, Token
from composer.guard.report import Label
from composer.text.span import Span


def _token(start: int, end: int, label: str = "QUASI", likely: float = 0.0) -> Token:
    """Return a token that is this label with this likelihood, and nothing otherwise."""
    chances = {label: likely, "": 1.0 - likely}
    return Token(Span(start, end), tuple(chances.get(name, 0.0) for name in LABELS))


TEXT = "Admitted Maria Gomez, last night."
SEEN = Prediction(
    (0.1, 0.1, 0.8),
    (
        _token(0, 8),
        _token(9, 14, "NAME", 0.9),
        _token(15, 18, "NAME", 0.6),
        _token(18, 20),  # the second piece of Gomez: the word is marked as a whole
        _token(20, 21),
        _token(22, 26, "QUASI", 0.9),
        _token(27, 32, "QUASI", 0.5),
        _token(32, 33),
    ),
)


def test_an_identifier_is_marked_in_whole_words() -> None:
    (found,) = SEEN.identifiers(TEXT)

    assert (found.span.of(TEXT), found.label) == ("Maria Gomez", Label.NAME)
    assert found.likely > 0.85


def test_a_word_that_only_leads_to_the_identifier_is_left_out() -> None:
    text = "Proud of Tyrese"
    seen = Prediction(tokens=(_token(0, 5), _token(6, 8, "NAME", 0.5), _token(9, 15, "NAME", 0.9)))

    assert [one.span.of(text) for one in seen.identifiers(text)] == ["Tyrese"]


def test_cues_are_marked_from_a_likelihood_on() -> None:
    assert [one.span.of(TEXT) for one in SEEN.cues(TEXT, 0.4)] == ["last night"]
    assert [one.span.of(TEXT) for one in SEEN.cues(TEXT, 0.7)] == ["last"]


def test_of_two_readings_of_a_text_each_token_counts_where_it_is_the_more_alarming() -> None:
    """The second was made of the text without its link, whose tokens it therefore lacks."""
    whole = Prediction((0.9, 0.1, 0.0), (_token(0, 5, "NAME", 0.1), _token(6, 14, "URL", 0.6)))
    bare = Prediction((0.1, 0.0, 0.9), (_token(0, 5, "NAME", 0.8),))

    assert whole.or_worse(bare) == Prediction((0.1, 0.0, 0.9), (bare.tokens[0], whole.tokens[1]))
    assert bare.or_worse(Prediction()) == bare


def test_two_labels_beside_each_other_are_two_stretches() -> None:
    text = "Maria 93"
    seen = Prediction(tokens=(_token(0, 5, "NAME", 0.9), _token(6, 8, "AGE", 0.9)))

    assert [(one.span.of(text), one.label) for one in seen.identifiers(text)] == [
        ("Maria", Label.NAME),
        ("93", Label.AGE),
    ]


@pytest.mark.parametrize(("span", "sure"), [(Span(0, 8), False), (Span(9, 20), True), (Span(13, 14), True)])
def test_a_stretch_is_as_sure_as_its_surest_token(span: Span, *, sure: bool) -> None:
    assert (SEEN.identifier(span) > 0.5) is sure


def test_where_nothing_was_read_nothing_is_likely() -> None:
    assert Prediction().identifier(Span(0, 5)) == 0.0
    assert list(Prediction().identifiers(TEXT)) == []


def test_pieces_of_a_long_text_become_one_and_the_worst_verdict_stays() -> None:
    whole = SEEN.then(Prediction((0.9, 0.1, 0.0), (_token(0, 4),)), 40)

    assert whole.verdict == SEEN.verdict
    assert whole.tokens[-1].span == Span(40, 44)


@given(st.integers(1, 5000), st.integers(65, 400))
def test_windows_cover_everything_and_overlap(length: int, reach: int) -> None:
    found = list(windows(length, reach, 64))

    assert found[0][0] == 0
    assert found[-1][1] == length
    assert all(end - start <= reach for start, end in found)
    assert all(later[0] == earlier[1] - 64 for earlier, later in pairwise(found))
