"""Letters and signs: styled ones that screen readers spell out, ones X takes in no post, and dear ones.

Source: Unicode 15.1, chapter 22.2 (mathematical alphanumerics), NFKC for what they stand for; UTS #39 for the idea.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from composer.text.characters import INVALID
from composer.text.lints.lint import Change, Code, Lint
from composer.text.old_count import dear_emoji, old_count
from composer.text.span import Span
from composer.text.weight import V3, Config, weigh

_STYLED: Final = ((0x1D400, 0x1D7FF), (0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x249C, 0x24B5))
_FULL_WIDTH: Final = ((0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
_WHITE_ON_BLACK: Final = (0x1F150, 0x1F170)  # circled, squared: 26 letters each; Unicode gives them no plain form
_EMOJI: Final = frozenset("🅰🅱🅾🅿")
_SMALL_CAPITALS: Final = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_EAST_ASIAN: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]")
_INVALID: Final = re.compile(f"[{INVALID}]++")
_NAMES: Final = {"\ufeff": "a byte order mark (U+FEFF)", "\ufffe": "U+FFFE", "\uffff": "U+FFFF"}

_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_LOWERED: Final = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-")
_ONE_FOR_ONE: Final = {
    "−": "-", "•": "-", "‣": "-", "≈": "~", "†": "*", "⁄": "/", "∕": "/", "∶": ":", "∗": "*", "∆": "Δ", "◦": "°",
    "Ⅰ": "I", "Ⅴ": "V", "Ⅹ": "X", **{chr(0x2460 + rank): str(rank + 1) for rank in range(9)},
}  # fmt: skip
_HEAVY: Final = re.compile(f"[⁰¹²³⁴-⁹⁺⁻]++|[₀-₉₊₋]++|[{''.join(_ONE_FOR_ONE)}]")
_SHORT_OF_ROOM: Final = 7
"""Dear signs are told of in the last seventh of a post: before that the right sign reads better."""


def letter_lints(text: str, config: Config = V3, weighted: int | None = None) -> Iterator[Lint]:
    """Yield what is the matter with letters and signs; takes time in proportion to the text.

    Args:
        text: A post.
        config: X's rules.
        weighted: What the post weighs, where that is known.
    """
    if text.isascii():
        return
    yield from _fancy(text)
    for match in _INVALID.finditer(text):
        span = Span(*match.span())
        yield Lint(Code.INVALID_CHARACTER, span, (Change(span, ""),), _NAMES[match.group()[0]])
    yield from _old_count(text, config)
    if (
        _HEAVY.search(text)
        and (weigh(text, config) if weighted is None else weighted)
        > config.limit * (_SHORT_OF_ROOM - 1) // _SHORT_OF_ROOM
    ):
        yield from _heavy(text, config)


def _old_count(text: str, config: Config) -> Iterator[Lint]:
    """Yield at most one lint: where the post fits, and older counters would say that it does not."""
    dear = dear_emoji(text)
    if dear and weigh(text, config) <= config.limit < (count := old_count(text, config)):
        yield Lint(Code.OLD_COUNT, dear[0], (), str(count))


def heavy_symbols(text: str, config: Config = V3) -> tuple[str, ...]:
    """Return the signs and letters of a post that weigh more than one character and are no emoji, each once."""
    found = dict.fromkeys(
        char for char in text if not char.isascii() and unicodedata.category(char) in {"Sm", "So", "No"}
    )
    return tuple(char for char in found if weigh(char, config) > 1 and ord(char) < 0x2E80)


def lighter_spelling(sign: str, config: Config = V3) -> str | None:
    """Return a plain spelling of a sign that weighs less; None where there is none."""
    plain, saves = _cheaper(sign, config) if _HEAVY.fullmatch(sign) else ("", False)
    return plain if saves else None


def _heavy(text: str, config: Config) -> Iterator[Lint]:
    for match in _HEAVY.finditer(text):
        sign, span = match.group(), Span(*match.span())
        plain, saves = _cheaper(sign, config)
        if saves:
            yield Lint(Code.HEAVY_SYMBOL, span, (Change(span, plain),), plain)


@lru_cache(maxsize=256)
def _cheaper(sign: str, config: Config) -> tuple[str, bool]:
    """Return the plain spelling, and whether it is lighter."""
    plain = _ONE_FOR_ONE.get(sign) or sign.translate(_LOWERED)
    if plain == sign:
        raised = sign.translate(_RAISED)
        plain = raised if raised[-1] in "+-" else f"^{raised}"  # Ca2+, but 10^-6
    return plain, weigh(plain, config) < weigh(sign, config)


def _fancy(text: str) -> Iterator[Lint]:
    table = _plain_forms()
    wide_is_usual = _EAST_ASIAN.search(text) is not None
    for match in _fancy_runs().finditer(text):
        words = match.group()
        if wide_is_usual and all("\uff01" <= char <= "\uff5e" or char.isspace() for char in words):
            continue
        span = Span(*match.span())
        plain = "".join(table.get(char, char) for char in words)
        yield Lint(Code.FANCY_LETTERS, span, (Change(span, plain),), plain)


@cache
def _plain_forms() -> dict[str, str]:
    """Return for each styled letter the plain one."""
    table = dict(_SMALL_CAPITALS)
    for first, last in (*_STYLED, *_FULL_WIDTH):
        for char in map(chr, range(first, last + 1)):
            plain = unicodedata.normalize("NFKC", char).strip("()")
            if plain != char and plain:
                table[char] = plain
    for first in _WHITE_ON_BLACK:
        table |= {chr(first + rank): chr(0x41 + rank) for rank in range(26)}
    return {char: plain for char, plain in table.items() if char not in _EMOJI}


@cache
def _fancy_runs() -> re.Pattern[str]:
    """Return the pattern of styled words; small capitals are letters of phonetics, too: three of them make a word."""
    small = "".join(_SMALL_CAPITALS)
    styled = "".join(char for char in _plain_forms() if char not in _SMALL_CAPITALS)
    run = f"(?:[{styled}]++|[{small}]{{3,}}+)"
    return re.compile(f"{run}(?:[ \xa0]{run})*+")
