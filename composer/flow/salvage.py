"""Out of a damaged store, row by row: whatever is on a page that is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.flow.carrying import TABLES
from composer.vault.database import Database

_FURTHEST: Final = 20_000
"""So many numbers are tried where a table cannot tell its highest."""

_PATIENCE: Final = 500
"""After so many rows in a row that cannot be read, the rest of a table is given up."""


@dataclass(slots=True)
class Salvaged:
    """How many rows could be read, and how many could not, as far as that is known."""

    rows: int = 0
    lost: int = 0


class _Reader:
    """Reads from a damaged store; opened anew after each failure, since SQLCipher reads no page after a damaged one."""

    def __init__(self, make: Callable[[], Database]) -> None:
        self._make = make
        self._db = make()

    def rows(self, sql: str, args: tuple[int, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db.rows(sql, args)
        except StoreError:
            self._db.close()
            self._db = self._make()
            raise

    def close(self) -> None:
        self._db.close()


def salvage(make: Callable[[], Database], target: Database, progress: Progress) -> Salvaged:
    """Copy what can be read into an empty store.

    Args:
        make: Opens the damaged store.
        target: Holds the tables and nothing else.
        progress: Counts tables.

    Raises:
        StoreError: It cannot be opened at all, or the other cannot be written.
        VignetteError: `safety.stopped`.
    """
    told, reader = Salvaged(), _Reader(make)
    progress.begin(len(TABLES))
    try:
        for number, (table, columns) in enumerate(TABLES.items(), 1):
            with target.transaction():
                _copy(reader, target, table, columns, told)
            progress.reach(number)
    finally:
        reader.close()
    return told


def _copy(reader: _Reader, target: Database, table: str, columns: tuple[str, ...], told: Salvaged) -> None:
    names, places = ", ".join(columns), ", ".join("?" for _ in columns)
    for row in _rows(reader, table, names, told):
        try:
            told.rows += target.execute(
                f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})",  # noqa: S608 - constants
                row,
            )
        except StoreError as error:
            if error.code == "store.full":
                raise
            told.lost += 1  # what it points at is lost


def _rows(reader: _Reader, table: str, names: str, told: Salvaged) -> Iterator[tuple[Any, ...]]:
    failed = 0
    for number in _numbers(reader, table):
        try:
            found = reader.rows(f"SELECT {names} FROM {table} WHERE rowid = ?", (number,))  # noqa: S608 - constants
        except StoreError:
            told.lost, failed = told.lost + 1, failed + 1
            if failed == _PATIENCE:
                return
        else:
            failed = 0
            yield from found


def _numbers(reader: _Reader, table: str) -> Iterator[int]:
    """Yield the numbers of a table's rows; where its pages do not tell them all, every number there may be."""
    try:
        listed = reader.rows(f"SELECT rowid FROM {table} NOT INDEXED ORDER BY rowid")  # noqa: S608 - constants
    except StoreError:
        highest = _FURTHEST
        with suppress(StoreError):
            highest = int(reader.rows(f"SELECT coalesce(max(rowid), 0) FROM {table}")[0][0])  # noqa: S608 - constants
        yield from range(1, highest + 1)
    else:
        yield from [int(row[0]) for row in listed]
