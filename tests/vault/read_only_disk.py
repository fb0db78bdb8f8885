"""A disk that takes no writing any more, under files that are open: what a system does with a disk that has failed.

No test may turn a disk of this machine read-only, and the system refuses it while files are open for writing. So the
calls that write are refused to one thread (seccomp, which Linux lets every process ask for itself), as such a disk
refuses them; all other threads write as before. `linux/filter.h`, `linux/seccomp.h`.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
import threading
from collections.abc import Callable
from typing import Final

_WRITING: Final = {
    "x86_64": (18, 77, 82, 83, 84, 87, 258, 263, 264, 285, 296, 316, 328),
    "aarch64": (34, 35, 38, 46, 47, 68, 70, 276, 287),
}
"""pwrite64, ftruncate, rename, mkdir, rmdir, unlink, mkdirat, unlinkat, renameat, fallocate, pwritev, renameat2 ..."""

_OPENING: Final = {"x86_64": (2, 257), "aarch64": (None, 56)}
"""open and openat; their flags are the second and the third argument."""

_LOAD, _EQUAL, _ANY_OF, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EROFS
_NUMBER, _ARGUMENTS = 0, 16
_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("yes", ctypes.c_ubyte), ("no", ctypes.c_ubyte), ("value", ctypes.c_uint32))


class _Steps(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def _program(machine: str) -> list[tuple[int, int, int, int]]:
    steps = [(_LOAD, 0, 0, _NUMBER)]
    for number in _WRITING[machine]:
        steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    for place, number in enumerate(_OPENING[machine], 1):
        if number is not None:
            flags = _ARGUMENTS + 8 * place
            steps += [(_EQUAL, 0, 4, number), (_LOAD, 0, 0, flags), (_ANY_OF, 0, 1, _FOR_WRITING)]
            steps += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    return [*steps, (_RETURN, 0, 0, _ALLOW)]


def _shut() -> bool:
    """Let the running thread write no file any more; tell whether the system does that."""
    made = [_Step(*step) for step in _program(platform.machine())]
    steps = (_Step * len(made))(*made)
    library = ctypes.CDLL(None)
    library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return library.prctl(_SECCOMP, _FILTER, ctypes.byref(_Steps(len(made), steps)), 0, 0) == 0


def on_read_only(work: Callable[[], object]) -> object:
    """Do something on a thread to which every disk is read-only; return what it returned or raised."""
    told: list[object] = []

    def run() -> None:
        try:
            told.append(work() if _shut() else OSError("no seccomp"))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the test asked for
            told.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return told[0]


def available() -> bool:
    """Tell whether this system lets a thread be refused its writing."""
    if sys.platform != "linux" or platform.machine() not in _WRITING:
        return False
    return on_read_only(lambda: None) is None
