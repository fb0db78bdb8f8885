"""Between the settings and the store: what the author's own profile says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.flow.kept import Kept
from composer.flow.runner import Runner
from composer.flow.services import AuthorShelf
from composer.guard.author import AuthorProfile
from composer.ui.main_window import MainWindow
from composer.ui.rooms.presenter import Presenter


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
        self._kept = Kept(AuthorProfile(), self._show, self._tell)
        window.profile_filled.connect(self._keep)

    @property
    def author(self) -> AuthorProfile:
        """What the author has filled in."""
        return self._kept.held

    def attach(self, shelf: AuthorShelf) -> None:
        """Use the opened store."""
        self._kept.attach(self._disk, shelf.get, shelf.put)

    def _show(self) -> None:
        self._window.use_profile(self.author)
        self._presenter.show_profile(self.author)

    @Slot(object)
    def _keep(self, profile: AuthorProfile) -> None:
        """Keep what was filled in; what was left as it stood stays as it is kept, which may not be read yet."""
        before, now = asdict(self.author), asdict(profile)
        filled = {name: value for name, value in now.items() if value != before[name]}
        self._kept.change(lambda kept: replace(kept, **filled))

    def _tell(self, _error: Exception) -> None:
        self._failed(VignetteError("settings.failed"))
