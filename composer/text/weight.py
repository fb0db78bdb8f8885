"""How long a post is by X's measure: weighted characters.

Letters of most alphabets weigh 1, Chinese, Japanese, Korean and many symbols 2, an emoji of any length 2, a web address
23, whatever it is; what is counted is the text after normalisation (NFC), a line end of two characters as one.

Source: twitter-text (Apache-2.0), configuration v3 and `parseTweet`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from composer.text.characters import INVALID
from composer.text.emoji import emoji
from composer.text.normal import normal
from composer.text.span import Span
from composer.text.urls import urls

_INVALID: Final = re.compile(f"[{INVALID}]")


@dataclass(frozen=True, slots=True)
class Config:
    """The numbers of a version of X's rules.

    Attributes:
        limit: Weighted characters a post may have.
        scale: What one weighted character is in weights.
        light: First and last code points of ranges that weigh `light_weight`.
        light_weight: Weight of a code point in those ranges.
        default_weight: Weight of any other code point, and of an emoji.
        url_length: Weighted characters of a web address.
        emoji: Whether a sequence that makes one emoji counts once.
    """

    limit: int = 280
    scale: int = 100
    light: tuple[tuple[int, int], ...] = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
    light_weight: int = 100
    default_weight: int = 200
    url_length: int = 23
    emoji: bool = True


V3: Final = Config()
"""X's rules today."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a post weighs. Spans are in code points of the text as it was given.

    Attributes:
        weighted: Weighted characters.
        limit: Weighted characters a post may have.
        valid: Whether X takes it: not empty, not too long, no invalid character.
        invalid: Each character that X takes in no post: U+FFFE, U+FEFF, U+FFFF.
        valid_span: The beginning that fits and holds no invalid character.
        over: What stands past the limit; None where all fits.
    """

    weighted: int
    limit: int
    valid: bool
    invalid: tuple[Span, ...]
    valid_span: Span
    over: Span | None

    @property
    def left(self) -> int:
        """Weighted characters that still fit; negative where the text is too long."""
        return self.limit - self.weighted

    @property
    def permillage(self) -> int:
        """How full the post is, in thousandths of the limit, rounded down."""
        return self.weighted * 1000 // self.limit


class _Item(NamedTuple):
    """A stretch of the normalised text that is counted as a whole (`plain` false) or by character."""

    span: Span
    weight: int
    plain: bool


def weigh(text: str, config: Config = V3) -> int:
    """Return the weighted characters of `text`; takes time in proportion to its length."""
    return sum(item.weight for item in _items(normal(text).text, config)) // config.scale


def measure(text: str, config: Config = V3) -> Measure:
    """Measure a post as X does; takes time in proportion to its length.

    Args:
        text: The post as it will be sent, not normalised.
        config: X's rules; `dataclasses.replace(V3, limit=25_000)` for accounts that may post more.
    """
    weight, invalid = weigh_piece(text, config)
    room = config.limit * config.scale
    fits = len(text) if weight <= room else fitting(text, config, room)
    return measured(len(text), weight, invalid, fits, config)


def measured(length: int, weight: int, invalid: tuple[Span, ...], fits: int, config: Config) -> Measure:
    """Put a measure together.

    Args:
        length: Of the text, in code points.
        weight: Of the text, in weights.
        invalid: Its characters that X takes in no post.
        fits: Where it passes the limit; its length where it does not.
        config: X's rules.
    """
    weighted = weight // config.scale
    return Measure(
        weighted=weighted,
        limit=config.limit,
        valid=not invalid and 0 < weighted <= config.limit,
        invalid=invalid,
        valid_span=Span(0, min(fits, invalid[0].start) if invalid else fits),
        over=Span(fits, length) if weighted > config.limit else None,
    )


def weigh_piece(text: str, config: Config) -> tuple[int, tuple[Span, ...]]:
    """Return what a text weighs, in weights, and its characters that X takes in no post."""
    form = normal(text)
    weight = sum(item.weight for item in _items(form.text, config))
    spoilt = _INVALID.finditer(form.text)
    return weight, tuple(form.back(Span(*match.span())) for match in spoilt)


def fitting(text: str, config: Config, room: int) -> int:
    """Return where a text passes `room` weights; its length where it does not."""
    form = normal(text)
    cut = _cut(form.text, _items(form.text, config), config, room)
    return form.back(Span(0, cut)).end if cut == len(form.text) else form.back(Span(cut, cut)).start


def _items(text: str, config: Config) -> Iterator[_Item]:
    """Yield a normalised text in pieces: addresses, emoji, and what lies between."""
    done = 0
    for address in urls(text):
        yield from _words(text, Span(done, address.start), config)
        yield _Item(address, config.url_length * config.scale, plain=False)
        done = address.end
    yield from _words(text, Span(done, len(text)), config)


def _words(text: str, span: Span, config: Config) -> Iterator[_Item]:
    """Yield the pieces of a stretch without addresses."""
    done = span.start
    for found in emoji(text, *span) if config.emoji else ():
        if found.start > done:
            yield _plain(text, Span(done, found.start), config)
        yield _Item(found, config.default_weight, plain=False)
        done = found.end
    if span.end > done:
        yield _plain(text, Span(done, span.end), config)


def _plain(text: str, span: Span, config: Config) -> _Item:
    words = span.of(text)
    heavy = sum(map(len, _heavy(config).findall(words)))
    weight = (len(words) - heavy) * config.light_weight + heavy * config.default_weight
    return _Item(span, weight, plain=True)


@cache
def _heavy(config: Config) -> re.Pattern[str]:
    """Return the pattern of a run of characters that weigh the default."""
    light = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in config.light)
    return re.compile(f"[^{light}]++" if light else "(?s:.++)")


def _cut(text: str, items: Iterable[_Item], config: Config, room: int) -> int:
    """Return where the text passes the room; its end if it does not."""
    for item in items:
        if item.weight > room:
            return _cut_plain(text, item.span, room, config) if item.plain else item.span.start
        room -= item.weight
    return len(text)


def _cut_plain(text: str, span: Span, room: int, config: Config) -> int:
    """Return the first character of a stretch heavier than the room that has no place in it."""
    heavy = _heavy(config)
    weights = (config.default_weight if heavy.match(char) else config.light_weight for char in span.of(text))
    return span.start + next(rank for rank, weight in enumerate(itertools.accumulate(weights)) if weight > room)
