"""The links of a thread in one post: X bills a post with a link thirteen times one without (price list, April 2026).

In the text a link becomes its number, `[1]`; the last post lists them. A link that stands there twice has one number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from composer.text.thread import Numbering, bare_posts, number, numbering_of, renumbered
from composer.text.urls import urls
from composer.text.weight import V3, Config, weigh

HEAD: Final = "Links"


def gathered(posts: Sequence[str], config: Config = V3) -> tuple[str, ...] | None:
    """Return the posts with their links in one more post, or a few; None where fewer than two posts hold one.

    None, too, where a post would no longer fit, or as many posts as before would hold a link.

    Args:
        posts: The posts in their order; their numbers are renewed.
        config: X's rules.
    """
    if sum(bool(urls(post)) for post in posts) < 2:
        return None
    numbering = numbering_of(posts)
    known: dict[str, int] = {}
    bare = [_with_numbers(post, known) for post in bare_posts(posts, numbering)]
    lists = _lists(known, config, weigh(number(99, 99, numbering), config))
    done = renumbered((*bare, *lists), Numbering.NONE, numbering)
    fits = all(weigh(post, config) <= config.limit for post in done)
    return done if fits and len(lists) < sum(bool(urls(post)) for post in posts) else None


def _with_numbers(post: str, known: dict[str, int]) -> str:
    out: list[str] = []
    done = 0
    for link in urls(post):
        out += (post[done : link.start], f"[{known.setdefault(link.of(post), len(known) + 1)}]")
        done = link.end
    return "".join((*out, post[done:]))


def _lists(known: dict[str, int], config: Config, room: int) -> list[str]:
    """Return the posts that list the links, each full but for the room its own number needs."""
    lists = [HEAD]
    for link, rank in known.items():
        line = f"\n[{rank}] {link}"
        if weigh(lists[-1] + line, config) + room > config.limit and lists[-1] != HEAD:
            lists.append(HEAD)
        lists[-1] += line
    return lists
