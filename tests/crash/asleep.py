"""A machine that sleeps in the middle of sending: the program, or the service, or both, stopped at a point and woken.

The clock on the wall jumps meanwhile; the one that only counts what the machine is awake stands still, as the stopped
process does. The line may be broken when it wakes, or the answer may come late.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import FakeClock
from tests.crash.probe import SharedClock

ROOT = Path(__file__).resolve().parents[2]
FAIR, BROKEN, SLOW = "the line holds", "the line is broken", "the service slept, too"
WEATHERS = (FAIR, BROKEN, SLOW)
NAPS_S = (40.0, 180.0, 8 * 3_600.0)
PARTS = 2
_PATIENCE_S = 30.0
_LATE_S = 0.05
"""So long the service sleeps on behind the program, on the clock on the wall; it waits ten seconds for an answer."""

TOO_LATE_S = 60.0
"""A post that was to go so long ago and has not begun to goes no more by itself."""


class Process:
    """A child that answers lines with lines."""

    def __init__(self, module: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def heard(self) -> Any:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def ask(self, line: str) -> Any:
        self.say(line)
        return self.heard()

    def stop(self) -> None:
        """Stop it, and wait until it stands still."""
        self.process.send_signal(signal.SIGSTOP)
        self.stands()

    def stands(self) -> None:
        """Wait until it stands still."""
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WNOWAIT)

    def wake(self) -> None:
        self.process.send_signal(signal.SIGCONT)

    def end(self) -> None:
        self.wake()
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(_PATIENCE_S)
        self.process.stdout.close()


@dataclass
class Night:
    """One life with a sleep in it, and what came of it."""

    where: str = ""
    seconds: float = 0.0
    weather: str = ""
    passed: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    was: str = ""
    item: str = ""
    codes: list[str] = field(default_factory=list)
    ended: str = ""
    chain: bool = False
    out: Counter[str] = field(default_factory=Counter)
    out_at_the_end: Counter[str] = field(default_factory=Counter)


class Nights:
    """One program, one service, and one night after the other.

    Args:
        folder: Empty.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._serial = folder, 0
        self.clock = SharedClock(folder / "clock", FakeClock().now())
        self._service, self._program = Process("tests.crash.service"), Process("tests.crash.sleeper")
        self._service.say(str(folder / "clock"))
        base_url, bearer = self._service.heard()
        self._told = {"clock": str(folder / "clock"), "base_url": base_url, "bearer": bearer, "parts": PARTS}

    def close(self) -> None:
        self._program.end()
        self._service.end()

    def sleep(self, target: int, seconds: float = 0.0, weather: str = FAIR) -> Night:
        """Let a thread go, and let the machine sleep at its `target`th point; 0 for never."""
        self._serial += 1
        self.clock.forward(3 * 86_400)
        self._service.ask("new")
        name = f"night {self._serial}"
        files = {"store": str(self._folder / f"{self._serial}.db"), "keyring": str(self._folder / "keyring")}
        self._program.say(json.dumps(self._told | files | {"name": name, "target": target}))
        night = Night(seconds=seconds, weather=weather)
        while not night.ended:
            told = self._program.heard()
            night.where = told.get("asleep", night.where)
            if "asleep" in told:
                self._program.stands()
                self._pass(seconds, weather)
            for known in told.keys() & vars(night).keys():
                setattr(night, known, told[known])
            if "passed" in told:
                night.out = Counter(self._service.ask("still"))
                self._program.say("on")
        night.out_at_the_end = Counter(self._service.ask("still"))
        return night

    def _pass(self, seconds: float, weather: str) -> None:
        if weather == SLOW:
            self._service.stop()
        self.clock.forward(seconds)
        if weather == BROKEN:
            self._service.ask("cut")
        self._program.wake()
        if weather == SLOW:
            time.sleep(_LATE_S)
            self._service.wake()
