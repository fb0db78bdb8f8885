"""Between the settings and the store: what the author's own profile says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.flow.runner import Runner
from composer.flow.services import AuthorShelf
from composer.guard.author import AuthorProfile
from composer.ui.main_window import MainWindow
from composer.ui.presenter import Presenter


class AuthorRoom(QObject):
    """Shows the profile that is kept, `author`, and keeps what is filled in.

    Args:
        disk: The lane of the store.
        failed: Hears why it could not be kept.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        disk: Runner,
        failed: Callable[[VignetteError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter, self._disk, self._failed = window, presenter, disk, failed
        self._shelf: AuthorShelf | None = None
        self.author = AuthorProfile()
        window.profile_filled.connect(self._keep)

    def attach(self, shelf: AuthorShelf) -> None:
        """Use the opened store."""
        self._shelf = shelf
        self._disk.submit(shelf.get, self._show, self._tell)

    def _show(self, profile: AuthorProfile) -> None:
        self.author = profile
        self._window.use_profile(profile)
        self._presenter.show_profile(profile)

    @Slot(object)
    def _keep(self, profile: AuthorProfile) -> None:
        shelf, self.author = self._shelf, profile
        self._presenter.show_profile(profile)
        if shelf is not None:
            self._disk.submit(lambda: shelf.put(profile), lambda _: None, self._tell)

    def _tell(self, _error: Exception) -> None:
        self._failed(VignetteError("settings.failed"))
