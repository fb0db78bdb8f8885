"""One at a time, across processes: a lock on a file, which the system lets go of when its holder ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_STEP_S: Final = 0.02


@contextmanager
def held(path: Path, patience_s: float, wait: Callable[[float], None] = time.sleep) -> Generator[None]:
    """Hold the lock for the length of the block.

    Args:
        path: The lock's file; made where it is missing, and left there: a file taken away could be locked twice.
        patience_s: How long to wait for whoever holds it, in seconds.
        wait: Sleeps.

    Raises:
        TimeoutError: Another process held it for longer than that.
        OSError: The file cannot be made.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        tries = max(1, round(patience_s / _STEP_S))
        for left in reversed(range(tries)):
            if _taken(file):
                break
            if not left:
                raise TimeoutError
            wait(_STEP_S)
        yield
    finally:
        os.close(file)  # lets go of the lock


if sys.platform == "win32":
    import msvcrt

    def _taken(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
