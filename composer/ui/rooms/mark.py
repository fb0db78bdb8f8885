"""Who may reply to the draft on screen, and what it is marked as: kept beside it.

Until the author chooses for a draft, its account says who may reply: a new draft follows it, also to another account.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from composer.drafts.mark_store import Marks
from composer.flow.beside import Beside
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.submission import Audience
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter

Reason = Callable[[Account | None], str]


class MarkRoom(QObject):
    """Shows a draft's marks in the bar, and keeps what is chosen there.

    Args:
        presenter: Tells which draft is on screen.
        disk: The lane of the store.
        room: Tells which account is used, and what failed.
        draft_id: Tells which draft is on screen.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        disk: Runner,
        room: PostRoom,
        draft_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = window.bar
        self._showing = False
        self._usual = Marks()
        self._kept = Beside[Marks](disk, draft_id, self._told, room.show_error)
        self._bar.audience_chosen.connect(self._chosen)
        presenter.draft_shown.connect(self._draft_shown)
        room.account_chosen.connect(self._account_chosen)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._kept.attach(services.marks)

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it why nothing can go yet: not everybody may be meant to reply."""
        return lambda account: first(account) or self._reason()

    def _reason(self) -> str:
        return "" if self._kept.known else self.tr("Who may reply to this draft is still being looked up.")

    @Slot()
    def _draft_shown(self) -> None:
        self._kept.show()

    @Slot(object)
    def _account_chosen(self, account: Account) -> None:
        usual, self._usual = self._usual, Marks(account.audience)
        if self._kept.held is None and usual != self._usual:
            self._told()

    @Slot(object)
    def _chosen(self, audience: Audience) -> None:
        chosen = self._bar.marks.marked(audience)
        if not self._showing and chosen != (self._kept.held or self._usual):
            self._kept.use(chosen)

    def _told(self) -> None:
        """Other marks hold: show them, and let the check look at the post under them."""
        held = self._kept.held or self._usual
        self._showing = True
        self._bar.marks.show(held)
        self._bar.show_audience(held.audience)
        self._bar.audience_chosen.emit(held.audience)
        self._showing = False
