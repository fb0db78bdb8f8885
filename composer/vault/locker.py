"""The passphrase over the keyring: where one is set, every entry is kept only under it.

A random key wraps the entries and lies in the keyring under the passphrase, so that another passphrase changes one
entry. Setting and taking off go entry by entry; broken off half-way, what is not wrapped yet is wrapped when read.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import Final

from composer.base.errors import Action, KeyringError
from composer.vault.keys import Backend, Keys
from composer.vault.wrap import KEY_BYTES, WrongPassphraseError, seal, too_short, unseal, unwrap, wrap

ENTRY: Final = "passphrase"
"""The keyring's entry that holds the wrapping key under the passphrase."""

_SEALED: Final = "sealed/1 "


class Locker(Keys):
    """A keyring whose entries may be under a passphrase.

    Args:
        backend: As of `Keys`.
        key: The 32 bytes that wrap the entries, None where no passphrase is set.
    """

    def __init__(self, backend: Backend, key: bytes | None = None) -> None:
        super().__init__(backend)
        self._key = key

    @property
    def is_set(self) -> bool:
        """Whether a passphrase is set."""
        return self._key is not None

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none; one that is bare under a passphrase is wrapped on the way.

        Raises:
            KeyringError: As of `Keys.get`; `lock.foreign` the entry is under another key.
        """
        kept = super().get(name)
        if kept is None or name == ENTRY:
            return kept
        if self._key is None:
            return None if kept.startswith(_SEALED) else kept  # under a passphrase that is gone: as good as none
        if not kept.startswith(_SEALED):
            self.set(name, kept)
            return kept
        try:
            return unseal(self._key, kept.removeprefix(_SEALED), name).decode("utf-8")
        except WrongPassphraseError:
            raise KeyringError("lock.foreign", Action.RETRY) from None

    def set(self, name: str, value: str) -> None:
        """Keep a secret, under the passphrase where one is set.

        Raises:
            KeyringError: As of `Keys.set`.
        """
        bare = self._key is None or name == ENTRY
        super().set(name, value if bare else _SEALED + seal(self._key or b"", value.encode("utf-8"), name))

    def put_on(self, passphrase: str, names: Iterable[str]) -> None:
        """Put a passphrase over these entries, or another one in place of the one there is. Takes half a second.

        Raises:
            KeyringError: `lock.short` fewer than eight characters; else the keyring cannot be written.
        """
        if too_short(passphrase):
            raise KeyringError("lock.short", Action.RETRY)
        key = self._key or secrets.token_bytes(KEY_BYTES)
        entry = wrap(key, passphrase)
        super().set(ENTRY, entry)
        if super().get(ENTRY) != entry:
            raise KeyringError("keyring.failed", Action.RETRY)
        self._key = key
        for name in names:
            self.get(name)  # wraps what is bare

    def take_off(self, names: Iterable[str]) -> None:
        """Take the passphrase off; first every entry is kept without it.

        Raises:
            KeyringError: The keyring cannot be written; the passphrase still holds.
        """
        for name in names:
            value = self.get(name)
            if value is not None:
                super().set(name, value)
        self.delete(ENTRY)
        self._key = None

    def fits(self, passphrase: str) -> bool:
        """Tell whether it is the passphrase; True where none is set. Takes half a second."""
        try:
            return self._key is None or unwrap(super().get(ENTRY) or "", passphrase) == self._key
        except WrongPassphraseError:
            return False


def sealed_entries(keys: Keys, names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Return the wrapping key under its passphrase, and these entries under it; nothing where no passphrase is set.

    Raises:
        KeyringError: As of `Keys.get`.
    """
    raw = Keys(keys.place)
    entry = raw.get(ENTRY)
    if entry is None:
        return "", {}
    kept = {name: value for name in names if (value := raw.get(name)) is not None}
    return entry, {name: value for name, value in kept.items() if value.startswith(_SEALED)}


def unsealed_entries(entry: str, kept: Mapping[str, str], passphrase: str) -> dict[str, str]:
    """Return the entries that `sealed_entries` told, readable. Takes half a second.

    Raises:
        WrongPassphraseError: They were not kept under this passphrase.
    """
    key = unwrap(entry, passphrase)
    return {name: unseal(key, value.removeprefix(_SEALED), name).decode("utf-8") for name, value in kept.items()}


def open_locker(passphrase: str | None = None) -> Locker:
    """Return the keyring of this system, unlocked where a passphrase is set. May wait for the person.

    Raises:
        KeyringError: `lock.asked` a passphrase is set and none is given · `lock.wrong` it is another one · there is no
            keyring to trust, or it is locked.
    """
    return unlocked(Keys.open(), passphrase)


def unlocked(keys: Keys, passphrase: str | None) -> Locker:
    """Return a keyring with its entries readable; raises as `open_locker`."""
    kept = keys.get(ENTRY)
    if kept is None:
        return Locker(keys.place)
    if passphrase is None:
        raise KeyringError("lock.asked")
    try:
        return Locker(keys.place, unwrap(kept, passphrase))
    except WrongPassphraseError:
        raise KeyringError("lock.wrong", Action.RETRY) from None
