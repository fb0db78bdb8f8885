"""Short links in posts and where they lead: the guard looks at both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composer.guard.submission import Link
from composer.text.urls import urls


def links_of(parts: Sequence[str], targets: Mapping[str, str]) -> tuple[Link, ...]:
    """Return the short links that stand in these posts, each once, in order.

    Args:
        parts: The posts.
        targets: Where every short link leads that was made here.
    """
    if not targets:
        return ()
    shown = dict.fromkeys(span.of(part) for part in parts for span in urls(part))
    return tuple(Link(link, targets[link]) for link in shown if link in targets)
