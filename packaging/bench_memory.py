"""How much memory the program and its guard hold together. Part of `bench_window.py`; by itself, of a process by id."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_KERNEL = 1 << 63
_NUMBER = (1 << 55) - 1  # of a page, in its entry of `pagemap`; its highest bit says that it is in memory


def whole_program_mb() -> float:
    """Return the memory this process and its children hold, in MB (1e6 bytes): what they share is counted once.

    Root is told the number of each page (`pagemap` in proc(5)), and counts each once, whoever else holds it: a library
    that strangers have loaded too is no smaller for it, as it would be by `Pss`, 1/n of a page for each of n processes.
    That is what others are told here; of the guard, which lets them look no closer, the resident size. The counting is
    done in a process of its own: the numbers would be ten megabytes of this one.
    """
    if os.geteuid() == 0:
        count = [sys.executable, __file__, str(os.getpid())]
        return float(subprocess.run(count, capture_output=True, text=True, check=True).stdout)
    return round(sum(_proportional_kib(pid) for pid in _family(os.getpid())) * 1024 / 1e6, 1)


def counted_mb(pid: int) -> float:
    """Return what a process and those below it hold, this one left out; for root."""
    seen = set[int]()
    for each in _family(pid):
        if each != os.getpid():
            with suppress(OSError):  # it has ended meanwhile
                seen.update(_pages(each))
    return round(len(seen) * _PAGE / 1e6, 1)


def _family(pid: int) -> list[int]:
    pids = [pid]
    for each in pids:  # grows while it is walked: children of children
        with suppress(OSError):
            pids += _children(each)
    return pids


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


if __name__ == "__main__":
    print(counted_mb(int(sys.argv[1])))
