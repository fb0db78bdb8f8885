"""Setting, changing and taking off the passphrase, for the settings; and what locking needs to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from composer.base.errors import Action, KeyringError
from composer.vault import recovery
from composer.vault.locker import Locker
from composer.vault.wrap import LEAST, too_short

__all__ = ["LEAST", "PassphraseDesk", "too_short"]


class PassphraseDesk:
    """The passphrase of the opened profile. Each method may take a second: on the disk lane.

    Args:
        locker: The keyring in use.
        names: The entries there are now.
        store: Where the store lies.
        kept_alive: The entries a recovery key must bring back.
    """

    def __init__(
        self, locker: Locker, names: Callable[[], Iterable[str]], store: Path, kept_alive: tuple[str, ...]
    ) -> None:
        self._locker = locker
        self._names = names
        self._store = store
        self._kept_alive = kept_alive
        self.look()

    @property
    def locker(self) -> Locker:
        """The keyring in use, open: the same program built anew asks nobody for it."""
        return self._locker

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery key was made and is written down."""
        return self._made

    @property
    def unsure_recovery(self) -> bool:
        """Whether the only recovery key there is may have been seen by nobody."""
        return self._unsure

    def make_recovery(self) -> str:
        """Return a new recovery key, to be shown once; an earlier one opens, too, until `settle_recovery`.

        Raises:
            KeyringError: The keyring cannot be read.
            StoreError: The wrapped key cannot be written beside the store.
        """
        entries = {name: value for name in self._kept_alive if (value := self._locker.get(name)) is not None}
        try:
            return recovery.make(self._store, entries)
        finally:
            self.look()

    def settle_recovery(self) -> None:
        """The newest one is written down: an earlier one opens nothing any more.

        Raises:
            StoreError: `store.read_only` that cannot be kept; both open.
        """
        recovery.settle(self._store)
        self.look()

    def look(self) -> None:
        """Read what is beside the store, after each change of it: the window's own thread waits for no disk."""
        self._made, self._unsure = recovery.is_made(self._store), recovery.is_unsure(self._store)

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return self._locker.is_set

    def put_on(self, old: str, new: str) -> None:
        """Set a passphrase, or another one; `old` is empty where there is none yet.

        Raises:
            KeyringError: `lock.wrong` the old one is not right · `lock.short` · the keyring cannot be written.
        """
        self._check(old)
        self._locker.put_on(new, self._names())

    def take_off(self, old: str) -> None:
        """Take the passphrase off.

        Raises:
            KeyringError: `lock.wrong` it is not right; else the keyring cannot be written, and it still holds.
        """
        self._check(old)
        self._locker.take_off(self._names())

    def _check(self, old: str) -> None:
        if not self._locker.fits(old):
            raise KeyringError("lock.wrong", Action.RETRY)
