"""What stands round the words: settings, a meeting, pages and a video, the calendar, the log, a regret, passphrase."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.canary.canary import Canary
from tests.canary.route import EDITOR, PATIENCE_S
from tests.canary.sheets import Sheets
from tests.canary.watch import Keeper

_KEY_IS_SHOWN = "Recovery key: (.+)"
_SHORTEST = 16


class Around(Sheets):
    """The rest of the window's scenes.

    Attributes:
        keeper: Keeps the desktop's tray.
        shown_once: Hears of a secret that the program made itself, and showed.
    """

    keeper: Keeper | None = None
    shown_once: Callable[[Canary], None] = staticmethod(lambda _: None)

    def of_the_author(self) -> None:
        """Words of the author's own, and the name of a hospital: in the settings' sheet, not in the settings' file."""
        self._settings()
        for field in ("Hospital or practice", "Your own words"):
            self.desktop.do("focus", self.find("text", field))
            self.key("End")
            self.desktop.write(f" {self.person.word}")
            self.key("Tab")
        self._close_settings()
        self._settings()
        self.find("text", "Hospital or practice", self.person.word)
        self.find("text", "Your own words", self.person.word)
        self._close_settings()

    def meeting(self) -> None:
        """A tag, a speaker and a session that are in each post from then on."""
        self.key("ctrl+1", "ctrl+n", "ctrl+shift+m")
        self.find("dialog", "Post from a meeting")
        self.fill("Hashtag", f"Ask{self.person.word}")
        self.fill("Speaker", f"Dr {self.person.word}")
        self.act("push button", "Start")
        self.find(".*", "Conference mode.*")
        self.key("ctrl+n")
        self.find("text", EDITOR, self.person.word)
        self.desktop.write("Listen first. ")
        self.kept()
        self.act("push button", "Leave Conference mode")

    def helped(self) -> None:
        """Completed, spelled otherwise, set by emoji, read alone, in a second tab, put in order."""
        self.post(f"Ask {self.person.word} {self.person.word}x about #Ask{self.person.word}")
        self.key("ctrl+space", "Escape", "ctrl+e", "ctrl+shift+e")
        self.find("text", "Search emoji")
        self.desktop.write(self.person.word)
        self.key("Escape", "F11", "F11", "ctrl+shift+n", "alt+Up", "ctrl+w")
        self.key("ctrl+1", "ctrl+Next", "F1")
        self.find("text", "Search the help")
        self.desktop.write(self.person.word)
        self.key("Escape", "Escape", "ctrl+1")

    def pages(self) -> None:
        """Pages of a document: its name, its title and its words name the patient."""
        self.post("A page of our handout.")
        self._add(self._document())
        self.find("dialog", "Which pages.")
        self.act("push button", "Add pages")
        self.find("panel", "Cleaned.*|Not read.*|It seems.*|[0-9]+ to cover.*|Something to consider.*")
        self.kept()

    def film(self) -> None:
        """A video: its name, its title and what is printed in it name the patient."""
        self.post("Half a second of our teaching.")
        self._add(self._film())
        self.find("dialog", "Add a video")
        self.act("push button", "Add video")
        self.find("panel", "Cleaned and.*|Not read.*|It seems.*|[0-9]+ to cut out.*|Something to consider.*")
        self.act("push button", "Describe and cut the video")
        self.fill("Description of the video", f"{self.name} waves.")
        self.act("push button", "Use video")
        self.kept()

    def _add(self, path: Path) -> None:
        self.key("ctrl+shift+p")
        self.find("dialog", "Add a picture.*")
        self.desktop.activate("Add a picture")
        self.desktop.write(str(path))
        self.key("Return")
        self.desktop.activate()

    def _page(self) -> Image.Image:
        image = Image.new("RGB", (640, 360), "white")
        ImageDraw.Draw(image).text((40, 100), self.name, "black", ImageFont.load_default(48))
        return image

    def _document(self) -> Path:
        path = self.given / f"{self.person.word}.pdf"
        page = self._page()
        page.save(path, save_all=True, append_images=[page], title=f"About {self.name}", author=self.name)
        return path

    def _film(self) -> Path:
        still, path = self.given / "still.png", self.given / f"{self.person.word}.mp4"
        self._page().save(still)
        told = ["-loop", "1", "-i", str(still), "-t", "0.5", "-pix_fmt", "yuv420p", "-metadata", f"title={self.name}"]
        subprocess.run(["ffmpeg", "-y", "-loglevel", "error", *told, str(path)], check=True, timeout=300)
        return path

    def calendar(self) -> None:
        """Put off, looked at in the calendar, taken back."""
        self.post(f"In the calendar stands Dr {self.name}.")
        self._said_no_patient()
        self._put_off()
        self._go()
        self.key("ctrl+shift+d")
        self.find(".*", f"(?s).*; .*In the calendar.*{self.person.word}.*")
        self.act(".*", "Show as a calendar")
        self.act("push button", f"Take back: In the calendar.*{self.person.word}.*")
        self.key("ctrl+1")
        self.find("text", EDITOR, "In the calendar")

    def log(self) -> None:
        """Looked through and written out for the compliance office: neither holds a word."""
        self._settings()
        self.act("push button", "Verify now")
        self.find(".*", "(?s)Every entry is as it was written.*")
        self._settings()
        self._log_written()
        self._close_settings()

    def _log_written(self) -> None:
        target = self.desktop_home() / "rows.csv"
        self.desktop.do("focus", self.find("push button", "Verify now"))
        self.key("Tab", "space")
        self.file("Export the log", target)
        self._written(target)

    def _written(self, path: Path) -> None:
        """Wait for a file; what is said of it is gone again before a slow machine has read the window."""
        until = time.monotonic() + PATIENCE_S
        while not (path.exists() and path.stat().st_size):
            assert time.monotonic() < until, "no file was written"
            time.sleep(0.2)

    def regret(self) -> None:
        """It should not have gone: deleted, written down without a word, and the record printed."""
        record = self.desktop_home() / "record.html"
        self.page("Sent")
        self.act("push button", f"View: Happy birthday.*{self.person.word}.*")
        self.act("push button", "This should not have gone…")
        self.find("dialog", "This should not have gone")
        self.act("push button", "Save the record…")
        self.file("Save the record", record)
        self._written(record)
        if self._has("Delete it…"):
            self.act("push button", "Delete it…")
            self.act("push button", "Delete it")
        self.key("Escape", "Escape", "ctrl+1")

    def secrets(self) -> None:
        """Under a passphrase, locked, opened by it, under a new key; a recovery key is made, and looked for, too."""
        word = self._passphrase.word
        self._settings()
        self.act("push button", "Set a passphrase…")
        self.fill("New passphrase", word)
        self.fill("The same once more", word)
        self.act("push button", "Set it")
        self.find(".*", "The passphrase is set.*")
        self._settings()
        self.act("push button", "Make one…")
        self._recovery_key()
        self._close_settings()
        self.post(f"{self.name} sleeps under a passphrase.")
        self.kept()
        self.key("ctrl+l")
        self.find("push button", "Unlock")
        self.fill("Your passphrase", word)
        self.act("push button", "Unlock")
        self.find("text", EDITOR, self.person.word)
        self.desktop.activate()
        self._passphrase_off(word)

    def _recovery_key(self) -> None:
        """It is shown once, and written on paper; it is looked for from now on."""
        shown = self.find(".*", _KEY_IS_SHOWN).name
        code = "".join(re.findall("[A-Z0-9]", shown.removeprefix("Recovery key")))
        assert len(code) > _SHORTEST, "no recovery key was shown"
        self.shown_once(Canary(code))
        self.shown_once(Canary("-".join(re.findall("....", code))))
        self.act("push button", "I have written it down")

    def _passphrase_off(self, word: str) -> None:
        self._settings()
        self.act("push button", "Change it…")
        self.fill("Current passphrase", word)
        self.act("push button", "Take it off")
        self.find(".*", "The passphrase is taken off.*")
        self._settings()
        self.act("push button", "New key…")
        self.act("push button", "Make a new key")
        self._recovery_key()
        self._close_settings()

    def tray(self) -> None:
        """Whoever keeps the tray asks for a new post, then locks it."""
        assert self.keeper is not None
        self.key("ctrl+1")
        self.keeper.press("New post")
        self.find("text", EDITOR, "^$")
        self.desktop.write(f"Out of the tray came {self.name}.")
        self.kept()
        self.keeper.press("Lock now")
        self.find("push button", "Unlock")
        time.sleep(1)
        self.keeper.look()
        self.act("push button", "Unlock")
        self.find("text", EDITOR, self.person.word)
        self.desktop.activate()
        if self._has("Show the whole window"):
            self.act("push button", "Show the whole window")
        self.find("push button", "New post")
