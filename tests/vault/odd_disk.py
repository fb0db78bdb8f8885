"""Odd disks: one that takes no writing any more under files that are open, one without rights, one without locks.

The first is what a system makes of a disk that has failed; a stick knows no rights; some networks know no locks. No
test may turn a disk of this machine read-only or mount another one, and the system refuses the former while files are
open for writing. So the calls are refused to one thread (seccomp, which Linux lets every process ask for itself), as
such a disk refuses them; all other threads go on as before. `linux/filter.h`, `linux/seccomp.h`.
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

_CHANGING_RIGHTS: Final = {"x86_64": (90, 91, 268, 452), "aarch64": (52, 53, 452)}
"""chmod, fchmod, fchmodat, fchmodat2."""

_FCNTL: Final = {"x86_64": 72, "aarch64": 25}
_LOCKING: Final = (6, 7, 37, 38)
"""F_SETLK, F_SETLKW, F_OFD_SETLK, F_OFD_SETLKW."""

_Rule = tuple[int, int, int, int]

_LOAD, _EQUAL, _ANY_OF, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ERROR = 0x7FFF0000, 0x00050000
_REFUSE = _ERROR | errno.EROFS
_NUMBER, _ARGUMENTS = 0, 16
_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("yes", ctypes.c_ubyte), ("no", ctypes.c_ubyte), ("value", ctypes.c_uint32))


class _Steps(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def _read_only(machine: str) -> list[_Rule]:
    steps: list[_Rule] = []
    for number in _WRITING[machine]:
        steps += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    for place, number in enumerate(_OPENING[machine], 1):
        if number is not None:
            flags = _ARGUMENTS + 8 * place
            steps += [(_EQUAL, 0, 4, number), (_LOAD, 0, 0, flags), (_ANY_OF, 0, 1, _FOR_WRITING)]
            steps += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    return steps


def _refusing(number: int, error: int, *, argument: int = 0, values: tuple[int, ...] = ()) -> list[_Rule]:
    """Return the steps that refuse a call with this error; with values, only where its argument is one of them."""
    refuse = (_RETURN, 0, 0, _ERROR | error)
    if not values:
        return [(_EQUAL, 0, 1, number), refuse]
    asked = [step for value in values for step in ((_EQUAL, 0, 1, value), refuse)]
    return [
        (_EQUAL, 0, len(asked) + 2, number),
        (_LOAD, 0, 0, _ARGUMENTS + 8 * argument),
        *asked,
        (_RETURN, 0, 0, _ALLOW),
    ]


def _without_rights(machine: str) -> list[_Rule]:
    """As a stick's file system, which knows neither owner nor rights."""
    return [step for number in _CHANGING_RIGHTS[machine] for step in _refusing(number, errno.EPERM)]


def _without_locks(machine: str) -> list[_Rule]:
    """As a network's folder whose server has no keeper of locks."""
    return _refusing(_FCNTL[machine], errno.ENOLCK, argument=1, values=_LOCKING)


def _shut(steps_of: Callable[[str], list[_Rule]]) -> bool:
    """Let the running thread do less with files from now on; tell whether the system does that."""
    steps = [(_LOAD, 0, 0, _NUMBER), *steps_of(platform.machine()), (_RETURN, 0, 0, _ALLOW)]
    made = [_Step(*step) for step in steps]
    whole = (_Step * len(made))(*made)
    library = ctypes.CDLL(None)
    library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return library.prctl(_SECCOMP, _FILTER, ctypes.byref(_Steps(len(made), whole)), 0, 0) == 0


def on_read_only(work: Callable[[], object]) -> object:
    """Do something on a thread to which every disk is read-only; return what it returned or raised."""
    return _on(_read_only, work)


def on_one_without_rights(work: Callable[[], object]) -> object:
    """Do something on a thread to which no disk knows rights; return what it returned or raised."""
    return _on(_without_rights, work)


def on_one_without_locks(work: Callable[[], object]) -> object:
    """Do something on a thread to which no disk knows the locks of POSIX; return what it returned or raised."""
    return _on(_without_locks, work)


def _on(steps_of: Callable[[str], list[_Rule]], work: Callable[[], object]) -> object:
    told: list[object] = []

    def run() -> None:
        try:
            told.append(work() if _shut(steps_of) else OSError("no seccomp"))
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
