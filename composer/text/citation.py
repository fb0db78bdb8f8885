"""A paper as it is cited in a post: authors, journal, year, link, and whether it still stands."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Final

from composer.base.clock import from_stamp, to_stamp

_NAMED: Final = 2
_LONGEST_TITLE: Final = 90


class Standing(StrEnum):
    """What the source says of a paper; the worst of several counts."""

    NOTHING_KNOWN = "nothing_known"  # nothing speaks against it, as far as the source tells
    NOT_TOLD = "not_told"  # the source does not tell such things
    CORRECTED = "corrected"
    CONCERN = "concern"  # an expression of concern
    NOTICE = "notice"  # it is itself the notice of a retraction
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True)
class Citation:
    """One paper, as its source tells of it.

    Attributes:
        paper: The link that was asked about.
        link: What a post links: the paper's DOI where it has one.
        title: As the source writes it, one line.
        authors: Family name and initials, as journals write them: `Lovelace A`.
        journal: Abbreviated where the source abbreviates it.
        year: Of publication; 0 where the source tells none.
        source: `crossref` or `ncbi`.
        asked_at: When, aware.
        next: A link to ask about further, since this source does not tell whether the paper stands; empty for none.
    """

    paper: str
    link: str
    title: str
    authors: tuple[str, ...]
    journal: str
    year: int
    standing: Standing
    source: str
    asked_at: dt.datetime
    next: str = ""

    def __repr__(self) -> str:
        """Name nothing of it: what somebody reads is his own business (law 5)."""
        return f"Citation({self.source}, {self.standing})"

    def compact(self) -> str:
        """Return it for a post: `Lovelace A, et al. J Eng Notes 1843. https://doi.org/…`."""
        who = ", ".join(self.authors if len(self.authors) <= _NAMED else (self.authors[0], "et al"))
        head = who or _short(self.title)
        where = f"{self.journal} {self.year or ''}".strip()
        told = ". ".join(part.rstrip(".") for part in (head, where) if part)
        if self.standing is Standing.RETRACTED:
            told += " (retracted)"
        return f"{told}. {self.link}" if told else self.link

    def merged(self, newer: Citation) -> Citation:
        """Return this with what a further source tells: whether it stands, and a journal's own abbreviation."""
        return replace(
            self, standing=newer.standing, journal=newer.journal or self.journal, asked_at=newer.asked_at, next=""
        )

    def encode(self) -> str:
        """Return it as JSON, for the encrypted store."""
        return json.dumps(asdict(self) | {"asked_at": to_stamp(self.asked_at)})

    @classmethod
    def decode(cls, text: str) -> Citation:
        """Return the citation that `encode` wrote.

        Raises:
            ValueError: The text is none.
        """
        raw = json.loads(text)
        try:
            told = {"authors": tuple(raw["authors"]), "standing": Standing(raw["standing"])}
            return cls(**(raw | told | {"asked_at": from_stamp(raw["asked_at"])}))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("malformed citation") from error


def _short(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
