"""The recovery key: it brings the store's key back, alone, and once shown it is kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from composer.base.errors import KeyringError, StoreError
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, Keys
from composer.vault.locker import Locker, unlocked
from tests.drawer import Drawer, let_in, wrap_quickly

ENTRIES = {STORE_KEY: "ab" * 32, "audit-key": "cd" * 32}


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    let_in(monkeypatch)
    wrap_quickly(monkeypatch, "recovery", "locker")
    return Drawer(ENTRIES)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "vignette.db"


def _code(call: Callable[[], object]) -> str:
    with pytest.raises((KeyringError, StoreError)) as caught:
        call()
    return caught.value.code


def test_a_lost_keyring_is_filled_again(drawer: Drawer, store: Path) -> None:
    code = recovery.make(store, ENTRIES)
    drawer.kept.clear()
    recovery.use(store, code, Locker(drawer))

    assert drawer.kept == ENTRIES


def test_a_forgotten_passphrase_is_taken_off(drawer: Drawer, store: Path) -> None:
    code = recovery.make(store, ENTRIES)
    Locker(drawer).put_on("a quiet heron", (*ENTRIES, "account/7/api_key"))
    drawer.kept["account/7/api_key"] = drawer.kept["audit-key"]  # any entry under the forgotten passphrase
    recovery.use(store, code, Locker(drawer))

    opened = unlocked(Keys(drawer), None)
    assert opened.get(STORE_KEY) == ENTRIES[STORE_KEY]
    assert opened.get("account/7/api_key") is None


@pytest.mark.parametrize(
    "change", [str.lower, lambda code: code.replace("-", " "), lambda code: code.replace("O", "0")]
)
def test_it_may_be_typed_as_people_type(drawer: Drawer, store: Path, change: Callable[[str], str]) -> None:
    code = recovery.make(store, ENTRIES)
    drawer.kept.clear()
    recovery.use(store, change(code), Locker(drawer))

    assert drawer.kept[STORE_KEY] == ENTRIES[STORE_KEY]


def test_another_key_opens_nothing_and_changes_nothing(drawer: Drawer, store: Path) -> None:
    old = recovery.make(store, ENTRIES)
    recovery.make(store, ENTRIES)
    recovery.settle(store)
    drawer.kept = {"other": "entry"}

    for wrong in (old, "", "ABCD-EFGH", "ä"):
        assert _code(lambda typed=wrong: recovery.use(store, typed, Locker(drawer))) == "lock.wrong_recovery"  # type: ignore[misc]
    assert drawer.kept == {"other": "entry"}


def test_until_it_is_written_down_the_earlier_one_opens_too(drawer: Drawer, store: Path) -> None:
    """Whatever comes between making and showing it takes no key away that is on paper."""
    old = recovery.make(store, ENTRIES)
    recovery.settle(store)
    unseen, new = recovery.make(store, ENTRIES), recovery.make(store, ENTRIES)
    for code in (old, new):
        drawer.kept.clear()
        recovery.use(store, code, Locker(drawer))
        assert drawer.kept == ENTRIES
    recovery.settle(store)

    for code in (old, unseen):
        assert _code(lambda typed=code: recovery.use(store, typed, Locker(drawer))) == "lock.wrong_recovery"  # type: ignore[misc]
    recovery.use(store, new, Locker(drawer))


def test_one_that_nobody_wrote_down_does_not_count_as_made(drawer: Drawer, store: Path) -> None:
    assert not recovery.is_made(store)
    assert not recovery.is_unsure(store)
    code = recovery.make(store, ENTRIES)
    assert not recovery.is_made(store)
    assert recovery.is_unsure(store)
    assert recovery.kept_line(store) == ""  # no backup counts on it either
    recovery.use(store, code, Locker(drawer))  # and yet it opens

    recovery.settle(store)
    assert recovery.is_made(store)
    recovery.make(store, ENTRIES)
    assert recovery.is_made(store)
    assert not recovery.is_unsure(store)


def test_where_it_cannot_be_settled_both_open(drawer: Drawer, store: Path) -> None:
    old = recovery.make(store, ENTRIES)
    recovery.settle(store)
    new = recovery.make(store, ENTRIES)
    store.with_name("vignette.db.new").mkdir()

    assert _code(lambda: recovery.settle(store)) == "store.read_only"
    for code in (old, new):
        recovery.use(store, code, Locker(drawer))


def test_the_file_beside_the_store_tells_nothing(store: Path, drawer: Drawer) -> None:
    code = recovery.make(store, ENTRIES)
    kept = recovery.place_of(store).read_text()

    assert "ab" * 8 not in kept
    assert code.replace("-", "")[:8] not in kept
    assert recovery.place_of(store).stat().st_mode & 0o077 == 0


def test_where_nothing_can_be_written_the_earlier_one_stays(drawer: Drawer, store: Path) -> None:
    code = recovery.make(store, ENTRIES)
    store.with_name("vignette.db.new").mkdir()  # in the way of the file that would be written first

    assert _code(lambda: recovery.make(store, ENTRIES)) == "store.read_only"
    drawer.kept.clear()
    recovery.use(store, code, Locker(drawer))
    assert drawer.kept == ENTRIES


def test_the_recovery_key_of_another_store_takes_nothing_away(drawer: Drawer, store: Path) -> None:
    Database.open(store, bytes.fromhex(ENTRIES[STORE_KEY]), {}).close()
    code = recovery.make(store, {STORE_KEY: "11" * 32})
    before = dict(drawer.kept)

    assert _code(lambda: recovery.use(store, code, Locker(drawer))) == "lock.other_recovery"
    assert drawer.kept == before
