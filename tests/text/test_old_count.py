"""Older counters take newer emoji apart; that is told only where they would call the post too long."""

from __future__ import annotations

import pytest

from composer.text.lints.lint import Code
from composer.text.lints.look import lints
from composer.text.old_count import newer_emoji, old_count
from composer.text.weight import weigh
from tests.text.test_against_parser import newer_emoji as different
from tests.text.test_against_parser import oracle

FULL = "Ask before you tell. " * 13


def test_the_list_is_what_an_older_counter_does_not_know() -> None:
    assert newer_emoji() == {sequence for sequence in different() if len(sequence) > 1}


@pytest.mark.parametrize("sequence", sorted(newer_emoji())[::40])
def test_an_older_counter_tells_the_same(sequence: str) -> None:
    text = f"so {sequence} and {sequence}"
    assert old_count(text) == oracle().parse(text).weightedLength
    assert weigh(text) < old_count(text)


def test_texts_without_such_emoji_count_alike() -> None:
    for text in ("plain", "😷 ok", "👩\u200d⚕️", "≥ 5", "e\u0301"):
        assert old_count(text) == weigh(text)


def test_it_is_told_only_in_the_band_where_it_matters() -> None:
    near = (FULL + "yes")[:276] + "❤️\u200d🔥"
    assert (weigh(near), old_count(near)) == (278, 281)
    (lint,) = [one for one in lints(near) if one.code is Code.OLD_COUNT]
    assert (lint.span.of(near), lint.changes, lint.detail) == ("❤️\u200d🔥", (), "281")
    assert [one for one in lints("❤️\u200d🔥" + FULL[:200]) if one.code is Code.OLD_COUNT] == []
    assert [one for one in lints(FULL + FULL + "❤️\u200d🔥") if one.code is Code.OLD_COUNT] == []
