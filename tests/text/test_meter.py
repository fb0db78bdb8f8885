"""A text that is being typed is counted as the whole text is, at the cost of the piece that was edited."""

from __future__ import annotations

import dataclasses
import random
import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.text.entities import entities
from composer.text.meter import Meter
from composer.text.weight import V3, measure
from tests.effort import effort

SMALL = dataclasses.replace(V3, limit=150)
LONG = dataclasses.replace(V3, limit=25_000)
SCRAPS = st.sampled_from(
    [
        " ", "\n", "  ", "\r\n", "\r", "a", "word ", "fever.No ", "https://example.org/a?b=c ", "example.com", ".", "/",
        "@who ", "@", "#Tag", "#", "$AB ", "RT", "é", "e\u0301", "\u0301", "日本。", "한", "\u1161", "😷", "👩\u200d⚕️",
        "\u200d", "\ufe0f", "\ufeff", "\uffff", "_", "-", "x" * 90, "\u3000", "\u202a",
    ]
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.integers(0, 600), st.integers(0, 40), st.lists(SCRAPS, max_size=6)), min_size=1, max_size=12
)


@settings(max_examples=300, deadline=None)
@given(st.lists(SCRAPS, max_size=60).map("".join), EDITS, st.sampled_from([V3, SMALL]))
def test_after_any_edits_it_tells_what_the_whole_text_tells(text: str, edits, config) -> None:
    meter = Meter(config)
    for at, taken, words in edits:
        assert meter.measure(text) == measure(text, config)
        assert meter.entities(text) == entities(text)
        place = min(at, len(text))
        text = text[:place] + "".join(words) + text[place + taken :]
    assert meter.measure(text) == measure(text, config)
    assert meter.entities(text) == entities(text)


def test_a_text_of_line_ends_alone_and_one_without_any_are_counted() -> None:
    meter = Meter(LONG)
    for text in ("\n" * 3000, "", "x" * 3000, " ", "x" * 3000 + "\n", "\n"):
        assert meter.measure(text) == measure(text, LONG)


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_key_press_in_25000_characters_reads_one_piece_of_it(gap: str) -> None:
    sentence = "A pearl from rounds: think of the hip first, see https://example.org/hip?id=7 #MedEd 🩺." + gap
    text = (sentence * 400)[:24_800]
    meter, chance = Meter(LONG), random.Random(1)
    meter.measure(text)
    whole, key = list[float](), list[float]()
    for _ in range(60):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice("ab .") + text[at:]
        told, all_anew = list[object](), list[object]()
        key.append(effort(lambda: told.append(meter.measure(text))))  # noqa: B023 - it is called at once
        whole.append(effort(lambda: all_anew.append(measure(text, LONG))))  # noqa: B023
        assert told == all_anew
    assert statistics.median(key) * 15 < statistics.median(whole)


def test_a_text_that_was_told_of_is_not_read_again() -> None:
    """Each key asks for all posts of a thread, and one of them was typed into."""
    meter, text = Meter(), "Fever. See example.com #Tag"
    assert meter.measure(text) is meter.measure(text)
    assert meter.entities(text) is meter.entities(text)
