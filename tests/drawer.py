"""A keyring in memory, for what needs a keyring and is not about the system's own."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from composer.vault import keys
from composer.vault.keys import SERVICE
from composer.vault.wrap import Cost, wrap

QUICK = Cost(memory_kib=64, rounds=1, lanes=1)
"""A passphrase that costs next to nothing."""


class Drawer:
    """Holds entries by name, as a system's keyring does.

    Attributes:
        kept: The entries.
    """

    def __init__(self, kept: Mapping[str, str] | None = None) -> None:
        self.kept: dict[str, str] = dict(kept or {})

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == SERVICE
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        assert service == SERVICE
        del self.kept[username]


def let_in(monkeypatch: pytest.MonkeyPatch, kind: type[Drawer] = Drawer) -> None:
    """Let this kind of drawer pass as a keyring the program knows."""
    monkeypatch.setitem(keys._ALLOWED, f"{kind.__module__}.{kind.__qualname__}", "secret_service")


def wrap_quickly(monkeypatch: pytest.MonkeyPatch, *modules: str) -> None:
    """Let these modules of the vault wrap under a passphrase at next to no cost."""
    for module in modules:
        monkeypatch.setattr(f"composer.vault.{module}.wrap", lambda secret, words: wrap(secret, words, QUICK))
