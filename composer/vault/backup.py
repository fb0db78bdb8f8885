"""Backups: one file that holds the whole store, encrypted, and behind it what opens it again.

The pages come first, as SQLCipher's `VACUUM INTO` writes them: under the store's key, of one moment, without what was
deleted. A line of JSON behind them holds that key wrapped three times: under a key of the keyring's own (`backup-key`,
which another key of the store does not change), under the passphrase, and under the recovery key, the last two where
there is one. The file ends with the length of that line and a mark.
"""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from composer.base.errors import Action, StoreError, VignetteError
from composer.base.progress import Progress
from composer.base.version import VERSION
from composer.base.whole_file import sync_folder
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.failures import read_failure
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker, sealed_entries, unsealed_entries
from composer.vault.wrap import KEY_BYTES, WrongPassphraseError, seal, unseal

FORMAT: Final = "vignette-backup/1"
BACKUP_KEY: Final = "backup-key"
"""The keyring's entry that opens backups of this computer."""

_MARK: Final = b"vignette backup\n"
_NUMBER: Final = 8
_PIECE: Final = 1 << 20
_LONGEST_LINE: Final = 1 << 16

_FAILURES: Final = {
    "store.full": ("safety.full", Action.FREE_SPACE),
    "store.read_only": ("safety.read_only", Action.NONE),
    "store.stopped": ("safety.stopped", Action.NONE),
    "store.damaged": ("safety.damaged_copy", Action.RETRY),
}


