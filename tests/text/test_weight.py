"""What a post weighs, what of it fits, and where in the author's own text that is."""

from __future__ import annotations

import dataclasses
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.span import Span
from composer.text.weight import V3, measure, weigh

ODD = "a é日≥😷\u0301\u0323\u200d\ufe0f\r\n.\ufeff\uffff\ufb2c한\u1112\u1161\u11ab👩🏽⚕❤🔥"
TEXTS = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("SpO2 ≥ 92 %", 12),
        ("≤ → ↑ ↓ • † ‡ ™ ①", 26),
        ("CO₂", 4),
        ("O₂", 3),
        ("Na⁺", 4),
        ("10⁹/L", 6),
        ("Ⅳ", 2),
        ("ﬁ", 2),
        ("±°½§²µμβÅ“”‘’–—…′″", 19),
        ("38.5 °C", 7),
        ("© ®", 3),
        ("©\ufe0f", 2),
        ("\u200d\u200c\u200b", 3),
        ("\u200e", 2),
        ("\u202a\u2066", 4),
        ("日本語.com", 10),
        ("http://日本語.com", 23),
        ("fever.No", 23),
        ("see example.org.", 4 + 23 + 1),
        ("(https://example.org/x)", 25),
        ("a\r\nb", 3),
        ("a\rb", 3),
        ("e\u0301", 1),
        ("\u1112\u1161\u11ab", 2),
        ("\ufb2c", 3),
        ("", 0),
        (" ", 1),
    ],
)
def test_weighs_as_x_weighs(text: str, weight: int) -> None:
    assert weigh(text) == weight == measure(text).weighted


@pytest.mark.parametrize("length", [279, 280, 281])
def test_280_is_the_last_that_fits(length: int) -> None:
    told = measure("x" * length)

    assert told.valid is (length <= 280)
    assert (told.left, told.limit) == (280 - length, 280)
    assert told.valid_span == Span(0, min(length, 280))
    assert told.over == (None if length <= 280 else Span(280, 281))


def test_a_longer_limit_is_another_rule() -> None:
    long = dataclasses.replace(V3, limit=25_000)

    assert measure("x" * 25_000, long).valid
    assert measure("x" * 25_001, long).over == Span(25_000, 25_001)
    assert not measure("x" * 25_000).valid


def test_an_empty_post_is_not_valid() -> None:
    told = measure("")

    assert (told.weighted, told.valid, told.valid_span, told.over, told.permillage) == (0, False, Span(0, 0), None, 0)


@pytest.mark.parametrize("char", ["\ufffe", "\ufeff", "\uffff"])
def test_an_invalid_character_is_told_with_its_place(char: str) -> None:
    told = measure(f"ab{char}c{char}")

    assert not told.valid
    assert told.invalid == (Span(2, 3), Span(4, 5))
    assert told.valid_span == Span(0, 2)
    assert told.over is None


def test_an_emoji_or_link_across_the_limit_is_outside_as_a_whole() -> None:
    family = "👨\u200d👩\u200d👧\u200d👦"

    assert measure("x" * 279 + family).over == Span(279, 279 + len(family))
    assert measure("x" * 270 + " https://example.org and on").over == Span(271, 271 + 26)


def test_places_are_those_of_the_text_as_typed() -> None:
    """Accents typed as marks of their own count with their letters; what is over starts behind them."""
    text = "e\u0301" * 281 + "!"
    told = measure(text)

    assert told.weighted == 282
    assert told.over == Span(560, 563)
    assert told.valid_span == Span(0, 560)


def test_line_ends_of_two_characters_count_once_and_keep_places() -> None:
    text = "a\r\n" * 140 + "tail"
    told = measure(text)

    assert told.weighted == 284
    assert told.over == Span(420, 424)


@given(TEXTS)
def test_the_beginning_that_is_called_valid_fits(text: str) -> None:
    """Cut where it says, the text weighs no more than the limit."""
    text = text.replace(".", "")  # a link cut in two is another text
    rules = dataclasses.replace(V3, limit=20)
    told = measure(text, rules)

    assert told.valid_span.start == 0
    assert told.valid_span.end <= len(text)
    if told.over is not None:
        assert told.over.end == len(text)
        assert told.valid_span.end <= told.over.start
        assert weigh(text[: told.over.start]) <= 20
    else:
        assert told.weighted <= 20


@given(TEXTS)
def test_the_weight_is_that_of_the_normal_form(text: str) -> None:
    assert weigh(text) == weigh(unicodedata.normalize("NFC", text))


@given(TEXTS)
def test_valid_means_not_empty_not_long_nothing_invalid(text: str) -> None:
    told = measure(text, dataclasses.replace(V3, limit=20))

    assert told.valid is (0 < told.weighted <= 20 and not told.invalid)
    assert all(span.of(text) in {"\ufffe", "\ufeff", "\uffff"} for span in told.invalid)


@given(st.lists(st.sampled_from(["word ", "日本", "😷", "https://example.org/x ", "é", "≥ "]), max_size=12))
def test_pieces_apart_weigh_what_they_weigh_together(pieces: list[str]) -> None:
    assert weigh("\n".join(pieces)) == sum(map(weigh, pieces)) + max(0, len(pieces) - 1)
