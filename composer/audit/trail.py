"""The audit log: what was checked, decided and sent, by which rule and version, without one word of any draft.

45 CFR 164.312(b) asks for records of activity; 164.316(b)(2) for keeping them six years. Each row carries a MAC (HMAC
with SHA-256, RFC 2104) over itself and the MAC of the row before it, under a key of the keyring; the newest MAC has a
table of its own, and another copy in the keyring (`witness`): a row changed, moved, taken out or cut off at the end is
found, and so is an older copy of the whole file. Whoever holds the key can write anew what was never exported. After
six years the first rows may be taken out (`retention`); a row then says which.

Rows of before the key carry plain SHA-256. The row `audit.sealed` ends them: from it on each row has a MAC.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from composer.audit import elsewhere, pruning
from composer.audit.chain import PRUNED, AuditRow, Chain, Head, Stored, Verdict
from composer.audit.witness import Witness
from composer.base.clock import Clock, to_stamp
from composer.base.errors import StoreError, VignetteError
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE audit (
            sequence INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            event TEXT NOT NULL,
            facts TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE audit_head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            sequence INTEGER NOT NULL,
            hash TEXT NOT NULL
        ) STRICT""",
        "INSERT INTO audit_head VALUES (1, 0, '')",
        "CREATE TRIGGER audit_no_change BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'append only'); END",
        "CREATE TRIGGER audit_no_removal BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'append only'); END",
        "CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head BEGIN SELECT RAISE (ABORT, 'append only'); END",
        """CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head
            WHEN NEW.sequence <> OLD.sequence + 1 BEGIN SELECT RAISE (ABORT, 'append only'); END""",
    ),
    elsewhere.STEP,
    pruning.STEP,
)
"""The steps of this floor's tables."""

_EVENT: Final = re.compile(r"[a-z_]{1,32}(?:\.[a-z_]{1,32}){1,3}")
_NAME: Final = re.compile(r"[a-z_]{1,32}")
_CODE: Final = re.compile(r"[A-Za-z0-9._:/+@=,-]{0,200}")
"""Digests, versions, moments, codes and rows of codes: no space, no line, nothing beyond ASCII."""

SEALED: Final = "audit.sealed"
BEHIND: Final = "audit.behind"

About = Callable[[Mapping[str, str | int]], Mapping[str, str | int]]
"""Adds to the facts of a row whose program it was, under which policy, and whose account."""

_OF_WORDS: Final = frozenset({"submission"})
"""Facts that are digests of an author's words; they are written keyed. Older rows have them plain."""

_COLUMNS: Final = "sequence, at, event, facts, previous, hash"


