"""How much memory the program and its guard hold together. Part of `bench_window.py`."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_KERNEL = 1 << 63
_NUMBER = (1 << 55) - 1  # of a page, in its entry of `pagemap`; its highest bit says that it is in memory


def whole_program_mb() -> float:
    """Return the memory this process and its children hold, in MB (1e6 bytes): what they share is counted once.

    Root is told the number of each page (`pagemap` in proc(5)), and counts each once, whoever else holds it: a library
    that strangers have loaded too is no smaller for it, as it would be by `Pss`, 1/n of a page for each of n processes.
    That is what others are told here; of the guard, which lets them look no closer, the resident size.
    """
    pids = [os.getpid()]
    for pid in pids:  # grows while it is walked: children of children
        pids += _children(pid)
    if os.geteuid() == 0:
        return round(len({page for pid in pids for page in _pages(pid)}) * _PAGE / 1e6, 1)
    return round(sum(_proportional_kib(pid) for pid in pids) * 1024 / 1e6, 1)


def _pages(pid: int) -> Iterator[int]:
    """Yield the number of each page of a process that is in memory."""
    with Path(f"/proc/{pid}/pagemap").open("rb", buffering=0) as kept:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            start, end = (int(place, 16) for place in line.split(" ", 1)[0].split("-"))
            if end < _KERNEL:
                kept.seek(start // _PAGE * 8)
                yield from (page & _NUMBER for page in array("Q", kept.read((end - start) // _PAGE * 8)) if page >> 63)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (task / "children").read_text("ascii").split())
    return found


def _proportional_kib(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except PermissionError:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * _PAGE // 1024
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
