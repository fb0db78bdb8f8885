"""Lengths of domains in ASCII, compared with Python's own codec for IDNA 2003."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.idna import ascii_length

LABELS = st.text(
    st.one_of(st.sampled_from("ab-1éöÉßあい中国한яЖ𠀀م\u200b\u00ad\uff21。"), st.characters(exclude_characters=".")),
    min_size=1,
    max_size=70,
)


@given(st.lists(LABELS, min_size=1, max_size=3))
def test_lengths_are_those_of_the_codec(labels: list[str]) -> None:
    domain = ".".join([*labels, "com"])
    try:
        expected = len(domain.encode("idna"))
    except UnicodeError:
        expected = None

    assert ascii_length(domain) == expected


@pytest.mark.parametrize(
    ("domain", "length"),
    [
        ("example.com", 11),
        ("日本語.jp", len("xn--wgv71a119e.jp")),
        ("bücher.example", len("xn--bcher-kva.example")),
        ("xn--はじめよう.com", None),
        ("a" * 63 + ".com", 67),
        ("a" * 64 + ".com", None),
        ("a..com", None),
        ("あ。い.com", len("xn--l8j.xn--m8j.com")),
    ],
)
def test_known_domains(domain: str, length: int | None) -> None:
    assert ascii_length(domain) == length
