"""Pulls the plug: what of the store's files would be on the disk, told from what SQLite itself had written and synced.

SQLite's own functions for files are watched from inside (https://sqlite.org/c3ref/io_methods.html), so its real writes
and its real syncs are seen, nothing is asked of the system, and it runs on any disk. What was written since a file's
last sync may be on the disk or not, each sector for itself and in any order; what was synced is there. Each save that
was acknowledged must be in what that leaves, none half, and every page whole.
"""

from __future__ import annotations

import ctypes
import os
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from composer.backstage import STEPS
from composer.base.errors import StoreError
from composer.drafts.store import DraftStore
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
SECTOR = 512
SAVES = 24

AVAILABLE = sys.platform == "linux"
"""Elsewhere the library may keep its functions to itself."""

_OPEN = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p, c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    """`sqlite3_io_methods`; what lies behind the sync is carried along as it is."""

    _fields_ = (
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", _WRITE), ("truncate", _TRUNCATE),
        ("sync", _SYNC), ("rest", c_void_p * 13),
    )  # fmt: skip


class _File(Structure):
    """`sqlite3_file`."""

    _fields_ = (("methods", POINTER(_Methods)),)


class _System(Structure):
    """`sqlite3_vfs`, as far as the function that opens."""

    _fields_ = (
        ("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p), ("name", c_char_p),
        ("data", c_void_p), ("open", _OPEN),
    )  # fmt: skip


@dataclass
class _Written:
    """One file: what a sync has made sure of, and what came since, in order."""

    sure: bytearray
    since: list[tuple[int, bytes | None]] = field(default_factory=list[tuple[int, bytes | None]])

    def synced(self) -> None:
        for at, data in self.since:
            _put(self.sure, at, data)
        self.since.clear()

    def after_the_plug(self, dice: random.Random) -> bytes:
        """Return what may lie there: all that is sure, and of the rest any sectors."""
        lies, share = bytearray(self.sure), dice.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for at, data in self.since:
            if data is None:
                if dice.random() < share:
                    _put(lies, at, None)
                continue
            for start in range(0, len(data), SECTOR):
                if dice.random() < share:
                    _put(lies, at + start, data[start : start + SECTOR])
        return bytes(lies)


def _put(lies: bytearray, at: int, data: bytes | None) -> None:
    """Write there, or, without data, cut there; a gap is zeros."""
    if data is None:
        del lies[at:]
        return
    lies.extend(bytes(max(0, at - len(lies))))
    lies[at : at + len(data)] = data


class Disk:
    """What SQLite wrote into one folder. `event` is called at each write and each sync, before it counts."""

    def __init__(self, folder: Path, event: Callable[[], None]) -> None:
        self._folder, self._event = str(folder) + os.sep, event
        self.files: dict[str, _Written] = {}
        self._kept: list[Any] = []  # what SQLite points at

    @contextmanager
    def watched(self) -> Generator[None]:
        """Watch what is opened in the block."""
        import sqlcipher3._sqlite3 as module

        library = ctypes.CDLL(module.__file__)
        library.sqlite3_vfs_find.restype = POINTER(_System)
        system = library.sqlite3_vfs_find(None).contents
        before = ctypes.cast(system.open, c_void_p).value or 0
        opens = _OPEN(before)

        def opened(vfs: int, name: bytes | None, file: int, flags: int, told: int) -> int:
            code = opens(vfs, name, file, flags, told)
            path = (name or b"").decode()
            if code == 0 and path.startswith(self._folder):
                self._watch(file, path)
            return int(code)

        mine = _OPEN(opened)
        system.open = mine
        try:
            yield
        finally:
            system.open = ctypes.cast(before, _OPEN)

    def _watch(self, file: int, path: str) -> None:
        head = ctypes.cast(file, POINTER(_File)).contents
        real, copy = head.methods.contents, _Methods()
        ctypes.memmove(ctypes.byref(copy), head.methods, ctypes.sizeof(_Methods))
        known = self.files.setdefault(Path(path).name, _Written(bytearray(Path(path).read_bytes())))
        writes, cuts, syncs = (_bare(kind, getattr(real, name)) for kind, name in _WATCHED)

        def write(this: int, data: int, size: int, at: int) -> int:
            self._event()
            known.since.append((at, ctypes.string_at(data, size)))
            return int(writes(this, data, size, at))

        def truncate(this: int, size: int) -> int:
            self._event()
            known.since.append((size, None))
            return int(cuts(this, size))

        def sync(this: int, flags: int) -> int:
            self._event()
            code = int(syncs(this, flags))
            known.synced()
            return code

        copy.write, copy.truncate, copy.sync = _WRITE(write), _TRUNCATE(truncate), _SYNC(sync)
        self._kept += [copy, copy.write, copy.truncate, copy.sync]
        head.methods = ctypes.pointer(copy)


_WATCHED = ((_WRITE, "write"), (_TRUNCATE, "truncate"), (_SYNC, "sync"))


def _bare(kind: Any, function: Any) -> Any:
    """Return a function by its address, so that it stays when the place it was read from is filled anew."""
    return kind(ctypes.cast(function, c_void_p).value or 0)


@dataclass
class Pulled:
    """What became of the plugs."""

    plugs: int = 0
    seconds: float = 0.0
    counts: Counter[str] = field(default_factory=Counter[str])
    broken: list[str] = field(default_factory=list[str])

    def report(self) -> dict[str, Any]:
        told = {"plugs": self.plugs, "seconds": round(self.seconds, 1), "broken": self.broken}
        return told | dict(sorted(self.counts.items()))


class Plugs:
    """Stores on which somebody writes until the plug is pulled.

    Args:
        folder: Empty.
        seed: Draws the words, the moments and what was on its way.
        careless: Ask for no sync at each commit, as the store never does: then saves are lost, and that must be seen.
    """

    def __init__(self, folder: Path, seed: int, *, careless: bool = False) -> None:
        self._folder, self._dice, self._careless = folder, random.Random(seed), careless
        self._bare = folder / "bare.db"
        Database.open(self._bare, KEY, STEPS).close()
        self.told = Pulled()

    def run(self, count: int) -> Pulled:
        """Pull so many plugs; return what became of them."""
        began = time.monotonic()
        while self.told.plugs < count:
            self._life(count - self.told.plugs)
        self.told.seconds += time.monotonic() - began
        return self.told

    def _life(self, most: int) -> None:
        """Write for a while; the plug is pulled at some moments of it, and each is looked at afterwards."""
        place, sure, pulled = self._folder / "life", dict[str, str](), list[tuple[dict[str, bytes], dict[str, str]]]()
        place.mkdir()
        shutil.copyfile(self._bare, place / "store.db")

        def event() -> None:
            if len(pulled) < most and self._dice.random() < 0.04:
                lies = {name: file.after_the_plug(self._dice) for name, file in disk.files.items()}
                pulled.append((lies, dict(sure)))

        disk = Disk(place, event)
        with disk.watched():
            db = Database.open(place / "store.db", KEY, STEPS)
        drafts, clock = DraftStore(db, FakeClock()), FakeClock()
        if self._careless:
            db.rows("PRAGMA synchronous = OFF")
        for number in range(SAVES):
            clock.forward(1)
            draft_id = f"{self._dice.randrange(SAVES // 2):032x}"
            text = f"{number} " + "words " * self._dice.randint(1, 900)
            drafts.save(draft_id, (text,), "practice", None)
            sure[draft_id] = text
            event()
            if self._dice.random() < 0.2:
                db.tidy()
                event()
        db.close()
        shutil.rmtree(place)
        for lies, acknowledged in pulled:
            self._look(lies, acknowledged)

    def _look(self, lies: dict[str, bytes], acknowledged: dict[str, str]) -> None:
        self.told.plugs += 1
        after = self._folder / "after"
        after.mkdir()
        for name, data in lies.items():
            (after / name).write_bytes(data)
        try:
            self._compare(after, acknowledged)
        except (StoreError, ValueError) as error:
            self.told.broken.append(f"plug {self.told.plugs}: {getattr(error, 'code', 'no words any more')}")
        shutil.rmtree(after)

    def _compare(self, after: Path, acknowledged: dict[str, str]) -> None:
        db = Database.open(after / "store.db", KEY, STEPS)
        try:
            there = {draft.draft_id: draft.parts[0] for draft in DraftStore(db, FakeClock()).list()}
            wrong = db.check()
        finally:
            db.close()
        other = [name for name, text in acknowledged.items() if there.get(name) != text]
        newer = [name for name in there if name not in acknowledged] + [name for name in other if name in there]
        self.told.counts["saves_acknowledged"] += len(acknowledged)
        self.told.counts["saves_under_way_kept"] += len(newer)
        if wrong:
            self.told.broken.append(f"plug {self.told.plugs}: {wrong[0]}")
        if not self._only_what_was_under_way(there, acknowledged):
            self.told.broken.append(f"plug {self.told.plugs}: {len(other)} of {len(acknowledged)} saves are not there")

    @staticmethod
    def _only_what_was_under_way(there: dict[str, str], acknowledged: dict[str, str]) -> bool:
        """Tell whether all is as acknowledged but for one save, the one that had not been answered yet."""
        differ = [name for name in there.keys() | acknowledged.keys() if there.get(name) != acknowledged.get(name)]
        newest = max((int(text.split()[0]) for text in acknowledged.values()), default=-1)
        return len(differ) <= 1 and all(name in there and int(there[name].split()[0]) == newest + 1 for name in differ)
