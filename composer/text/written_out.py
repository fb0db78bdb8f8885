"""A text with its links as they were written: X gives each out as a short one, and tells beside it where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, cast

_SHORT: Final = re.compile(r"https?://t\.co/[A-Za-z0-9]{1,40}")
_LONGEST: Final = 4_096
"""Characters of one link that is put in: X takes none that is longer."""


def written_out(text: str, told: Iterable[object], shown: str, meant: str) -> str:
    """Return the text with its short links written out.

    In one pass, so that no link that is put in is looked at again: links put in one after the other could otherwise
    double a text as often as there are links. What is told of anything but a short link of X's changes nothing.

    Args:
        text: As X gives it out.
        told: The links that are told beside it; what is none is passed over.
        shown: Under which name each tells how it stands in the text.
        meant: Under which name each tells where it leads.
    """
    links: dict[str, str] = {}
    for item in told:
        one = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
        short, long = one.get(shown), one.get(meant)
        if isinstance(short, str) and isinstance(long, str) and len(long) <= _LONGEST:
            links.setdefault(short, long)
    return _SHORT.sub(lambda found: links.get(found[0], found[0]), text) if links else text
