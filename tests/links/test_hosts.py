"""Hosts in both spellings; alphabets that do not belong together are named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.links.hosts import look_at


@pytest.mark.parametrize(
    ("host", "shown", "coded"),
    [
        ("clinic.example", "clinic.example", "clinic.example"),
        ("xn--mnchen-3ya.example", "münchen.example", "xn--mnchen-3ya.example"),
        ("München.example", "münchen.example", "xn--mnchen-3ya.example"),
        ("日本語.example", "日本語.example", "xn--wgv71a119e.example"),
        ("xn--zz-.example", "xn--zz-.example", "xn--zz-.example"),
        ("xn--\xe9.example", "xn--\xe9.example", "xn--\xe9.example"),
    ],
)
def test_both_spellings_are_told(host: str, shown: str, coded: str) -> None:
    look = look_at(host)

    assert look is not None
    assert (look.shown, look.coded) == (shown, coded)


@pytest.mark.parametrize("host", ["p\u0430ypal.example", "xn--pypal-4ve.example", "g\u03bfogle.example"])
def test_letters_of_two_alphabets_in_one_label_are_noticed(host: str) -> None:
    look = look_at(host)

    assert look is not None
    assert look.mixed


@pytest.mark.parametrize(
    "host", ["日本のニュースabc.example", "한국漢字.example", "пример.example", "clinic-24.example", "münchen.пример"]
)
def test_what_languages_write_together_is_no_mixture(host: str) -> None:
    look = look_at(host)

    assert look is not None
    assert not look.mixed


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    look_at(text)


@given(st.text("xn-a\u00e9\u0430.9", max_size=70).map(lambda text: "xn--" + text))
def test_no_broken_code_is_too_odd(text: str) -> None:
    look_at(text)
