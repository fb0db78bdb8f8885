"""Second readers: who they are, and their yes. Each has a signing key that only the reader's own passphrase opens."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.base.errors import Action, ReaderError
from composer.guard.second import SecondYes
from composer.guard.trail import Trail
from composer.policy.policy import KEY_DIGITS, Policy
from composer.vault.database import Database
from composer.vault.migrations import Step
from composer.vault.signing import new_signer, sign, signed
from composer.vault.wrap import Cost, WrongPassphraseError, too_short

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE readers (
            reader TEXT PRIMARY KEY,
            public TEXT NOT NULL,
            wrapped TEXT NOT NULL,
            added_at TEXT NOT NULL
        ) STRICT""",
    ),
)
"""The steps of this floor's tables."""

_ID: Final = re.compile(r"(?=[a-z-]*[0-9])[a-z0-9]+(?:-[a-z0-9]+)*")
_LEAST, _MOST = 4, 24


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who may confirm.

    Attributes:
        reader: The id; no name.
        key: The first sixteen digits of the public key, to compare on paper.
        added_at: Aware.
    """

    reader: str
    key: str
    added_at: dt.datetime


class ReaderShelf:
    """Keeps the readers of one store. Adding and confirming take half a second: on the disk lane.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates what is added and confirmed.
        trail: Hears of each change, each confirmation and each wrong passphrase.
        opens_store: Tells whether a passphrase is the author's own.
        rules: Tells whose keys count, where the institution names them.

    Attributes:
        cost: What a try at a passphrase costs; None for the usual.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        trail: Trail,
        opens_store: Callable[[str], bool],
        rules: Callable[[], Policy] = Policy,
    ) -> None:
        self._db = db
        self._clock = clock
        self._trail = trail
        self._opens_store = opens_store
        self._rules = rules
        self.cost: Cost | None = None

    def all(self) -> tuple[Reader, ...]:
        """Return every reader, in the order of their ids.

        Raises:
            StoreError: They cannot be read.
        """
        rows = self._db.rows("SELECT reader, public, added_at FROM readers ORDER BY reader")
        return tuple(Reader(reader, public[:KEY_DIGITS], from_stamp(added)) for reader, public, added in rows)

    def add(self, reader: str, passphrase: str) -> Reader:
        """Add somebody under an id of their own choice.

        Raises:
            ReaderError: `reader.id` it is no id · `reader.taken` · `reader.short` the passphrase is too short ·
                `reader.same` it is the author's own: then it would be no second person.
            StoreError: Nobody was added.
        """
        if not (_LEAST <= len(reader) <= _MOST and _ID.fullmatch(reader)):
            raise ReaderError("reader.id", Action.EDIT)
        if too_short(passphrase):
            raise ReaderError("reader.short", Action.EDIT)
        if self._opens_store(passphrase):
            raise ReaderError("reader.same", Action.EDIT)
        public, wrapped = new_signer(passphrase, self.cost)
        now = self._clock.now()
        with self._db.transaction():
            if self._db.one("SELECT 1 FROM readers WHERE reader = ?", (reader,)):
                raise ReaderError("reader.taken", Action.EDIT)
            self._db.execute("INSERT INTO readers VALUES (?, ?, ?, ?)", (reader, public, wrapped, to_stamp(now)))
            self._trail.write("reader.added", {"reader": reader, "key": public})
        return Reader(reader, public[:KEY_DIGITS], now)

    def remove(self, reader: str) -> None:
        """Take somebody out; what they confirmed and what has not gone yet must be confirmed again.

        Raises:
            StoreError: It is as it was.
        """
        with self._db.transaction():
            if self._db.execute("DELETE FROM readers WHERE reader = ?", (reader,)):
                self._trail.write("reader.removed", {"reader": reader})

    def confirm(self, reader: str, passphrase: str, submission_digest: str, report_digest: str) -> SecondYes:
        """Return the reader's yes for exactly this.

        Raises:
            ReaderError: `reader.gone` nobody has this id · `reader.wrong` it is another passphrase; written down.
            StoreError: It could not be written down.
        """
        row = self._db.one("SELECT wrapped FROM readers WHERE reader = ?", (reader,))
        if row is None:
            raise ReaderError("reader.gone", Action.RETRY)
        bare = SecondYes(submission_digest, report_digest, reader, self._clock.now())
        facts = {"reader": reader, "submission": submission_digest}
        try:
            signature = sign(row[0], passphrase, bare.signed_words())
        except WrongPassphraseError:
            self._trail.write("reader.refused", facts)
            raise ReaderError("reader.wrong", Action.RETRY) from None
        self._trail.write("reader.confirmed", facts)
        return replace(bare, signature=signature)

    def genuine(self, yes: SecondYes) -> bool:
        """Tell whether a reader who is known, and whom the institution knows, signed exactly this.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT public FROM readers WHERE reader = ?", (yes.reader,))
        keys = self._rules().reader_keys
        if row is None or (keys is not None and row[0][:KEY_DIGITS] not in keys):
            return False
        return signed(row[0], yes.signature, yes.signed_words())
