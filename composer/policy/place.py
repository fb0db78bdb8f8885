"""Whether what lies where a policy should is the institution's, and what it says.

The place is fixed for each system (`base.paths.policy_file`). What lies there counts only if nobody but the
administrator can have written it. POSIX: file and folder belong to root, group
and others may not write, neither is a symbolic link. Windows: the person who runs the program can neither write the
file nor put one beside it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from composer.base.errors import PolicyError
from composer.policy.parse import LARGEST, parse
from composer.policy.policy import Policy, broken

ROOT: Final = 0
_WRITERS: Final = stat.S_IWGRP | stat.S_IWOTH


class Rulebook:
    """The policy as it stands: read anew where the file was changed. May be asked from any thread.

    Args:
        place: The file.
        owner: The user id that file and folder must belong to, on POSIX.
    """

    def __init__(self, place: Path, owner: int = ROOT) -> None:
        self._place = place
        self._owner = owner
        self._lock = threading.Lock()
        self._seen: object = None
        self.known = Policy()
        self.now()

    def now(self) -> Policy:
        """Return what holds now; a file that cannot be gone by is a broken policy, never none. Never raises."""
        with self._lock:
            seen = _look(self._place)
            if seen != self._seen or self._seen is None:
                self.known = read(self._place, self._owner)
                self._seen = seen
            return self.known


def read(place: Path, owner: int = ROOT) -> Policy:
    """Return the policy at a place; none where there is no file. Never raises: see `Policy.broken`."""
    try:
        data = _bytes(place, owner)
    except FileNotFoundError:
        return Policy()
    except PolicyError as error:
        return broken(error.code)
    except OSError:
        return broken("policy.unreadable")
    return understood(data)


def understood(data: bytes) -> Policy:
    """Return the policy in a file's bytes, broken where it cannot be understood."""
    try:
        return parse(data)
    except PolicyError as error:
        return broken(error.code, str(error.params.get("detail", "")), hashlib.sha256(data).hexdigest())


def _bytes(place: Path, owner: int) -> bytes:
    """Read the file through one handle, so that what was looked at is what is read.

    Raises:
        FileNotFoundError: There is none.
        PolicyError: It is not the administrator's.
        OSError: It cannot be read.
    """
    _own(os.lstat(place.parent), owner, stat.S_ISDIR)
    _own(os.lstat(place), owner, stat.S_ISREG)
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as file:
        _own(os.fstat(file.fileno()), owner, stat.S_ISREG)
        if os.name == "nt":
            _not_ours_to_write(place)
        return file.read(LARGEST + 1)


def _own(found: os.stat_result, owner: int, kind: Callable[[int], bool]) -> None:
    """Look whether something is of a kind, and the administrator's.

    Raises:
        PolicyError: `policy.link` it is a symbolic link, or of another kind · `policy.owner` · `policy.writable`.
    """
    if not kind(found.st_mode):
        raise PolicyError("policy.link")
    if os.name != "posix":
        return  # there the rights are tried out
    if found.st_uid != owner:
        raise PolicyError("policy.owner")
    if found.st_mode & _WRITERS:
        raise PolicyError("policy.writable")


def _not_ours_to_write(place: Path) -> None:
    """Try whether the running person could change the file, or put another in its place.

    Raises:
        PolicyError: `policy.writable` so it is.
    """
    if _opens(place, os.O_WRONLY) or _opens(place.parent / f"{place.name}.try", os.O_WRONLY | os.O_CREAT | os.O_EXCL):
        raise PolicyError("policy.writable")


def _opens(path: Path, how: int) -> bool:
    try:
        os.close(os.open(path, how))
    except OSError:
        return False
    if how & os.O_CREAT:
        path.unlink(missing_ok=True)
    return True


def _look(place: Path) -> object:
    """Return what changes whenever the file or its rights do; None where there is nothing to look at."""
    try:
        found = [os.lstat(place.parent), os.lstat(place)]
    except OSError as error:
        return type(error).__name__
    return tuple((one.st_ino, one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_mode, one.st_uid) for one in found)
