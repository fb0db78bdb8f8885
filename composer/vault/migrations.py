"""The shape of the store's tables over time: numbered steps of each floor, forward only, all or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, Protocol

from composer.base.errors import Action, StoreError

Step = tuple[str, ...]
"""Single SQL statements, in order. A released step is never changed."""

Migrations = Mapping[str, Sequence[Step]]
"""For each floor its steps, in order."""

OWN: Final[Migrations] = {
    "vault": (
        (
            "CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT",
            "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        ),
    )
}
"""The vault's own tables."""


class Tables(Protocol):
    """What a migration needs of the store."""

    def rows(self, sql: str, /) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        ...

    def execute(self, sql: str, args: tuple[str | int, ...] = (), /) -> int:
        """Run one statement."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Do all of the block or nothing."""
        ...


def reached(tables: Tables, steps: Migrations) -> dict[str, int]:
    """Return for each floor how many steps the file has behind it; only reads.

    Raises:
        StoreError: `store.newer` the file has steps, or a floor, that this program does not know.
    """
    if not tables.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"):
        return {}
    behind = {str(floor): int(step) for floor, step in tables.rows("SELECT floor, step FROM migrations")}
    if any(step > len(steps.get(floor, ())) for floor, step in behind.items()):
        raise StoreError("store.newer", Action.WRITE_WITHOUT_KEEPING)
    return behind


def migrate(tables: Tables, steps: Migrations, behind: Mapping[str, int]) -> None:
    """Take the steps that are missing, in one transaction.

    Raises:
        StoreError: One failed; the file is as it was.
    """
    if all(behind.get(floor, 0) == len(todo) for floor, todo in steps.items()):
        return
    with tables.transaction():
        tables.execute("CREATE TABLE IF NOT EXISTS migrations (floor TEXT PRIMARY KEY, step INTEGER NOT NULL) STRICT")
        for floor, todo in steps.items():
            for step in todo[behind.get(floor, 0) :]:
                for statement in step:
                    tables.execute(statement)
            tables.execute("INSERT OR REPLACE INTO migrations (floor, step) VALUES (?, ?)", (floor, len(todo)))
