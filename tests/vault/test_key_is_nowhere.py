"""The key of the store lies in the keyring alone: no file beside the store holds it, in whatever writing."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from composer.backstage import open_services
from composer.base.errors import StoreError
from composer.base.paths import Profile
from composer.base.progress import Progress
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker
from tests.drawer import Drawer, let_in
from tests.fakes import WordGuard
from tests.posting.orders import RealClock


def writings(key: bytes) -> list[bytes]:
    """The ways in which 32 bytes are written down, wherever in a longer text they stand."""
    coded = [base64.b64encode(bytes(before) + key)[4:-4] for before in range(3)]
    plain = [key, key[::-1], key.hex().encode(), key.hex().upper().encode()]
    return [*plain, *coded, base64.urlsafe_b64encode(key)[:-4], base64.b32encode(key)[:-8]]


def holding(folder: Path, key: bytes) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(form in path.read_bytes() for form in writings(key))]


@pytest.mark.parametrize("shift", range(5))
def test_the_search_finds_a_key_however_it_is_written(tmp_path: Path, shift: int) -> None:
    key = bytes(range(200, 232))
    before = bytes(shift)
    for number, form in enumerate([before + key, base64.b64encode(before + key), (before + key).hex().encode()]):
        (tmp_path / "a").write_bytes(form)
        assert holding(tmp_path, key) == ["a"], number


def test_no_file_of_the_profile_holds_the_key_open_or_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_in(monkeypatch)
    drawer, profile = Drawer(), Profile(tmp_path / "data", tmp_path / "config")
    profile.prepare()
    services = open_services(profile, RealClock(), WordGuard(), lasting=True, keys=Locker(drawer))
    assert services.safety is not None
    services.drafts.save("a" * 32, ("A pearl from rounds",), "practice", None)
    services.safety.back_up(tmp_path / "data" / "mine.vignette-backup", Progress())
    services.safety.export(tmp_path / "data" / "mine.json", None, Progress())
    services.safety.export(tmp_path / "data" / "mine.vignette-export", "a quiet heron at dusk", Progress())
    key = bytes.fromhex(drawer.kept[STORE_KEY])
    assert len(key) == 32
    assert holding(tmp_path, key) == []
    services.close()
    assert holding(tmp_path, key) == []


def test_a_copy_of_the_profile_opens_for_nobody_who_has_another_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_in(monkeypatch)
    profile = Profile(tmp_path / "data", tmp_path / "config")
    profile.prepare()
    services = open_services(profile, RealClock(), WordGuard(), lasting=True, keys=Locker(Drawer()))
    services.drafts.save("a" * 32, ("A pearl from rounds",), "practice", None)
    services.close()
    before = profile.store.read_bytes()

    for others in (Drawer(), Drawer({STORE_KEY: "ab" * 32})):
        with pytest.raises(StoreError):
            open_services(profile, RealClock(), WordGuard(), lasting=True, keys=Locker(others))

    assert profile.store.read_bytes() == before
    assert not Database.fits(profile.store, bytes(32))
