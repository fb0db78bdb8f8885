"""What posts cost: this month's sum, the author's own limit, and how many X still takes in this quarter of an hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from composer.base.clock import Clock
from composer.base.settings import Settings
from composer.flow.runner import Runner
from composer.flow.services import Desk
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import Allowance
from composer.outbox.spending import Spending
from composer.text.entities import extract_urls
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.dollars import dollars

Reason = Callable[[Account | None], str]


class MoneyRoom(QObject):
    """Adds up on the disk lane, asks on the network lane, and shows both beside the cost of the draft.

    Args:
        settings: Returns those that hold, with the author's limit for a month.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        disk: Runner,
        network: Runner,
        clock: Clock,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._clock = window, clock
        self._disk, self._network = disk, network
        self._settings = settings
        self._spending = Spending(lambda text: bool(extract_urls(text)))
        self._desk: Desk | None = None
        self._account: Account | None = None
        self._spent = 0

    def connect_to(self, room: PostRoom) -> MoneyRoom:
        """Hear of the account in use and of the outbox; return itself."""
        room.account_chosen.connect(self.show_account)
        room.items_shown.connect(self.show_items)
        return self

    def attach(self, desk: Desk) -> None:
        """Use the opened accounts."""
        self._desk = desk

    @Slot(object)
    def show_account(self, account: Account) -> None:
        """This one is used now."""
        self._account = account
        self._window.bar.show_left(None)
        self._ask_left()

    @Slot(object)
    def show_items(self, items: tuple[OutboxItem, ...]) -> None:
        """The outbox changed."""
        now = self._clock.now()
        self._disk.submit(lambda: self._spending.of(items, now), self._summed, self._not_told)
        self._ask_left()

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it whether the draft would pass the author's limit."""
        return lambda account: first(account) or self._reason(account)

    def _reason(self, account: Account | None) -> str:
        limit = self._settings().spending_limit * 10
        if not limit or account is None or account.kind is not AccountKind.X:
            return ""
        if self._spent + self._window.composer.thread_of_posts.cost() <= limit:
            return ""
        words = self.tr("This would pass your limit of {limit} a month. Raise it in Settings, or wait.")
        return words.replace("{limit}", dollars(limit, digits=2))

    def _ask_left(self) -> None:
        desk, account = self._desk, self._account
        if desk is None or account is None or account.kind is AccountKind.BY_HAND:
            return

        def told(left: Allowance | None) -> None:
            if account is self._account:
                self._window.bar.show_left(left if left is not None and left.until > self._clock.now() else None)

        self._network.submit(lambda: desk.left(account.account_id), told, self._not_told)

    def _summed(self, thousandths: int) -> None:
        self._spent = thousandths
        self._window.bar.show_spent(thousandths)

    def _not_told(self, _error: Exception) -> None:
        """A sum that cannot be told is not shown; nothing else hangs on it."""
