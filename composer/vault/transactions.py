"""Transactions on one connection, for threads that take turns; one inside another is a part of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from composer.base.errors import Action, StoreError
from composer.vault.failures import read_failure
from composer.vault.shapes import Connection, Cursor, Value


class Transactions:
    """A connection that is written in whole transactions. Every method may be called from any thread.

    Attributes:
        path: The file; None for a store in memory.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.path: Path | None = None
        self._lock = threading.RLock()
        self._depth = 0
        self._after: list[Callable[[], None]] = []

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Do all of the block or nothing; it is on the disk when the block is left. One inside another is a part of it.

        Raises:
            StoreError: It could not be begun or written; nothing of it happened.
        """
        with self._lock:
            mark = f"mark_{self._depth}"
            self._do("BEGIN IMMEDIATE" if self._depth == 0 else f"SAVEPOINT {mark}")
            self._depth += 1
            try:
                yield
                self.execute("COMMIT" if self._depth == 1 else f"RELEASE {mark}")
            except BaseException:
                self._undo(mark)
                raise
            finally:
                self._depth -= 1
            done = self._depth == 0
        if done:
            for hook in self._after:
                hook()

    def after_commit(self, hook: Callable[[], None]) -> None:
        """Have a hook called after each outermost transaction, on its thread. It must not raise: all is written."""
        self._after.append(hook)

    @contextmanager
    def steady(self) -> Generator[None]:
        """Let no other thread write while the block reads."""
        with self._lock:
            yield

    @property
    def in_transaction(self) -> bool:
        """Whether the running thread is inside a transaction: what it writes is not on the disk yet."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            return self._depth > 0
        finally:
            self._lock.release()

    def execute(self, sql: str, args: Sequence[Value] = ()) -> int:
        """Run one statement; return the number of rows it changed.

        Raises:
            StoreError: It failed.
        """
        with self._lock:
            self._check_whole()
            return self._do(sql, args).rowcount

    def rows(self, sql: str, args: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query.

        Raises:
            StoreError: It failed.
        """
        with self._lock:
            self._check_whole()
            cursor = self._do(sql, args)
            try:
                return cursor.fetchall()
            except Exception as error:  # noqa: BLE001 - sqlcipher3's kinds are not known before it is loaded
                raise read_failure(error, self.path) from None

    def one(self, sql: str, args: Sequence[Value] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, None where there is none.

        Raises:
            StoreError: It failed.
        """
        found = self.rows(sql, args)
        return found[0] if found else None

    def _do(self, sql: str, args: Sequence[Value] = ()) -> Cursor:
        try:
            return self._connection.execute(sql, args)
        except Exception as error:  # noqa: BLE001 - sqlcipher3's kinds are not known before it is loaded
            raise read_failure(error, self.path) from None

    def _check_whole(self) -> None:
        """Refuse to go on where SQLite has rolled back the whole transaction by itself, as it does on a full disk."""
        if self._depth > 0 and not self._connection.in_transaction:
            raise StoreError("store.failed", Action.RETRY)

    def _undo(self, mark: str) -> None:
        with suppress(Exception):
            if self._connection.in_transaction:
                if self._depth > 1:
                    self._connection.execute(f"ROLLBACK TO {mark}")
                    self._connection.execute(f"RELEASE {mark}")
                else:
                    self._connection.execute("ROLLBACK")
