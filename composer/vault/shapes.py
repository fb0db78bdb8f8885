"""What is used of `sqlcipher3`, which has no types of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

Value = str | int | bytes | None


class Cursor(Protocol):
    """A statement that ran."""

    @property
    def rowcount(self) -> int:
        """Rows changed; -1 where it changes none."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows."""
        ...


class Connection(Protocol):
    """An open file."""

    @property
    def in_transaction(self) -> bool:
        """Whether SQLite has an open transaction."""
        ...

    def execute(self, sql: str, args: Sequence[Value] = (), /) -> Cursor:
        """Run one statement."""
        ...

    def close(self) -> None:
        """Close it; may be repeated."""
        ...


class Library(Protocol):
    """The module."""

    sqlite_version_info: tuple[int, int, int]

    def connect(
        self, database: str, /, *, isolation_level: None, check_same_thread: bool, timeout: float
    ) -> Connection:
        """Open a file, or a store in memory."""
        ...
