"""What SQLite complains of, turned into one code and one action; its words can quote a value and are not kept."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path
from typing import Final

from composer.base.disk import knows_locks
from composer.base.errors import Action, StoreError

_PAGE: Final = 4_096
_PLAIN_HEADER: Final = b"SQLite format 3\0"
_MOST_OF_ALL_BYTES: Final = 200
"""An encrypted page has nearly all of the 256; a text, a picture's head or a page that was cut has fewer."""

# Primary result codes: https://sqlite.org/rescode.html
_CODES: Final = {
    5: ("store.busy", Action.RETRY),
    6: ("store.busy", Action.RETRY),
    8: ("store.read_only", Action.WRITE_WITHOUT_KEEPING),
    9: ("store.stopped", Action.NONE),
    11: ("store.damaged", Action.WRITE_WITHOUT_KEEPING),
    13: ("store.full", Action.FREE_SPACE),
    26: ("store.damaged", Action.WRITE_WITHOUT_KEEPING),
}
_NOT_A_DATABASE: Final = 26
_DISK: Final = 10
_MAYBE_NO_LOCKS: Final = frozenset({5, 6, _DISK})  # SQLite says "busy" of a disk that has none

_SYSTEM: Final = {
    errno.ENOSPC: ("store.full", Action.FREE_SPACE),
    errno.EFBIG: ("store.full", Action.FREE_SPACE),
    errno.EDQUOT: ("store.full", Action.FREE_SPACE),
    errno.EROFS: ("store.read_only", Action.WRITE_WITHOUT_KEEPING),
    errno.EACCES: ("store.read_only", Action.WRITE_WITHOUT_KEEPING),
    errno.EPERM: ("store.read_only", Action.WRITE_WITHOUT_KEEPING),
}


def read_failure(error: Exception, path: Path | None = None, *, opening: bool = False) -> StoreError:
    """Return what a failure means.

    Args:
        error: What sqlcipher3 or the system raised; only its number is read.
        path: The store's file; None for a store in memory.
        opening: Whether it was being opened: a file that cannot be read then is most likely under another key.
    """
    if isinstance(error, OSError):
        code, action = _SYSTEM.get(error.errno or 0, ("store.failed", Action.RETRY))
        return StoreError(code, action)
    number = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if opening and number in _MAYBE_NO_LOCKS and path is not None and not knows_locks(path.parent):
        return StoreError("store.no_locks", Action.WRITE_WITHOUT_KEEPING)
    if number == _DISK and path is not None and (refused := _refused(path.parent)) is not None:
        return read_failure(refused)
    if number == _NOT_A_DATABASE and opening and (path is None or _could_be_store(path)):
        return StoreError("store.wrong_key", Action.WRITE_WITHOUT_KEEPING)
    if number == _NOT_A_DATABASE and opening and path is not None and _is_foreign(path):
        return StoreError("store.foreign", Action.WRITE_WITHOUT_KEEPING)
    code, action = _CODES.get(number, ("store.failed", Action.RETRY))
    return StoreError(code, action)


def _refused(folder: Path) -> OSError | None:
    """Return why the disk takes nothing; None where it does.

    Of the errors of a disk SQLite tells a full one alone. A disk that the system has turned read-only under an open
    file, or a quota, is told from a broken one by trying to write a byte beside the store.
    """
    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".vignette-") as file:
            file.write(b"0")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None


def _could_be_store(path: Path) -> bool:
    """Tell whether it is whole pages of noise. SQLCipher cannot tell a wrong key from a damaged first page."""
    try:
        whole = path.stat().st_size % _PAGE == 0
    except OSError:
        return True
    head = _head(path)
    return head is None or (whole and _is_noise(head))


def _is_foreign(path: Path) -> bool:
    """Tell whether another program wrote it: it begins with something to read. A page of zeros is damage."""
    head = _head(path)
    return head is not None and any(head) and not _is_noise(head)


def _is_noise(head: bytes) -> bool:
    return not head.startswith(_PLAIN_HEADER) and len(set(head)) > _MOST_OF_ALL_BYTES


def _head(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_PAGE)
    except OSError:
        return None
