"""What X bills for a post, in thousandths of a US dollar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

POST: Final = 15
"""$0.015 a post (X's pay-per-use price list, April 2026)."""

POST_WITH_LINK: Final = 200
"""$0.200 a post that holds a web address, whatever its length."""

DELETE: Final = 10
"""$0.010 a post that is deleted."""


def cost_of(parts: Sequence[str], has_link: Callable[[str], bool]) -> int:
    """Return the cost of a thread in thousandths of a dollar; parts without text cost nothing.

    Args:
        parts: The posts, final text.
        has_link: Tells whether X makes a link of anything in a text.
    """
    return sum(POST_WITH_LINK if has_link(part) else POST for part in parts if part.strip())
