"""One sender: whoever opened the store last may send from it, and nobody else any more."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Final

from composer.base.clock import Clock, from_stamp, to_stamp
from composer.vault.database import Database

LEASE: Final = dt.timedelta(minutes=5)
"""How long a sender that says nothing keeps its place from one that did not open the store after it."""


class Fence:
    """A lease in the store. The file's own lock keeps two programs apart; this holds where that lock does not.

    A network drive, a copy that two machines share, a thread of a program that was taken for dead: what sends asks the
    store, in the transaction that gives the leave, whether it is still the one.

    Args:
        db: The open store, with the outbox's tables.
        clock: Ends the lease.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._holder = uuid.uuid4().hex

    def take(self) -> None:
        """Become the sender, whoever was it; for the program that has just opened the store.

        Raises:
            StoreError: It is not written.
        """
        until = to_stamp(self._clock.now() + LEASE)
        self._db.execute(
            "INSERT OR REPLACE INTO outbox_sender (one, holder, until) VALUES (1, ?, ?)", (self._holder, until)
        )

    def hold(self) -> bool:
        """Tell whether this is the sender; it is, too, where there is none, or none that has sent for a while.

        Raises:
            StoreError: It cannot be told.
        """
        row = self._db.one("SELECT holder, until FROM outbox_sender")
        now = self._clock.now()
        if row is not None and row[0] != self._holder and from_stamp(row[1]) > now:
            return False
        self.take()
        return True

    def mine(self) -> bool:
        """Tell whether this is the sender, and change nothing.

        Raises:
            StoreError: It cannot be told.
        """
        row = self._db.one("SELECT holder FROM outbox_sender")
        return row is not None and row[0] == self._holder
