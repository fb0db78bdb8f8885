"""The commands that read or write words, as a shell runs them: words on standard input, passphrases on a terminal."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from tests.canary.canary import Canary
from tests.canary.sheets import THEIRS
from tests.canary.watch import Processes
from tests.drafts.test_archive_file import entry, js

PATIENCE_S: Final = 600.0
COULD_NOT: Final = 3

_DRAFT: Final = "dd" * 16
_KEEP_A_DRAFT: Final = f"""
import sys
from composer.backstage import open_services
from composer.base.clock import SystemClock
from composer.base.paths import user_profile
from composer.guard.remote import RemoteGuard, guard_command
guard = RemoteGuard(guard_command())
services = open_services(user_profile(), SystemClock(), guard, lasting=True)
services.drafts.save("{_DRAFT}", (sys.stdin.read(),), "practice", None)
services.close()
guard.close()
"""
"""What the window does with what is typed."""


@dataclass(frozen=True)
class Play:
    """One command: its arguments, what stands on its standard input, what is typed when it asks.

    `governed` lets an institution's policy lie where it is looked for.
    """

    name: str
    arguments: tuple[str, ...]
    given: str = ""
    answers: tuple[str, ...] = ()
    may_fail: bool = False
    governed: bool = False
    start: tuple[str, ...] = ("-m", "composer")


@dataclass
class Commands:
    """All of them, in an order in which each finds what it needs."""

    home: Path
    given: Path
    person: Canary
    keys: tuple[Canary, ...]
    passphrase: Canary
    environment: dict[str, str]
    policy: Path

    def plays(self) -> tuple[Play, ...]:
        name = f"Zebulon {self.person.word}"
        words = f"Admitted {name}, 93, last night at Mercy."
        note = self.given / "note.txt"
        note.write_text(words)
        line = f'{{"id":"a","text":"{words}"}}\n'
        texts = (f"{name} rang the bell.", "Wash your hands.")
        archive = js(self.given / "tweets.js", *(entry(number, text) for number, text in enumerate(texts, start=11)))
        backup, out = str(self.home / "mine.vignette-backup"), str(self.home / "mine.vignette-export")
        table, rows = str(self.home / "log.csv"), str(self.home / "log.json")
        at_x = ("--account", "CanaryAtX", "--considered", "changed_details")
        typed, considered = self.passphrase.word, ("--considered", "changed_details")
        picture, told = self._picture(name)
        poll = self._file("poll.txt", f"Ask {self.person.word}\nWait\n")
        theirs = ("--reply-words", self._file("theirs.txt", f"How is {name}?"))
        return (
            Play("check", ("check",), words),
            Play("check for programs", ("check", "--jsonl"), line),
            Play("check of a file", ("check", "--file", str(note), "--json")),
            Play("count", ("count",), words),
            Play("post that is stopped", ("post",), words),
            Play("post", ("post", *considered), f"Teaching today: Dr {name} on listening.", may_fail=True),
            Play("a draft", (), f"Listening, Dr {name} says.", start=("-c", _KEEP_A_DRAFT)),
            Play("drafts", ("drafts", "--words")),
            Play("post of a draft", ("post", "--draft", _DRAFT, *considered), may_fail=True),
            Play(
                "post with a picture",
                ("post", "--picture", picture, "--alt", told, *considered),
                "A round.",
                may_fail=True,
            ),
            Play("post with a poll", ("post", "--poll-file", poll, *considered), "What would you do?", may_fail=True),
            Play("answer", ("post", "--reply-to", THEIRS, *theirs, *considered), f"Ask Dr {name}.", may_fail=True),
            Play("post later", ("post", "--at", "07:00", *considered), f"Later, Dr {name} says.", may_fail=True),
            Play("a timeline that stays", ("accounts", "set", "practice", "--keep", "yes")),
            Play("what is due", ("outbox", "send")),
            Play("outbox", ("outbox", "--all", "--words")),
            Play("sent", ("sent",)),
            Play("search in what is sent", ("sent", "--search"), self.person.word),
            Play("post by a sign-in", ("post", *at_x), f"Dr {name} taught them.", may_fail=True),
            Play("signed out", ("accounts", "remove", "CanaryAtX")),
            Play("keys of X", ("accounts", "add", "x-keys"), "\n".join(key.word for key in self.keys)),
            Play("post at X", ("post", *at_x), f"Dr {name} taught us.", may_fail=True),
            Play("archive", ("archive", "import", str(archive), "--cores", "1")),
            Play("report on the archive", ("archive", "report", "--all", "--words")),
            Play("search in the archive", ("archive", "search"), self.person.word),
            Play("archive forgotten", ("archive", "forget")),
            Play("accounts", ("accounts", "--json")),
            Play("backup", ("backup", backup)),
            Play("restore", ("restore", backup)),
            Play("export", ("export", out), answers=(typed, typed)),
            Play("import", ("import", out), answers=(typed,)),
            Play("wrong passphrase", ("import", out), answers=("nothing like it",), may_fail=True),
            Play("plain export", ("export", "--plain", str(self.given / "mine.json"))),
            Play("whether it opens", ("rescue",)),
            Play("policy", ("policy", "show")),
            Play("a policy with words", ("policy", "check", str(self.policy))),
            Play("a post nobody has read", ("post", *considered), f"Dr {name} reads.", may_fail=True, governed=True),
            Play("self-check", ("--self-check",)),
            Play("audit", ("audit", "verify")),
            Play("audit as a table", ("audit", "export", "--out", table)),
            Play("audit for programs", ("audit", "export", "--format", "json", "--out", rows)),
        )

    def _picture(self, name: str) -> tuple[str, str]:
        """Return where a picture lies whose details name the patient, and where its description lies."""
        path, exif = self.given / "round.jpg", Image.Exif()
        exif[0x013B] = name  # the artist
        Image.new("RGB", (640, 360), "teal").save(path, exif=exif)
        return str(path), self._file("round.txt", "A corridor.")

    def _file(self, called: str, words: str) -> str:
        path = self.given / called
        path.write_text(words)
        return str(path)

    def play(self, processes: Processes, broken: list[str]) -> Iterator[str]:
        """Run them one after the other; tell the name of each, and in `broken` what did not end as it should."""
        for play in self.plays():
            status = self._run(processes, play)
            if not 0 <= status < COULD_NOT and not play.may_fail:
                broken.append(f"the command {play.name} ended with {status}")
            yield play.name

    def _run(self, processes: Processes, play: Play) -> int:
        inside, outside = pty.openpty()
        asked = bool(play.answers)
        with (self.home / "stderr.log").open("ab") as heard:
            program = subprocess.Popen(
                [sys.executable, *play.start, *play.arguments],
                env=self.environment | ({"CANARY_POLICY": str(self.policy)} if play.governed else {}),
                stdin=outside if asked else subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=heard,
                start_new_session=True,
                cwd=self.home / "work",
                preexec_fn=_take_terminal if asked else None,  # noqa: PLW1509 - only one call to the system
            )
        processes.follow(program.pid)
        if asked:
            self._answer(inside, program, play.answers)
        program.communicate(None if asked else play.given.encode(), timeout=PATIENCE_S)
        for end in (inside, outside):
            os.close(end)
        return program.returncode

    def _answer(self, terminal: int, program: subprocess.Popen[bytes], answers: tuple[str, ...]) -> None:
        """Type each answer once it is asked for: the terminal does not show it any more then."""
        waiting, until = list(answers), time.monotonic() + PATIENCE_S
        while waiting and program.poll() is None and time.monotonic() < until:
            if select.select([terminal], [], [], 0.2)[0] and os.read(terminal, 4096).rstrip().endswith(b":"):
                os.write(terminal, waiting.pop(0).encode() + b"\n")


def _take_terminal() -> None:
    """Make the terminal at standard input the one that passphrases are asked on."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
