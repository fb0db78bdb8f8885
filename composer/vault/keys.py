"""The operating system's keyring: the one door to `keyring`, and only to backends on a short list.

`keyring` by itself may pick a backend that keeps plain text, keeps nothing, asks several in turn, or is named by the
environment or a configuration file, whose module it then imports. So the backend is made here, by name, and what the
environment would set on it is taken off again.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol, cast

from composer.base.errors import Action, KeyringError, StoreError

SERVICE: Final = "vignette"
LONGEST: Final = 1_280
"""UTF-16 units of one secret: Windows' Credential Manager takes 2,560 bytes."""

STORE_KEY: Final = "store-key"
_KEY_BYTES: Final = 32

_ALLOWED: Final = {
    "keyring.backends.SecretService.Keyring": "secret_service",
    "keyring.backends.kwallet.DBusKeyring": "kwallet",
    "keyring.backends.macOS.Keyring": "keychain",
    "keyring.backends.Windows.WinVaultKeyring": "credential_manager",
}

_LOCKED: Final = {"KeyringLocked", "LockedException", "PromptDismissedException", "InitError"}
_MISSING: Final = {"NoKeyringError", "SecretServiceNotAvailableException"}


class Backend(Protocol):
    """What is used of one of `keyring`'s backends."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return a secret, None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str, /) -> None:
        """Forget a secret; raises where there is none."""
        ...


class Keys:
    """Secrets in the keyring, one short entry each.

    Args:
        backend: An instance of a class on the list.

    Attributes:
        backend: Which one it is: `secret_service`, `kwallet`, `keychain` or `credential_manager`.

    Raises:
        KeyringError: `keyring.refused` the backend is not on the list.
    """

    def __init__(self, backend: Backend) -> None:
        kind = type(backend)
        name = _ALLOWED.get(f"{kind.__module__}.{kind.__qualname__}")
        if name is None:
            raise KeyringError("keyring.refused", Action.WRITE_WITHOUT_KEEPING)
        self._backend = backend
        self.backend = name

    @property
    def place(self) -> Backend:
        """The backend itself, for a keyring over the same entries."""
        return self._backend

    @staticmethod
    def open(platform: str = sys.platform) -> Keys:
        """Return the keyring of this system. It may wait for the person to unlock it: never on the window's thread.

        Raises:
            KeyringError: `keyring.missing` this system has none that is on the list; else as `get`.
        """
        for make in _MAKERS.get(platform, (_secret_service, _kwallet)):
            try:
                backend = make()
            except Exception as error:  # noqa: BLE001 - each system raises its own kinds
                raise _told(error) from None
            if backend is not None:
                return Keys(backend)
        raise KeyringError("keyring.missing", Action.WRITE_WITHOUT_KEEPING)

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none under this name.

        Raises:
            KeyringError: `keyring.locked`, `.missing` or `.failed`; a locked keyring is never an empty one.
        """
        try:
            return self._backend.get_password(SERVICE, name)
        except Exception as error:  # noqa: BLE001 - each system raises its own kinds
            raise _told(error) from None

    def set(self, name: str, value: str) -> None:
        """Keep a secret under a name.

        Raises:
            KeyringError: `keyring.too_long` over 1,280 UTF-16 units · `keyring.locked`, `.missing` or `.failed`.
        """
        if len(value.encode("utf-16-le")) > LONGEST * 2:
            raise KeyringError("keyring.too_long")
        try:
            self._backend.set_password(SERVICE, name, value)
        except Exception as error:  # noqa: BLE001 - each system raises its own kinds
            raise _told(error) from None

    def delete(self, name: str) -> None:
        """Forget a secret; silent where there is none.

        Raises:
            KeyringError: `keyring.locked`, `.missing` or `.failed`.
        """
        if self.get(name) is None:
            return
        try:
            self._backend.delete_password(SERVICE, name)
        except Exception as error:  # noqa: BLE001 - each system raises its own kinds
            raise _told(error) from None

    def store_key(self, store: Path) -> bytes:
        """Return the 32 bytes that open the store; made once, where there is neither a key nor a store.

        Which keyring holds the key is noted beside the store, so that a later refusal can name it.

        Args:
            store: Where the encrypted store lies, or will lie.

        Raises:
            KeyringError: As `get` and `set`. A locked keyring never gets a new key.
            StoreError: `store.key_missing` there is a store and no key (`keyring` names where the key was kept) ·
                `store.gone` there was a store here once, and now neither it nor its key ·
                `store.wrong_key` the entry is no key. Nothing is changed.
        """
        kept = self.get(STORE_KEY)
        if kept is not None:
            return _read_key(kept)
        note = store.with_name(store.name + ".keyring")
        if any(_filled(store.with_name(store.name + tail)) for tail in ("", "-wal")):
            raise StoreError("store.key_missing", Action.WRITE_WITHOUT_KEEPING, keyring=_noted(note))
        if note.exists():
            raise StoreError("store.gone", Action.RETRY, keyring=_noted(note))
        key = secrets.token_bytes(_KEY_BYTES)
        self.set(STORE_KEY, key.hex())
        if self.get(STORE_KEY) != key.hex():
            raise KeyringError("keyring.failed", Action.WRITE_WITHOUT_KEEPING)
        try:
            note.write_text(self.backend + "\n", "ascii")
        except OSError:
            raise StoreError("store.read_only", Action.WRITE_WITHOUT_KEEPING) from None
        return key


