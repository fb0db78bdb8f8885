"""Backups of real SQLCipher files: whole, encrypted, opened by keyring, passphrase or recovery key, or not at all."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from composer.base.errors import VignetteError
from composer.base.progress import Progress
from composer.vault import backup, recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker
from tests.drawer import Drawer, let_in, wrap_quickly

KEY = bytes(range(32))
NOTES = {"notes": (("CREATE TABLE notes (words TEXT NOT NULL) STRICT",),)}
CANARY = "Zebulon Quartermaine"
WORDS = "a quiet heron at dusk"


@pytest.fixture
def locker(monkeypatch: pytest.MonkeyPatch) -> Locker:
    let_in(monkeypatch)
    wrap_quickly(monkeypatch, "locker", "recovery")
    made = Locker(Drawer())
    made.set(STORE_KEY, KEY.hex())
    return made


@pytest.fixture
def store(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "store.db"


@pytest.fixture
def db(store: Path) -> Database:
    made = Database.open(store, KEY, NOTES)
    with made.transaction():
        for number in range(200):
            made.execute("INSERT INTO notes VALUES (?)", (f"{CANARY} {number} " + "x" * 200,))
    return made


def written(db: Database, locker: Locker, store: Path, target: Path) -> backup.Backup:
    backup.write(db, target, backup.wraps_of(locker, store, (STORE_KEY,)), "2026-11-24T07:00:00+00:00", Progress())
    return backup.read(target)


def notes(path: Path, entries: dict[str, str] | None) -> int:
    assert entries is not None
    db = Database.open(path, bytes.fromhex(entries[STORE_KEY]), NOTES)
    assert db.check() == ()
    count = db.rows("SELECT count(*) FROM notes WHERE words LIKE ?", (f"{CANARY}%",))[0][0]
    db.close()
    return int(count)


def code(work: object, *args: object) -> str:
    with pytest.raises(VignetteError) as caught:
        work(*args)  # type: ignore[operator]
    return caught.value.code


def test_a_backup_holds_what_stood_in_the_store_while_that_stays_open(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    made = written(db, locker, store, tmp_path / "mine.vignette")
    db.execute("INSERT INTO notes VALUES ('later')")
    backup.unpack(made, tmp_path / "back.db", Progress())

    assert notes(tmp_path / "back.db", backup.opened_by_keyring(made, locker)) == 200
    assert db.one("SELECT count(*) FROM notes") == (201,)
    db.close()


def test_no_word_and_no_key_stands_in_it_and_only_its_owner_reads_it(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    target = tmp_path / "mine.vignette"
    written(db, locker, store, target)
    raw = target.read_bytes()

    assert CANARY.encode() not in raw
    assert b"CREATE TABLE" not in raw
    assert KEY not in raw
    assert KEY.hex().encode() not in raw
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    db.close()


def test_with_the_keyring_lost_the_passphrase_opens_it(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    locker.put_on(WORDS, (STORE_KEY,))
    made = written(db, locker, store, tmp_path / "mine.vignette")
    backup.unpack(made, tmp_path / "back.db", Progress())

    assert made.wraps.elsewhere
    assert backup.opened_by_keyring(made, Locker(Drawer())) is None
    assert notes(tmp_path / "back.db", backup.opened_by(made, WORDS)) == 200
    assert code(backup.opened_by, made, "another heron at dawn") == "safety.wrong"
    db.close()


def test_with_the_keyring_lost_the_recovery_key_opens_it(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    paper = recovery.make(store, {STORE_KEY: KEY.hex()})
    recovery.settle(store)
    made = written(db, locker, store, tmp_path / "mine.vignette")
    backup.unpack(made, tmp_path / "back.db", Progress())

    assert notes(tmp_path / "back.db", backup.opened_by(made, paper.lower().replace("-", " "))) == 200
    assert code(backup.opened_by, made, WORDS) == "safety.wrong"
    db.close()


def test_without_both_it_says_that_only_this_keyring_opens_it(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    made = written(db, locker, store, tmp_path / "mine.vignette")

    assert not made.wraps.elsewhere
    assert code(backup.opened_by, made, WORDS) == "safety.wrong"
    db.close()


def test_another_key_of_the_store_does_not_close_older_backups(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    made = written(db, locker, store, tmp_path / "mine.vignette")
    locker.set(STORE_KEY, bytes(32).hex())

    assert backup.opened_by_keyring(made, locker) == {STORE_KEY: KEY.hex()}
    db.close()


def test_stopped_it_leaves_what_stood_there_and_nothing_else(
    db: Database, locker: Locker, store: Path, tmp_path: Path
) -> None:
    target = tmp_path / "mine.vignette"
    target.write_bytes(b"the one of last week")
    progress = Progress()
    progress.stop()
    wraps = backup.wraps_of(locker, store, (STORE_KEY,))

    assert code(backup.write, db, target, wraps, "", progress) == "safety.stopped"
    assert target.read_bytes() == b"the one of last week"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["data", "mine.vignette"]
    assert db.one("SELECT count(*) FROM notes") == (200,)
    db.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a folder that takes no writing")
def test_a_folder_that_takes_no_writing_is_said(db: Database, locker: Locker, store: Path, tmp_path: Path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)

    wraps = backup.wraps_of(locker, store, (STORE_KEY,))
    assert code(backup.write, db, shut / "mine.vignette", wraps, "", Progress()) == "safety.read_only"
    db.close()


def test_each_cut_of_a_backup_is_noticed(db: Database, locker: Locker, store: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.vignette"
    written(db, locker, store, target)
    whole = target.read_bytes()

    for at in (0, 1, 4096, len(whole) // 2, len(whole) - 1, len(whole) - 30):
        target.write_bytes(whole[:at])
        assert code(backup.read, target) == "safety.foreign"
    target.write_bytes(whole[4096:])
    assert code(backup.read, target) == "safety.foreign"
    db.close()


def ending(line: bytes) -> bytes:
    """Return a file that ends as a backup does, with this line."""
    return b"x" * 4096 + line + len(line).to_bytes(backup._NUMBER, "big") + backup._MARK


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello" * 4096,
        os.urandom(9000),
        b"x" * 8 + b"vignette backup\n",
        ending(b"[1]"),
        ending(b'"backup"'),
        ending(b'{"entries": [1]}'),
        ending(b"[" * 4000),
    ],
)
def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)

    assert code(backup.read, path) == "safety.foreign"
    assert path.read_bytes() == content


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert code(backup.read, tmp_path / "gone") == "safety.unreadable"


def test_a_backup_of_a_newer_program_is_refused(db: Database, locker: Locker, store: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.vignette"
    written(db, locker, store, target)
    raw = target.read_bytes().replace(b"vignette-backup/1", b"vignette-backup/2")
    target.write_bytes(raw)

    assert code(backup.read, target) == "safety.newer"
    db.close()


def test_progress_reaches_the_whole(db: Database, locker: Locker, store: Path, tmp_path: Path) -> None:
    made = written(db, locker, store, tmp_path / "mine.vignette")
    progress = Progress()
    backup.unpack(made, tmp_path / "back.db", progress)

    assert progress.percent == 100
    assert json.dumps(dict(made.wraps.entries)) == "{}"
    db.close()
