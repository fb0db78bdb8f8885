"""What the window asks in sheets: authorization, answers, quotes, edits, backups, exports, archives, an account."""

from __future__ import annotations

import re
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.canary.canary import Canary
from tests.canary.route import EDITOR, PATIENCE_S, Route
from tests.drafts.test_archive_file import entry, js
from tests.screen.desktop import Desktop

THEIRS = "https://x.com/ira/status/1846889436626259968"
_TRIES = 3  # at a busy moment the check may be too late for one


@dataclass
class Browser:
    """The author's browser: it is sent to X's page by a file, says yes there, and comes back with a code.

    Args:
        opened: Where the addresses stand that were opened.
        code: What X gives it.
    """

    opened: Path
    code: Canary

    def says_yes(self) -> None:
        """Come back from the page of X."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            lines = self.opened.read_text("utf-8").splitlines() if self.opened.exists() else []
            asked = [parse_qs(urlsplit(line).query) for line in lines if "code_challenge" in line]
            if asked:
                (state,), (callback,) = asked[-1]["state"], asked[-1]["redirect_uri"]
                told = urlencode({"state": state, "code": self.code.word})
                urllib.request.urlopen(f"{callback}?{told}", timeout=PATIENCE_S).read()
                return
            time.sleep(0.2)
        raise AssertionError("no browser was opened")


class Sheets(Route):
    """More of the window's scenes.

    Args:
        passphrase: Of exports; it is looked for as a name is.
        start: Starts the program once more with these arguments, beside the window.
    """

    def __init__(
        self, desktop: Desktop, person: Canary, given: Path, passphrase: Canary, start: Callable[[str], None]
    ) -> None:
        super().__init__(desktop, person, given)
        self._passphrase, self._start = passphrase, start
        self.browser: Browser | None = None

    def act(self, role: str, name: str) -> None:
        """Press it as assistive technology does: much of a long sheet lies below what the mouse reaches."""
        self.desktop.do("act", self.find(role, name))

    def page(self, name: str) -> None:
        """Show a page of the side bar, which stands behind every part that has a button of the same name."""
        self.key("ctrl+1")
        self.find("text", "Post( 1 of [0-9]+)?")
        self.find("check box", f"{name}.*")
        *_, last = (node for node in self.desktop.nodes(shown=True) if re.fullmatch(f"{name}.*", node.name))
        self.desktop.click(last)

    def file(self, dialog: str, path: Path) -> None:
        """Name a file where it is asked for."""
        self.desktop.activate(dialog)
        self.key("ctrl+a")
        self.desktop.write(str(path))
        self.key("Return")
        self.desktop.activate()

    def told(self, sentence: str) -> None:
        """Wait for a sentence, and put it away."""
        self.find(".*", sentence)
        self.key("Escape")

    # -- what stopped

    def retry(self) -> None:
        """Refused, since the account had no credit, told so, and tried again."""
        self.post(f"Sit down before you speak, says Dr {self.name}.")
        self._said_no_patient()
        self._go()
        for _ in range(_TRIES):
            self.page("Outbox")
            self.act("push button", f"Try again: .*{self.person.word}.*")
            self.page("Sent")
            if self.desktop.seek("panel", f"Sit down.*{self.person.word}.*, Sent, .*"):
                return
        raise AssertionError("it does not go, however often it is tried")

    def authorization(self) -> None:
        """A patient's own form: what identifies them stands in the sheet, and goes out under it."""
        self.post(f"Happy birthday, {self.name}, 93. Told with her written leave.")
        self.checked("Must change.*")
        self.act("push button", "Record an authorization…")
        self.find("dialog", "Post under a written authorization")
        self._fill_form()
        self.act("push button", "Record and post")
        self.find("text", EDITOR, "^$")
        self.page("Sent")
        self.find("panel", f"Happy birthday.*{self.person.word}.*, Sent, .*")

    def _fill_form(self) -> None:
        shown = self.desktop.nodes(shown=True)
        dialog = next(place for place, node in enumerate(shown) if node.role == "dialog")
        for node in shown[dialog:]:
            if node.role == "check box" and "checked" not in node.states:
                self.desktop.do("act", node)
        self.desktop.do("focus", self.find("spin button", "Valid until"))
        self.key("Up", "Up")  # today, and tomorrow

    # -- other people's posts, and one's own

    def answers(self) -> None:
        """An answer to somebody's post, whose words name the patient."""
        self.post(f"Thank you. Dr {self.name} thinks so, too.")
        self.key("ctrl+shift+r")
        self.find("dialog", "Which post do you reply to.")
        self.fill("Link of the post", THEIRS)
        self.fill(r"Its words \(optional\)", f"How is {self.name}?")
        self.act("push button", "Reply to it")
        self.find("push button", "Change the post you reply to")
        self.kept()

    def quotes(self) -> None:
        """A quote, which is asked for in the menu."""
        self.post(f"Read this, says Dr {self.name}.")
        self.choose("Menu", "Post", "Quote a post…")
        self.find("dialog", "Which post do you quote.")
        self.fill("Link of the post", THEIRS)
        self.fill(r"Its words \(optional\)", f"{self.name} rang the bell.")
        self.act("push button", "Quote it")
        self.find("push button", "Change the post you quote")
        self.kept()

    def edits(self) -> None:
        """A post that is out gets other words."""
        self.page("Sent")
        self.act("push button", f"View: Sit down.*{self.person.word}.*")
        self.act("push button", "Edit….*left.*")
        self.find("text", EDITOR, self.person.word)
        self.key("ctrl+1", "ctrl+End")
        self.desktop.write(f" Yes, {self.person.word}.")
        self._said_no_patient()
        self._go("Send the change")
        self.page("Sent")
        self.find("panel", f"Sit down.*{self.person.word}.*, Edited, .*")

    # -- files

    def backups(self) -> None:
        """Everything in one encrypted file, and back."""
        backup = self.given / "window.vignette-backup"
        self.page("Settings")
        self.act("push button", "Back up…")
        self.file("Back up", backup)
        self.find(".*", "The backup .* is written.*|.*backup.*")
        self._settings()
        self.act("push button", "Restore…")
        self.file("Restore a backup", backup)
        self.told("(?s).*(came|as it was|nothing|Nothing).*")
        assert backup.exists()

    def exports(self) -> None:
        """Under a passphrase, readable after a warning, and both brought in again."""
        sealed, plain = self.given / "window.vignette-export", self.given / "window.json"
        self._settings()
        self.act("push button", "Export…")
        self.find("dialog", "Export")
        self.fill("A passphrase for this file", self._passphrase.word)
        self.fill("The same once more", self._passphrase.word)
        self.act("push button", "Choose where…")
        self.file("Export", sealed)
        self.find(".*", "The export .* is written.*")
        self._settings()
        self.act("push button", "Export…")
        self.act("check box", "Without a passphrase: anybody can read it .JSON.")
        self.find("label", "Anybody who finds the file can read it.*")
        self.act("push button", "Export it readable…")
        self.file("Export", plain)
        self.find(".*", "The export .* is written.*")
        for path in (plain, sealed):
            self._settings()
            self.act("push button", "Import…")
            self.file("Import", path)
            if path is sealed:
                self.fill("Its passphrase", self._passphrase.word)
                self.act("push button", "Open")
            self.told("(?s).*(came|nothing|Nothing).*")
        assert self.person.within(plain.read_bytes()), "the readable export holds no word"
        assert not self.person.within(sealed.read_bytes()), "the sealed export can be read"

    def _settings(self) -> None:
        """Show the settings, whatever sheet is open."""
        if not self._has("Back up…"):
            self.page("Settings")
        self.find("push button", "Back up…")

    def _close_settings(self) -> None:
        until = time.monotonic() + PATIENCE_S
        time.sleep(1)  # what lies over them may still be going
        while self._has("Back up…"):
            assert time.monotonic() < until, "the settings stay open"
            self.key("Escape")

    def archives(self) -> None:
        """Old posts, listed, searched, exported without words, and deleted."""
        texts = (f"{self.name} went home today.", "Wash your hands.")
        posts = (entry(number, text) for number, text in enumerate(texts, start=21))
        archive = js(self.given / "window-tweets.js", *posts)
        self._close_settings()
        self.page("Archive")
        self.act("push button", "Choose the archive…|Add an archive…")
        self.file("Choose the archive", archive)
        self.find("list|table", "Old posts")
        self.find(".*", f"(?s).*{self.person.word}.*")
        self.fill("Search old posts", self.person.word)
        self.act("push button", "Export the list…")
        self.file("Export the list", self.desktop_home() / "old.csv")
        self.find(".*", "The list is written.*")
        self.act("push button", "Delete the import…")
        self.act("push button", "Delete for good")
        self.find(".*", "The imported posts are deleted.*")
        self.key("ctrl+1")

    def desktop_home(self) -> Path:
        """Return the author's own folder."""
        return Path(self.desktop.environment["HOME"])

    # -- beside the window

    def quick(self) -> None:
        """A quick draft, asked for by another program; the window becomes small, and large again."""
        self._start("compose")
        self.find("text", EDITOR, "^$")
        self.desktop.activate()
        self.desktop.write(f"Ask {self.name} about the drain.")
        self.kept()
        self.find("text", EDITOR, self.person.word)
        self.act("push button", "Show the whole window")
        self.find("push button", "New post")

    def sign_in(self) -> None:
        """Signed in to X in the browser: a code and two tokens that are nobody's to see."""
        assert self.browser is not None
        self.key("ctrl+1")
        self.key("alt+a")
        time.sleep(2)
        self.key("Down", "Return")  # below the account posted by hand, which is chosen
        self.find("dialog", "Add an account")
        self.fill("Client id of your app", "canary-client-0001")
        self.act("push button", "Open X and sign in")
        self.browser.says_yes()
        self.find(".*", "Account: .*CanaryAtX.*")

    def by_hand(self) -> None:
        """An account without keys: copied, posted elsewhere, told to be out."""
        self.key("ctrl+1")
        self.choose("Account: .*", "Add an account…")
        self.find("dialog", "Add an account")
        self.act("push button|check box|radio button", "By hand")
        self.fill("Your handle on X", "CanaryByHand")
        self.act("push button", "Add the account")
        self.find(".*", "Account: .*CanaryByHand.*")
        self.post(f"Dr {self.name} says: stand where they can see you.")
        self._said_no_patient()
        self._ready("Post.*|Copy.*|Schedule.*")
        self.key("ctrl+Return")
        self.find("dialog", "Post it by hand")
        self.act("push button", "Copy.*")
        self._pasted()
        self.act("push button", "Open X")
        self.act("push button", "I have posted it")
        self.page("Sent")
        self.find("panel", f".*{self.person.word}.*stand where.*|Dr .*{self.person.word}.*")
        self.key("ctrl+1")

    def _pasted(self) -> None:
        """Wait until what was copied can be pasted elsewhere."""
        until = time.monotonic() + PATIENCE_S
        while not any(self.person.word in words for words in self.desktop.pasted()[0].values()):
            assert time.monotonic() < until, "nothing was copied"
