"""A screen that a test drives with mouse and keys from outside and reads as a screen reader does."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TypeVar

import pytest
from PIL import ImageGrab

from tests.screen.keyboard import lend_keys
from tests.screen.told import Node, ScreenReader

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "screens"
PATIENCE_S = 90.0
T = TypeVar("T")
_TURN_S = 2.0
"""How long a screen reader looks for something before it is seen whether its program still runs."""
_PAUSE_S = 0.1
"""Between two questions of which the first was answered with no; the program has the machine meanwhile."""

_PASTE = """
import json, time
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
told = []
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    data = app.clipboard().mimeData(mode)
    told.append({kind: bytes(data.data(kind)).decode("utf-8", "replace") for kind in data.formats()})
print(json.dumps(told))
"""

_COPY = """
import sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    app.clipboard().setText(sys.argv[1], mode)
app.exec()
"""


@dataclass
class Desktop:
    """The display and the environment of whatever runs on it."""

    environment: dict[str, str]
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lent: set[str] = set()
        self._reader = ScreenReader(self.environment)

    def start(
        self, command: list[str | Path], *, told: IO[bytes] | None = None, cwd: Path | None = None, **more: str
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it ends with the fixture. `told` takes what it prints."""
        made = subprocess.Popen(
            command, env=self.environment | more, stdin=subprocess.DEVNULL, stdout=told, stderr=told, cwd=cwd
        )
        self._running.append(made)
        return made

    def xdo(self, *words: str) -> str:
        """Move the mouse, press keys, ask for windows: `xdotool WORDS...`; again where a window went meanwhile."""
        for _ in range(3):
            done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60)
            if "search" not in words or "BadWindow" not in done.stderr:
                break
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def to_window(self, *words: str, title: str = "^Vignette$") -> bool:
        """Do something with a window on screen: `xdotool WORDS...`; tell whether there was one."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title, *words]
        return not subprocess.run(search, env=self.environment, capture_output=True, timeout=60).returncode

    def write(self, text: str) -> None:
        """Type text where the focus is; what no key has gets one first."""
        new = sorted({letter for letter in text if not letter.isascii()} - self._lent)
        if new:
            lend_keys(self.environment["DISPLAY"], "".join(new))
            self._lent.update(new)
        self.xdo("type", "--delay", "12", text)

    def pasted(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return what another program gets when it pastes, and when it clicks with the middle button; by kind."""
        done = subprocess.run(
            [sys.executable, "-c", _PASTE], env=self.environment, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        clipboard, primary = json.loads(done.stdout)
        return clipboard, primary

    def copied_elsewhere(self, text: str) -> None:
        """Let another program own the clipboard and the primary selection."""
        self.start([sys.executable, "-c", _COPY, text])

    def screenshot(self, name: str) -> Path:
        """Save the whole screen as `build/screens/NAME.png`."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).save(path)
        return path

    def nodes(self, *, shown: bool = False, states: tuple[str, ...] = ()) -> list[Node]:
        """Return all with these states that a screen reader can reach now, in reading order.

        `shown` leaves out hidden parts, quicker.
        """
        return self._reader.all(shown, states)

    def seek(
        self, role: str, name: str, text: str = "", *, states: tuple[str, ...] = (), within_s: float = 20.0
    ) -> Node | None:
        """Wait for a node as `find` does; None where it did not come."""
        until = time.monotonic() + within_s
        while True:
            left = until - time.monotonic()
            node = self._reader.seek(role, name, text, states, max(0.0, min(left, _TURN_S)))
            if node is not None or left <= _TURN_S or self.ended():
                return node

    def do(self, what: str, node: Node, words: str = "") -> None:
        """Act on a node, or write into it, as assistive technology does: no mouse, no keys."""
        assert self._reader.do(what, node, words), f"{what} of [{node.role}] {node.name!r}"

    def find(self, role: str, name: str, *, text: str = "", within_s: float = PATIENCE_S) -> Node:
        """Wait for a shown node by patterns that its whole role, its whole name and a part of its text answer to."""

        def missed() -> str:
            seen = [node for node in self.nodes(shown=True) if node.shown]
            there = "\n".join(f"{'  ' * one.depth}[{one.role}] {one.name!r} {one.text!r}" for one in seen)
            return f"no [{role}] {name!r} with text {text!r}; there is:\n{there}"

        return self.wait_for(lambda: self.seek(role, name, text, within_s=_TURN_S), missed, within_s)

    def wait_for(self, asked: Callable[[], T | None], missed: Callable[[], str], within_s: float = 0.0) -> T:
        """Ask until there is an answer, and return it; a program that ended meanwhile will give none.

        Args:
            asked: Returns the answer once there is one.
            missed: Says what did not come.
            within_s: How long to ask; never shorter than a busy machine may need.
        """
        until = time.monotonic() + max(within_s, PATIENCE_S)
        while not (answer := asked()):
            if ended := self.ended():
                pytest.fail(f"a program ended by itself, status {ended}")
            if time.monotonic() > until:
                pytest.fail(missed())
            time.sleep(_PAUSE_S)
        return answer

    def find_enabled(self, name: str, *, enabled: bool = True, within_s: float = PATIENCE_S) -> Node:
        """Wait for a button that can be pressed, or cannot."""

        def found() -> Node | None:
            node = self.find("push button", name, within_s=within_s)
            return node if ("enabled" in node.states) is enabled else None

        return self.wait_for(found, lambda: f"{name!r} can{'not' if enabled else ''} be pressed", within_s)

    def click(self, node: Node) -> None:
        """Click the middle of a node with the real mouse."""
        x, y, width, height = node.box
        self.xdo("mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", "1")

    def kill(self, program: subprocess.Popen[bytes]) -> None:
        """End a program as a cut plug would, and expect it no longer."""
        program.kill()
        program.wait(timeout=10)
        self.forget(program)

    def ended(self) -> list[int]:
        """Return the statuses of programs that ended by themselves and should not have."""
        return [program.returncode for program in self._running if program.poll() is not None]

    def forget(self, program: subprocess.Popen[bytes]) -> None:
        """Expect a program no longer: it has ended, as the test wanted it to."""
        self._running.remove(program)

    def activate(self, title: str = "^Vignette$") -> None:
        """Give a window the keyboard, as a window manager does with what was just opened."""
        self.xdo("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def wait_ended(self, within_s: float = 30.0) -> None:
        """Wait until the program started last has ended by itself, as it was asked to."""
        assert self._running.pop().wait(timeout=within_s) == 0

    def stop_all(self) -> None:
        """End whatever runs."""
        self._reader.close()
        while self._running:
            end(self._running.pop())


def end(program: subprocess.Popen[bytes]) -> None:
    if program.poll() is None:
        program.send_signal(signal.SIGTERM)
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
    for pipe in (program.stdin, program.stdout):
        if pipe is not None:
            pipe.close()
