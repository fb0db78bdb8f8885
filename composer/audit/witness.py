"""What the keyring keeps of the audit log: the key of its MACs, and where each store's log ended when last written."""

from __future__ import annotations

import hashlib
import re
import secrets
import threading
from pathlib import Path
from typing import Final, Protocol

from composer.audit.chain import KEY_BYTES, Head
from composer.base.errors import Action, KeyringError

AUDIT_KEY: Final = "audit-key"
_HEAD: Final = re.compile(r"(0|[1-9][0-9]{0,17}) ([0-9a-f]{64}|)")


class Drawer(Protocol):
    """The keyring, as the audit sees it."""

    def get(self, name: str, /) -> str | None:
        """Return a secret, None where there is none under this name."""
        ...

    def set(self, name: str, value: str, /) -> None:
        """Keep a secret."""
        ...


def audit_key(drawer: Drawer) -> bytes:
    """Return the key of the MACs; made where there is none.

    Raises:
        KeyringError: The keyring cannot be used; `keyring.failed` also where the entry is no key: it is left.
    """
    kept = drawer.get(AUDIT_KEY)
    if kept is None:
        key = secrets.token_bytes(KEY_BYTES)
        put_audit_key(drawer, key)
        return key
    try:
        key = bytes.fromhex(kept)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyringError("keyring.failed", Action.RETRY)
    return key


def put_audit_key(drawer: Drawer, key: bytes) -> None:
    """Keep the key and see that it is kept.

    Raises:
        KeyringError: It is not.
    """
    drawer.set(AUDIT_KEY, key.hex())
    if drawer.get(AUDIT_KEY) != key.hex():
        raise KeyringError("keyring.failed", Action.RETRY)


class Witness:
    """Keeps where the log of one store ended. Every method may be called from any thread.

    Args:
        drawer: The keyring.
        store: The store's file; another file has another entry. A name of its own for a store in memory.
    """

    def __init__(self, drawer: Drawer, store: Path) -> None:
        self._drawer = drawer
        self._name = "audit-head-" + hashlib.sha256(str(store.resolve()).encode()).hexdigest()[:16]
        self._lock = threading.Lock()
        self._shown = -1

    def kept(self) -> Head | None:
        """Return where the log ended when last written, None where nothing is kept of it.

        An entry that says nothing that can be read counts as a log that ended elsewhere: it is never taken for none.

        Raises:
            KeyringError: The keyring cannot be read.
        """
        told = self._drawer.get(self._name)
        if told is None:
            return None
        fits = _HEAD.fullmatch(told)
        return Head(int(fits[1]), fits[2]) if fits else Head(10**18, "0" * 64)

    def keep(self, head: Head) -> None:
        """Keep where the log ends; an older end that comes late does not take the place of a newer one.

        Raises:
            KeyringError: It is not kept.
        """
        with self._lock:
            if head.rows > self._shown:
                self._drawer.set(self._name, f"{head.rows} {head.mac}")
                self._shown = head.rows