class SessionKeys:
    """Secrets in memory, for a run that keeps nothing."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none under this name."""
        return self._kept.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret until the program ends."""
        self._kept[name] = value

    def delete(self, name: str) -> None:
        """Forget a secret; silent where there is none."""
        self._kept.pop(name, None)


def _read_key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise StoreError("store.wrong_key", Action.WRITE_WITHOUT_KEEPING)
    return key


def _filled(path: Path) -> bool:
    """Tell whether a file holds anything; SQLite leaves an empty one where it broke off before its first page."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _noted(note: Path) -> str:
    try:
        name = note.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return name if name in _ALLOWED.values() else ""


def _told(error: Exception) -> KeyringError:
    """Return what a backend's error means, by its kind; its words are not kept."""
    kinds = {kind.__name__ for raised in (error, error.__cause__) for kind in type(raised).__mro__}
    if kinds & _MISSING:
        return KeyringError("keyring.missing", Action.WRITE_WITHOUT_KEEPING)
    if kinds & _LOCKED:
        return KeyringError("keyring.locked", Action.RETRY)
    return KeyringError("keyring.failed", Action.RETRY)


def _secret_service() -> Backend | None:
    from keyring.backends.SecretService import Keyring

    return _made(Keyring) if Keyring.viable else None


def _kwallet() -> Backend | None:
    from keyring.backends.kwallet import DBusKeyring

    return _made(DBusKeyring, "handle") if DBusKeyring.viable else None


def _keychain() -> Backend | None:
    from keyring.backends.macOS import Keyring

    if not Keyring.viable:
        return None
    backend = _made(Keyring)
    vars(backend)["keychain"] = None  # KEYCHAIN_PATH would name another file
    return backend


def _credential_manager() -> Backend | None:
    from keyring.backends.Windows import WinVaultKeyring

    return _made(WinVaultKeyring) if WinVaultKeyring.viable else None


def _made(kind: object, *own: str) -> Backend:
    """Make a backend and take off what `KEYRING_PROPERTY_*` in the environment has set, such as another collection.

    Args:
        kind: The backend's class.
        own: The attributes it sets by itself, after the environment's.
    """
    backend = cast("Callable[[], Backend]", kind)()
    state = vars(backend)
    for name in set(state) - set(own):
        del state[name]
    return backend


_MAKERS: Final[dict[str, tuple[Callable[[], Backend | None], ...]]] = {
    "win32": (_credential_manager,),
    "darwin": (_keychain,),
}
