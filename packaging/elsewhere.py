"""What the rest of this machine does while something is measured here."""

from __future__ import annotations

import os
import time
from pathlib import Path


class Elsewhere:
    """How many cores others kept busy from now on: whether a measure was disturbed. 0 where no kernel tells."""

    def __init__(self) -> None:
        self._since, self._all, self._own = time.monotonic(), _busy(), _own()

    def told(self) -> float:
        """Return the cores others kept busy since."""
        return round(max(0.0, self.seconds()) / max(time.monotonic() - self._since, 0.001), 2)

    def seconds(self, running: float = 0.0) -> float:
        """Return the seconds of processor time others have used since; the kernel's ticks let short ones be below 0.

        Args:
            running: What children of this process that have not ended yet have used since.
        """
        return _busy() - self._all - (_own() - self._own) - running


def _busy() -> float:
    """Return the seconds of processor time everything on this machine has used."""
    try:
        fields = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:9]
    except OSError:
        return 0.0
    user, nice, system, _idle, _wait, irq, soft, _stolen = map(int, fields)
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


def _own() -> float:
    """Return the seconds that this process and its ended children have used."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
