"""Short links of X are written out as they were meant, once, and no more than that."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from composer.text.written_out import written_out


def out(text: str, *links: Any) -> str:
    return written_out(text, links, "url", "long")


def link(short: str, long: str) -> dict[str, str]:
    return {"url": short, "long": long}


def test_each_link_stands_as_it_was_meant() -> None:
    told = (link("https://t.co/abc", "https://example.org/a"), link("https://t.co/abcd", "https://example.org/b"))

    assert out("See https://t.co/abcd, not https://t.co/abc.", *told) == (
        "See https://example.org/b, not https://example.org/a."
    )


@pytest.mark.parametrize(
    "odd", [None, 5, "x", [], {}, {"url": "https://t.co/abc"}, link("a", "aa"), {"url": 1, "long": 2}]
)
def test_what_is_no_short_link_of_x_changes_nothing(odd: Any) -> None:
    assert out("a https://t.co/abc", odd) == "a https://t.co/abc"


def test_what_is_put_in_is_not_looked_at_again() -> None:
    """Put in one after the other, fifty such links would make more characters than there are atoms."""
    told = [link(f"https://t.co/a{number}", f"https://t.co/a{number + 1} " * 20) for number in range(50)]
    tracemalloc.start()
    made = out("https://t.co/a0", *told)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert made == "https://t.co/a1 " * 20
    assert peak < 1 << 20


def test_a_link_longer_than_any_is_left_short() -> None:
    assert out("https://t.co/abc", link("https://t.co/abc", "https://example.org/" + "a" * 5_000)) == "https://t.co/abc"
