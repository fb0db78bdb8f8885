"""A day on one screen, in one home: the window, what its author does, and the command line beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.screen.desktop import Desktop, Node
from tests.screen.net import Net

EDITOR = "Post( 1 of 1)?"
COMMAND = Path(sys.executable).with_name("vignette")

_KEEP_A_PAPER = """
import datetime as dt
from composer.backstage import open_services
from composer.base.clock import SystemClock
from composer.base.paths import user_profile
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
services.close()
"""


def keep_a_paper(desktop: Desktop) -> None:
    """Lay down a paper that was looked up yesterday, when there was a network: its register is asked in no test."""
    kept = subprocess.run([sys.executable, "-c", _KEEP_A_PAPER], env=desktop.environment, capture_output=True)
    assert kept.returncode == 0, kept.stderr.decode()


class Day:
    """The screen, and the program on it."""

    def __init__(self, desktop: Desktop, net: Net | None) -> None:
        self.desktop, self.net = desktop, net
        self.home = Path(desktop.environment["VIGNETTE_HOME"])
        self.stands = False
        self.over = ""

    def start(self) -> None:
        """Start the window and give it the keyboard."""
        command: list[str | Path] = [COMMAND]
        self.program = self.desktop.start(self.net.inside(command) if self.net else command)
        self.desktop.find("text", EDITOR, within_s=30)
        self.desktop.activate()
        self.stands = True

    def begin(self) -> None:
        """Start it unless it stands there from the scene before; its drafts are where they were."""
        if self.stands:
            return
        self.desktop.stop_all()
        self.over = "the program did not start any more; see the failure before"
        self.start()
        self.over = ""

    def key(self, *keys: str) -> None:
        for key in keys:
            self.desktop.xdo("key", key)

    def post(self, words: str) -> None:
        """Begin another post with these words."""
        self.key("ctrl+n")
        self.desktop.find("text", EDITOR, text="^$")
        self.desktop.write(words)

    def find(self, role: str, name: str, text: str = "", within_s: float = 40.0) -> Node:
        return self.desktop.find(role, name, text=text, within_s=within_s)

    def send(self) -> None:
        """Wait until the post may go, and let it."""
        self.desktop.find_enabled("Post( all [0-9])?")
        self.key("ctrl+Return")
        self.find("push button", "Take back.*")

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [COMMAND, *words], env=self.desktop.environment, capture_output=True, text=True, timeout=60
        )

    def readable(self, words: str) -> list[str]:
        """Return the files in the home in which words can be read."""
        files = [path for path in self.home.rglob("*") if path.is_file()]
        return [path.name for path in files if words.encode() in path.read_bytes()]
