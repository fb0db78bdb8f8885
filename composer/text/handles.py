"""Handles as X finds them: mentions, lists, and whom a post replies to.

Source: twitter-text 3.1.0 (Apache-2.0), `extractMentionsOrListsWithIndices`, `extractReplies`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from composer.text.characters import LATIN, SPACES
from composer.text.span import Span

_AT: Final = "@\uff20"
_HANDLE: Final = re.compile(f"[{_AT}]([a-zA-Z0-9_]{{1,20}}+)(/[a-zA-Z][a-zA-Z0-9_-]{{0,24}}+)?")
_NO_HANDLE_BEFORE: Final = re.compile(f"[{_AT}{LATIN}]|://")
_MAY_PRECEDE: Final = re.compile("[^a-zA-Z0-9_!#$%&*@\uff20]")
_NO_RETWEET_AFTER: Final = re.compile("[a-zA-Z0-9_+~.-]")
_BLANK: Final = re.compile(f"[{SPACES}]*+")


@dataclass(frozen=True, slots=True)
class Handle:
    """A mention, or a list where `slug` is not empty.

    Attributes:
        span: From the at sign on, in code points.
        name: Without the at sign.
        slug: What follows the slash.
    """

    span: Span
    name: str
    slug: str = ""


def handles(text: str) -> Iterator[Handle]:
    """Yield the mentions and lists of `text`, in order."""
    done = 0
    for match in _HANDLE.finditer(text):
        if _may_stand(text, match.start(), done):
            done = match.end()
            if not _NO_HANDLE_BEFORE.match(text, done):
                yield Handle(Span(*match.span()), match.group(1), (match.group(2) or "")[1:])


def reply_to(text: str) -> Handle | None:
    """Return the handle a post begins with, spaces aside: X shows such a post to those who follow both."""
    match = _HANDLE.match(text, _blank_end(text))
    if match is None or _NO_HANDLE_BEFORE.match(text, match.end(1)):
        return None
    return Handle(Span(match.start(), match.end(1)), match.group(1))


def _blank_end(text: str) -> int:
    match = _BLANK.match(text)
    return match.end() if match else 0


def _may_stand(text: str, at: int, done: int) -> bool:
    """Tell whether what stands before the at sign allows a mention.

    Args:
        text: The whole text.
        at: Place of the at sign.
        done: All before it is taken by the handle before.
    """
    if at == 0:
        return True
    if at > done and _MAY_PRECEDE.match(text, at - 1):
        return True
    first = at - 2  # of "RT", the old mark of a retweet
    if first < done or text[first:at].lower() != "rt":
        return False
    return first == 0 or (first > done and not _NO_RETWEET_AFTER.match(text, first - 1))
