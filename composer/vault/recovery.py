"""The recovery key: a second wrap of the store's key, beside the store, for a lost keyring or a forgotten passphrase.

The key is made, never chosen: 160 random bits in groups of four letters and digits (RFC 4648, base 32). It is shown
once and kept nowhere; the file beside the store is of no use without it.

The file has a line for each key that opens: one, once the author has said that it is written down. Until then the new
one stands, marked, before the one that was there: the window may be locked before anybody has seen it.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from composer.base.errors import Action, KeyringError, StoreError
from composer.base.paths import close_to_others
from composer.base.whole_file import on_the_disk, sync_folder
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, Keys
from composer.vault.locker import ENTRY, Locker
from composer.vault.wrap import WrongPassphraseError, unwrap, wrap

_BYTES: Final = 20
_GROUP: Final = 4
_LOOK_ALIKES: Final = str.maketrans("018", "OIB")  # base 32 has none of the three
_UNSEEN: Final = "?"


def place_of(store: Path) -> Path:
    """Return where the wrapped key lies."""
    return store.with_name(store.name + ".recovery")


def is_made(store: Path) -> bool:
    """Whether a recovery key was made and is written down."""
    return bool(kept_line(store))


def is_unsure(store: Path) -> bool:
    """Whether one was made, is not said to be written down, and there is no other."""
    lines = _lines(store)
    return bool(lines) and all(line.startswith(_UNSEEN) for line in lines)


def kept_line(store: Path) -> str:
    """Return the entries wrapped under the key that is written down; empty where there is none."""
    return next((line for line in _lines(store) if not line.startswith(_UNSEEN)), "")


def make(store: Path, entries: Mapping[str, str], *, alone: bool = False) -> str:
    """Wrap these entries of the keyring under a new recovery key and return it; call `settle` once it is written down.

    Args:
        store: Where the store lies.
        entries: What it brings back.
        alone: Whether what is there opens nothing any more; else the one that was made before opens, too.

    Raises:
        StoreError: `store.read_only` the file cannot be written; an earlier one is as it was.
    """
    code = base64.b32encode(secrets.token_bytes(_BYTES)).decode("ascii")
    new = _UNSEEN + wrap(json.dumps(dict(entries)).encode("ascii"), code)
    kept = "" if alone else kept_line(store)
    _write(store, *filter(None, (new, kept)))
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def settle(store: Path) -> None:
    """The newest key is written down: an earlier one opens nothing any more.

    Raises:
        StoreError: `store.read_only` the file cannot be written; both open.
    """
    lines = _lines(store)
    if lines and lines[0].startswith(_UNSEEN):
        _write(store, lines[0].removeprefix(_UNSEEN))


def _lines(store: Path) -> list[str]:
    try:
        return [line for line in place_of(store).read_text("ascii").split("\n") if line]
    except (OSError, UnicodeDecodeError):
        return []


def _write(store: Path, *lines: str) -> None:
    path = place_of(store)
    partial = path.with_suffix(".new")
    try:
        with partial.open("w", encoding="ascii") as file:
            file.writelines(f"{line}\n" for line in lines)
            on_the_disk(file)
        close_to_others(partial, 0o600)
        partial.replace(path)
        sync_folder(path.parent)  # a key that somebody writes down now must open after a power cut, too
    except OSError:
        raise StoreError("store.read_only", Action.RETRY) from None


def recovered(store: Path, code: str) -> Locker:
    """Return the keyring of this system with the store's key back in it; raises as `use` and `Keys.open`."""
    locker = Locker(Keys.open().place)
    use(store, code, locker)
    return locker


def use(store: Path, code: str, locker: Locker) -> None:
    """Put the wrapped entries back into the keyring, without a passphrase. Takes half a second.

    Raises:
        KeyringError: `lock.wrong_recovery` it is not the recovery key, or none was made · `lock.other_recovery` it is,
            but of another store than the one that lies here: nothing was changed; else the keyring cannot be written.
    """
    try:
        entries = entries_in(place_of(store).read_text("ascii"), code)
        key = bytes.fromhex(entries[STORE_KEY])
    except (OSError, ValueError, KeyError, WrongPassphraseError):
        raise KeyringError("lock.wrong_recovery", Action.RETRY) from None
    if store.exists() and locker.get(STORE_KEY) is not None and not Database.fits(store, key):
        raise KeyringError("lock.other_recovery")
    for name, value in entries.items():
        locker.set(name, value)
    if locker.get(STORE_KEY) != entries[STORE_KEY]:
        raise KeyringError("keyring.failed", Action.RETRY)
    locker.delete(ENTRY)


def entries_in(wrapped: str, code: str) -> dict[str, str]:
    """Return the entries of the keyring that were wrapped under a recovery key, however it is typed.

    Raises:
        ValueError: It holds no entries.
        WrongPassphraseError: It is another key.
    """
    signs = "".join(sign for sign in code.upper() if sign.isalnum()).translate(_LOOK_ALIKES)
    *others, last = wrapped.strip().split("\n")
    for line in others:
        with suppress(WrongPassphraseError):
            return _entries(line, signs)
    return _entries(last, signs)


def _entries(line: str, signs: str) -> dict[str, str]:
    entries: dict[str, str] = json.loads(unwrap(line.removeprefix(_UNSEEN), signs))
    return entries
