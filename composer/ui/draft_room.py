"""Between the widgets and `flow`: searching, the trash, and what a draft said before."""

from __future__ import annotations

from PySide6.QtCore import QObject

from composer.flow.finding import SearchLoop
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.ui.main_window import MainWindow


class DraftRoom(QObject):
    """Works on the disk lane; shows in the side bar, on the trash's page and in sheets.

    Args:
        disk: The lane of the store.
    """

    def __init__(self, window: MainWindow, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._search = SearchLoop(disk, window.sidebar.show_found)
        window.sidebar.search_asked.connect(self._search.ask)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._search.attach(services.drafts, services.outbox)
