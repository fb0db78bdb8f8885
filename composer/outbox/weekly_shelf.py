"""Where the author's weekly posting times are kept."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from composer.outbox.weekly import WeeklyTime, read, written
from composer.vault.database import Database

_KEPT: Final = "posting_times"


class WeeklyShelf:
    """Weekly posting times in the encrypted store: they tell a habit. Both methods may be called from any thread.

    Args:
        db: The open store.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self) -> tuple[WeeklyTime, ...]:
        """Return them, the earliest of a day first.

        Raises:
            StoreError: They cannot be read.
        """
        return read(self._db.setting(_KEPT) or "[]")

    def put(self, times: Collection[WeeklyTime]) -> None:
        """Keep these, and no others.

        Raises:
            StoreError: They are not kept.
        """
        self._db.put_setting(_KEPT, written(times))
