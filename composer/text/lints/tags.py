"""Tags and mentions: small letters, too many, and a handle that hides the post.

Sources: X's help asks for at most two hashtags a post, a session's tag makes three; X's API takes one cashtag a post
(`x-api/posts/manage-tweets/integrate`); a post that begins with a handle is shown as a reply to those who follow both.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Final

from composer.text.handles import reply_to
from composer.text.lints.camel import camel_case
from composer.text.lints.lint import Change, Code, Lint
from composer.text.span import Span
from composer.text.tags import cashtags, hashtags
from composer.text.urls import urls

MOST_HASHTAGS: Final = 3


def tag_lints(text: str, known: Mapping[str, str], answering: bool = False) -> Iterator[Lint]:
    """Yield what is the matter with tags and the first mention; takes time in proportion to the text.

    Args:
        text: A post.
        known: Hashtags as their communities write them, without signs, by their lower-case form.
        answering: The post answers somebody, so that a handle may well stand first.
    """
    yield from _hashtag_lints(text, known)
    money = list(itertools.islice(cashtags(text), 1, None)) if "$" in text else []
    if money:
        changes = tuple(Change(Span(span.start, span.start + 1), "") for span in money)
        yield Lint(Code.MANY_CASHTAGS, money[0], changes)
    first = None if answering else reply_to(text)
    if first is not None:
        place = first.span.start
        yield Lint(Code.HIDDEN_REPLY, first.span, (Change(Span(place, place), "."),))


def _hashtag_lints(text: str, known: Mapping[str, str]) -> Iterator[Lint]:
    tags = list(_outside_links(text))
    for span in tags:
        better = camel_case(text[span.start + 1 : span.end], known)
        if better is not None:
            yield Lint(Code.SMALL_HASHTAG, span, (Change(Span(span.start + 1, span.end), better),), "#" + better)
    extra = tags[MOST_HASHTAGS:]
    if extra:
        changes = tuple(Change(Span(span.start, span.start + 1), "") for span in extra)
        yield Lint(Code.MANY_HASHTAGS, extra[0], changes)


def _outside_links(text: str) -> Iterator[Span]:
    links = iter(urls(text))
    link = next(links, None)
    for tag in hashtags(text):
        while link is not None and link.end <= tag.start:
            link = next(links, None)
        if link is None or not link.overlaps(tag):
            yield tag
