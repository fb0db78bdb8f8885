"""A post's text as X shows it: links without their scheme and shortened, the rest as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from composer.text.entities import Entity, Kind
from composer.text.span import Span

PATH_ROOM = 15
"""X shows this many characters of a link's path and query, then three dots."""


class Shown(NamedTuple):
    """What is shown, and where in it the coloured words stand, in code points."""

    text: str
    links: tuple[Span, ...]


def as_shown(text: str, entities: Sequence[Entity]) -> Shown:
    """Return the text with its links shortened.

    Args:
        text: A post.
        entities: Its links, hashtags and handles, in order, not overlapping.
    """
    out: list[str] = []
    links: list[Span] = []
    done = length = 0
    for entity in entities:
        words = short_link(entity.span.of(text)) if entity.kind is Kind.URL else entity.span.of(text)
        gap = text[done : entity.span.start]
        start = length + len(gap)
        out += (gap, words)
        length = start + len(words)
        links.append(Span(start, length))
        done = entity.span.end
    out.append(text[done:])
    return Shown("".join(out), tuple(links))


def short_link(address: str) -> str:
    """Return a link as X writes it: no scheme, no `www.`, a long path cut."""
    bare = address
    for scheme in ("https://", "http://"):
        if bare.lower().startswith(scheme):
            bare = bare[len(scheme) :]
    if bare.lower().startswith("www."):
        bare = bare[4:]
    cut = min((place for place in (bare.find(mark) for mark in "/?#") if place >= 0), default=len(bare))
    host, path = bare[:cut], bare[cut:]
    if path == "/":
        path = ""
    return host + (path if len(path) <= PATH_ROOM else path[:PATH_ROOM] + "…")
