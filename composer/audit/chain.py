"""How the rows of the audit log hang together: what each row's MAC covers, and what a walk along them tells."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

KEY_BYTES: Final = 32

PRUNED: Final = "audit.pruned"
"""The event of the row that says which of the first rows were taken out."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One decision."""

    sequence: int
    at: str
    event: str
    facts: Mapping[str, str | int]
    mac: str


@dataclass(frozen=True, slots=True)
class Head:
    """How many rows there are, and the MAC of the newest ("" where there is none)."""

    rows: int
    mac: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it lies in the file."""

    sequence: int
    at: str
    event: str
    facts: str
    previous: str
    mac: str

    def told(self) -> AuditRow:
        """Return it as a reader wants it."""
        return AuditRow(self.sequence, self.at, self.event, json.loads(self.facts), self.mac)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a walk along the whole log found.

    Attributes:
        head: Where the log ends.
        first_bad: The first row that is not as it was written; None where all are. A row cut off is named by the
            number it had.
        keyed_from: The first row with a MAC; what lies before it is linked by plain SHA-256. 0 where no row has one.
        unreadable: How many of the first rows were made under a key that is gone: linked, but nobody can check them.
        behind: Rows that say the file was once found shorter than the keyring knew it, or another.
        witnessed: The rows up to which the keyring's own copy of the head vouches; None where it keeps none.
        pruned: The first rows, up to this one, were taken out when their time was over, and a row says so.
    """

    head: Head
    first_bad: int | None
    keyed_from: int
    unreadable: int
    behind: tuple[int, ...]
    witnessed: int | None
    pruned: int = 0

    @property
    def whole(self) -> bool:
        """Whether every row was checked and is as it was written, and nothing is missing."""
        return self.first_bad is None and not self.unreadable and not self.behind


class Chain:
    """Makes MACs and checks them.

    Args:
        key: 32 bytes.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("key length")
        self._key = key
        self._digest_key = hmac.new(key, b"vignette-audit digests", hashlib.sha256).digest()

    def keyed_digest(self, digest: str) -> str:
        """Return what a row says in place of the digest of somebody's words, the same for the same words.

        Who has an export, and guesses what a short post said, could try the guesses on a plain digest.
        """
        return "hmac:" + hmac.new(self._digest_key, digest.encode(), hashlib.sha256).hexdigest()

    def mac(self, sequence: int, at: str, event: str, facts: str, previous: str) -> str:
        """Return the MAC of a row, in hexadecimal."""
        return hmac.new(self._key, _bytes(sequence, at, event, facts, previous), hashlib.sha256).hexdigest()

    def keyed(self, row: Stored) -> bool:
        """Tell whether the row's MAC is of this key."""
        mac = self.mac(row.sequence, row.at, row.event, row.facts, row.previous)
        return hmac.compare_digest(mac.encode(), row.mac.encode())

    @staticmethod
    def plain(row: Stored) -> bool:
        """Tell whether the row carries the plain digest of before the key."""
        whole = _bytes(row.sequence, row.at, row.event, row.facts, row.previous)
        return hashlib.sha256(whole).hexdigest() == row.mac

    def examine(self, rows: Sequence[Stored], head: Head, kept: Head | None) -> Verdict:
        """Walk along all rows.

        Where the log does not begin with row 1, a later row must say that the first ones were taken out, up to which,
        and what the MAC of the last of them was: the first row that is left hangs on that.

        Args:
            rows: Every row, in order.
            head: What the file says of its end.
            kept: What the keyring says of it; it may lag behind by the last moments before a crash.
        """
        begin = next((index for index, row in enumerate(rows) if self.keyed(row)), len(rows))
        earlier = self._earlier(rows, begin)
        bad = self._first_bad(rows, begin, earlier)
        if bad is None:
            bad = _end(rows, head)
        if bad is None and kept is not None:
            bad = _against(rows, kept)
        return Verdict(
            head=Head(rows[-1].sequence if rows else 0, rows[-1].mac if rows else ""),
            first_bad=bad,
            keyed_from=rows[begin].sequence if begin < len(rows) else 0,
            unreadable=begin if earlier == "unreadable" else 0,
            behind=tuple(row.sequence for row in rows if row.event == "audit.behind"),
            witnessed=None if kept is None else kept.rows,
            pruned=rows[0].sequence - 1 if rows else 0,
        )

    @staticmethod
    def _earlier(rows: Sequence[Stored], begin: int) -> str:
        """Return what the first row with a MAC says of those before it: nothing, but in a row that seals them."""
        if begin in {0, len(rows)} or rows[begin].event != "audit.sealed":
            return "" if 0 < begin < len(rows) else "sha256"
        return str(json.loads(rows[begin].facts).get("earlier", ""))

    def _first_bad(self, rows: Sequence[Stored], begin: int, earlier: str) -> int | None:
        base, previous = self._base(rows)
        for index, row in enumerate(rows):
            number = base + index + 1
            if row.sequence != number or row.previous != previous:
                return number
            fits = self.keyed(row) if index >= begin else (earlier == "unreadable" or self.plain(row))
            if not fits or (index == begin and not earlier):
                return number
            previous = row.mac
        return None

    def _base(self, rows: Sequence[Stored]) -> tuple[int, str]:
        """Return up to which row the log was taken out, and that row's MAC, as the newest row about it says."""
        for row in reversed(rows):
            if row.event == PRUNED and self.keyed(row):
                facts = json.loads(row.facts)
                return int(facts["through"]), str(facts["mac"])
        return 0, ""


def _end(rows: Sequence[Stored], head: Head) -> int | None:
    """Compare the last row with the table that keeps the file's end."""
    reached = rows[-1].sequence if rows else 0
    if reached != head.rows:
        return min(reached, head.rows) + 1
    newest = rows[-1].mac if rows else ""
    return None if newest == head.mac else max(head.rows, 1)


def _against(rows: Sequence[Stored], kept: Head) -> int | None:
    """Compare with what the keyring keeps; name the first row that is missing, or the one that is another."""
    first, last = (rows[0].sequence, rows[-1].sequence) if rows else (1, 0)
    if kept.rows > last:
        return last + 1
    if kept.rows >= first and rows[kept.rows - first].mac != kept.mac:
        return kept.rows
    return None


def _bytes(sequence: int, at: str, event: str, facts: str, previous: str) -> bytes:
    return json.dumps([sequence, at, event, facts, previous], separators=(",", ":")).encode()
