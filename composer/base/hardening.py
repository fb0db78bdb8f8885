"""What a process that holds drafts asks of the system: no core file, no look into its memory from outside."""

from __future__ import annotations

import contextlib
import sys

_PR_SET_DUMPABLE = 4


def close_to_others() -> None:
    """Leave no core file and, on Linux, let no other program of the same person read the memory (prctl(2)).

    Where the system has no such means, nothing happens.
    """
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