class AuditTrail:
    """Appends rows and reads them back; implements `guard.trail.Trail`.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates the rows.
        key: 32 bytes out of the keyring; what the MACs are made with.
        witness: Keeps the newest MAC outside the file as well; None where nothing does.
        about: Returns what every row says beside its own facts.
    """

    def __init__(
        self, db: Database, clock: Clock, key: bytes, witness: Witness | None = None, about: About | None = None
    ) -> None:
        self._db = db
        self._clock = clock
        self._chain = Chain(key)
        self._witness = witness
        self._about = about
        self._unseen = False  # whether there is a row that the witness may not have seen

    @classmethod
    def open(cls, db: Database, clock: Clock, key: bytes, witness: Witness, about: About | None = None) -> AuditTrail:
        """Begin where the log ends: seal the rows of before the key, and write down where the file is behind.

        Raises:
            KeyringError: The witness cannot be asked.
            StoreError: The log cannot be read or written.
        """
        trail = cls(db, clock, key, witness, about)
        kept = witness.kept()
        with db.transaction():
            trail._seal()
            if kept is not None and not trail._holds(kept):
                trail.write(BEHIND, {"kept_rows": kept.rows, "kept_mac": kept.mac, "found_rows": trail.head().rows})
        db.after_commit(trail.show_witness)
        trail._unseen = True
        trail.show_witness()
        return trail

    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        """Append a row; inside a transaction of the store it is written with it, or not at all.

        Args:
            event: What was decided, such as `outbox.sent`.
            facts: Whole numbers, and codes of at most 200 characters without spaces. A digest of words is written
                keyed with a secret of the keyring.

        Raises:
            ValueError: Something in it is no code: it could be somebody's words. It says where, never what.
            StoreError: It is not written.
        """
        facts = {**facts, **(self._about(facts) if self._about else {})}
        _check(event, facts)
        facts = {
            name: self._chain.keyed_digest(str(told)) if name in _OF_WORDS else told for name, told in facts.items()
        }
        at = to_stamp(self._clock.now())
        told = json.dumps(dict(facts), sort_keys=True, separators=(",", ":"))
        with self._db.transaction():
            head = self.head()
            number = head.rows + 1
            mac = self._chain.mac(number, at, event, told, head.mac)
            self._unseen = True
            self._db.execute(
                f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
                (number, at, event, told, head.mac, mac),
            )
            self._db.execute("UPDATE audit_head SET sequence = ?, hash = ?", (number, mac))

    def rows(self, newest: int = 1_000) -> tuple[AuditRow, ...]:
        """Return the newest rows, oldest of them first.

        Raises:
            StoreError: They cannot be read.
        """
        found = self._stored("ORDER BY sequence DESC LIMIT ?", max(0, newest))
        return tuple(row.told() for row in reversed(found))

    def verify(self) -> int | None:
        """Return the number of the first row that is not as it was written, None where all are; see `examine`."""
        return self.examine().first_bad

    def examine(self) -> Verdict:
        """Walk the whole chain, compare its end with the head and with the witness, and tell what was found.

        Raises:
            KeyringError: The witness cannot be asked.
            StoreError: The log cannot be read.
        """
        with self._db.steady():
            head, found = self.head(), self._stored("ORDER BY sequence")
            beside = elsewhere.broken(self._db, found)
        kept = None if self._witness is None else self._witness.kept()
        verdict = self._chain.examine(found, head, kept)
        return verdict if verdict.first_bad is not None else replace(verdict, first_bad=beside)

    def all(self) -> tuple[AuditRow, ...]:
        """Return every row, oldest first.

        Raises:
            StoreError: They cannot be read.
        """
        return tuple(row.told() for row in self._stored("ORDER BY sequence"))

    def take_out(self, before: dt.datetime) -> int:
        """Take out the first rows, up to the first that is not older, and write down which; return how many.

        Raises:
            StoreError: All of them are still there; `audit.broken` the log is not whole, so nothing of it may go.
        """
        if self.examine().first_bad is not None:
            raise StoreError("audit.broken")
        with self._db.transaction():
            last = self._last_before(before)
            if last is None:
                return 0
            count = int(self._db.rows("SELECT count(*) FROM audit WHERE sequence <= ?", (last.sequence,))[0][0])
            self.write(PRUNED, {"through": last.sequence, "mac": last.mac, "rows": count})
            self._db.execute("UPDATE audit_base SET sequence = ?", (last.sequence,))
            self._db.execute("DELETE FROM audit WHERE sequence <= ?", (last.sequence,))
            elsewhere.let_go(self._db)
            return count

    def older(self, before: dt.datetime) -> int:
        """Return how many of the first rows `take_out` would take out.

        Raises:
            StoreError: They cannot be read.
        """
        last = self._last_before(before)
        if last is None:
            return 0
        return int(self._db.rows("SELECT count(*) FROM audit WHERE sequence <= ?", (last.sequence,))[0][0])

    def _last_before(self, before: dt.datetime) -> Stored | None:
        newer = self._db.one("SELECT min(sequence) FROM audit WHERE at >= ?", (to_stamp(before),))
        stop = newer[0] if newer and newer[0] is not None else self.head().rows  # the newest row stays in any case
        found = self._stored("WHERE sequence < ? ORDER BY sequence DESC LIMIT ?", stop, 1)
        return found[0] if found else None

    def elsewhere(self) -> tuple[tuple[str, AuditRow], ...]:
        """Return the rows that came from other files' logs, each with the name of its log.

        Raises:
            StoreError: They cannot be read.
        """
        return tuple((log, row.told()) for log in elsewhere.logs(self._db) for row in elsewhere.rows_of(self._db, log))

    def head(self) -> Head:
        """Return how many rows there are and the MAC of the newest.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT sequence, hash FROM audit_head")
        return Head(0, "") if row is None else Head(int(row[0]), str(row[1]))

    def show_witness(self) -> None:
        """Keep the newest MAC outside the file too; after a failure it is tried again at the next row.

        Never raises: what was committed stands, whether or not the keyring answers.
        """
        if self._witness is None or not self._unseen or self._db.in_transaction:
            return
        self._unseen = False
        try:
            self._witness.keep(self.head())
        except VignetteError:
            self._unseen = True

    def _seal(self) -> None:
        """Where no row has a MAC under this key yet, write the row from which on each has one."""
        newest = self._stored("ORDER BY sequence DESC LIMIT ?", 1)
        if not newest or self._chain.keyed(newest[0]):
            return
        found = self._stored("ORDER BY sequence")
        if not any(self._chain.keyed(row) for row in found):
            earlier = "sha256" if all(self._chain.plain(row) for row in found) else "unreadable"
            self.write(SEALED, {"rows": self.head().rows, "earlier": earlier})

    def _holds(self, kept: Head) -> bool:
        row = self._db.one("SELECT hash FROM audit WHERE sequence = ?", (kept.rows,))
        taken_out = self._db.one("SELECT 1 FROM audit_base WHERE sequence >= ?", (kept.rows,)) is not None
        return kept.rows == 0 or taken_out or (row is not None and row[0] == kept.mac)

    def _stored(self, which: str, *args: int) -> list[Stored]:
        found = self._db.rows(f"SELECT {_COLUMNS} FROM audit {which}", args)  # noqa: S608 - constants
        return [Stored(*row) for row in found]


def _check(event: str, facts: Mapping[str, str | int]) -> None:
    if not _EVENT.fullmatch(event):
        raise ValueError("the event is no code")
    for place, (name, value) in enumerate(facts.items(), 1):
        if not _NAME.fullmatch(name):
            raise ValueError(f"the name of fact {place} is no code")
        if not (isinstance(value, int) or _CODE.fullmatch(value)):
            raise ValueError(f"fact {place} is no code")
