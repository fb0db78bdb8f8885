"""The audit log for the window: looked at, handed out, and what lies on the disk that is protected itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from composer.audit.chain import Head, Verdict
from composer.audit.export import as_csv, as_json
from composer.audit.retention import old, take_out_old
from composer.audit.trail import AuditTrail
from composer.base.clock import Clock, to_stamp
from composer.drafts.store import DraftStore
from composer.flow.writing import write_whole


@dataclass(frozen=True, slots=True)
class LogView:
    """What Settings show before anybody asks.

    Attributes:
        head: How many rows were written, and the newest MAC.
        old: Rows older than six years.
        must_change: Drafts with a detail that identifies a patient.
        oldest: When the oldest of them was begun; None where there is none.
    """

    head: Head
    old: int
    must_change: int
    oldest: dt.datetime | None


class LogDesk:
    """Each method reads or writes the store: on the disk lane."""

    def __init__(self, trail: AuditTrail, drafts: DraftStore, clock: Clock) -> None:
        self._trail, self._drafts, self._clock = trail, drafts, clock

    def look(self) -> LogView:
        """Return what there is.

        Raises:
            StoreError: It cannot be read.
        """
        count, oldest = self._drafts.must_change()
        return LogView(self._trail.head(), old(self._trail, self._clock), count, oldest)

    def verify(self) -> Verdict:
        """Walk along the whole log.

        Raises:
            KeyringError: The keyring's copy of the head cannot be read.
            StoreError: The log cannot be read.
        """
        return self._trail.examine()

    def export(self, target: Path) -> Verdict:
        """Write down that the log is handed out, then write it whole: JSON where the name ends so, else CSV.

        What stood in the file's place stays until the new one is whole.

        Raises:
            KeyringError: As `verify`.
            StoreError: As `verify`.
            VignetteError: `audit.not_written` the file cannot be written.
        """
        kind, encode = ("json", as_json) if target.suffix.lower() == ".json" else ("csv", as_csv)
        self._trail.write("audit.exported", {"format": kind, "rows": self._trail.head().rows})
        verdict, rows = self._trail.examine(), self._trail.all()
        text = encode(verdict, rows, to_stamp(self._clock.now()), self._trail.elsewhere())
        write_whole(target, text, "audit.not_written")
        return verdict

    def take_out_old(self) -> int:
        """Take out the rows older than six years; return how many.

        Raises:
            StoreError: As `AuditTrail.take_out`.
        """
        return take_out_old(self._trail, self._clock)
