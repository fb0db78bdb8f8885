"""A process that holds drafts leaves no core file and lets nobody look in."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROBE = """
import ctypes, resource
from composer.base.hardening import close_to_others
close_to_others()
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's own")
def test_no_core_file_and_not_dumpable() -> None:
    done = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.split() == ["0", "0"]
