"""A store on a disk that knows no locks or no rights: opened, or refused with its own sentence; nothing is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.base.errors import Action, StoreError
from composer.vault.database import Database
from tests.vault.odd_disk import available, on_one_without_locks, on_one_without_rights

KEY = bytes(32)

pytestmark = pytest.mark.skipif(not available(), reason="a thread's calls can be refused on Linux alone")


def test_without_locks_nothing_is_opened_and_another_program_is_not_blamed(tmp_path: Path) -> None:
    path = tmp_path / "vignette.db"
    Database.open(path, KEY, {}).close()
    before = path.read_bytes()
    refused = on_one_without_locks(lambda: Database.open(path, KEY, {}))

    assert isinstance(refused, StoreError)
    assert (refused.code, refused.action) == ("store.no_locks", Action.WRITE_WITHOUT_KEEPING)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["vignette.db"]
    Database.open(path, KEY, {}).close()


def test_where_locks_are_known_another_program_is_still_told(tmp_path: Path) -> None:
    path = tmp_path / "vignette.db"
    held = Database.open(path, KEY, {})
    with pytest.raises(StoreError) as refused:
        Database.open(path, KEY, {})
    held.close()

    assert refused.value.code == "store.busy"


def test_without_rights_it_opens_and_keeps(tmp_path: Path) -> None:
    path = tmp_path / "vignette.db"
    path.touch(0o644)

    def kept() -> str | None:
        db = Database.open(path, KEY, {})
        db.put_setting("a", "b")
        db.close()
        again = Database.open(path, KEY, {})
        try:
            return again.setting("a")
        finally:
            again.close()

    assert on_one_without_rights(kept) == "b"
