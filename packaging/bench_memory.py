"""How much memory the program and its guard hold together. Part of `bench_window.py`."""

from __future__ import annotations

import os
from pathlib import Path


def whole_program_mb() -> float:
    """Return the memory this process and its children hold, in MB (1e6 bytes): what they share is counted once.

    Linux counts a page that n processes share as 1/n of it for each (`Pss` in proc(5)). The guard lets nobody but
    root look so closely; for others its resident size is taken, which is more.
    """
    pids = [os.getpid()]
    for pid in pids:  # grows while it is walked: children of children
        pids += _children(pid)
    return round(sum(_proportional_kib(pid) for pid in pids) * 1024 / 1e6, 1)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (task / "children").read_text("ascii").split())
    return found


def _proportional_kib(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except PermissionError:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
