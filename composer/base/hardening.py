"""What a process that holds drafts asks of the system: no core file, no look into its memory from outside."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Final

BACKGROUND: Final = "VIGNETTE_BACKGROUND"
"""The variable that tells a process to give way to others."""

_PR_SET_DUMPABLE = 4
_NICE = 10


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


def in_background() -> bool:
    """Tell whether this process is one of several that work behind everything else."""
    return BACKGROUND in os.environ


def give_way() -> None:
    """Let other programs go first, where this process was started to work behind them (nice(2))."""
    if in_background() and sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(_NICE)
