"""No text makes the counter slow: twice the length takes twice the time, whatever the text is made of.

Ratios are compared, not clocks.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from composer.text.entities import entities
from composer.text.offsets import OffsetMap
from composer.text.thread import split
from composer.text.weight import measure
from tests.effort import grows

SHORT, LONG = 2_500, 20_000  # eight times: a quadratic pass takes 64 times as long
WORST_RATIO = 24.0

FEARED = [
    "a.", "1.2.", "word.", "a.com", "a.com ", "é.com", "com.", "x.みんな", "a_.com", "_.com", "-a.com", "あ",
    "あ.", "あ_", "あ。", "http://", "http://a.co/(", "a.com/(a", "a.com/((a)", "a.com?(", "http://a.co/.",
    "http://あ。", "(((", '"a.', "a.com/(" + "a" * 50, "http://a.com:1/(a(b", "@", "@a", "@a/", "RT@", "#",
    "#1", "#é_", "##a", "$A", "$A.", " $A.B", "e\u0301", "\u0301\u0323", "\u0344\u0323\u05b0", "\u0301",
    "a\r\n", "\r", "\ufeff", "😷", "👨\u200d", "👨\u200d👩\u200d👧\u200d", "1\ufe0f", "1\u20e3", "🏽", "🇳",
    "한", "\u1112\u1161", "xn--", "xn--a.", "/", "://", ".", "..", "_", "-",
]  # fmt: skip
TOKENS = [
    *"a.é日@#$/:?()_-&=1 ",
    "com",
    "http://",
    "t.co/",
    "😷",
    "\u200d",
    "\u0301",
    "みんな",
    ".de",
    "\ufe0f",
    "xn--",
]


def everything(text: str) -> None:
    measure(text)
    entities(text)
    OffsetMap(text)


def grows_in_proportion(unit: str, work: Callable[[str], object] = everything) -> bool:
    return grows(lambda length: work(unit * (length // len(unit) + 1)), SHORT, LONG, at_most=WORST_RATIO)


@pytest.mark.parametrize("unit", FEARED)
def test_time_grows_with_length_alone(unit: str) -> None:
    assert grows_in_proportion(unit)
    assert grows_in_proportion("x.com/" + unit * 20 + " ")


@pytest.mark.parametrize("seed", range(40))
def test_time_grows_with_length_alone_for_any_mixture(seed: int) -> None:
    chance = random.Random(seed)

    assert grows_in_proportion("".join(chance.choices(TOKENS, k=chance.randint(2, 9))))


@pytest.mark.parametrize(
    "unit", ["1.2.", "1.", "1", "1 to ", "1..", "x", "a.", "e\u0301", "10.1000/", "1x10", "@a ", "日", "5 mg "]
)
def test_splitting_takes_time_in_proportion(unit: str) -> None:
    assert grows_in_proportion(unit, split)


def test_a_label_of_any_length_is_found_too_long_without_encoding_it() -> None:
    """A Japanese paragraph is one label to X; only what could fit in 63 octets is encoded."""
    from composer.text.idna import ascii_length

    assert ascii_length("あ" * 60 + ".com") is None
    assert grows_in_proportion("あいうえお。" * 40 + "例.com ")


def test_the_rule_notices_what_is_quadratic() -> None:
    def quadratic(text: str) -> int:
        return sum(text.count(char, place) for place, char in enumerate(text[::4]))

    assert not grows_in_proportion("a", quadratic)
