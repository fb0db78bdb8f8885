"""The address of a post on X, as a browser shows it or an app shares it: read here, asked of nobody."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

_LINK: Final = re.compile(
    r"(?:https?://)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com/(?:i(?:/web)?|(?P<handle>[A-Za-z0-9_]{1,15}))"
    r"/status(?:es)?/(?P<post_id>[1-9][0-9]{0,18})(?:[/?#]\S*)?",
    re.IGNORECASE | re.ASCII,
)
_HANDLE: Final = re.compile(r"@?([A-Za-z0-9_]{1,15})", re.ASCII)
_COMMUNITY: Final = re.compile(
    r"(?:(?:https?://)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com/i/communities/)?(?P<community_id>[1-9][0-9]{0,18})"
    r"(?:[/?#]\S*)?",
    re.IGNORECASE | re.ASCII,
)
_LONGEST: Final = 2_000
_EPOCH_MS: Final = 1_288_834_974_657  # ids count milliseconds from here, above 22 bits


class PostLink(NamedTuple):
    """Which post a link leads to, and whose it says it is; the handle without @, empty where it does not say."""

    post_id: str
    handle: str = ""


def read_post_link(text: str) -> PostLink | None:
    """Return which post a link leads to; None where it leads to none.

    Blanks round it, other hosts of X and what apps hang on (`?s=20`) are fine; an id has 1 to 19 digits (X API v2).
    """
    words = text.strip()
    found = _LINK.fullmatch(words) if len(words) <= _LONGEST else None
    return None if found is None else PostLink(found["post_id"], found["handle"] or "")


def born(post_id: str) -> dt.datetime:
    """Return the moment an id was given out, aware; X's ids carry it."""
    try:
        return dt.datetime.fromtimestamp(((int(post_id) >> 22) + _EPOCH_MS) / 1000, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return dt.datetime.fromtimestamp(_EPOCH_MS / 1000, dt.UTC)


def read_handle(text: str) -> str | None:
    """Return a handle without @; empty for an empty text, None where X could have no such handle."""
    words = text.strip()
    found = _HANDLE.fullmatch(words)
    return found[1] if found is not None else None if words else ""


def address_of_post(post_id: str) -> str:
    """Return where a post is found whoever wrote it."""
    return f"https://x.com/i/status/{post_id}"


def read_community(text: str) -> str | None:
    """Return the id of the community that a link leads to, or that is a number already; None where it is neither."""
    words = text.strip()
    found = _COMMUNITY.fullmatch(words) if len(words) <= _LONGEST else None
    return None if found is None else found["community_id"]


def address_of_community(community_id: str) -> str:
    """Return where a community is found."""
    return f"https://x.com/i/communities/{community_id}"