@dataclass(frozen=True, slots=True)
class Wraps:
    """What opens a backup, wrapped; of no use without keyring, passphrase or recovery key.

    Attributes:
        keyring: The entries under the keyring's `backup-key`.
        passphrase: The wrapping key under the passphrase; empty where none was set.
        entries: The entries under that wrapping key.
        recovery: The entries under the recovery key that is written down; empty where there is none.
    """

    keyring: str = field(repr=False)
    passphrase: str = field(default="", repr=False)
    entries: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    recovery: str = field(default="", repr=False)

    @property
    def elsewhere(self) -> bool:
        """Whether it can be opened without this computer's keyring."""
        return bool(self.passphrase or self.recovery)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was found to be one.

    Attributes:
        size: Bytes of the store in it.
        made_at: When it was made, as `base.clock.to_stamp` writes it.
    """

    path: Path
    size: int
    made_at: str
    wraps: Wraps


def wraps_of(locker: Locker, store: Path, names: Iterable[str]) -> Wraps:
    """Return these entries of the keyring, wrapped in each way there is.

    Raises:
        KeyringError: The keyring cannot be read or written.
    """
    names = tuple(names)
    bare = {name: value for name in names if (value := locker.get(name)) is not None}
    key = locker.get(BACKUP_KEY)
    if key is None:
        key = secrets.token_hex(KEY_BYTES)
        locker.set(BACKUP_KEY, key)
    entry, sealed = sealed_entries(locker, names)
    keyring = seal(bytes.fromhex(key), json.dumps(bare).encode(), FORMAT)
    return Wraps(keyring, entry, sealed, recovery.kept_line(store))


def write(database: Database, target: Path, wraps: Wraps, made_at: str, progress: Progress) -> None:
    """Write a backup beside its place, read it back, and put it there; what stood there stays until then.

    Raises:
        StoreError: `safety.full` · `safety.read_only` · `safety.stopped` · `safety.damaged_copy` it could not be read
            back · `safety.failed`. There is no new file, and the store is as it was.
    """
    with written_beside(target) as partial:
        whole = database.one("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        progress.begin(int(whole[0]) if whole else 0)
        database.copy_into(partial, _watching(partial, progress))
        size = partial.stat().st_size
        line = {"format": FORMAT, "program": VERSION, "made_at": made_at, "size": size}
        line |= {"keyring": wraps.keyring, "passphrase": wraps.passphrase, "entries": dict(wraps.entries)}
        line |= {"recovery": wraps.recovery}
        told = json.dumps(line).encode("ascii")
        with partial.open("ab") as file:
            file.write(told + len(told).to_bytes(_NUMBER, "big") + _MARK)


def read(path: Path) -> Backup:
    """Return what a backup says of itself.

    Raises:
        StoreError: `safety.foreign` it is none, or breaks off · `safety.newer` a newer program made it ·
            `safety.unreadable` it cannot be read.
    """
    try:
        with path.open("rb") as file:
            whole = file.seek(0, os.SEEK_END)
            tail = _NUMBER + len(_MARK)
            file.seek(max(0, whole - tail))
            number, mark = file.read(_NUMBER), file.read()
            length = int.from_bytes(number, "big")
            if mark != _MARK or not 0 < length <= min(_LONGEST_LINE, whole - tail):
                raise StoreError("safety.foreign")
            size = file.seek(whole - tail - length)
            told = _table(json.loads(file.read(length)))
            entries = _table(told.get("entries", {}))
    except OSError:
        raise StoreError("safety.unreadable", Action.RETRY) from None
    except (ValueError, RecursionError):  # a hostile line may be nested a thousand deep
        raise StoreError("safety.foreign") from None
    if told.get("format") != FORMAT:
        raise StoreError("safety.newer")
    if told.get("size") != size:
        raise StoreError("safety.foreign")
    words = (str(told.get(name, "")) for name in ("keyring", "passphrase", "recovery", "made_at"))
    keyring, passphrase, recovering, made_at = words
    return Backup(path, size, made_at, Wraps(keyring, passphrase, dict(entries), recovering))


def _table(value: object) -> dict[str, Any]:
    """Return a JSON object as such; ValueError where it is none."""
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    raise ValueError("no object")


def opened_by_keyring(backup: Backup, locker: Locker) -> dict[str, str] | None:
    """Return the entries in a backup that this computer's keyring opens; None where it does not.

    Raises:
        KeyringError: The keyring cannot be read.
    """
    key = locker.get(BACKUP_KEY)
    try:
        return None if key is None else _entries(unseal(bytes.fromhex(key), backup.wraps.keyring, FORMAT))
    except (ValueError, WrongPassphraseError):
        return None


def opened_by(backup: Backup, secret: str) -> dict[str, str]:
    """Return the entries in a backup that a passphrase or a recovery key opens. Takes up to a second.

    Raises:
        StoreError: `safety.wrong` it is neither the one nor the other of when the backup was made.
    """
    wraps = backup.wraps
    if wraps.passphrase:
        with suppress(WrongPassphraseError):
            return _checked(unsealed_entries(wraps.passphrase, wraps.entries, secret))
    if wraps.recovery:
        with suppress(WrongPassphraseError, ValueError):
            return _checked(recovery.entries_in(wraps.recovery, secret))
    raise StoreError("safety.wrong", Action.RETRY)


def unpack(backup: Backup, target: Path, progress: Progress) -> None:
    """Copy the store out of a backup into a file of its own.

    Raises:
        StoreError: As `write`; `safety.unreadable` the backup cannot be read. There is no new file.
    """
    with written_beside(target) as partial, _opened(backup.path) as source, partial.open("wb") as file:
        progress.begin(backup.size)
        left = backup.size
        while left:
            piece = source.read(min(_PIECE, left))
            if not piece:
                raise StoreError("safety.foreign")
            file.write(piece)
            left -= len(piece)
            progress.reach(backup.size - left)


@contextmanager
def written_beside(target: Path) -> Generator[Path]:
    """Let the block write a file beside its place; then it is on the disk, and takes that place in one step.

    Raises:
        StoreError: `safety.full`, `.read_only`, `.stopped`, `.failed`: the place is as it was, and nothing is left.
    """
    partial: Path | None = None
    try:
        number, name = tempfile.mkstemp(".part", ".vignette-", target.parent)
        os.close(number)
        partial = Path(name)
        yield partial
        _sync(partial)
        partial.replace(target)
        sync_folder(target.parent)
    except BaseException as error:
        if partial is not None:
            for left in (partial, partial.with_name(partial.name + "-journal")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
        if isinstance(error, VignetteError):
            code, action = _FAILURES.get(error.code, (error.code, error.action))
            failed = error.code in {"store.failed", "store.busy"}
            raise StoreError("safety.failed" if failed else code, action) from None
        if isinstance(error, OSError):
            code, action = _FAILURES.get(read_failure(error).code, ("safety.failed", Action.RETRY))
            raise StoreError(code, action) from None
        raise


def remove(store: Path) -> None:
    """Take away a store that was only lent a place, with its log.

    Raises:
        OSError: It is still there.
    """
    for tail in ("", "-wal", "-shm", "-journal"):
        store.with_name(store.name + tail).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _watching(partial: Path, progress: Progress) -> Callable[[], bool]:
    def go_on() -> bool:
        with suppress(OSError):
            progress.done = partial.stat().st_size
        return not progress.stopped

    return go_on


@contextmanager
def _opened(path: Path) -> Generator[Any]:
    try:
        file = path.open("rb")
    except OSError:
        raise StoreError("safety.unreadable", Action.RETRY) from None
    with file:
        yield file


def _entries(raw: bytes) -> dict[str, str]:
    return _checked(json.loads(raw))


def _checked(entries: dict[str, str]) -> dict[str, str]:
    """Return entries that hold what a backup must bring along.

    Raises:
        ValueError: There is no key of a store among them.
    """
    if len(bytes.fromhex(entries.get(STORE_KEY, ""))) != KEY_BYTES:
        raise ValueError("no key")
    return entries
