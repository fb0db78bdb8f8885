"""The keyring as a killed program leaves it: entries in a file, or the system's own; and the points round each head."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, Protocol

from composer.audit.witness import AUDIT_KEY
from composer.vault.keys import Keys
from tests.crash.probe import KEYRING, Probe

KEY: Final = bytes(32)
SYSTEM: Final = "the system's"
_HEADS, _MARK = "audit-head-", "kill-points-"


class Entries(Protocol):
    """Where secrets lie."""

    def get(self, name: str, /) -> str | None:
        """Return a secret, None where there is none under this name."""
        ...

    def set(self, name: str, value: str, /) -> None:
        """Keep a secret."""
        ...

    def delete(self, name: str, /) -> None:
        """Forget a secret; silent where there is none."""
        ...


class FileEntries:
    """Entries in one file that is replaced as a whole, as gnome-keyring does with its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._all().get(name)

    def set(self, name: str, value: str) -> None:
        self._keep(self._all() | {name: value})

    def delete(self, name: str) -> None:
        self._keep({kept: value for kept, value in self._all().items() if kept != name})

    def _all(self) -> dict[str, str]:
        try:
            found: dict[str, str] = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        return found

    def _keep(self, entries: dict[str, str]) -> None:
        new = self._path.with_suffix(".new")
        new.write_text(json.dumps(entries))
        new.replace(self._path)


class ProbedDrawer:
    """The keyring of a life: knows the keys, and passes a point before and behind each head that is kept.

    Args:
        where: The file of the entries, or `SYSTEM`; there the names carry a mark, so that nobody's own are touched.
        probe: Where it ends; None where it goes on.
    """

    def __init__(self, where: str, probe: Probe | None = None) -> None:
        self._entries: Entries = Keys.open() if where == SYSTEM else FileEntries(Path(where))
        self._probe = probe

    def get(self, name: str) -> str | None:
        return KEY.hex() if name == AUDIT_KEY else self._entries.get(_MARK + name)

    def set(self, name: str, value: str) -> None:
        if self._probe is None or not name.startswith(_HEADS):
            self._entries.set(_MARK + name, value)
            return
        before, after = KEYRING
        self._probe.at(before)
        self._entries.set(_MARK + name, value)
        self._probe.at(after)

    def delete(self, name: str) -> None:
        self._entries.delete(_MARK + name)

    def store_key(self, _store: Path) -> bytes:
        return KEY
