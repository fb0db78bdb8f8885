"""The counter beside twitter-text-parser 3.0.0, an independent reading of the same rules.

Strings are generated; the answers must be the same, but for emoji: that library knows Unicode's list of 2019 (Emoji
12.0), and takes four characters for emoji that X's own list takes for text. Those emoji are listed from its own data,
and with each of them replaced by an emoji both know the answers must be the same again.

Left out on purpose: letters that Python's patterns fold into ASCII ones and X's do not (ı, ſ and the Kelvin sign), and
long rows of dots, on which that library takes seconds.
"""

from __future__ import annotations

import random
import re
import unicodedata
import warnings
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from composer.text.emoji import emoji_table
from composer.text.entities import extract_urls
from composer.text.offsets import to_utf16
from composer.text.weight import measure

KNOWN_TO_BOTH = "😷"
TEXT_TO_X = {"\u00a9", "\u00ae", "\u2122", "\u265f"}

WORDS = """fever today patient Dr. b.i.d. q.i.d. SpO2 ≥ ≤ → ± ° µ μ CO₂ 10⁹/L “quoted” ‘so’ – — … • ™ é ñ Å naïve ß
日本語 こんにちは 한국 中国 привет Ελλάδα قلب עברית ไทย हिन्दी fever.No NEJM.org example.com foo.co.jp t.co/abc
http://test.co https://example.org/a_(b)_c?d=e&f=g#h HTTP://EXAMPLE.COM/ http://日本語.com http://t.co/abcDEF123
http://foobar.みんな/ http://xn--ls8h.la/ user@example.com @user @user/list #tag #日本 $TEST $AB.C node.js notes.md
http://no-tld http://a_b.c-d.com http://-a.com a..com www.foo.co.uk foo.baz com.org .com http:// :// https://doi.org/10.1/x
example.comこれは。example.com中国語t.co/abcde한국twitter.com ELPAÍS.com x.РФ MLB.tv john.doe.gov@mail.com""".split()  # noqa: SIM905
GLUE = [" ", " ", " ", " ", "\n", "\r\n", "", "", ".", ",", ", ", "/", "(", ")", "_", "-", ":", "?", "!", "'", "\u3000"]
ODD = [
    "\u202a",
    "\u2066",
    "\u200e",
    "\u200d",
    "\u200b",
    "\ufe0f",
    "\ufe0e",
    "\ufeff",
    "\uffff",
    "e\u0301",
    "\ufb2c",
    "\x07",
]
PIECES = [
    "a",
    "b",
    "1",
    ".",
    "com",
    "/",
    "-",
    "_",
    " ",
    "é",
    "日",
    "あ",
    "@",
    "#",
    "http://",
    "(",
    ")",
    "?",
    "x=1",
    "😷",
    "。",
]


@dataclass(frozen=True)
class Oracle:
    """The other library."""

    parse: Any
    urls: Any
    emoji: frozenset[str]


@cache
def oracle() -> Oracle:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it imports pkg_resources, which warns of its end
        pytest.importorskip("twitter_text")
        import twitter_text
        from twitter_text.regexp import emoji as their_emoji

    module: ModuleType = their_emoji
    return Oracle(twitter_text.parse_tweet, twitter_text.extract_urls_with_indices, frozenset(module.emoji_dict))


@cache
def newer_emoji() -> tuple[str, ...]:
    """The emoji that differ: those that came after the other library's list, and the four it alone takes for emoji."""
    return tuple(sorted({*(emoji_table().sequences - oracle().emoji), *TEXT_TO_X}))


