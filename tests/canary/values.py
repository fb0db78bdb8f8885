"""What the window's process itself still holds once it is locked, told by the hook that stands in it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Final

from tests.canary.watch import Leaks

PATIENCE_S: Final = 120.0
SETTLED_S: Final = 20.0
"""So long the program may take to let go of everything."""


def look_into_values(leaks: Leaks, pid: int, asked: Path) -> None:
    """Look for every canary in every value of a process that was started with this file as `CANARY_HELD`."""
    until, found = time.monotonic() + SETTLED_S, ["nobody answered"]
    while found and time.monotonic() < until:
        found = _asked(leaks, pid, asked)
    leaks.looked["values while locked"] = leaks.looked.get("values while locked", 0) + 1
    leaks.found += [f"values while locked: in a {kind}" for kind in found]


def _asked(leaks: Leaks, pid: int, asked: Path) -> list[str]:
    told = asked.with_name(f"{asked.name}.told")
    told.unlink(missing_ok=True)
    asked.write_text("\n".join(canary.word for canary in leaks.canaries), "utf-8")
    os.kill(pid, signal.SIGUSR1)
    until = time.monotonic() + PATIENCE_S
    while not told.exists():
        if time.monotonic() > until:
            return ["nobody answered"]
        time.sleep(0.1)
    return told.read_text("utf-8").split()
