"""Code points and UTF-16 code units: there and back, for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.offsets import OffsetMap, from_utf16, to_code_points, to_utf16, utf16_length
from composer.text.span import Span

TEXTS = st.text(st.one_of(st.sampled_from("a é日\u200d😷🩺\U0010ffff"), st.characters()), max_size=40)
WITH_SURROGATES = st.text(st.one_of(st.sampled_from("a😷\ud83d\ude37"), st.characters()), max_size=20)


@st.composite
def texts_and_spans(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> tuple[str, Span]:
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, Span(start, draw(st.integers(start, len(text))))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts_and_spans())
def test_units_are_those_of_the_encoding(case: tuple[str, Span]) -> None:
    text, span = case

    assert to_utf16(text, span) == (units(text[: span.start]), units(text[: span.end]))
    assert utf16_length(text) == units(text)


@given(texts_and_spans())
def test_what_goes_there_comes_back(case: tuple[str, Span]) -> None:
    text, span = case

    assert to_code_points(text, to_utf16(text, span)) == span
    assert from_utf16(text, to_utf16(text, span)) == span


@given(texts_and_spans())
def test_the_map_answers_as_the_functions_do(case: tuple[str, Span]) -> None:
    text, span = case
    both = OffsetMap(text)

    assert both.to_utf16(span) == to_utf16(text, span)
    assert both.to_code_points(both.to_utf16(span)) == span
    assert (both.code_points, both.units) == (len(text), units(text))


@given(texts_and_spans(WITH_SURROGATES))
def test_a_lone_surrogate_is_one_of_either(case: tuple[str, Span]) -> None:
    """An input method may hand over half a pair for a moment; the places after it must still hold."""
    text, span = case

    assert to_utf16(text, span) == (units(text[: span.start]), units(text[: span.end]))
    assert to_code_points(text, to_utf16(text, span)) == span


@given(TEXTS, st.data())
def test_any_span_of_units_covers_whole_code_points(text: str, data: st.DataObject) -> None:
    """An edge inside a pair moves outwards: the answer covers at least what was asked, and at most one more a side."""
    start = data.draw(st.integers(0, units(text)))
    end = data.draw(st.integers(start, units(text)))
    wide = to_utf16(text, to_code_points(text, Span(start, end)))

    if start == end:
        assert wide.start == wide.end in {start, start - 1}
    else:
        assert start - 1 <= wide.start <= start
        assert end <= wide.end <= end + 1


def test_an_emoji_misplaces_nothing() -> None:
    assert to_utf16("😷 Maria", Span(2, 7)) == Span(3, 8)
    assert to_code_points("😷 Maria", Span(3, 8)) == Span(2, 7)
    assert to_code_points("😷", Span(1, 2)) == Span(0, 1)
    assert to_code_points("😷", Span(0, 1)) == Span(0, 1)


@pytest.mark.parametrize("span", [Span(0, 3), Span(-1, 1), Span(2, 1), Span(3, 3)])
def test_a_span_outside_the_text_is_an_error(span: Span) -> None:
    with pytest.raises(IndexError):
        to_utf16("ab", span)
    with pytest.raises(IndexError):
        to_code_points("ab", span)
    with pytest.raises(IndexError):
        OffsetMap("ab").to_utf16(span)
