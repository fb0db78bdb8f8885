"""Templates: posts with fields to fill and a place for the caret.

A post ends at a line of three dashes, as in a draft. `{cursor}` is where the caret goes; any other word in braces is a
field, asked for once and put in wherever it stands. `{{` and `}}` are braces themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

_BREAK: Final = re.compile(r"(?:(?<!\n)\n+)?^[ \t]*-{3,}[ \t]*$\n*", re.MULTILINE)
"""A line of dashes; looked for once in a run of empty lines, not from each of them."""
_TOKEN: Final = re.compile(r"\{\{|\}\}|\{([^{}\n]{1,40})\}")
_CURSOR: Final = "cursor"


@dataclass(frozen=True, slots=True)
class Template:
    """One of them.

    Attributes:
        name: Short, for a list.
        body: The text with its fields.
        about: One sentence; empty for the author's own.
        own: Whether the author wrote it.
    """

    name: str
    body: str
    about: str = ""
    own: bool = False

    def __repr__(self) -> str:
        """Name nothing of the author's (law 5)."""
        return "Template(own)" if self.own else f"Template({self.name})"


class Filled(NamedTuple):
    """A template filled in.

    Attributes:
        posts: At least one.
        place: The post the caret stands in, from 0.
        caret: Its place in that post, in code points.
    """

    posts: tuple[str, ...]
    place: int
    caret: int

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Filled({len(self.posts)} posts)"


def fields_of(body: str) -> tuple[str, ...]:
    """Return the fields of a template in their order, each once."""
    names = (match.group(1) for match in _TOKEN.finditer(body))
    return tuple(dict.fromkeys(name.strip() for name in names if name and name.strip() not in {"", _CURSOR}))


def filled(body: str, values: Mapping[str, str]) -> Filled:
    """Fill a template in; a field without a value leaves nothing behind. The caret stands at the end if nowhere else.

    Args:
        body: The template.
        values: By field.
    """
    posts: list[str] = []
    place, caret = -1, 0
    for part in _BREAK.split(body.strip("\n")):
        out, at = _fill(part, values)
        if at is not None and place < 0:
            place, caret = len(posts), at
        posts.append(out)
    if place < 0:
        place, caret = len(posts) - 1, len(posts[-1])
    return Filled(tuple(posts), place, caret)


def _fill(part: str, values: Mapping[str, str]) -> tuple[str, int | None]:
    out: list[str] = []
    length, done, caret = 0, 0, None
    for match in _TOKEN.finditer(part):
        name = (match.group(1) or "").strip()
        words = match.group()[0] if match.group(1) is None else values.get(name, "").strip()
        if name == _CURSOR:
            words = ""
        out += (part[done : match.start()], words)
        length += match.start() - done + len(words)
        if name == _CURSOR and caret is None:
            caret = length
        done = match.end()
    return "".join((*out, part[done:])), caret
