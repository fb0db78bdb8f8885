"""Everything the window has for words, gone through by key, mouse and accessibility as an author would."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from tests.canary.canary import Canary
from tests.screen.desktop import Desktop, Node

EDITOR: Final = "Post( 1 of 1)?"
PATIENCE_S: Final = 240.0
_TRIES: Final = 3


class Route:
    """The window's scenes; each begins with a post of its own.

    Args:
        desktop: On which the window stands.
        person: The patient's name that is written wherever words can be written.
        given: A folder of the author's own files, outside the home that is looked through.
    """

    def __init__(self, desktop: Desktop, person: Canary, given: Path) -> None:
        self.desktop, self.person, self.given = desktop, person, given
        self.name = f"Zebulon {person.word}"

    # -- hands

    def find(self, role: str, name: str, text: str = "") -> Node:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until and not self.desktop.ended():
            if node := self.desktop.seek(role, name, text):
                return node
        return self.desktop.find(role, name, text=text)

    def _has(self, button: str) -> bool:
        return self.desktop.seek("push button", button, within_s=0) is not None

    def key(self, *keys: str) -> None:
        for key in keys:
            self.desktop.xdo("key", key)

    def act(self, role: str, name: str) -> None:
        self.desktop.click(self.find(role, name))

    def choose(self, opener: str, *entries: str) -> None:
        """Open a menu and choose from it, by way of the entries that open another, as assistive technology does."""
        self.desktop.do("act", self.find("push button|toggle button", opener))
        for entry in entries:
            self.desktop.do("act", self.find(".*menu item", entry))

    def fill(self, name: str, words: str) -> None:
        """Write into a field as assistive technology does; what is written stays out of every argument."""
        self.desktop.do("write", self.find("text|password text|combo box", name), words)

    def post(self, words: str) -> None:
        """Begin another post with these words."""
        self.key("ctrl+1", "ctrl+n")
        self.find("text", EDITOR, "^$")
        for _ in range(_TRIES):  # a busy desktop has lost a key, or let one overtake another
            self.desktop.write(words)
            if self.desktop.seek("text", EDITOR, re.escape(words.strip())):
                return
            self.key("ctrl+a")
        raise AssertionError("what is typed does not come as it is typed")

    def kept(self) -> None:
        """Wait until it is on the disk."""
        self.find("label", "Saved.*|.*moment ago.*")

    def checked(self, answer: str) -> None:
        """Wait for an answer of the check; a machine that has no time for it is asked again."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            names = [node.name for node in self.desktop.nodes(shown=True)]
            if any(re.fullmatch(answer, name) for name in names):
                return
            if any(name.startswith("The check took too long") for name in names):
                self.key("space", "BackSpace")
        raise AssertionError(f"the check did not answer {answer}")

    # -- scenes

    def typing(self) -> None:
        """Typed, kept, found, taken out by its suggestions, brought back by undo."""
        self.desktop.write(f"Admitted {self.name}, 93, last night at Mercy.")
        self.kept()
        self.checked("Must change.*")
        self.key("F8", "ctrl+1", "ctrl+shift+period")
        self.checked("Nothing found.*")
        for _ in range(8):
            if self.person.word in self.find("text", EDITOR).text:
                break
            self.key("ctrl+z")
        self.find("text", EDITOR, self.person.word)
        self.kept()

    def searching(self) -> None:
        """In this draft, in all drafts, and replaced."""
        self.key("ctrl+f")
        self.desktop.write(self.person.word)
        self.find("label", "1 of 1")
        self.key("Return", "Escape", "ctrl+h")
        self.fill("Replace with", f"Mr {self.person.word}")
        self.key("Escape", "ctrl+shift+f")
        self.desktop.write(self.person.word)
        self.find("list", "Found")
        self.key("Escape", "Escape", "ctrl+1")

    def snippets(self) -> None:
        """A template of the author's own."""
        self.key("ctrl+j")
        self.find("dialog", "Templates and snippets")
        self.act("push button", "New…")
        self.find("dialog", "Your own template")
        self.fill("Name", f"About {self.person.word}")
        self.fill("Text", f"{self.name} rang the bell.")
        self.act("push button", "Keep")
        self.find("text", EDITOR)
        self.key("ctrl+1")

    def versions(self) -> None:
        """Earlier versions of it."""
        self.key("ctrl+shift+h")
        self.find("dialog", "Earlier versions")
        self.key("Escape")

    def thread(self) -> None:
        """A long text, split into posts and looked at in the preview."""
        self.post(f"The case of {self.name}. " + f"What {self.person.word} taught me: listen first, then look. " * 8)
        self.key("ctrl+shift+t")
        self.find("text", "Post 2 of .*")
        self.key("ctrl+3", "ctrl+1")
        self.kept()

    def links(self) -> None:
        """A link with a name in it, cleaned, and asked to be shortened."""
        self.post(f"Look: https://example.org/{self.person.word}?utm_source={self.person.word}&id=7 ")
        self.key("ctrl+shift+k")
        self.find("text", EDITOR, r"\?id=7")
        self.key("ctrl+k")
        self.find("dialog", "Link or paper")
        self.desktop.write(f"https://example.org/{self.person.word}")
        self.key("Escape")

    def picture(self) -> None:
        """A picture with the name in its path, in its details, printed in it, and in its description."""
        self.post("A wristband after teaching.")
        self.key("ctrl+shift+p")
        self.find("dialog", "Add a picture.*")
        self.desktop.activate("Add a picture")
        self.desktop.write(str(self._drawn()))
        self.key("Return")
        self.desktop.activate()
        self.find("panel", "Cleaned.*|Not read.*|.*No description yet.*")
        self.act("push button", "Describe it|Describe and cover picture 1")
        self.fill("Description of the picture", f"The wristband of {self.name}.")
        self.act("push button", "Use picture")
        self.find("panel", f".*{self.person.word}.*")
        self.kept()

    def _drawn(self) -> Path:
        folder = self.given / f"Family {self.person.word}"
        folder.mkdir(exist_ok=True)
        path = folder / f"{self.person.word}.jpg"
        image = Image.new("RGB", (900, 300), "white")
        ImageDraw.Draw(image).text((40, 100), self.name, "black", ImageFont.load_default(64))
        exif = Image.Exif()
        exif[0x013B] = self.name  # the artist
        image.save(path, exif=exif)
        return path

    def poll(self) -> None:
        """Answers with the name in them."""
        self.post("What would you have done?")
        self.act("push button", "Poll")
        self.find("dialog", "What can they answer.")
        self.fill("Answer 1", f"Call {self.person.word}")
        self.fill("Answer 2", "Wait")
        self.act("push button", "Use this poll")
        self.find("push button", "Change the poll")
        self.kept()

    def posting(self) -> None:
        """Put off and taken back; then posted, without a clear answer, and looked for."""
        self.post(f"Teaching today: Dr {self.name} on why we listen first.")
        self._said_no_patient()
        self._put_off()
        self._ready()
        self.key("ctrl+Return")
        self.desktop.click(self.find("check box", "Outbox"))
        self.act("push button", f"Take back: .*{self.person.word}.*")
        self.key("ctrl+1")
        self.find("text", EDITOR, self.person.word)
        self.find("push button", "Time: (?!Now).*")
        self.choose("Time: .*", "Now")
        self.find("push button", "Time: Now")
        self._go()
        self.desktop.click(self.find("check box", "Sent"))
        self.find("panel", f".*{self.person.word}.*, Sent, .*")
        self.desktop.click(self.find("check box", "Practice timeline"))
        self.find("text|panel", "Post of .*|Practice timeline.*|.*" + self.person.word + ".*")
        self.key("ctrl+1")

    def _put_off(self) -> None:
        """Let it go later."""
        self.choose("Time: .*", "In an hour.*")

    def _said_no_patient(self) -> None:
        """Say that the name is a colleague's, where the check asks."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            shown = self.desktop.nodes(shown=True)
            if any(node.name.startswith("Nothing found") for node in shown):
                return
            if any(node.name.startswith("The check took too long") for node in shown):
                self.key("space", "BackSpace")
            asks = [node for node in shown if node.name.endswith("is no patient's") and node.role == "push button"]
            if asks:
                self.desktop.do("act", asks[0])
                time.sleep(1)
                self.key("Return")
        raise AssertionError("the check goes on asking")

    def _ready(self, button: str = "Post|Schedule.*") -> None:
        """Wait until the post may go."""
        until = time.monotonic() + PATIENCE_S
        while "enabled" not in self.find("push button", button).states:
            assert time.monotonic() < until, "the post may not go"

    def _go(self, button: str = "Post|Schedule.*") -> None:
        """Let it go; a slow machine may still be looking at it when the key comes, and is asked once more."""
        for _ in range(20):
            self._ready(button)
            self.key("ctrl+Return")
            time.sleep(1)
            shown = self.desktop.nodes(shown=True)
            if not any(re.fullmatch(EDITOR, node.name) and self.person.word in node.text for node in shown):
                return
        raise AssertionError("the post does not go")

    def trash(self) -> None:
        """Thrown away, brought back, thrown away again and deleted for good."""
        self.post(f"{self.name} must not stay here.")
        self.kept()
        self.key("ctrl+shift+f", "Down", "Delete")
        self.desktop.click(self.find("check box", "Trash"))
        self.find("list", "Trash")
        self.act("push button", "Empty the trash…")
        self.act("push button", "Delete for good|Delete them.*|Empty.*trash")
        self.key("ctrl+1")

    def locked(self) -> list[str]:
        """Copy, select, lock; return what can still be read on the screen by whoever sits there now."""
        self.key("ctrl+1", "ctrl+n")
        self.desktop.write(f"Only {self.name} and I know this.")
        self.kept()
        self.key("ctrl+a", "ctrl+c", "ctrl+l")
        self.find("push button", "Unlock")
        return [f"{node.role} {node.name} {node.description} {node.text}" for node in self.desktop.nodes()]

    def while_locked(self) -> None:
        """Nothing more is tried at the locked window."""

    def unlocked(self) -> None:
        self.act("push button", "Unlock")
        self.find("text", EDITOR, self.person.word)
