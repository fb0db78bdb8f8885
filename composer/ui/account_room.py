"""Between the sheets and the accounts: added and removed on the lane of the network."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.flow.views import AccountForm
from composer.outbox.account import Account
from composer.ui.post_room import PostRoom


class AccountRoom(QObject):
    """Does what the sheets of `PostRoom` ask for, and tells it what came of it.

    Args:
        room: Shows the accounts.
        network: The lane that waits for answers.
    """

    def __init__(self, room: PostRoom, network: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._network = room, network
        self._services: Services | None = None
        room.account_filled.connect(self._add)
        room.removal_asked.connect(self._remove)

    def attach(self, services: Services, current_id: str) -> None:
        """Use the opened store; this account was used last."""
        self._services = services
        self._room.show_accounts(services.desk.accounts(), current_id)

    @Slot(object)
    def _add(self, form: AccountForm) -> None:
        services = self._services
        if services is not None:
            self._network.submit(lambda: services.desk.add(form), self._added, self._refused)

    @Slot(str)
    def _remove(self, account_id: str) -> None:
        services = self._services
        if services is not None:
            self._network.submit(lambda: services.desk.remove(account_id), self._removed, self._failed)

    def _removed(self, _nothing: None) -> None:
        if self._services is not None:
            self._room.show_accounts(self._services.desk.accounts(), "practice")

    def _added(self, account: Account) -> None:
        if self._services is not None:
            self._room.account_added(self._services.desk.accounts(), account)

    def _refused(self, error: Exception) -> None:
        self._room.account_refused(error if isinstance(error, VignetteError) else VignetteError("other"))

    def _failed(self, error: Exception) -> None:
        self._room.show_error(error if isinstance(error, VignetteError) else VignetteError("store.failed"))
