"""Drafts that may be out already, since a backup or an export brought them back: they wait for the author to look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from composer.flow.session import Session
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page

Reason = Callable[[Account | None], str]


class DoubtRoom(QObject):
    """Shows the banner above such a draft and keeps Post off; `cleared` tells that the author has looked."""

    cleared = Signal()

    def __init__(self, window: MainWindow, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._session = window, session
        session.listed = self.refresh
        banner = window.composer.doubt
        banner.posts_asked.connect(self._show_posts)
        banner.not_out_asked.connect(self._not_out)

    def refresh(self) -> None:
        """Another draft is on screen, or the list is another."""
        self._window.composer.doubt.tell(self._session.may_be_out)

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it whether the draft may be out."""
        return lambda account: first(account) or self._reason()

    def _reason(self) -> str:
        return self.tr("This may be out already: look first.") if self._session.may_be_out else ""

    @Slot()
    def _show_posts(self) -> None:
        self._window.show_page(Page.TIMELINE)

    @Slot()
    def _not_out(self) -> None:
        self._session.not_out()
        self.refresh()
        self.cleared.emit()
