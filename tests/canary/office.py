"""What an office and its desktops bring in: a policy, a second reader, a key of all programs, an input method."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.canary.around import Around
from tests.canary.canary import Canary
from tests.canary.method import Method
from tests.canary.route import EDITOR, PATIENCE_S
from tests.ui_window.portal import Portal

SCENES: Final = ("policy", "readers", "everywhere", "screen", "composed")
_READER: Final = "reader-27"
_PICK: Final = "Choose a part of the screen"
_TRIES: Final = 5


@dataclass(frozen=True)
class Brought:
    """What stands round the program while this part is played."""

    portal: Portal
    method: Method
    policy: Path

    @property
    def environment(self) -> dict[str, str]:
        """What the program is started with."""
        return self.method.environment | {"CANARY_POLICY": str(self.policy)}


@contextmanager
def brought(folder: Path, programs: Path, person: Canary, bus: str) -> Iterator[Brought]:
    """Let a policy lie below `folder`, and a portal and an input method answer.

    Args:
        folder: Outside the home that is looked through.
        programs: A folder of the program's `PATH`.
        person: Who is named in the policy.
        bus: The address of the one on which the portal answers.
    """
    portal, method = Portal(address=bus), Method(folder, programs)
    try:
        yield Brought(portal, method, policy_in(folder, person))
    finally:
        method.end()
        portal.end()


def policy_in(folder: Path, person: Canary) -> Path:
    """Write a policy whose own words hold the name."""
    place = folder / "policy" / "policy.toml"
    place.parent.mkdir(mode=0o755, exist_ok=True)
    place.write_text(
        f'version = 1\ninstitution = "{person.word} Memorial"\n[check]\nsecond_reader = "always"\n'
        f'[links]\nhosts = ["{person.word.lower()}.example.org"]\n'
    )
    place.chmod(0o644)
    return place


class Office(Around):
    """The scenes of this part; the program was started with what is `brought`.

    Attributes:
        brought: What stands round it.
    """

    brought: Brought | None = None

    def policy(self) -> None:
        """What the institution calls itself, and where links may lead, is read in the settings."""
        self._settings()
        self.find(".*", f"Set by .*{self.person.word} Memorial.*")
        self.find(".*", f"Links and papers go only to: .*{self.person.word.lower()}.*")
        self._close_settings()

    def readers(self) -> None:
        """A second reader is added; takes a wrong passphrase first, then their own; and is removed."""
        self._add_reader()
        self.post(f"Read by two, Dr {self.name} says.")
        self._said_no_patient()
        self._second_pair_of_eyes()
        self.find(".*", f".*Read by two, Dr .*{self.person.word}.*")
        self.fill("The reader's passphrase", f"not {self._passphrase.word}")
        self.act("push button", "Confirm and post")
        self.find(".*", "This is not the reader's passphrase.*")
        self.fill("The reader's passphrase", self._passphrase.word)
        self.act("push button", "Confirm and post")
        self.find("text", EDITOR, "^$")
        self.page("Sent")
        self.find("panel", f"Read by two.*{self.person.word}.*, Sent, .*")
        self._settings()
        self.act("push button", f"Remove {_READER}")
        self.find(".*", "Nobody yet.*")
        self._close_settings()

    def _add_reader(self) -> None:
        self._settings()
        self.act("push button", "Add a reader…")
        self.find("dialog", "Add a second reader")
        self.fill("Reader id", _READER)
        self.fill("The reader's passphrase", self._passphrase.word)
        self.fill("The same once more", self._passphrase.word)
        self.act("push button", "Add")
        self.find(".*", f"{_READER} · key .*")
        self._close_settings()

    def _second_pair_of_eyes(self) -> None:
        """Ask for the post until the reader is asked; a slow machine may still be looking at it."""
        for _ in range(_TRIES):
            self._ready()
            self.key("ctrl+Return")
            if self.desktop.seek("dialog", "A second pair of eyes"):
                return
        raise AssertionError("no second reader is asked")

    def everywhere(self) -> None:
        """A key of the whole desktop begins a draft; the portal is told nothing of it."""
        assert self.brought is not None
        self._settings()
        self.act("check box", "Begin a draft from any program with a key")
        self.find(".*", "The key: .*")
        self._close_settings()
        self.brought.portal.press()
        self.find("push button", "Show the whole window")
        self.find("text", EDITOR, "^$")
        self.desktop.activate()
        self.desktop.write(f"Whatever I do, {self.name} comes to mind.")
        self.kept()
        self.act("push button", "Show the whole window")
        self.find("push button", "New post")

    def screen(self) -> None:
        """A part of the screen becomes a picture, described with the name."""
        self.post("A part of my screen.")
        self.key("ctrl+shift+g")
        self.desktop.activate(_PICK)
        self.key("Return")
        self.desktop.activate()
        self.find("panel", "Cleaned.*|Not read.*|It seems.*|.*No description yet.*|[0-9]+ to cover.*")
        self.act("push button", "Describe it|Describe and cover picture 1")
        self.fill("Description of the picture", f"The list on which {self.name} stands.")
        self.act("push button", "Use picture")
        self.find("panel", f".*{self.person.word}.*")
        self.kept()

    def composed(self) -> None:
        """Written by an input method, which is told what stands there."""
        assert self.brought is not None
        method = self.brought.method
        self.post("Written with a method: ")
        assert method.keys, "the input method hears no key"
        method.says(f"{self.name}, ")
        self.find("text", EDITOR, self.person.word)
        self._told_what_stands_there(method.asks_what_stands_there)
        self.kept()

    def _told_what_stands_there(self, ask: Callable[[], None]) -> None:
        """Let the method ask, and move the cursor, until it has heard the name: then it was in a place to leak from."""
        assert self.brought is not None
        until = time.monotonic() + PATIENCE_S
        while not self.brought.method.heard(self.person.word, 1):
            assert time.monotonic() < until, "the input method was told nothing"
            ask()
            self.key("Left", "Right")

    def locked(self) -> list[str]:
        """Lock while the method still composes; it goes on asking then, and keys come."""
        assert self.brought is not None
        self.key("ctrl+1", "ctrl+n")
        self.find("text", EDITOR, "^$")
        self.desktop.write(f"Only {self.name} and I. ")
        self.kept()
        self.brought.method.composes(f"and {self.person.word}")
        time.sleep(1)
        self.key("ctrl+l")
        self.find("push button", "Unlock")
        return [f"{node.role} {node.name} {node.description} {node.text}" for node in self.desktop.nodes()]

    def while_locked(self) -> None:
        """Ask what stands there, and press keys that end up nowhere."""
        assert self.brought is not None
        self.brought.method.asks_what_stands_there()
        self.key("Tab", "x", "BackSpace", "ctrl+z", "ctrl+v")
        time.sleep(1)
