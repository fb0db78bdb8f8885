"""What X makes of words in a post: links, mentions, lists, hashtags, cashtags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from composer.text.handles import handles, reply_to
from composer.text.span import Span
from composer.text.tags import cashtags, hashtags
from composer.text.urls import urls


class Kind(StrEnum):
    """What it is."""

    URL = "url"
    MENTION = "mention"
    LIST = "list"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"


@dataclass(frozen=True, slots=True)
class Entity:
    """One of them.

    Attributes:
        kind: What it is.
        span: The whole of it, sign included, in code points.
        text: The address as it stands; the name, tag or `name/list` without its sign.
    """

    kind: Kind
    span: Span
    text: str


def entities(text: str) -> tuple[Entity, ...]:
    """Return the entities of a post, in order, none over another; where two overlap, the earlier one stands.

    Takes time in proportion to the text, whatever is in it.

    Source: twitter-text 3.1.0, `extractEntitiesWithIndices`.
    """
    found = [*extract_urls(text), *extract_mentions(text), *extract_hashtags(text), *extract_cashtags(text)]
    kept: list[Entity] = []
    for entity in sorted(found, key=lambda item: item.span.start):
        if not kept or kept[-1].span.end <= entity.span.start:
            kept.append(entity)
    return tuple(kept)


def has_url(text: str) -> bool:
    """Tell whether X makes a link of anything in a post; it bills such a post higher."""
    return bool(urls(text))


def extract_urls(text: str) -> list[Entity]:
    """Return the web addresses of a post."""
    return [Entity(Kind.URL, span, span.of(text)) for span in urls(text)]


def extract_mentions(text: str) -> list[Entity]:
    """Return the mentions and lists of a post, with those inside web addresses."""
    return [
        Entity(Kind.LIST, found.span, f"{found.name}/{found.slug}")
        if found.slug
        else Entity(Kind.MENTION, found.span, found.name)
        for found in handles(text)
    ]


def extract_hashtags(text: str) -> list[Entity]:
    """Return the hashtags of a post, with those inside web addresses."""
    return [_signed(Kind.HASHTAG, text, span) for span in hashtags(text)]


def extract_cashtags(text: str) -> list[Entity]:
    """Return the cashtags of a post."""
    return [_signed(Kind.CASHTAG, text, span) for span in cashtags(text)]


def extract_reply(text: str) -> Entity | None:
    """Return whom a post replies to by beginning with the handle; None where it does not."""
    found = reply_to(text)
    return None if found is None else Entity(Kind.MENTION, found.span, found.name)


def _signed(kind: Kind, text: str, span: Span) -> Entity:
    return Entity(kind, span, text[span.start + 1 : span.end])
