"""The lists of plain drafts compose what the corpus reader takes, and their two halves differ."""

from __future__ import annotations

import random
import re

import pytest

from models.plain_drafts import PlainDrafts, lists_of

_OF_ITSELF = {"first", "last", "lowfirst", "lowlast", "other", "initial", "n", "bedn", "day", "mnum", "tick"}
_SLOT = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("verdict", ["block", "clear"])
def test_every_symbol_has_a_list_and_every_list_is_used(verdict: str) -> None:
    lists = lists_of("shared", verdict)
    drawn = {symbol for lines in lists.values() for line in lines for symbol in _SLOT.findall(line)}

    assert drawn - set(lists) <= _OF_ITSELF
    assert set(lists) - drawn == {"draft"}


def test_composed_drafts_are_whole_and_as_many_block_as_are_clear() -> None:
    drafts = PlainDrafts(random.Random(7))(2_000)

    assert sum(draft["verdict"] == "block" for draft in drafts) == 1_000
    assert not [draft["text"] for draft in drafts if re.search(r"[{}|]|\[\[|\]\]", draft["text"])]
    assert all(bool(draft["spans"]) == (draft["verdict"] == "block") for draft in drafts)
    for draft in drafts:
        for start, end, _ in draft["spans"]:
            assert draft["text"][start:end].strip() == draft["text"][start:end] != ""


def test_the_same_seed_composes_the_same_and_another_hardly_any_of_them() -> None:
    first, again, other = (PlainDrafts(random.Random(seed))(1_000) for seed in (1, 1, 2))

    assert first == again
    shared = {draft["text"] for draft in first} & {draft["text"] for draft in other}
    assert len(shared) < 150
