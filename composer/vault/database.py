"""The encrypted store: one SQLCipher file, one connection. The one door to `sqlcipher3`.

Whole-file encryption with a raw 32-byte key, write-ahead log, `synchronous=FULL`: what a transaction has committed
survives the process and the plug (SQLite, "Write-Ahead Logging", section 2.3 and pragma `synchronous`). The file is
held exclusively, so that a second program cannot write between two of our looks.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, cast

from composer.base.errors import Action, StoreError
from composer.base.paths import close_to_others
from composer.vault.failures import read_failure
from composer.vault.migrations import OWN, Migrations, migrate, reached
from composer.vault.shapes import PRAGMAS, Connection, Library
from composer.vault.transactions import Transactions

OLDEST_SQLITE: Final = (3, 51, 3)
"""Older ones can lose committed pages when the write-ahead log is reset."""

_KEY_BYTES: Final = 32
_PATIENCE_S: Final = 2.0
_STEPS_BETWEEN_LOOKS: Final = 1_000  # of SQLite's machine; some thousand a second


class Database(Transactions):
    """One open store. Every method may be called from any thread; they take turns."""

    @classmethod
    def open(cls, path: Path | None, key: bytes, migrations: Migrations) -> Database:
        """Open the store, make it where there is none, and bring it up to date; all steps or none.

        Args:
            path: The file; None for a store in memory that ends with the program.
            key: 32 random bytes.
            migrations: The steps of each floor.

        Raises:
            StoreError: `store.wrong_key` · `store.damaged` · `store.foreign` another program wrote it · `store.newer` a
                newer program made it; it is left as it was · `store.busy` another program holds it ·
                `store.no_locks` its disk knows no locks · `store.full` · `store.read_only` · `store.sqlite_old` ·
                `store.failed`.
        """
        if len(key) != _KEY_BYTES:
            raise ValueError("key length")
        library = _library()
        database: Database | None = None
        try:
            database = cls(_connect(library, path))
            database.path = path
            database._unlock(path, key)
            steps = {**OWN, **migrations}
            behind = reached(database, steps)
            database._settle(path)
            migrate(database, steps, behind)
        except Exception as error:  # noqa: BLE001 - sqlcipher3's kinds are not known before it is loaded
            if database is not None:
                database.close()
            raise (error if isinstance(error, StoreError) else read_failure(error, path, opening=True)) from None
        return database

    @staticmethod
    def fits(path: Path, key: bytes) -> bool:
        """Tell whether a key opens the store there; False, too, where its first page is damaged. Nothing is changed.

        Raises:
            StoreError: It cannot be looked at: `store.busy`, `store.read_only` ...
        """
        try:
            database = Database(_connect(_library(), path))
            with closing(database):
                database._unlock(path, key)
        except Exception as error:  # noqa: BLE001 - sqlcipher3's kinds are not known before it is loaded
            known = error if isinstance(error, StoreError) else read_failure(error, path, opening=True)
            if known.code in {"store.wrong_key", "store.damaged", "store.foreign"}:
                return False
            raise known from None
        return True

    def secret(self, name: str) -> bytes:
        """Return 32 random bytes that belong to this store; made at the first call.

        Raises:
            StoreError: They cannot be read or written.
        """
        with self.transaction():
            row = self.one("SELECT value FROM secrets WHERE name = ?", (name,))
            if row is not None:
                return bytes(row[0])
            value = secrets.token_bytes(_KEY_BYTES)
            self.execute("INSERT INTO secrets (name, value) VALUES (?, ?)", (name, value))
            return value

    def setting(self, name: str) -> str | None:
        """Return a setting that holds text, None where it was never put.

        Raises:
            StoreError: It cannot be read.
        """
        row = self.one("SELECT value FROM settings WHERE name = ?", (name,))
        return None if row is None else str(row[0])

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting.

        Raises:
            StoreError: It cannot be written.
        """
        with self.transaction():
            self.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def forget_setting(self, name: str) -> None:
        """Take out a setting; silent where there is none.

        Raises:
            StoreError: It cannot be taken out.
        """
        with self.transaction():
            self.execute("DELETE FROM settings WHERE name = ?", (name,))

    def check(self) -> tuple[str, ...]:
        """Read every page; return what is wrong, in SQLite's words and without any of the author's. Empty: all is well.

        Raises:
            StoreError: It cannot be read at all.
        """
        with suppress(StoreError):
            self.tidy()  # SQLCipher looks at the file alone: a page torn in a power cut stands whole in the log
        pages = [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
        try:
            trees = [str(row[0]) for row in self.rows("PRAGMA integrity_check(20)")]
        except StoreError as error:
            trees = [error.code]
        return tuple(pages + [line for line in trees if line != "ok"])

    def tidy(self) -> None:
        """Empty the write-ahead log into the file, so that deleted words are in neither. Does nothing in a transaction.

        Raises:
            StoreError: It failed.
        """
        with self._lock:
            if self._depth == 0:
                self._do("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def copy_into(self, path: Path, go_on: Callable[[], bool]) -> None:
        """Write all of it, encrypted under the same key, into a file that is empty or not there, and read that back.

        Everybody else waits meanwhile: about a second for 100 MB.

        Args:
            path: Left behind half-written where it fails.
            go_on: Asked again and again; False ends it.

        Raises:
            StoreError: `store.stopped` it was ended · `store.damaged` the copy is not whole · it failed.
        """
        with self._lock:
            self._connection.set_progress_handler(lambda: int(not go_on()), _STEPS_BETWEEN_LOOKS)
            try:
                self._do("VACUUM INTO ?", (str(path),))
                self._do("ATTACH ? AS copy", (str(path),))  # under this file's own key
                wrong = self._do("PRAGMA copy.cipher_integrity_check").fetchall()
            finally:
                self._connection.set_progress_handler(None, 0)
                with suppress(Exception):
                    self._connection.execute("DETACH copy")
        if wrong:
            raise StoreError("store.damaged")

    def change_key(self, key: bytes) -> None:
        """Encrypt every page anew under another key; broken off, it is as before.

        Raises:
            StoreError: It is under the key it was under.
        """
        with self._lock:
            self._do(f"PRAGMA rekey = \"x'{key.hex()}'\"").fetchall()
            self.tidy()

    def close(self) -> None:
        """Close it; later calls raise `StoreError`. May be repeated."""
        with self._lock:
            self._connection.close()

    def _unlock(self, path: Path | None, key: bytes) -> None:
        run = self._connection.execute
        run("PRAGMA cipher_log_level = NONE")  # else it writes to standard error, before the key above all
        if path is not None:
            run(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not run("PRAGMA cipher_version").fetchall():
            raise StoreError("store.sqlite_old", Action.REPAIR)
        run("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        run("SELECT count(*) FROM sqlite_master").fetchall()  # the first read tells a wrong key

    def _settle(self, path: Path | None) -> None:
        mode = self.rows("PRAGMA journal_mode = WAL")[0][0]
        if path is not None and mode != "wal":
            raise StoreError("store.read_only", Action.WRITE_WITHOUT_KEEPING)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}").fetchall()


def _library() -> Library:
    from sqlcipher3 import dbapi2

    library = cast("Library", dbapi2)
    if library.sqlite_version_info < OLDEST_SQLITE:
        raise StoreError("store.sqlite_old", Action.REPAIR)
    return library


def _connect(library: Library, path: Path | None) -> Connection:
    if path is not None:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # the log takes over the file's own rights
        close_to_others(path, 0o600)
    return library.connect(
        ":memory:" if path is None else str(path),
        isolation_level=None,
        check_same_thread=False,  # the database's lock takes its place
        timeout=_PATIENCE_S,
    )
