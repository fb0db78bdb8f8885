"""A newcomer's way from the first start to a first practice post, as `resources/help/01-start.md` tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.screen.desktop import Desktop

EDITOR = "Post( 1 of 1)?"
WORDS = "Measure the arm first, then the pressure."
MOST_ACTIONS, MOST_SECONDS = 8, 60.0


@dataclass
class Newcomer:
    """Somebody who has just started the program.

    Attributes:
        did: What they did, in words; typing a sentence is one action.
    """

    desktop: Desktop
    did: list[str] = field(default_factory=list)

    def walk(self, seen: Callable[[str], object] = lambda _: None) -> None:
        """Go from the welcome to the timeline on which the first post stands; `seen` hears of each stage."""
        self.desktop.find("push button", "Start with practice", within_s=60)
        self.desktop.activate()
        seen("welcome")
        self._key("Return", "start with practice")
        self.desktop.find(".*", "Tour, step 1 of 3.*")
        seen("tour")
        self._key("Escape", "end the tour")
        self.desktop.find("text", EDITOR)
        self.did.append("write")
        self.desktop.write(WORDS)
        self.desktop.find("panel", "Nothing found.*", within_s=30)
        seen("checked")
        self._key("ctrl+Return", "post")
        self.desktop.find("push button", "Take back.*")
        self.did.append("open the practice timeline")
        self.desktop.click(self.desktop.find("check box", "Practice timeline"))
        self.desktop.find("text", "Post of .*", text=WORDS, within_s=40)
        seen("first-post")

    def _key(self, key: str, what: str) -> None:
        self.did.append(what)
        self.desktop.xdo("key", key)
