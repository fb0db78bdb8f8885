"""What is used of `sqlcipher3`, which has no types of its own, and how a connection is set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

Value = str | int | bytes | None

PRAGMAS: Final = (
    "synchronous = FULL",
    "fullfsync = ON",  # macOS: fsync alone leaves the bytes in the drive's cache
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # REPLACE must not slip past a trigger that forbids deleting
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "journal_size_limit = 0",  # deleted words do not linger in the log after a checkpoint
)
"""What each connection is set to, once it is unlocked."""


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

    def set_progress_handler(self, handler: Callable[[], int] | None, steps: int, /) -> None:
        """Have a function called while a statement runs; what it returns but 0 ends the statement."""
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
