"""How the practice service measures a text: the three facts it needs, as functions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from composer.text.entities import extract_cashtags, extract_urls
from composer.text.span import Span
from composer.text.weight import measure


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts as X does.

    Attributes:
        weigh: Weighted characters of a text (twitter-text, configuration 3).
        links: Where X makes a link of something, in code points, in order.
        cashtags: How many cashtags stand in a text.
    """

    weigh: Callable[[str], int]
    links: Callable[[str], tuple[Span, ...]]
    cashtags: Callable[[str], int]


def x_ruler() -> Ruler:
    """Return X's own measures: those of `composer.text`, which tests compare with an independent library."""
    return Ruler(
        weigh=lambda text: measure(text).weighted,
        links=lambda text: tuple(found.span for found in extract_urls(text)),
        cashtags=lambda text: len(extract_cashtags(text)),
    )
