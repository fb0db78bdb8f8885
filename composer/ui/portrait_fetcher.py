"""Between the accounts' pictures in the store and the window: read, decoded and fetched on a lane."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from composer.flow.runner import Runner
from composer.flow.services import Desk
from composer.outbox.account import Account
from composer.ui.widgets.portraits import Portraits


class PortraitFetcher(QObject):
    """Shows what is kept; fetches the picture of an account that was just connected.

    Args:
        lane: Asks X, reads the store and decodes; neither the window nor a post waits with it.
    """

    def __init__(self, portraits: Portraits, lane: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portraits, self._lane = portraits, lane
        self._desk: Desk | None = None

    def attach(self, desk: Desk) -> None:
        """Use the opened accounts; show their pictures."""
        self._desk = desk
        self.look()

    def look(self) -> None:
        """Show what is kept now."""
        desk = self._desk
        if desk is not None:
            self._lane.submit(lambda: decoded(desk.accounts(), desk.pictures()), self._portraits.show, self._nothing)

    def fetch(self, account: Account) -> None:
        """Fetch the picture of an account that has just been told of, and show it; until then the one there was."""
        desk = self._desk
        if desk is not None:
            self.look()  # under its handle of now
            self._lane.submit(lambda: desk.fetch_picture(account), lambda _: self.look(), self._nothing)

    def _nothing(self, _error: Exception) -> None:
        """The initials stay: nobody needs a picture to post."""


def decoded(accounts: tuple[Account, ...], pictures: Mapping[str, bytes]) -> dict[str, QImage]:
    """Return the pictures of accounts by their handles; each is a small PNG made by this program."""
    found = ((account.handle, pictures.get(account.account_id)) for account in accounts)
    return {handle: QImage.fromData(data) for handle, data in found if handle and data}
