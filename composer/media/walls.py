"""What Linux is asked to keep from the process that opens pictures, and from every program it starts.

Two walls that hold for whoever opens files, without rights of their own and handed down to children:

- Landlock (Linux 5.13): no path can be written, made or removed. Files in memory have no path and stay open to it.
- seccomp: no socket is made and no ring of the kernel's opened, so that there is no network, no bus and no screen even
  where the system lets nobody have a network namespace (containers, Flatpak, Ubuntu 24.04); and no other process is
  traced, read, written or robbed of a descriptor, which Landlock forbids as well, but not each system has that.

Numbers: linux/landlock.h, linux/seccomp.h, linux/bpf_common.h and the tables of system calls.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import struct
import sys
from collections.abc import Callable
from typing import Any, Final

_SET_DEATH_SIGNAL, _KILL = 1, 9
_SET_NO_NEW_RIGHTS, _SET_FILTER, _BY_FILTER = 38, 22, 2
_NEW_USERS, _NEW_NETWORK = 0x10000000, 0x40000000

_CREATE_RULES, _ADD_RULE, _RESTRICT = 444, 445, 446
"""Landlock's calls have the same numbers on every processor."""

_ASK_VERSION, _BENEATH = 1, 1
_WRITE: Final = 1 << 1
_CHANGE: Final = _WRITE | sum(1 << right for right in range(4, 13))
"""Write a file; remove a folder or a file; make one of any sort."""

_REFER, _TRUNCATE = 1 << 13, 1 << 14
"""Known from the second and the third version on."""

_EVERYWHERE: Final = (425, 438)
"""`io_uring_setup`, `pidfd_getfd`."""

_PROCESSORS: Final = {
    "x86_64": (0xC000003E, (41, 101, 310, 311, *_EVERYWHERE)),
    "aarch64": (0xC00000B7, (198, 117, 270, 271, *_EVERYWHERE)),
}
"""What the kernel calls a processor, and the numbers of its `socket`, `ptrace`, `process_vm_readv`, `..._writev`."""

_OTHER_CALLS: Final = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANSWER = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_EACCES: Final = 13


def raise_walls() -> None:
    """Give up writing and talking for good, as far as this system can; elsewhere nothing happens."""
    if sys.platform != "linux":
        return
    library: Any = ctypes.CDLL(None)
    library.prctl(_SET_DEATH_SIGNAL, _KILL, 0, 0, 0)
    _leave_the_network(library)
    library.prctl(_SET_NO_NEW_RIGHTS, 1, 0, 0, 0)
    with contextlib.suppress(OSError):
        _write_nowhere(library)
    if platform.machine() in _PROCESSORS:
        _talk_to_nobody(library)


def ends_with_its_parent() -> Callable[[], None] | None:
    """Return what a program that was started is to do first: be killed when the process that started it ends."""
    if sys.platform != "linux":
        return None
    ask: Any = ctypes.CDLL(None).prctl
    return lambda: ask(_SET_DEATH_SIGNAL, _KILL, 0, 0, 0)


def _leave_the_network(library: Any) -> None:
    if library.unshare(_NEW_NETWORK) != 0:
        library.unshare(_NEW_USERS | _NEW_NETWORK)


def _write_nowhere(library: Any) -> None:
    version = library.syscall(_CREATE_RULES, None, 0, _ASK_VERSION)
    if version < 1:
        return
    rights = _CHANGE | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    rules = library.syscall(_CREATE_RULES, struct.pack("=Q", rights), 8, 0)
    nowhere = os.open(os.devnull, os.O_PATH | os.O_CLOEXEC)
    try:
        library.syscall(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", _WRITE, nowhere), 0)
        library.syscall(_RESTRICT, rules, 0)
    finally:
        os.close(nowhere)
        os.close(rules)


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def _talk_to_nobody(library: Any) -> None:
    processor, forbidden = _PROCESSORS[platform.machine()]
    steps = b"".join(struct.pack("=HBBI", *step) for step in _steps(processor, forbidden))
    made = _Filter(len(steps) // 8, steps)
    library.prctl(_SET_FILTER, _BY_FILTER, ctypes.byref(made), 0, 0)


def _steps(processor: int, forbidden: tuple[int, ...]) -> list[tuple[int, int, int, int]]:
    """Return the filter: operation, steps to pass over where it holds and where not, and the number it is about."""
    most = len(forbidden)
    return [
        (_LOAD, 0, 0, 4),  # the processor whose calls these are
        (_EQUAL, 0, most + 3, processor),
        (_LOAD, 0, 0, 0),  # the call's number
        (_AT_LEAST, most + 1, 0, _OTHER_CALLS),
        *((_EQUAL, most - place, 0, number) for place, number in enumerate(forbidden)),
        (_ANSWER, 0, 0, _ALLOW),
        (_ANSWER, 0, 0, _REFUSE | _EACCES),
    ]
