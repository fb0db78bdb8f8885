"""Putting another store in the place of one that does not open; what was there is set aside, never deleted."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from composer.base.whole_file import sync_folder
from composer.vault import recovery

_LOGS: Final = ("-wal", "-shm", "-journal")


def aside(store: Path, stamp: str) -> Path:
    """Return the name under which what was there is kept."""
    return store.with_name(f"{store.name}.aside-{stamp}")


def put_in_place(incoming: Path, store: Path, stamp: str) -> None:
    """Put a closed store in the place of another, whose files are set aside; broken off, one of the two stands there.

    Args:
        incoming: Beside it, with no log of its own.
        store: The place.
        stamp: Tells when, for the name.

    Raises:
        OSError: The other is still in its place, perhaps without its log, which is set aside.
    """
    _move_logs(store, stamp)  # first: a log of one store beside another would be read into it
    if store.exists():
        _same_again(store, aside(store, stamp))
    incoming.replace(store)
    sync_folder(store.parent)


def set_aside(store: Path, stamp: str) -> None:
    """Take everything away from the place, so that a new store can begin there.

    Raises:
        OSError: Something is still in its place; nothing is lost.
    """
    _move_logs(store, stamp)
    place = aside(store, stamp)
    for path, kept in (
        (store, place),
        (recovery.place_of(store), place.with_name(place.name + ".recovery")),
        (store.with_name(store.name + ".keyring"), place.with_name(place.name + ".keyring")),
    ):
        with suppress(FileNotFoundError):
            path.replace(kept)
    sync_folder(store.parent)


def _move_logs(store: Path, stamp: str) -> None:
    place = aside(store, stamp)
    for tail in _LOGS:
        with suppress(FileNotFoundError):
            store.with_name(store.name + tail).replace(place.with_name(place.name + tail))
    sync_folder(store.parent)


def _same_again(path: Path, kept: Path) -> None:
    """Give a file a second name, or a copy where the file system knows no second names."""
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)
