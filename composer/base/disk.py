"""The disk a folder lies on: one of this computer or one that others reach, too, and whether it knows locks.

A store is held by one program at a time, by locks of the system. A network folder may keep them to this computer, or
know none (SQLite, "How To Corrupt An SQLite Database File", section 2.1).
"""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Final

_ABROAD: Final = frozenset(
    {
        "9p", "afp", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs2", "gpfs", "lustre", "ncpfs",
        "nfs", "nfs4", "ocfs2", "orangefs", "panfs", "prl_fs", "pvfs2", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs",
    }
)  # fmt: skip
_ABROAD_BY_FUSE: Final = re.compile(
    r"fuse\.(?:sshfs|glusterfs|rclone|s3\w*|davfs2?|ceph\w*|gvfs\S*|curlftpfs|smbnetfs|juicefs|mfs|moosefs|vmhgfs\S*"
    r"|google\S*|onedrive\S*|dropbox\S*|goofys|blobfuse2?|seadrive|kio-fuse|cifs\S*|nfs\S*)"
)
_TABLE: Final = Path("/proc/self/mountinfo")
_OCTAL: Final = re.compile(rb"\\([0-7]{3})")
_KNOWS_NONE: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


def lies_abroad(folder: Path) -> bool:
    """Tell whether a folder lies where other computers can reach it; False where that cannot be told, as on macOS.

    May wait for the disk.
    """
    try:
        place = os.path.realpath(folder)
        if sys.platform == "win32":
            return place.startswith("\\\\")  # of a drive that stands for a network folder, this is the folder
        kind = kind_of(os.fsencode(place), _TABLE.read_bytes())
    except OSError:
        return False
    return kind in _ABROAD or _ABROAD_BY_FUSE.fullmatch(kind) is not None


def kind_of(path: bytes, table: bytes) -> str:
    """Return the kind of file system that an absolute path without links lies on; empty where the table does not say.

    Args:
        path: As the system has it, in bytes.
        table: As in `/proc/self/mountinfo` (proc(5)): later lines lie over earlier ones.
    """
    found, deepest = "", -1
    for line in table.splitlines():
        before, _, after = line.partition(b" - ")
        fields, kinds = before.split(b" "), after.split(b" ")
        if len(fields) < 5 or not kinds[0]:
            continue
        place = _OCTAL.sub(lambda octal: bytes((int(octal[1], 8),)), fields[4]).rstrip(b"/")
        if (path == place or path.startswith(place + b"/")) and len(place) >= deepest:
            found, deepest = kinds[0].decode("ascii", "replace"), len(place)
    return found


def knows_locks(folder: Path) -> bool:
    """Tell whether the disk of a folder knows the locks that keep two programs apart; True where it cannot be tried."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".vignette-") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _KNOWS_NONE
    return True
