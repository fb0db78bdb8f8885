"""Emoji: each of the current Unicode weighs 2, and those who are none weigh what they weigh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.base.paths import resources
from composer.text.emoji import emoji, emoji_table, expand
from composer.text.span import Span
from composer.text.weight import weigh

TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
SEQUENCES = sorted(emoji_table().sequences)


def test_every_emoji_of_unicode_weighs_two() -> None:
    assert [sequence for sequence in SEQUENCES if weigh(sequence) != 2] == []


def test_every_emoji_weighs_two_beside_another() -> None:
    wrong = [sequence for sequence in SEQUENCES if weigh(f"x{sequence} {sequence}\n") != 7]

    assert wrong == []


def test_the_table_is_whole() -> None:
    """The numbers are those of Unicode's own list without the four that X takes for text when bare."""
    told = (resources() / "text" / "emoji.txt").read_text("utf-8").split("\n", 1)[0]

    assert f" {len(SEQUENCES)} sequences" in told
    assert len(SEQUENCES) == 5231
    assert sum(len(sequence) == 1 for sequence in SEQUENCES) == 1_396
    assert sum(any(tone in sequence for tone in TONES) for sequence in SEQUENCES) == 2_915


@pytest.mark.parametrize(
    "sequence",
    [
        "🧑\u200d⚕\ufe0f",
        "🧑\u200d⚕",
        "❤\ufe0f\u200d🩹",
        "❤\ufe0f\u200d🔥",
        "🫱🏽\u200d🫲🏼",
        "🐦\u200d🔥",
        "😶\u200d🌫\ufe0f",
        "💏🏽",
        "👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏿",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "🇳🇱",
        "1\ufe0f\u20e3",
        "1\u20e3",
        "☺",
        "☺\ufe0f",
        "👁\ufe0f\u200d🗨\ufe0f",
        "👁\u200d🗨",
        "🩺",
        "🫀",
        "🫁",
        "🩻",
        "🩼",
        "\U0001fadf",
        "\U0001fae9",
        "\U0001faea",
        "\U0001f6d8",
    ],
)
def test_counts_as_one_however_it_is_typed(sequence: str) -> None:
    assert weigh(sequence) == 2


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("©", 1),
        ("®", 1),
        ("™", 2),
        ("♟", 2),
        ("1\ufe0f", 3),
        ("👩🏽\u200d👩", 5),  # not a sequence Unicode recommends: two emoji and a joiner
        ("😷\ufe0f", 4),
        ("☺\ufe0e", 4),
        ("🇳", 2),
        ("🏽", 2),
        ("🇳🇱🇧🇪", 4),
        ("👨\u200d👩\u200d👧\u200d👦" * 140, 280),
        ("123#*", 5),
    ],
)
def test_what_is_no_emoji_is_counted_by_character(text: str, weight: int) -> None:
    assert weigh(text) == weight


def test_places_are_in_code_points() -> None:
    assert list(emoji("a😷b❤\ufe0f\u200d🔥c1\u20e3")) == [Span(1, 2), Span(3, 7), Span(8, 10)]
    assert list(emoji("😷😷😷", 1, 2)) == [Span(1, 2)]
    assert list(emoji("x❤\ufe0f\u200d🔥", 0, 3)) == [Span(1, 3)]


@given(st.lists(st.one_of(st.sampled_from(SEQUENCES), st.sampled_from(["a", " ", "日", "\u200d", "\ufe0f", "1"]))))
def test_emoji_lie_apart_and_are_in_the_table(tokens: list[str]) -> None:
    text = "".join(tokens)
    done = 0
    for span in emoji(text):
        assert done <= span.start
        assert span.of(text) in emoji_table().sequences
        done = span.end


def test_a_pattern_says_which_tones_and_selectors() -> None:
    assert list(expand("😷")) == ["😷"]
    assert set(expand("👁?")) == {"👁", "👁\ufe0f"}
    assert set(expand("👋~")) == {"👋" + tone for tone in TONES}
    assert len(set(expand("🫱~\u200d🫲!"))) == 20


def test_the_licence_lies_beside_the_table() -> None:
    assert "UNICODE LICENSE V3" in (resources() / "text" / "LICENSE-unicode.txt").read_text("utf-8")
