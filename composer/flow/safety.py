"""The store's safety net: backups. Each method may take seconds: on the disk lane."""

from __future__ import annotations

from pathlib import Path

from composer.audit.trail import AuditTrail
from composer.base.clock import Clock, to_stamp
from composer.base.progress import Progress
from composer.vault import backup
from composer.vault.database import Database
from composer.vault.locker import Locker


class SafetyDesk:
    """What keeps the opened profile from being lost.

    Args:
        database: The open store.
        locker: The keyring in use.
        store: Where the store lies.
        names: The keyring's entries without which the store is of no use.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self, database: Database, locker: Locker, store: Path, names: tuple[str, ...], trail: AuditTrail, clock: Clock
    ) -> None:
        self._database, self._locker, self._store, self._names = database, locker, store, names
        self._trail, self._clock = trail, clock

    def back_up(self, target: Path, progress: Progress) -> bool:
        """Write everything into one encrypted file; tell whether it opens without this computer's keyring.

        Raises:
            KeyringError: The keyring cannot be read.
            StoreError: As `vault.backup.write`; what stood there before still does.
        """
        wraps = backup.wraps_of(self._locker, self._store, self._names)
        backup.write(self._database, target, wraps, to_stamp(self._clock.now()), progress)
        self._trail.write("store.backed_up", {"elsewhere": int(wraps.elsewhere)})
        return wraps.elsewhere
