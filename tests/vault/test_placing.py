"""Another store in the place of one that does not open: at every step one of them stands there, and none is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from composer.vault import placing
from composer.vault.database import Database
from composer.vault.placing import aside, put_in_place, set_aside

KEY, OTHER = bytes(range(32)), bytes(32)
NOTES = {"notes": (("CREATE TABLE notes (words TEXT NOT NULL) STRICT",),)}
STAMP = "20261124-070000-000000"


def made(path: Path, words: str, key: bytes = KEY) -> Path:
    db = Database.open(path, key, NOTES)
    db.execute("INSERT INTO notes VALUES (?)", (words,))
    db.close()
    return path


def read(path: Path, key: bytes = KEY) -> str:
    db = Database.open(path, key, NOTES)
    words = str(db.rows("SELECT words FROM notes")[0][0])
    db.close()
    return words


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return made(tmp_path / "vignette.db", "before")


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    return made(tmp_path / "vignette.db.incoming", "after")


def test_the_new_one_stands_there_and_the_old_one_is_set_aside(store: Path, incoming: Path) -> None:
    put_in_place(incoming, store, STAMP)

    assert read(store) == "after"
    assert read(aside(store, STAMP)) == "before"
    assert not incoming.exists()


def test_a_log_that_was_left_is_set_aside_with_its_store(store: Path, incoming: Path) -> None:
    """Read into the new store it would damage it."""
    db = Database.open(store, KEY, NOTES)
    db.execute("INSERT INTO notes VALUES ('in the log')")
    base, log = store.read_bytes(), store.with_name("vignette.db-wal").read_bytes()
    db.close()
    store.write_bytes(base)
    store.with_name("vignette.db-wal").write_bytes(log)

    put_in_place(incoming, store, STAMP)

    assert read(store) == "after"
    db = Database.open(aside(store, STAMP), KEY, NOTES)
    assert [row[0] for row in db.rows("SELECT words FROM notes")] == ["before", "in the log"]
    db.close()


def test_without_second_names_it_is_copied(store: Path, incoming: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", no_links)
    put_in_place(incoming, store, STAMP)

    assert (read(store), read(aside(store, STAMP))) == ("after", "before")


@pytest.mark.parametrize("step", ["_move_logs", "_same_again", "sync_folder"])
def test_broken_off_at_any_step_a_whole_store_stands_there(
    store: Path, incoming: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def breaks(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(placing, step, breaks)
    with pytest.raises(KeyboardInterrupt):
        put_in_place(incoming, store, STAMP)

    assert read(store) in {"before", "after"}


def test_set_aside_everything_leaves_the_place_empty_and_loses_nothing(store: Path) -> None:
    store.with_name("vignette.db.recovery").write_text("wrapped")
    store.with_name("vignette.db.keyring").write_text("secret_service")

    set_aside(store, STAMP)

    assert sorted(path.name for path in store.parent.iterdir()) == sorted(
        f"vignette.db.aside-{STAMP}{tail}" for tail in ("", ".recovery", ".keyring")
    )
    assert read(aside(store, STAMP)) == "before"


def test_whether_a_key_fits_is_told_without_changing_anything(store: Path) -> None:
    before = store.read_bytes()

    assert Database.fits(store, KEY)
    assert not Database.fits(store, OTHER)
    store.write_bytes(b"hello" * 4096)
    assert not Database.fits(store, KEY)
    assert store.read_bytes() == b"hello" * 4096
    assert before[:16] != b"SQLite format 3\0"


def test_another_key_opens_it_afterwards_and_the_old_one_does_not(store: Path) -> None:
    db = Database.open(store, KEY, NOTES)
    db.change_key(OTHER)
    db.execute("INSERT INTO notes VALUES ('later')")
    assert db.check() == ()
    db.close()

    assert read(store, OTHER) == "before"
    assert not Database.fits(store, KEY)
