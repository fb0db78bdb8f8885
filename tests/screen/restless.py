"""Rounds of the real program under a hand and a screen reader that never rest; what ended it, if anything did."""

from __future__ import annotations

import contextlib
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.screen.conftest import made_desktop, write_settings
from tests.screen.desktop import Desktop
from tests.screen.restless_hand import Hand, HiddenError

_READER = Path(__file__).with_name("restless_reader.py")
_DEBIAN_PYTHON = "/usr/bin/python3"
_CHATTER = ("qt.accessibility", "QAccessible", "QTextCursor::setPosition")
"""How Qt's lines begin that only tell of a question it could not answer."""
START_S, SETTLE_S, CLOSE_S = 120.0, 10.0, 80.0


class ClosedError(Exception):
    """The program was closed by the hand, in order."""


class DiedError(Exception):
    """The program ended as none may."""


@dataclass
class Tally:
    """What happened in all rounds so far."""

    rounds: int = 0
    seconds: float = 0.0
    closed_by_hand: int = 0
    ended_by_signal: int = 0
    did: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    longest_answer_s: float = 0.0
    broken: list[dict[str, Any]] = field(default_factory=list)

    def report(self) -> dict[str, Any]:
        return {
            "rounds": self.rounds,
            "seconds": round(self.seconds),
            "hand": dict(sorted(self.did.items())),
            "reader": dict(sorted(self.asked.items())),
            "longest_answer_s": self.longest_answer_s,
            "closed_by_hand": self.closed_by_hand,
            "did_not_close_when_asked": self.ended_by_signal,
            "broken": self.broken,
        }


class Round:
    """One home, one seed. The program is started as often as the hand closes it.

    Args:
        desktop: The screen.
        seed: Of hand and reader.
        touches: The share of the reader's questions that also move focus, selections and carets.
        debugger: Whether gdb stands by and prints where it died.
    """

    def __init__(self, desktop: Desktop, seed: int, tally: Tally, *, touches: float, debugger: bool = False) -> None:
        self._desktop, self._seed, self._tally, self._touches = desktop, seed, tally, touches
        self._debugger = debugger
        self._folder = Path(desktop.environment["HOME"])
        self._said = self._folder / "said.txt"
        self._hand = Hand(desktop, random.Random(seed), self._alive)
        self._starts = 0
        self._reader: subprocess.Popen[str] | None = None

    def run(self, seconds: float) -> None:
        """Begin with the tour of all keys, then go where chance leads; close in order at the end."""
        began = time.monotonic()
        try:
            self._with_program(lambda left: (self._hand.tour(), self._hand.wander(left)), seconds)
            while (left := seconds - (time.monotonic() - began)) > 1:
                self._with_program(self._hand.wander, left)
        finally:
            self._tally.rounds += 1
            self._tally.seconds += time.monotonic() - began
            self._tally.did += self._hand.did

    def _with_program(self, work: Any, seconds: float) -> None:
        try:
            self._start()
            work(seconds)
            self._close()
        except ClosedError:
            self._tally.closed_by_hand += 1
        except (DiedError, HiddenError, subprocess.TimeoutExpired) as error:
            self._tally.broken.append(self._told(error))
        finally:
            self._stop()

    def _start(self) -> None:
        self._starts += 1
        with self._said.open("ab") as told:
            self._program = self._desktop.start(
                [Path(sys.executable).with_name("vignette")], told=told, PYTHONFAULTHANDLER="1"
            )
        self._gdb = self._attached() if self._debugger else None
        self._wait_for_window()
        if self._starts == 1 and self._seed % 3:  # who is welcomed has no menu yet
            self._hand.look()
        watch = [_DEBIAN_PYTHON, _READER, str(self._program.pid), str(self._seed + self._starts), str(self._touches)]
        self._reader = subprocess.Popen(
            watch, env=self._desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def _wait_for_window(self) -> None:
        until = time.monotonic() + START_S
        search = ["xdotool", "search", "--onlyvisible", "--name", "^Vignette$", "windowfocus"]
        while subprocess.run(search, env=self._desktop.environment, capture_output=True, check=False).returncode:
            self._alive()
            if time.monotonic() > until:
                raise DiedError("no window came")
            time.sleep(0.2)

    def _alive(self) -> None:
        status = self._program.poll()
        if status == 0:
            raise ClosedError
        if status is not None:
            raise DiedError(f"status {status}")
        if self._reader is not None and self._reader.poll() not in {None, 0}:
            raise RuntimeError("nobody asks: the reader has ended")

    def _close(self) -> None:
        """Ask it to close; what it asks in turn gets its usual answer, and else the system ends it as a session does.

        What stood on the screen then is kept beside the reports of the screen.
        """
        self._hand.key(*("Escape",) * 3)
        self._hand.take_the_keyboard()
        self._hand.key(*("Escape",) * 3, "ctrl+q")
        try:
            self._program.wait(SETTLE_S)
        except subprocess.TimeoutExpired:
            self._hand.key("Return")  # a post is about to go out: close when it is
        try:
            self._program.wait(CLOSE_S)
        except subprocess.TimeoutExpired:
            self._desktop.screenshot(f"restless-{self._seed}-does-not-close")
            self._tally.ended_by_signal += 1
            self._program.send_signal(signal.SIGTERM)
            if self._program.wait(CLOSE_S) not in (0, -signal.SIGTERM):
                raise DiedError(f"status {self._program.returncode} at the end of a session") from None
            return
        self._alive()

    def _stop(self) -> None:
        """End what is left, and count what the reader did."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait()
        self._desktop.forget(self._program)
        told = self._reader.communicate(timeout=90)[0] if self._reader else ""
        for name, value in json.loads(told or "{}").items():
            if name == "longest_answer_s":
                self._tally.longest_answer_s = max(self._tally.longest_answer_s, value)
            elif isinstance(value, int):
                self._tally.asked[name] += value
        if self._gdb is not None:
            self._gdb.wait()

    def _told(self, error: Exception) -> dict[str, Any]:
        said = [line for line in self._said.read_text("utf-8", "replace").splitlines() if not line.startswith(_CHATTER)]
        return {"seed": self._seed, "what": str(error), "last": list(self._hand.last), "said": said[-60:]}

    def _attached(self) -> subprocess.Popen[bytes]:
        orders = ["set pagination off", "handle SIGPIPE nostop noprint", "continue", "bt 40"]
        words = [word for order in orders for word in ("-ex", order)]
        with contextlib.ExitStack() as last:
            told = last.enter_context(Path(tempfile.gettempdir(), f"restless-{self._seed}.txt").open("ab"))
            return subprocess.Popen(["gdb", "-batch", "-p", str(self._program.pid), *words], stdout=told, stderr=told)


def one_round(tally: Tally, seed: int, seconds: float, *, touches: float, debugger: bool = False) -> None:
    """Make a home, go through one round in it, throw it away; every third home meets the program for the first time."""
    with tempfile.TemporaryDirectory(prefix="vignette-restless-") as folder, made_desktop(Path(folder)) as desktop:
        if seed % 3:
            write_settings(desktop)
        Round(desktop, seed, tally, touches=touches, debugger=debugger).run(seconds)
