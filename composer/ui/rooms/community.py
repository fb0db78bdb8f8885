"""Between the widgets and `flow`: the community that the draft on screen goes to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from composer.flow.aiming import Aiming
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.sheets.community import CommunitySheet


class CommunityRoom(QObject):
    """Opens the sheet from the menu of who may reply, and says there that a community is chosen.

    Args:
        aiming: Holds what is chosen for the draft.
    """

    def __init__(self, window: MainWindow, aiming: Aiming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._aiming = window, aiming
        window.bar.marks.community_asked.connect(self.open_sheet)
        window.commands.asked.connect(self._asked)

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "community":
            self._window.show_composer()
            self.open_sheet()

    @Slot()
    def open_sheet(self) -> None:
        """Let the author say which community it is."""
        sheet = CommunitySheet(self._aiming.aim.community_id, self._window)
        sheet.chosen.connect(self._use)
        self._window.show_sheet(sheet)

    @Slot(str)
    def _use(self, community_id: str) -> None:
        self._aiming.use(replace(self._aiming.aim, community_id=community_id))
        self._window.composer.focus_text()

    def show(self) -> None:
        """Say whether one is chosen."""
        self._window.bar.marks.show_community(bool(self._aiming.aim.community_id))

    def reason(self, account: Account | None) -> str:
        """Return why a post cannot go to its community; empty where it can."""
        aim = self._aiming.aim
        if not aim.community_id:
            return ""
        if aim.reply_to is not None:
            return self.tr("A reply goes where the other post is, not to a community. Take one of the two off.")
        if account is not None and account.kind is AccountKind.BY_HAND:
            return self.tr("By hand, you choose the community at X. Take it off here: menu, Post in a community.")
        return ""
