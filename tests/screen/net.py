"""A network of its own for the program under test, which can be taken away and given back: Linux alone."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class Net:
    """A namespace in which only the loopback is; screen, buses and keyring are reached through files, as ever.

    Raises:
        OSError: The machine lends none, as within some containers.
    """

    def __init__(self) -> None:
        owner = [] if os.geteuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
        self._holder = subprocess.Popen(
            ["unshare", *owner, "--net", "sh"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._user = bool(owner)
        self._do("ip link set lo up")

    def inside(self, command: list[str | Path]) -> list[str | Path]:
        """Return a command that starts another one within."""
        user = ["--user", "--preserve-credentials"] if self._user else []
        return ["nsenter", "--target", str(self._holder.pid), *user, "--net", *command]

    def cut(self) -> None:
        """There is no network any more: no way leads anywhere, not even to this machine."""
        self._do("ip addr flush dev lo")

    def mend(self) -> None:
        """It is back."""
        self._do("ip addr add 127.0.0.1/8 dev lo")

    def close(self) -> None:
        """Let go of it."""
        self._holder.kill()
        self._holder.communicate()

    def _do(self, line: str) -> None:
        assert self._holder.stdin is not None
        assert self._holder.stdout is not None
        try:
            self._holder.stdin.write(f"{line} && echo done || echo failed\n")
            self._holder.stdin.flush()
        except BrokenPipeError as error:
            raise OSError("no namespace") from error
        if self._holder.stdout.readline().strip() != "done":
            self.close()
            raise OSError(line)
