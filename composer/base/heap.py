"""What the C library keeps of memory that was let go, and how the system gets it back. Only glibc is asked.

It keeps a heap for each thread that ever wanted memory, and gives back what is free at the end of the first alone.
"""

from __future__ import annotations

import contextlib
import sys

_M_ARENA_MAX = -8  # malloc.h


def keep_one() -> None:
    """Let all threads, also those to come, take memory from one heap: what they let go can be given back whole.

    They wait for each other there, which shows only where they ask for many small pieces at a time.
    """
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Give the system every page of the heap in which nothing stands any more; takes milliseconds."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
