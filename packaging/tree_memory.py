"""How much memory the processes below this one hold together at most, while a block runs. Linux."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

_EVERY_S = 0.02


class TreeMemory:
    """Looks fifty times a second. `most_mb` counts pages that several of them share once, where the system tells."""

    def __init__(self) -> None:
        self.most_mb = 0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> TreeMemory:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._over.wait(_EVERY_S):
            held = sum(map(_held_kb, _below(os.getpid())))
            self.most_mb = max(self.most_mb, held // 1024)


def _below(process: int) -> list[int]:
    found = list[int]()
    for told in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):  # it ended meanwhile
            for child in map(int, told.read_text("ascii").split()):
                found += (child, *_below(child))
    return found


def _held_kb(process: int) -> int:
    for name, mark in (("smaps_rollup", "Pss:"), ("status", "VmRSS:")):
        with suppress(OSError, StopIteration):
            told = Path(f"/proc/{process}/{name}").read_text("ascii")
            return int(next(line.split()[1] for line in told.splitlines() if line.startswith(mark)))
    return 0
