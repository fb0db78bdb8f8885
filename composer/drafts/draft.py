"""A draft: what the author has typed so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from composer.guard.report import Verdict
from composer.text.seek import Excerpt

PART_BREAK = "\n\n---\n\n"
"""Between the posts of a thread where a whole draft is one text."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft; at least one part.

    Attributes:
        draft_id: 32 hexadecimal digits.
        verdict: The last check's, None where it has not been looked at since it changed.
    """

    draft_id: str
    parts: tuple[str, ...]
    account_id: str
    created_at: dt.datetime
    updated_at: dt.datetime
    verdict: Verdict | None = None

    @property
    def title(self) -> str:
        """The first words, one line, for a list; empty where nothing is typed."""
        return first_line(self.parts)

    def __repr__(self) -> str:
        """Name the id only (law 5)."""
        return f"Draft({self.draft_id})"


def first_line(parts: Iterable[str]) -> str:
    """Return the first line of these posts that is not blank; empty where there is none."""
    lines = (line.strip() for part in parts for line in part.splitlines())
    return next(filter(None, lines), "")


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One row of the drafts list: what it takes to choose a draft, without its text.

    Attributes:
        may_be_out: It was on its way when the file was written that it was brought back from: the author looks first.
    """

    draft_id: str
    title: str
    verdict: Verdict | None
    updated_at: dt.datetime
    may_be_out: bool = False

    def __repr__(self) -> str:
        """Name the id only (law 5)."""
        return f"DraftRow({self.draft_id})"


@dataclass(frozen=True, slots=True)
class DraftHit:
    """A draft that a search found, and the line round the first place."""

    row: DraftRow
    words: Excerpt


@dataclass(frozen=True, slots=True)
class TrashRow:
    """A draft in the trash, and since when, aware."""

    row: DraftRow
    deleted_at: dt.datetime
