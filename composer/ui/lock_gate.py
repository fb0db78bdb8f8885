"""The system's password before a program that is locked without a passphrase: the door to the window, not a key.

It stands for as long as the person stays signed in: a file that ends with the sign-in notes that the program is locked,
so that a program that was ended and started again is locked still.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.paths import Profile
from composer.ui.desktop import lock_words
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.login_prompt import LoginPrompt, Outcome
from composer.ui.lock_page import LockPage


class LockGate(QObject):
    """`passed`: the person at the keyboard is the one who is signed in.

    Args:
        lane: For the bus and the file.
        profile: Says where the file lies.

    Attributes:
        address: Of the system's bus; empty, nothing is asked.
    """

    passed = Signal()

    def __init__(self, lane: Lane, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = ""
        self._lane, self._profile = lane, profile
        self._page: LockPage | None = None
        self._holds = False
        self.prompt = LoginPrompt(lane, self)
        self.prompt.looked.connect(self._looked)
        self.prompt.answered.connect(self._answered)

    def stand_before(self, page: LockPage, *, asks: bool, holds: bool) -> None:
        """Ask the system before `page` unlocks, where it can be asked.

        Args:
            page: What is shown while it is locked.
            asks: Whether it asks for a passphrase: then nothing else unlocks, since only that brings the key.
            holds: Whether a program started meanwhile is to be locked, too.
        """
        if asks or not self.address:
            return
        self._page, self._holds = page, holds
        page.system_asked.connect(self.prompt.ask)
        page.stop_asked.connect(self.prompt.stop)
        page.ways_asked.connect(self.close)
        page.wait_for_system()
        self.prompt.look(self.address)

    def leave(self) -> None:
        """It is unlocked, whichever way."""
        self.close()
        if self._profile.held is not None:
            held = self._profile.held
            self._lane.submit(lambda: held.unlink(missing_ok=True), lambda _: None, lambda _: None)

    @Slot()
    def close(self) -> None:
        """Let go of the bus; what is noted stays."""
        self._page = None
        self.prompt.close()

    @Slot(bool)
    def _looked(self, there: bool) -> None:
        if self._page is None:
            return
        self._page.show_gate(there)
        if there and self._holds and self._profile.held is not None:
            held = self._profile.held
            self._lane.submit(lambda: held.touch(0o600), lambda _: None, lambda _: None)

    @Slot(object)
    def _answered(self, outcome: Outcome) -> None:
        page = self._page
        if page is None:
            return
        if outcome is Outcome.PASSED:
            page.unlocking()
            self.passed.emit()
        else:
            if outcome is Outcome.NOBODY:
                page.show_gate(False)
            page.show_error(lock_words.system(outcome.value))
            if outcome is Outcome.GONE:
                page.wait_for_system()
                self.prompt.look(self.address)
