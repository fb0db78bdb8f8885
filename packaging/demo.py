"""The main job, driven as a person would with keys and mouse only, in the real window, without a display.

A draft with a patient's name is typed; the guard blocks it; its suggestions are taken; the post goes to the practice
account and is read back from the service's timeline over HTTP. Each step prints its outcome; pictures go to
`build/demo/`; the exit status is 1 if a step fails. `make run` runs it where there is no display, with a real keyring.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.flow.views import CheckState, Keeping
from composer.guard.report import Label, Verdict
from composer.outbox.item import State
from composer.ui.pages import Page
from composer.ui.start import end, lay_ground

PICTURES = Path(__file__).resolve().parents[1] / "build" / "demo"
DRAFT = (
    "Admitted Maria G., 93, last night at Mercy. Look at the skin first: it took four of us and one very old textbook "
    "to remember that.\n\nGrateful for night teams that stay curious. #Dermatology #NightShift"
)
TAKE_BACK_S = 3


class StepFailedError(Exception):
    """A step did not end as it must."""


def pause(milliseconds: int) -> None:
    """Let the window live; unlike `QTest.qWait`, the lanes run meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Demo:
    """Drives one window through the main job."""

    def __init__(self, qt: QApplication, home: Path) -> None:
        self._qt = qt
        profile = Profile(data=home / "data", config=home / "config")
        profile.prepare()
        profile.settings.write_text(f"take_back_s = {TAKE_BACK_S}\n", "utf-8")
        self.ground = lay_ground(qt, profile)
        self.ground.shell.show()
        self.vignette = Vignette(self.ground, SystemClock())
        self.window = self.vignette.window
        self._profile = profile

    def run(self) -> None:
        """Take every step, in order."""
        self.step("the window opens", self.open)
        self.step("the encrypted store opens with a key from the system's keyring", self.store)
        self.step("a draft with a patient's name is typed; the counter follows", self.type_draft)
        self.step("the guard blocks it and says why; Post is off", self.blocked)
        self.step("the draft lies encrypted on the disk", self.kept)
        self.step("its suggestions are taken by key; nothing is found any more", self.take_suggestions)
        self.step("Post by key: it waits and can be taken back", self.post)
        self.step("it goes to the practice account, once", self.sent)
        self.step("the service's timeline, over HTTP, shows exactly the text", self.on_timeline)
        self.step("the window's timeline shows it too", self.in_window)

    def step(self, what: str, act: Callable[[], str]) -> None:
        """Take one step and print how it ended."""
        begun = time.monotonic()
        try:
            told = act()
        except StepFailedError as error:
            self.picture("failed")
            print(f"FAILED  {what}: {error}", flush=True)
            raise
        print(f"ok      {what} ({told}; {time.monotonic() - begun:.1f} s)", flush=True)

    def open(self) -> str:
        """Show the window."""
        self.until(lambda: self.window.isVisible() and self.focused() is not None, 10, "no field has the focus")
        self.picture("1-open")
        return "the cursor is in the post"

    def store(self) -> str:
        """Wait for the keyring and the store."""
        self.until(lambda: self.vignette.services is not None, 20, "the store did not open")
        services = self.vignette.services
        if services is None or not services.lasting:
            raise StepFailedError("the store does not last")
        return "Secret Service, SQLCipher"

    def type_draft(self) -> str:
        """Type it key by key."""
        self.type(DRAFT)
        self.until(lambda: self.text() == DRAFT, 5, "the text differs from what was typed")
        return self.named("characters left")

    def blocked(self) -> str:
        """Read the verdict, the findings and the button."""
        self.until(self.checked, 30, "the check did not answer")
        report = self.vignette.check_view.report
        if report is None or report.verdict is not Verdict.BLOCK:
            raise StepFailedError("not blocked")
        found = {(item.label, item.span.of(DRAFT)) for item in report.findings}
        if (Label.NAME, "Maria G.") not in found and (Label.NAME, "Maria G") not in found:
            raise StepFailedError("the name was not found")
        if self.post_button().isEnabled():
            raise StepFailedError("Post can be pressed")
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        pause(300)
        if self.timeline():
            raise StepFailedError("something went out")
        self.picture("2-blocked")
        return ", ".join(sorted(f"{label} “{words}”" for label, words in found))

    def kept(self) -> str:
        """Look for the words in every byte on the disk."""
        self.until(lambda: self.vignette.keeping.keeping is Keeping.SAVED, 5, "not saved")
        for path in self._profile.data.rglob("*"):
            if path.is_file() and b"Maria" in path.read_bytes():
                raise StepFailedError(f"readable in {path.name}")
        return "no readable byte of it"

    def take_suggestions(self) -> str:
        """Ctrl+Shift+. takes the first suggestion of each finding."""
        self.key(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.until(lambda: self.text() != DRAFT, 5, "the text did not change")
        self.until(lambda: self.checked() and self.verdict() is Verdict.CLEAR, 10, "still not clear")
        self.picture("3-clear")
        return self.text().split(".")[0]

    def post(self) -> str:
        """Ctrl+Enter."""
        self.posted = self.text()
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: any(item.state is State.QUEUED for item in self.vignette.items), 5, "nothing waits")
        pause(300)
        self.picture("4-take-back")
        if self.timeline():
            raise StepFailedError("it went before its time")
        return f"{TAKE_BACK_S} s"

    def sent(self) -> str:
        """Wait until it is out."""
        self.until(lambda: any(item.state is State.SENT for item in self.vignette.items), 20, "it did not go")
        self.click(self.window.sidebar, "Sent")
        pause(300)
        self.picture("5-sent")
        return "sent"

    def on_timeline(self) -> str:
        """Ask the service."""
        posts = self.timeline()
        if [post["text"] for post in posts] != [self.posted]:
            raise StepFailedError(f"{len(posts)} posts, or other words")
        return f"post {posts[0]['id']}"

    def in_window(self) -> str:
        """Click on the practice timeline."""
        self.click(self.window.sidebar, "Practice timeline")
        self.until(lambda: self.window.current_page() is Page.TIMELINE, 5, "another page is shown")
        self.until(lambda: bool(self.window.timeline.posts()), 5, "it is empty")
        if self.window.timeline.posts()[0].text != self.posted:
            raise StepFailedError("other words")
        pause(300)
        self.picture("6-timeline")
        return "the same words"

    # -- hands and eyes

    def focused(self) -> QWidget | None:
        """Return the widget that has the keyboard."""
        return self._qt.focusWidget()

    def type(self, text: str) -> None:
        """Type on whatever has the focus."""
        target = self.focused()
        for char in text:
            if char == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(target, char)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press one key on whatever has the focus."""
        QTest.keyClick(self.focused() or self.window, key, modifiers)

    def click(self, inside: QWidget, name: str) -> None:
        """Click the button with this accessible name or label."""
        for button in inside.findChildren(QPushButton):
            if name in (button.accessibleName(), button.text()) and button.isVisible():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, button.height() // 2))
                return
        raise StepFailedError(f"no button {name}")

    def named(self, ending: str) -> str:
        """Return the accessible name of the visible widget whose name ends so."""
        for widget in self.window.findChildren(QWidget):
            if widget.accessibleName().endswith(ending) and widget.isVisible():
                return widget.accessibleName()
        raise StepFailedError(f"nothing says “… {ending}”")

    def text(self) -> str:
        """Return the text on screen."""
        return self.window.composer.parts()[0]

    def checked(self) -> bool:
        """Tell whether the text on screen, and not an earlier one, has been looked at."""
        view = self.vignette.check_view
        return view.state is CheckState.DONE and view.parts == (self.text(),)

    def verdict(self) -> Verdict | None:
        """Return the last verdict."""
        report = self.vignette.check_view.report
        return report.verdict if report else None

    def post_button(self) -> QPushButton:
        """Return the Post button."""
        return self.window.bar.post

    def timeline(self) -> list[dict[str, str]]:
        """Ask the practice service for its posts, over HTTP, as any client would."""
        practice = self.vignette.services.desk.practice
        handle = practice.handle()
        request = urllib.request.Request(
            f"{handle.base_url}/2/users/{practice.account.user_id}/tweets?max_results=5",
            headers={"Authorization": f"Bearer {handle.bearer}"},
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            return json.load(answer).get("data", [])

    def until(self, holds: Callable[[], bool], seconds: float, else_why: str) -> None:
        """Let the window live until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise StepFailedError(else_why)
            pause(20)

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        pause(50)
        self.window.grab().save(str(PICTURES / f"{name}.png"))


def main() -> int:
    """Run the demo in a fresh home; return the exit status."""
    qt = QApplication(["vignette"])
    with tempfile.TemporaryDirectory(prefix="vignette-demo-") as home:
        demo = Demo(qt, Path(home))
        try:
            demo.run()
        except StepFailedError:
            return 1
        finally:
            demo.ground.shell.close()
            end(demo.ground)
    print(f"Pictures: {PICTURES.relative_to(Path.cwd()) if PICTURES.is_relative_to(Path.cwd()) else PICTURES.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