@cache
def _newer() -> re.Pattern[str]:
    longest_first = sorted(newer_emoji(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def answers(text: str) -> tuple[object, ...]:
    told = measure(text)
    last = max(0, to_utf16(text, told.valid_span).end - 1) if unicodedata.is_normalized("NFC", text) else None
    return told.weighted, told.valid, told.permillage, last


def their_answers(text: str) -> tuple[object, ...]:
    told = oracle().parse(text)
    last = (
        told.validRangeEnd if unicodedata.is_normalized("NFC", text) else None
    )  # else it shifts by the whole difference
    return told.weightedLength, told.valid, told.permillage, last


def agree(text: str) -> bool:
    theirs = [(hit["url"], *hit["indices"]) for hit in oracle().urls(text)]
    ours = [(hit.text, *hit.span) for hit in extract_urls(text)]
    if [hit[1:] for hit in theirs] != [hit[1:] for hit in ours]:
        return False
    if theirs != ours:  # it drops the rest of a domain that is half Chinese, and counts on from the wrong place
        return True
    if "\r" in text:  # it shifts the end of the valid part by every line end
        return answers(text)[:3] == their_answers(text)[:3]
    return answers(text) == their_answers(text)


def difference(text: str) -> str:
    """Return why the two tell different things of a text: empty where they do not, `unexplained` where nobody knows."""
    theirs = [(hit["url"], *hit["indices"]) for hit in oracle().urls(text)]
    ours = [(hit.text, *hit.span) for hit in extract_urls(text)]
    if theirs == ours and answers(text) == their_answers(text):
        return ""
    if agree(text):
        return "domain_half_in_another_script" if theirs != ours else "end_shifted_by_line_ends"
    old = _newer().sub(KNOWN_TO_BOTH, text)
    return "emoji_newer_than_2019" if old != text and agree(old) else "unexplained"


def sentences(seed: int) -> str:
    chance = random.Random(seed)
    words = [chance.choice(WORDS if chance.random() < 0.85 else ODD) for _ in range(chance.randint(1, 14))]
    return "".join(word + chance.choice(GLUE) for word in words)


def scraps(seed: int) -> str:
    chance = random.Random(seed)
    few = chance.sample(PIECES, 6)
    return "".join(chance.choice(few) for _ in range(chance.randint(1, 16)))


def emoji_in_words(seed: int) -> str:
    chance = random.Random(seed)
    known = sorted(emoji_table().sequences)
    return "".join(
        chance.choice(known) if chance.random() < 0.5 else chance.choice(["a", " ", "\u200d", "é", "日", "1"])
        for _ in range(chance.randint(1, 12))
    )


def long_posts(seed: int) -> str:
    return f"{'故人西辞黄鹤楼' * (seed % 17)}{sentences(seed)}{'x' * (200 + seed % 90)}"


def _disagreeing(texts: list[str]) -> list[str]:
    return [text for text in texts if not agree(text)]


def test_1000_sentences_are_counted_alike() -> None:
    assert _disagreeing([sentences(seed) for seed in range(1_000)]) == []


def test_1500_scraps_are_counted_alike() -> None:
    assert _disagreeing([scraps(seed) for seed in range(1_500)]) == []


def test_500_long_posts_are_counted_alike() -> None:
    """Past the limit, so that the end of what fits is compared too."""
    assert _disagreeing([long_posts(seed) for seed in range(500)]) == []


def test_1000_texts_with_emoji_are_counted_alike_but_for_the_newer_ones() -> None:
    texts = [emoji_in_words(seed) for seed in range(1_000)]
    old = [_newer().sub(KNOWN_TO_BOTH, text) for text in texts]

    assert sum(text == same for text, same in zip(texts, old, strict=True)) > 100
    assert _disagreeing(old) == []


def test_every_difference_has_its_reason() -> None:
    chance = random.Random(7)
    kinds = (sentences, scraps, long_posts, emoji_in_words)
    told = {difference(chance.choice(kinds)(seed)) for seed in range(50_000, 50_600)}

    assert "unexplained" not in told
    assert "emoji_newer_than_2019" in told


def test_what_the_other_library_alone_takes_for_emoji_is_known() -> None:
    assert oracle().emoji - emoji_table().sequences == TEXT_TO_X


def test_no_emoji_of_2019_or_before_is_among_those_that_differ() -> None:
    assert not set(newer_emoji()) & (oracle().emoji - TEXT_TO_X)
    assert 900 < len(newer_emoji()) < 1_500
