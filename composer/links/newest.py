"""What is said of the newest version: a few signed lines, and when they are believed.

    vignette newest 1
    version 0.2.0
    number 7
    until 2027-02-28

An empty line, then a signature as `vault.minisign` reads it. `number` grows with each statement, so that an older one,
sent again, is known; behind `until` (a day, UTC) none is believed, so that nobody is kept from hearing of a newer one
by being told of the old one for ever.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from composer.base.errors import LinkError
from composer.vault.minisign import NotSignedError, PublicKey, verify

LARGEST: Final = 4_096
"""Bytes of a statement with its signature."""

_LINES: Final = re.compile(
    r"vignette newest 1\nversion (?P<version>\d{1,4}\.\d{1,4}\.\d{1,4})\nnumber (?P<number>[1-9]\d{0,8})\n"
    r"until (?P<until>\d{4}-\d{2}-\d{2})\n",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Newest:
    """A statement that is believed.

    Attributes:
        version: Three numbers with points between.
        number: Of the statement.
    """

    version: str
    number: int


def believed(answer: bytes, key: PublicKey, today: dt.date, seen: int) -> Newest:
    """Return what a host answered, once it is signed, good, and no older than what was seen before.

    Args:
        answer: As it came.
        key: The only one that is believed.
        today: The day, UTC.
        seen: Number of the newest statement that was ever believed here; 0 for none.

    Raises:
        LinkError: `update.unsigned` it is not the key owner's, or no statement · `update.expired` · `update.older`.
    """
    if len(answer) > LARGEST:
        raise LinkError("update.unsigned")
    said, gap, signature = answer.partition(b"\n\n")
    said += b"\n"
    if not gap:
        raise LinkError("update.unsigned")
    try:
        verify(said, signature.decode("utf-8"), key)
    except (NotSignedError, UnicodeDecodeError):
        raise LinkError("update.unsigned") from None
    match = _LINES.fullmatch(said.decode("ascii", "replace"))
    if match is None:
        raise LinkError("update.unsigned")
    try:
        until = dt.date.fromisoformat(match["until"])
    except ValueError:
        raise LinkError("update.unsigned") from None
    if today > until:
        raise LinkError("update.expired")
    if int(match["number"]) < seen:
        raise LinkError("update.older")
    return Newest(match["version"], int(match["number"]))


def is_newer(version: str, other: str) -> bool:
    """Tell whether a version of three numbers is newer than another; what follows the numbers does not count."""
    return _numbers(version) > _numbers(other)


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in found[0].split(".")) if found else ()
