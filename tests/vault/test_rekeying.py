"""Another key for the store: wherever it breaks off, the keyring holds the key that opens it, and no word is lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from composer.base.errors import KeyringError
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY, Keys
from composer.vault.locker import Locker
from composer.vault.rekeying import NEXT, renew, settle
from tests.drawer import Drawer, let_in, wrap_quickly

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))
NOTES = {"notes": (("CREATE TABLE notes (words TEXT NOT NULL) STRICT",),)}


class Killed(BaseException):
    """The process ends here."""


class BurningDrawer(Drawer):
    """At one of its changes the process ends, before or after it."""

    left = -1

    def set_password(self, service: str, username: str, password: str) -> None:
        self._burn()
        super().set_password(service, username, password)
        self._burn()

    def delete_password(self, service: str, username: str) -> None:
        self._burn()
        super().delete_password(service, username)
        self._burn()

    def _burn(self) -> None:
        if self.left == 0:
            raise Killed
        self.left -= 1


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> BurningDrawer:
    let_in(monkeypatch, BurningDrawer)
    wrap_quickly(monkeypatch, "recovery")
    return BurningDrawer({STORE_KEY: KEY.hex()})


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "vignette.db"
    db = Database.open(path, KEY, NOTES)
    with db.transaction():
        for number in range(500):
            db.execute("INSERT INTO notes VALUES (?)", (f"Zebulon {number} " + "x" * 300,))
    db.close()
    return path


def whole(store: Path, key: str) -> bool:
    db = Database.open(store, bytes.fromhex(key), NOTES)
    try:
        return db.rows("SELECT count(*) FROM notes")[0][0] == 500 and db.check() == ()
    finally:
        db.close()


def test_the_store_is_under_another_key_and_the_old_one_opens_nothing(drawer: BurningDrawer, store: Path) -> None:
    db = Database.open(store, KEY, NOTES)
    assert renew(db, Keys(drawer), store, (STORE_KEY,)) == ""
    db.execute("UPDATE notes SET words = words")
    db.close()

    assert list(drawer.kept) == [STORE_KEY]
    assert drawer.kept[STORE_KEY] != KEY.hex()
    assert whole(store, drawer.kept[STORE_KEY])
    assert not Database.fits(store, KEY)


def test_the_recovery_key_is_made_anew_and_opens_the_new_one(drawer: BurningDrawer, store: Path) -> None:
    old = recovery.make(store, {STORE_KEY: KEY.hex()})
    db = Database.open(store, KEY, NOTES)
    recovery.settle(store)
    code = renew(db, Keys(drawer), store, (STORE_KEY,))
    db.close()
    assert recovery.is_unsure(store)  # nobody was shown it yet, and the one before opens nothing
    key = drawer.kept.pop(STORE_KEY)

    with pytest.raises(KeyringError):
        recovery.use(store, old, Locker(drawer))
    recovery.use(store, code, Locker(drawer))
    assert drawer.kept[STORE_KEY] == key


@pytest.mark.parametrize("at", range(6))
def test_broken_off_between_any_two_entries_it_opens_at_the_next_start(
    drawer: BurningDrawer, store: Path, at: int
) -> None:
    db = Database.open(store, KEY, NOTES)
    drawer.left = at
    with pytest.raises(Killed):
        renew(db, Keys(drawer), store, (STORE_KEY,))
    db.close()
    drawer.left = -1

    settle(Keys(drawer), store)

    assert NEXT not in drawer.kept
    assert whole(store, drawer.kept[STORE_KEY])


def test_a_recovery_key_nobody_was_shown_does_not_count_as_made(drawer: BurningDrawer, store: Path) -> None:
    recovery.make(store, {STORE_KEY: KEY.hex()})
    db = Database.open(store, KEY, NOTES)
    drawer.left = 2
    with pytest.raises(Killed):
        renew(db, Keys(drawer), store, (STORE_KEY,))
    db.close()
    drawer.left = -1

    settle(Keys(drawer), store)

    assert not recovery.place_of(store).exists()


CHILD = """
import sys
from pathlib import Path
from composer.vault.database import Database
db = Database.open(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), {"notes": (("",),)})
print("go", flush=True)
db.change_key(bytes.fromhex(sys.argv[3]))
print("done", flush=True)
sys.stdin.read()
"""


@pytest.mark.crash
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_killed_while_the_pages_change_hands_one_of_the_two_keys_opens_all_of_it(store: Path) -> None:
    dice, keys = random.Random(1), [KEY.hex(), "11" * 32]
    outcomes = set()
    for _ in range(8):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(store), *keys],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline().strip() == b"go"
        time.sleep(dice.random() * 0.05)
        child.send_signal(signal.SIGKILL)
        child.wait(20)
        child.stdin.close()
        child.stdout.close()

        fitting = [key for key in keys if Database.fits(store, bytes.fromhex(key))]
        assert len(fitting) == 1
        assert whole(store, fitting[0])
        outcomes.add(fitting[0] == keys[0])
        keys = [fitting[0], next(key for key in keys if key != fitting[0])]
    assert outcomes
