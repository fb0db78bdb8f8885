"""Another random key for the store; broken off anywhere, the keyring holds the key that opens it.

The new key lies in the keyring beside the old one before the first page is written, and the pages change hands in one
transaction. Whichever opens the store at the next start is the key.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from composer.base.errors import Action, KeyringError
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, Keys
from composer.vault.wrap import KEY_BYTES

NEXT: Final = "store-key-next"
"""The keyring's entry of the key that comes; there only meanwhile."""


def renew(database: Database, keys: Keys, store: Path, names: Iterable[str]) -> str:
    """Put the open store under a new key; return a new recovery key where one had been made, to be shown once.

    It counts as made once `recovery.settle` says that it is written down; the one before opens nothing any more.
    Backups made before open as they did, but not with the new recovery key.

    Args:
        database: The open store.
        keys: The keyring in use.
        store: Where the store lies.
        names: The entries a recovery key must bring back.

    Raises:
        KeyringError: The keyring cannot be written; the store is under the key it was under, or is settled at the next
            start.
        StoreError: It is under the key it was under.
    """
    key = secrets.token_hex(KEY_BYTES)
    _put(keys, NEXT, key)
    try:
        database.change_key(bytes.fromhex(key))
    except BaseException:
        with suppress(KeyringError):
            keys.delete(NEXT)
        raise
    _put(keys, STORE_KEY, key)
    code = ""
    if recovery.place_of(store).exists():
        entries = {name: value for name in names if (value := keys.get(name)) is not None}
        code = recovery.make(store, entries, alone=True)
    keys.delete(NEXT)
    return code


def settle(keys: Keys, store: Path) -> None:
    """Where a change of keys broke off, keep the key that opens the store; before it is opened.

    A recovery key that may be the old one's is set aside: nobody was shown another.

    Raises:
        KeyringError: The keyring cannot be used.
        StoreError: The store cannot be looked at.
    """
    key = keys.get(NEXT)
    if key is None:
        return
    if store.exists() and Database.fits(store, bytes.fromhex(key)):
        _put(keys, STORE_KEY, key)
        paper = recovery.place_of(store)
        with suppress(FileNotFoundError):
            paper.replace(paper.with_name(paper.name + ".before"))
    keys.delete(NEXT)


def _put(keys: Keys, name: str, key: str) -> None:
    keys.set(name, key)
    if keys.get(name) != key:
        raise KeyringError("keyring.failed", Action.RETRY)
