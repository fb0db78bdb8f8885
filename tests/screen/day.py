"""The screen of a day, the program on it, and those it speaks to."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from tests.screen.desktop import ROOT, Desktop, Node
from tests.screen.net import Net
from tests.screen.short_service import KEY

EDITOR = "Post( 1 of 1)?"
COMMAND = Path(sys.executable).with_name("vignette")
LATE = r"The check took too long[\s\S]*"
KEPT = "Saved.*|.*moment ago.*"

_KEEP = """
import datetime as dt
import sys
from composer.backstage import open_services
from composer.base.clock import SystemClock
from composer.base.paths import user_profile
from composer.base.shortening import Shortening
from composer.guard.remote import RemoteGuard, guard_command
from composer.text.citation import Citation, Standing

profile = user_profile()
profile.prepare()
services = open_services(profile, SystemClock(), RemoteGuard(guard_command()), lasting=True)
link = "https://doi.org/10.5555/cuff.2021"
asked = dt.datetime(2026, 11, 24, 7, tzinfo=dt.UTC)
who = ("Example AB", "Sample JL", "Specimen C")
services.papers.keep(
    Citation(link, link, "Cuff size in adults", who, "J Cuffs", 2021, Standing.NOTHING_KNOWN, "crossref", asked)
)
services.links.keep_shortening(Shortening("yourls", sys.argv[1]), sys.argv[2])
services.close()
"""
"""What was done yesterday: a paper looked up when there was a network (its register is asked in no test), and a
shortener chosen."""


class Shortener:
    """A link shortener of the author's own, beside the program.

    Attributes:
        address: Where it lies.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.address: str = json.loads(self._line())

    def was_asked(self) -> str:
        """Return the next link it was asked to shorten."""
        return str(json.loads(self._line()))

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


class Day:
    """The screen, and the program on it.

    Args:
        net: The program's own network; None where this machine lends none.

    Attributes:
        received: A folder of what the practice service got of pictures, a file for each.
    """

    def __init__(self, desktop: Desktop, net: Net | None, shortener: Shortener) -> None:
        self.desktop, self.net, self.shortener = desktop, net, shortener
        self.home = Path(desktop.environment["HOME"])
        self.received = self.home.with_name(f"{self.home.name}-received")
        self.received.mkdir()
        self.program = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the window and give it the keyboard."""
        paths = [str(Path(__file__).with_name("hook")), self.desktop.environment.get("PYTHONPATH", str(ROOT))]
        more = {"PYTHONPATH": ":".join(paths), "VIGNETTE_RECEIVED": str(self.received)}
        self.program = self.desktop.start(_beside(self.net, [COMMAND]), **more)
        self.desktop.find("text", EDITOR, within_s=30)
        self.desktop.activate()
        return self.program

    def key(self, *keys: str) -> None:
        for key in keys:
            self.desktop.xdo("key", key)

    def post(self, words: str) -> None:
        """Begin another post with these words."""
        self.key("ctrl+1", "ctrl+n")
        self.desktop.find("text", EDITOR, text="^$")
        self.desktop.write(words)

    def find(self, role: str, name: str, text: str = "", within_s: float = 40.0) -> Node:
        return self.desktop.find(role, name, text=text, within_s=within_s)

    def checked(self, name: str, within_s: float = 120.0) -> Node:
        """Wait for what the check says; a machine that has no time for it is asked again."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            found = self.desktop.seek(".*", f"{name}|{LATE}", within_s=5)
            if found is not None and re.fullmatch(LATE, found.name):
                found = self.desktop.seek(".*", name, within_s=0)
                if found is None:
                    self.key("space", "BackSpace")
                    time.sleep(1)  # the next check begins
            if found is not None:
                return found
        return self.find(".*", name, within_s=1)

    def act(self, role: str, name: str) -> None:
        self.desktop.do("act", self.find(role, name))

    def fill(self, name: str, words: str) -> None:
        """Write into a field of a sheet."""
        self.desktop.do("write", self.find("text|password text", name), words)

    def page(self, name: str) -> None:
        """Go to another page by the side bar."""
        self.desktop.click(self.find("check box", name))

    def names(self) -> list[str]:
        """Return the names of all that is shown now."""
        return [node.name for node in self.desktop.nodes(shown=True) if node.shown]

    def send(self) -> None:
        """Wait until the post may go, and let it; the next one is begun then."""
        self.checked("Nothing found.*")
        written, until = self.find("text", "Post( 1 of [0-9])?").text, time.monotonic() + 90
        while time.monotonic() < until:
            if "enabled" in self.find("push button", "Post( all [0-9])?").states:
                self.key("ctrl+Return")
                break
        while self.find("text", "Post( 1 of [0-9])?").text == written:
            assert time.monotonic() < until, "it did not go"

    def add_picture(self, path: Path) -> None:
        """Choose a picture by its name, as with any program."""
        self.key("ctrl+shift+p")
        self.find("dialog", "Add a picture.*")
        self.desktop.activate("Add a picture")
        self.desktop.write(str(path))
        self.key("Return")
        self.desktop.activate()

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *words], env=self.desktop.environment, capture_output=True, text=True, timeout=60
        )

    def readable(self, *words: str) -> list[str]:
        """Return the files in the home in which one of these can be read."""
        files = [path for path in self.home.rglob("*") if path.is_file() and not path.is_symlink()]
        return [path.name for path in files if any(one.encode() in path.read_bytes() for one in words)]

    def colours(self, node: Node, name: str) -> set[tuple[int, int, int]]:
        """Take a picture of the screen and return the colours that are seen in the place of a node."""
        x, y, width, height = node.box
        with Image.open(self.desktop.screenshot(name)) as shot:
            seen = shot.convert("RGB").crop((x, y, x + width, y + height)).getcolors(maxcolors=width * height)
        return {colour for _, colour in seen or []}


def prepare(desktop: Desktop, shortener: Shortener) -> None:
    """Let a paper have been looked up before, and this shortener have been chosen."""
    asked = [sys.executable, "-c", _KEEP, shortener.address, KEY]
    kept = subprocess.run(asked, env=desktop.environment, capture_output=True)
    assert kept.returncode == 0, kept.stderr.decode()


@contextmanager
def a_shortener(net: Net | None) -> Generator[Shortener]:
    """Run a shortener that a program in this network can reach."""
    command, pipe = _beside(net, [sys.executable, "-m", "tests.screen.short_service"]), subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            yield Shortener(process)
        finally:
            process.kill()


def _beside(net: Net | None, command: list[str | Path]) -> list[str | Path]:
    return net.inside(command) if net else command
