"""Between the widgets and `flow`: searching, the trash, and what a draft said before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from composer.base.errors import VignetteError
from composer.drafts.history import Reason, Version
from composer.flow.finding import SearchLoop
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.flow.session import Session
from composer.flow.trash import TrashDesk, TrashListeners
from composer.flow.versions import VersionDesk
from composer.policy.policy import Policy
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.chart import ChartRoom
from composer.ui.rooms.doubt import DoubtRoom
from composer.ui.rooms.recovery import Recovery
from composer.ui.saying.words import Words
from composer.ui.sheets.delete_for_good import DeleteForGoodSheet
from composer.ui.sheets.versions import VersionsSheet
from composer.ui.tabs.room import TabsRoom
from composer.ui.widgets.later import later

_TIDY_EACH_MS = 3_600_000


class DraftRoom(QObject):
    """Works on the disk lane; shows in the side bar, on the trash's page and in sheets. `failed` carries an error.

    Args:
        disk: The lane of the store.
    """

    failed = Signal(object)

    def __init__(
        self, window: MainWindow, words: Words, disk: Runner, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._search = SearchLoop(disk, window.sidebar.show_found)
        self._session, self._words = session, words
        self._rules: Callable[[], Policy] = Policy
        self.tabs = TabsRoom(window, self)
        self.recovery, self.doubt = Recovery(window, session, self), DoubtRoom(window, session, self)
        self._versions = VersionDesk(disk, self._show_versions, self._tell_failure)
        self.charts = ChartRoom(window, session, self._versions, self)
        self._trash = TrashDesk(disk, TrashListeners(window.trash.show_rows, session.reopen, self._tell_failure))
        window.sidebar.search_asked.connect(self._search.ask)
        window.sidebar.page_chosen.connect(self._page_chosen)
        window.composer.changing.connect(self._keep_version)
        window.composer.versions_asked.connect(self._ask_versions)
        window.trash.back_asked.connect(self._trash.bring_back)
        window.trash.delete_asked.connect(self._ask_deletion)
        window.sidebar.draft_deleted.connect(self._trash_changes)
        window.undo_delete_asked.connect(self._trash_changes)
        self._tidy = QTimer(self)
        self._tidy.setInterval(_TIDY_EACH_MS)
        self._tidy.timeout.connect(self._trash.expire)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._rules = lambda: services.rules.known
        self._search.attach(services.drafts, services.outbox)
        self._trash.attach(services.drafts, services.pictures)
        self._versions.attach(services.drafts)
        self._tidy.start()

    @Slot(object)
    def _page_chosen(self, page: Page) -> None:
        if page is Page.TRASH:
            self._trash.refresh()

    @Slot()
    def _trash_changes(self) -> None:
        """A draft goes to the trash, or comes back: who looks at it sees that."""
        if self._window.trash.isVisible():
            later(self, self._trash.refresh)  # behind what changes it

    @Slot(object)
    def _ask_deletion(self, draft_ids: tuple[str, ...]) -> None:
        if draft_ids:
            sheet = DeleteForGoodSheet(draft_ids, self._window)
            sheet.confirmed.connect(self._trash.delete_for_good)
            self._window.show_sheet(sheet)

    # -- versions

    @Slot(str)
    def _keep_version(self, reason: str) -> None:
        self._versions.keep(self._session.draft.draft_id, self._window.composer.parts(), Reason(reason))

    @Slot()
    def _ask_versions(self) -> None:
        self._session.save()
        self._versions.ask(self._session.draft.draft_id)

    def _show_versions(self, draft_id: str, versions: tuple[Version, ...]) -> None:
        if draft_id != self._session.draft.draft_id or isinstance(self._window.sheet(), VersionsSheet):
            return  # another draft came on screen meanwhile, or it was asked for twice
        days = self._rules().version_days
        sheet = VersionsSheet(versions, self._window.composer.parts(), self._window, self._words, days)
        sheet.restore_asked.connect(self._restore)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _restore(self, version: Version) -> None:
        if version.draft_id != self._session.draft.draft_id:
            return
        self._keep_version(Reason.RESTORE)
        thread = self._window.composer.thread_of_posts
        thread.take_version(version.parts)
        self._window.note.say(
            self.tr("The older version is back. What you had is kept as a version, too."), sign="history"
        )

    def _tell_failure(self, error: VignetteError) -> None:
        self.failed.emit(error)
