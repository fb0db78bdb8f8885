"""A file in a folder that others write to, too: nothing of theirs is opened, followed or written over."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from composer.base import settings
from composer.base.whole_file import write_whole
from composer.vault import recovery
from composer.vault.keys import STORE_KEY


def test_what_somebody_put_beside_it_is_not_written_through(tmp_path: Path) -> None:
    """The names that could be guessed are links to a file of the author's."""
    own = tmp_path / "diary"
    own.write_text("mine", "utf-8")
    folder = tmp_path / "shared"
    folder.mkdir()
    target = folder / "log.csv"
    for name in ("log.csv.part", "log.csv.new", ".log.csv.part", "log.part", "log.new"):
        (folder / name).symlink_to(own)

    write_whole(target, "row\n")

    assert own.read_text("utf-8") == "mine"
    assert target.read_text("utf-8") == "row\n"
    assert not target.is_symlink()


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    own, target = tmp_path / "diary", tmp_path / "log.csv"
    own.write_text("mine", "utf-8")
    target.symlink_to(own)

    write_whole(target, "row\n")

    assert (own.read_text("utf-8"), target.read_text("utf-8")) == ("mine", "row\n")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize(("mode", "kept"), [(0o600, 0o600), (0o666, 0o644)])
def test_it_has_the_rights_that_were_asked_for(mode: int, kept: int, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "a", "words", mode)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == kept


@pytest.mark.parametrize("words", ["half a character \ud83d", "words"])
def test_what_cannot_be_written_leaves_nothing_behind(words: str, tmp_path: Path) -> None:
    target = tmp_path / "a folder"
    target.mkdir()
    (target / "with something in it").touch()

    with pytest.raises((OSError, ValueError)):
        write_whole(target, words)

    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(sys.platform != "linux", reason="only there a handle tells its file")
@pytest.mark.parametrize(
    "writes",
    [
        lambda place: write_whole(place, "row\n"),
        lambda place: settings.save(place, settings.Settings()),
        lambda place: recovery.make(place, {STORE_KEY: "00"}),
    ],
    ids=["a text", "settings", "a recovery key"],
)
def test_a_power_cut_leaves_what_was_there_or_what_came_and_never_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writes: Callable[[Path], object]
) -> None:
    """Bytes are on the disk before they take a place; without that some file systems show an empty file there."""
    told: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(number: int) -> None:
        told.append(f"sync {Path(f'/proc/self/fd/{number}').readlink().name}")
        sync(number)

    def replaced(self: Path, target: Path) -> Path:
        told.append(f"place {self.name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    writes(tmp_path / "store.db")

    (place,) = (number for number, what in enumerate(told) if what.startswith("place "))
    assert f"sync {told[place].removeprefix('place ')}" in told[:place]
