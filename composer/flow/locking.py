"""Setting, changing and taking off the passphrase, for the settings; and what locking needs to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from composer.base.errors import Action, KeyringError
from composer.vault.locker import Locker
from composer.vault.wrap import LEAST, too_short

__all__ = ["LEAST", "PassphraseDesk", "too_short"]


class PassphraseDesk:
    """The passphrase of the opened profile. Each method may take a second: on the disk lane.

    Args:
        locker: The keyring in use.
        names: The entries there are now.
    """

    def __init__(self, locker: Locker, names: Callable[[], Iterable[str]]) -> None:
        self._locker = locker
        self._names = names

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
