"""What others on the machine could read of a program: its files, processes, bus messages, window titles, selections."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.canary.canary import Canary, unpacked
from tests.screen.desktop import Desktop, end

EACH_S: Final = 0.05
_LARGEST: Final = 256 * 1024 * 1024


@dataclass
class Leaks:
    """Where a canary was found; empty is what is promised."""

    canaries: tuple[Canary, ...]
    found: list[str] = field(default_factory=list)
    looked: dict[str, int] = field(default_factory=dict)
    _unchanged: dict[Path, tuple[int, ...]] = field(default_factory=dict)

    def add(self, canary: Canary) -> None:
        """Look for this one, too, from now on, in what was looked at before as well."""
        self.canaries = (*self.canaries, canary)
        self._unchanged.clear()

    def look(self, kind: str, where: str, data: bytes) -> None:
        """Look for every canary in these bytes; `where` is what is told of the place."""
        self.looked[kind] = self.looked.get(kind, 0) + 1
        low = data.lower()
        for number, canary in enumerate(self.canaries):
            forms = canary.within(data, low)
            if forms:
                self.found.append(f"{kind}: canary {number} as {', '.join(forms)} in {where}")

    def look_into(self, kind: str, folder: Path) -> None:
        """Look into every file below a folder, into its name, and into what is packed in it.

        One that was looked into and has not been written to since is not read again.
        """
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            self.look(f"{kind} names", name, os.fsencode(name))
            if path.is_file() and not path.is_symlink() and path.stat().st_size < _LARGEST and self._is_other(path):
                self.look(kind, name, unpacked(path.read_bytes()))

    def look_where_everybody_can(self, since: float) -> None:
        """Look into whatever is of this time, seconds since the epoch, in the folders for everybody."""
        for top in ("/tmp", "/var/tmp", "/dev/shm"):
            for path in Path(top).glob("*"):
                try:
                    if path.is_file() and path.stat().st_mtime >= since and path.stat().st_size < 1 << 26:
                        self.look("folders for everybody", path.name, path.read_bytes())
                except OSError:
                    continue

    def _is_other(self, path: Path) -> bool:
        now = path.stat()
        state = (now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns)
        same = self._unchanged.get(path) == state
        self._unchanged[path] = state
        return not same


class Processes:
    """Sees every process that a program starts: its arguments and its environment, at its start and at its end."""

    def __init__(self, leaks: Leaks) -> None:
        self._leaks = leaks
        self._roots: set[int] = set()
        self._seen: set[tuple[int, bytes]] = set()
        self.limits: dict[int, str] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def follow(self, pid: int) -> None:
        """Watch this process and whatever it starts."""
        self._roots.add(pid)

    def stop(self) -> None:
        """Look once more, and no longer."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(EACH_S):
            for pid in self.family():
                self._look(pid)

    def family(self) -> set[int]:
        """Return the processes that live now: those followed and their children's children. From any thread."""
        living: set[int] = set()
        waiting = [pid for pid in tuple(self._roots) if Path(f"/proc/{pid}").exists()]
        while waiting:
            pid = waiting.pop()
            living.add(pid)
            told = b" ".join(_read(path) for path in Path(f"/proc/{pid}/task").glob("*/children"))
            waiting += [int(child) for child in told.split() if int(child) not in living]
        return living

    def _look(self, pid: int) -> None:
        words = _read(Path(f"/proc/{pid}/cmdline"))
        if not words or (pid, words) in self._seen:
            return
        self._seen.add((pid, words))
        name = words.replace(b"\0", b" ")[-60:].decode("utf-8", "replace")
        self._leaks.look("arguments", name, words)
        self._leaks.look("environments", name, _read(Path(f"/proc/{pid}/environ")))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""  # it has ended, or does not let itself be looked into


class Bus:
    """Records every message on a D-Bus, byte by byte."""

    def __init__(self, environment: dict[str, str], record: Path, address: str = "") -> None:
        self.record = record
        where = ["--address", address] if address else ["--session"]
        with record.open("wb") as out:
            self._monitor = subprocess.Popen(
                ["dbus-monitor", *where, "--pcap"], env=environment, stdout=out, stderr=subprocess.DEVNULL
            )

    def stop(self) -> bytes:
        """Return all that was said."""
        end(self._monitor)
        return self.record.read_bytes()


class Keeper:
    """Keeps the desktop's tray: a program with an icon finds it there, and it reads all that icons tell.

    Args:
        environment: Of the desktop.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self._program = subprocess.Popen(
            ["/usr/bin/python3", Path(__file__).with_name("tray_keeper.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._answer() == "there", "nobody keeps the tray"

    def look(self) -> str:
        """Read every icon and its menu once more; return how many there are, in words."""
        return self._say("")

    def press(self, label: str) -> None:
        """Press an entry of an icon's menu."""
        assert self._say(label) == "pressed", "the tray has no such entry"

    def stop(self) -> None:
        """Keep it no longer."""
        self._program.communicate(timeout=60)

    def _say(self, words: str) -> str:
        assert self._program.stdin is not None
        self._program.stdin.write(words + "\n")
        self._program.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._program.stdout is not None
        return self._program.stdout.readline().strip()


def accessibility_bus(environment: dict[str, str]) -> str:
    """Return the address of the bus on which a screen reader is told of everything."""
    asked = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus"]
    done = subprocess.run(
        [*asked, "org.a11y.Bus.GetAddress"], env=environment, capture_output=True, text=True, timeout=20, check=True
    )
    return done.stdout.strip()


def titled(desktop: Desktop, canary: Canary) -> bool:
    """Tell whether any window, shown or not, has the word in its title."""
    done = subprocess.run(
        ["xdotool", "search", "--name", canary.word], env=desktop.environment, capture_output=True, timeout=60
    )
    return bool(done.stdout.strip())


def abort(pids: Sequence[int]) -> None:
    """Let processes crash where they stand, as a fault in a library does."""
    for pid in pids:
        try:
            os.kill(pid, signal.SIGABRT)
        except ProcessLookupError:
            continue


def cores(folders: Sequence[Path]) -> list[Path]:
    """Return the core files below these folders."""
    return [path for folder in folders for path in folder.rglob("*core*") if path.is_file() and _is_core(path)]


def _is_core(path: Path) -> bool:
    head = _read(path)[:20]
    return head[:4] == b"\x7fELF" and head[16:18] == b"\x04\x00"


def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds; tell whether it did."""
    waiting = threading.Event()
    for _ in range(int(seconds * 10)):
        if holds():
            return True
        waiting.wait(0.1)
    return holds()
