"""The rooms that answer to the compliance office: policy, second readers, safety, what got out, log, old posts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from composer.base.clock import Clock
from composer.flow.dispatch import Dispatch
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.ui.main_window import MainWindow
from composer.ui.rooms.archive import ArchiveRoom
from composer.ui.rooms.kit import KitRoom
from composer.ui.rooms.late_settings import show_all_settings
from composer.ui.rooms.log import LogRoom
from composer.ui.rooms.policy import PolicyRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.rooms.reader import ReaderRoom
from composer.ui.rooms.safety import SafetyRoom
from composer.ui.saying.words import Words
from composer.ui.widgets.later import later


class OfficeRooms(QObject):
    """Builds them in the order in which Settings show them, and hands each what it needs once the store is open.

    Args:
        disk: The lane of the store.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        words: Words,
        disk: Runner,
        posts: PostRoom,
        dispatch: Dispatch,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.policy = PolicyRoom(window, presenter, words, disk, self)
        self.readers = ReaderRoom(window, words, disk, posts, dispatch, self)
        self.safety = SafetyRoom(window, words, disk, self)
        self.kit = KitRoom(window, words, disk, posts, clock, self)
        self.log = LogRoom(window, words, disk, clock, self)
        self.archive = ArchiveRoom(window, words, disk, clock, self)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self.policy.attach(services.rules)
        self.readers.attach(services)
        self.safety.attach(services)
        self.kit.attach(services)
        self.log.attach(services)
        self.archive.attach(services)
        later(self, self._show_settings)  # the rest of the window takes the store in this turn

    @Slot()
    def _show_settings(self) -> None:
        show_all_settings(self._window)

    def close(self) -> None:
        """The program ends, or is locked: so does what is being done."""
        self.safety.stop()
        self.archive.close()
