"""Word pieces: the same as those the network was trained on, with offsets into the text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.base import paths
from composer.guard.wordpiece import pieces, read_vocabulary
from tests.effort import grows

CASES = [json.loads(line) for line in Path(__file__).with_name("cases_wordpiece.jsonl").read_text("utf-8").splitlines()]
"""What the trainer's own tokenizer makes of a text: pieces with their offsets."""

VOCABULARY = read_vocabulary((paths.models() / "reader/vocab.txt").read_bytes())
TEXTS = {number: text for text, number in VOCABULARY.items()}


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:24] for text, _ in CASES])
def test_a_text_is_cut_as_the_trainer_cuts_it(text: str, wanted: list[list[object]]) -> None:
    assert [[TEXTS[number], start, end] for number, start, end in pieces(text, VOCABULARY)] == wanted


@given(st.text(max_size=300))
def test_every_piece_lies_in_the_text_and_none_goes_back(text: str) -> None:
    found = list(pieces(text, VOCABULARY))

    assert all(0 <= start < end <= len(text) for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)


@given(st.lists(st.sampled_from(["pt", "Zebulon", "93", ",", "é", "#", "病"]), min_size=1, max_size=40))
def test_a_cut_at_a_blank_cuts_nothing_else(words: list[str]) -> None:
    """The pieces of a sentence are the pieces of its words."""
    alone = [number for word in words for number, _, _ in pieces(word, VOCABULARY)]

    assert [number for number, _, _ in pieces(" ".join(words), VOCABULARY)] == alone


@pytest.mark.parametrize("unit", ["a", "a-", "🎉", "e\u0301", "\u200b", "##", "1", "病"])
def test_no_repetition_drives_the_time_beyond_linear(unit: str) -> None:
    assert grows(
        lambda length: list(pieces((unit * length)[:length], VOCABULARY)), 10_000, 40_000, at_most=8, floor_s=0.02
    )


def test_what_is_no_vocabulary_is_refused() -> None:
    with pytest.raises(ValueError, match="not a vocabulary"):
        read_vocabulary(b"a\nb\n")
