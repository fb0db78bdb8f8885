"""Memory that was let go goes back to the system, whichever thread had taken it."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROBE = """
import threading
from pathlib import Path
from composer.base import heap
heap.keep_one()

def held():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096

def take():
    taken = [bytearray(60_000) for _ in range(1_000)]  # from the C library: too large for Python's own heap
    kept.append(taken[-1])  # the last one stands at the end of the heap: nothing goes back by itself

kept = []
before = held()
for _ in range(2):
    thread = threading.Thread(target=take)
    thread.start()
    thread.join()
between = held()
heap.give_back()
print(between - before > 20_000_000, held() - before < 5_000_000)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own")
def test_what_threads_let_go_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.split() == ["True", "True"]
