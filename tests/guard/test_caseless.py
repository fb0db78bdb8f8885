"""Patterns that do not regard case find what `re.IGNORECASE` finds, at the same places."""

from __future__ import annotations

import re
import string
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard.caseless import Caseless, small


def test_every_letter_that_passes_for_a_plain_one_does_so_here() -> None:
    everything = "".join(map(chr, (*range(0xD800), *range(0xE000, sys.maxunicode + 1))))
    for letter in string.ascii_lowercase:
        found = [match.start() for match in re.finditer(letter, everything, re.IGNORECASE)]
        assert [match.start() for match in Caseless(letter).finditer(everything)] == found


@given(st.text())
def test_each_code_point_stays_where_it_was(text: str) -> None:
    assert len(small(text)) == len(text)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bDr\.? (?P<Name>[A-Z]\w+)\b",
        r"\b(?:MRN|NHS no)\W{0,3}(\d{4,})\B",
        r"(?<!\S)é?t\S+(?=\D)",
        r"(?:his|her) (?:\w+ )?k(?:in|nee)",
    ],
)
@given(st.text(alphabet="DdRr. aAkKtTéÉİıſKßẞ MRNnhsHSo:0123456789ieINE\n", max_size=60))
def test_it_finds_what_the_library_finds(pattern: str, text: str) -> None:
    want = [match.span() for match in re.compile(pattern, re.IGNORECASE).finditer(text)]
    assert [match.span() for match in Caseless(pattern).finditer(text)] == want
    first = Caseless(pattern).search(text)
    assert (first.span() if first else None) == (want[0] if want else None)
