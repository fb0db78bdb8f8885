"""Damages the write-ahead log of a store that was not closed, in every way a disk does, and opens it again.

Each commit was acknowledged with the length the log then had. What was written before the damaged byte must be there,
nothing half, nothing in another order, and every page of the store whole.
"""

from __future__ import annotations

import bisect
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from composer.backstage import STEPS
from composer.base.errors import StoreError
from composer.drafts.store import DraftStore
from composer.vault.database import Database
from tests.conftest import FakeClock

KEY = bytes(range(32))
COMMITS = 40
SECTOR = 512


@dataclass
class Damaged:
    """What a row of damages came to."""

    logs: int = 0
    seconds: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def report(self) -> dict[str, Any]:
        told = {"logs": self.logs, "seconds": round(self.seconds, 1), "broken": self.broken}
        return told | dict(sorted(self.counts.items()))


class Damages:
    """One store with a log of `COMMITS` acknowledged commits, copied and damaged again and again.

    Args:
        folder: Empty.
        seed: Draws the words and the damages.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        self.folder, self.told = folder, Damaged()
        source = folder / "source"
        source.mkdir()
        store, clock = source / "store.db", FakeClock()
        db = Database.open(store, KEY, STEPS)
        db.tidy()
        drafts, log = DraftStore(db, clock), store.with_name("store.db-wal")
        self.ends: list[int] = []
        for number in range(COMMITS):
            clock.forward(1)
            drafts.save(f"{number:032x}", (f"post {number} " + "words " * self.dice.randint(1, 900),), "practice", None)
            self.ends.append(log.stat().st_size)
        self.base, self.log = store.read_bytes(), log.read_bytes()
        db.close()

    def run(self, count: int) -> Damaged:
        """Damage so many logs; return what became of them."""
        began = time.monotonic()
        for _ in range(count):
            self._one()
        self.told.seconds += time.monotonic() - began
        return self.told

    def _one(self) -> None:
        harm = self.dice.choice((self._cut, self._tear, self._zero, self._flip, self._swap))
        damaged, first = harm()
        sure = bisect.bisect_right(self.ends, first)
        self.told.logs += 1
        self.told.counts[harm.__name__.strip("_")] += 1
        folder = self.folder / "copy"
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        (folder / "store.db").write_bytes(self.base)
        (folder / "store.db-wal").write_bytes(damaged)
        problem = self._opened(folder / "store.db", sure)
        if problem:
            self.told.broken.append(f"{harm.__name__.strip('_')} at {first} of {len(self.log)}: {problem}")

    def _opened(self, store: Path, sure: int) -> str:
        try:
            db = Database.open(store, KEY, STEPS)
        except StoreError as error:
            return error.code
        try:
            found = [int(row[0], 16) for row in db.rows("SELECT draft_id FROM drafts ORDER BY number")]
            self.told.counts["commits_kept"] += len(found)
            self.told.counts["commits_written"] += COMMITS
            if found != list(range(len(found))):
                return "not a prefix"
            if len(found) < sure:
                return f"kept {len(found)}, sure were {sure}"
            searched = db.rows("SELECT count(*) FROM drafts_search WHERE drafts_search MATCH 'post'")[0][0]
            if searched != len(found):
                return "the search index tells others"
            return "; ".join(db.check())
        except StoreError as error:
            return error.code
        finally:
            db.close()

    # -- ways of damaging; each returns the log and the first byte that is not what was written

    def _cut(self) -> tuple[bytes, int]:
        at = self.dice.randrange(len(self.log))
        return self.log[:at], at

    def _tear(self) -> tuple[bytes, int]:
        """A sector was never written: what stood on the disk before is there."""
        at = self.dice.randrange(len(self.log)) // SECTOR * SECTOR
        return self._put(at, self.dice.randbytes(min(SECTOR, len(self.log) - at))), at

    def _zero(self) -> tuple[bytes, int]:
        at = self.dice.randrange(len(self.log))
        length = min(self.dice.choice((1, SECTOR, 4096, 40_000)), len(self.log) - at)
        return self._put(at, bytes(length)), at

    def _flip(self) -> tuple[bytes, int]:
        at = self.dice.randrange(len(self.log))
        return self._put(at, bytes([self.log[at] ^ (1 << self.dice.randrange(8))])), at

    def _swap(self) -> tuple[bytes, int]:
        """Two stretches were written in each other's place."""
        one, two = sorted(self.dice.randrange(len(self.log) - 4096) // SECTOR * SECTOR for _ in range(2))
        log = self._put(one, self.log[two : two + 4096])
        return log[:two] + self.log[one : one + 4096] + log[two + 4096 :], one

    def _put(self, at: int, damage: bytes) -> bytes:
        return self.log[:at] + damage + self.log[at + len(damage) :]
