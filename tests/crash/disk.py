"""A real small disk, full or read-only at each write: what was acknowledged stays, and what is refused is said.

Started as `unshare -rm python disk.py FOLDER`: in a space of its own it mounts a disk of four megabytes there. Prints
what it found as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

from composer.backstage import STEPS
from composer.base.errors import StoreError, VignetteError
from composer.base.progress import Progress
from composer.drafts.store import DraftStore
from composer.vault import backup
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
STEP = 4096
WORDS = "words " * 400


class Disk:
    """The small disk and a store on it."""

    def __init__(self, folder: Path) -> None:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], check=True)
        self.folder, self.store, self.filler = folder, folder / "store.db", folder / "filler"
        self.acknowledged: set[str] = set()
        self.serial = 0
        self.broken: list[str] = []
        self.counts: Counter[str] = Counter()

    def run(self) -> dict[str, object]:
        self._write(5)
        for room in range(0, 40 * STEP, STEP):
            self._full(room)
            self._read_only()
        self._no_room_for_a_backup()
        return {"broken": self.broken, **dict(sorted(self.counts.items()))}

    def _full(self, room: int) -> None:
        """Leave so many bytes, write until it is refused, make room again, and look."""
        db = Database.open(self.store, KEY, STEPS)
        self._fill(room)
        refused = self._until_refused(db)
        self.counts[f"full_{refused}"] += 1
        self.filler.unlink()
        if self._save(db) is not None:
            self.broken.append(f"room {room}: refused after there was room again")
        db.close()
        self._fill(0)
        try:
            Database.open(self.store, KEY, STEPS).close()
            self.counts["opened_without_room"] += 1
        except StoreError as error:
            self.counts[f"opening_{error.code}"] += 1
        self.filler.unlink()
        self._look(f"room {room}")

    def _read_only(self) -> None:
        """Between two writes the disk takes none any more."""
        before = self.store.read_bytes()
        self._remount("ro")
        try:
            Database.open(self.store, KEY, STEPS).close()
            self.broken.append("opened on a disk that takes no writing")
        except StoreError as error:
            self.counts[f"read_only_{error.code}"] += 1
        if self.store.read_bytes() != before:
            self.broken.append("changed on a disk that takes no writing")
        self._remount("rw")
        self._write(1)
        self._look("read-only")

    def _no_room_for_a_backup(self) -> None:
        target = self.folder / "mine.vignette-backup"
        target.write_bytes(b"the one of last week")
        db = Database.open(self.store, KEY, STEPS)
        self._fill(2 * STEP)
        try:
            backup.write(db, target, backup.Wraps(""), "", Progress())
            self.broken.append("a backup without room for it")
        except StoreError as error:
            self.counts[f"backup_{error.code}"] += 1
        left = sorted(item.name for item in self.folder.glob(".vignette-*"))
        if left or target.read_bytes() != b"the one of last week":
            self.broken.append("a refused backup left something, or took something away")
        db.close()
        self.filler.unlink()
        self._look("backup")

    # -- beneath

    def _fill(self, room: int) -> None:
        with self.filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(STEP)) == STEP:
                pass
        size = self.filler.stat().st_size
        with self.filler.open("rb+") as file:
            file.truncate(max(0, size - room))

    def _until_refused(self, db: Database) -> str:
        for _ in range(200):
            code = self._save(db)
            if code is not None:
                return code
        return "never"

    def _save(self, db: Database) -> str | None:
        self.serial += 1
        draft_id = f"{self.serial:032x}"
        try:
            DraftStore(db, FakeClock()).save(draft_id, (WORDS,), "practice", None)
        except VignetteError as error:
            return error.code
        self.acknowledged.add(draft_id)
        self.counts["acknowledged"] += 1
        return None

    def _write(self, count: int) -> None:
        db = Database.open(self.store, KEY, STEPS)
        for _ in range(count):
            if self._save(db) is not None:
                self.broken.append("refused with room enough")
        db.close()

    def _look(self, when: str) -> None:
        """All that was acknowledged is there; then most of it is deleted, so that the disk stays small."""
        db = Database.open(self.store, KEY, STEPS)
        there = {str(row[0]) for row in db.rows("SELECT draft_id FROM drafts")}
        if self.acknowledged - there:
            self.broken.append(f"{when}: {len(self.acknowledged - there)} acknowledged drafts are gone")
        if db.check():
            self.broken.append(f"{when}: {db.check()[0]}")
        for draft_id in sorted(there)[:-3]:
            DraftStore(db, FakeClock()).delete(draft_id)
            self.acknowledged.discard(draft_id)
        db.execute("VACUUM")
        db.tidy()
        db.close()
        self.counts["looked"] += 1

    def _remount(self, how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", str(self.folder)], check=True)


def available() -> bool:
    """Tell whether this system lets a program mount a disk in a space of its own."""
    try:
        return subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    print(json.dumps(Disk(Path(sys.argv[1])).run()))
