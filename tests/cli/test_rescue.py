"""`vignette rescue` with a real gnome-keyring: each way out of a store that does not open, and nothing is deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.base.arguments import USAGE
from composer.cli.main import main as vignette
from tests.vault.test_real_keyring import Home
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

BEGIN = """
from contextlib import closing
from composer.backstage import STEPS
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.drafts.store import DraftStore
from composer.cli.rescue import main
from composer.cli.safety import main as safety
from composer.vault.database import Database
profile = Profile(store.parent / "d", store.parent / "c")
profile.prepare()

def opened():
    return closing(Database.open(profile.store, Keys.open().store_key(profile.store), STEPS))

def texts():
    with opened() as db:
        return sorted(draft.parts[0].split(" #")[0] for draft in DraftStore(db, SystemClock()).list())

def damage():
    whole = bytearray(profile.store.read_bytes())
    at = 4096 * (len(whole) // 4096 // 2) + 900
    whole[at] ^= 1
    profile.store.write_bytes(whole)

def aside():
    return len([path for path in profile.store.parent.iterdir() if ".aside-" in path.name])

with opened() as db:
    for number in range(40):
        DraftStore(db, SystemClock()).save(f"{number:032x}", (f"Draft {number:02} #" + "x" * 3000,), "practice", None)
"""


def test_without_a_known_way_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["rescue", "everything"]) == USAGE
    assert "it is not called like this" in capsys.readouterr().err


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_a_whole_store_is_said_to_be_whole_and_is_left_alone(tmp_path: Path) -> None:
    lines = Home(tmp_path).run(
        BEGIN
        + """
print(main([], profile))
print(main(["save"], profile), main(["anew"], profile), aside(), len(texts()))
with opened() as db:
    print(main(["anew"], profile), aside())
"""
    )

    assert lines == [
        "Your drafts open, and every page is whole. There is nothing to rescue.", "0", "3 3 0 40", "3 0",
    ]  # fmt: skip


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_of_a_damaged_store_what_can_be_read_comes_into_its_place(tmp_path: Path) -> None:
    lines = Home(tmp_path).run(
        BEGIN
        + """
damage()
print(main([], profile))
print(main(["save"], profile))
print(len(texts()) >= 35, main([], profile), aside() > 0)
"""
    )

    assert lines[0].startswith("vignette rescue save")
    assert {"key"}.isdisjoint(line.split()[2] for line in lines[:3])
    assert lines[3] == "3"
    assert lines[4].startswith("What could be read is in place.")
    assert lines[5:7] == ["What was there is set aside beside it, and was not changed.", "0"]
    assert lines[-1] == "True 0 True"


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_a_backup_comes_into_the_place_of_a_damaged_store(tmp_path: Path) -> None:
    lines = Home(tmp_path).run(
        BEGIN
        + """
target = store.parent / "mine.vignette-backup"
safety("backup", [str(target)], profile)
damage()
print(main(["restore", str(target)], profile))
print(len(texts()), main([], profile), aside() > 0)
"""
    )

    assert "The backup is in place." in lines
    assert lines[-1] == "40 0 True"


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_a_lost_key_comes_back_with_the_recovery_key_or_one_begins_anew(tmp_path: Path) -> None:
    lines = Home(tmp_path).run(
        BEGIN
        + """
import composer.cli.rescue as cli
from composer.vault import recovery
code = recovery.make(profile.store, {STORE_KEY: Keys.open().get(STORE_KEY)})
Keys.open().delete(STORE_KEY)
print(main([], profile))
cli.can_ask, cli.getpass.getpass = (lambda: True), (lambda _: code)
print(main(["key"], profile), len(texts()))
Keys.open().delete(STORE_KEY)
print(main(["anew"], profile), texts(), aside() > 0)
"""
    )

    ways = [line.split()[2] for line in lines if line.startswith("vignette rescue")]
    assert ways == ["key", "restore", "anew"]
    assert "0 40" in lines
    assert lines[-1] == "0 [] True"
