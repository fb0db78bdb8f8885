"""What the window says after a run that broke off."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Slot

from composer.flow.session import Session
from composer.flow.views import Recovered
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.saying.moments import within


class Recovery(QObject):
    """Hears of the draft that came back and of the posts that may be out, and tells both in one banner."""

    def __init__(self, window: MainWindow, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._session = window, session
        self._recovered: Recovered | None = None
        self._doubts = 0
        session.recovered = self.show_recovered
        banner = window.composer.recovered
        banner.versions_asked.connect(window.composer.versions_asked)
        banner.outbox_asked.connect(self._show_outbox)
        banner.open_asked.connect(self._open)
        window.sidebar.new_asked.connect(self._went_on)
        window.sidebar.draft_opened.connect(self._went_on)

    def show_recovered(self, recovered: Recovered) -> None:
        """The last run broke off; this was found."""
        self._recovered = recovered
        self._tell()

    def show_items(self, items: tuple[OutboxItem, ...]) -> None:
        """The outbox as it is; what was being sent when the run broke off is in doubt."""
        doubts = sum(item.state is State.UNKNOWN and item.error_code == "unknown.broke_off" for item in items)
        if doubts != self._doubts:
            self._doubts = doubts
            if self._window.composer.recovered.words() or doubts > 0:
                self._tell()

    @Slot()
    def _show_outbox(self) -> None:
        self._window.show_page(Page.OUTBOX)

    @Slot()
    @Slot(str)
    def _went_on(self, draft_id: str = "") -> None:
        """Another draft is on screen: what came back is no more, and the note says where it is."""
        found = self._recovered
        if found is None or not self._window.composer.recovered.words():
            return
        self._recovered = replace(found, on_screen=found.draft_id == draft_id)
        if found.draft_id:
            self._tell()

    @Slot()
    def _open(self) -> None:
        if self._recovered is not None:
            self._session.open(self._recovered.draft_id)
            self._window.composer.recovered.hide()

    def _tell(self) -> None:
        found = self._recovered
        if found is None or not (found.draft_id or self._doubts):
            return
        told = [self._of_draft(found)] if found.draft_id else []
        if found.others:
            one = self.tr("1 more draft changed in the hour before.")
            told.append(self._count(found.others, one, self.tr("{count} more drafts changed in the hour before.")))
        if self._doubts:
            one = self.tr("1 post may be out: look first.")
            told.append(self._count(self._doubts, one, self.tr("{count} posts may be out: look first.")))
        self._window.composer.recovered.tell(
            self.tr("Vignette ended unexpectedly last time."),
            " ".join(told),
            on_screen=found.on_screen or not found.draft_id,
            doubts=self._doubts > 0,
        )

    def _of_draft(self, found: Recovered) -> str:
        words = self.tr("Back on screen is what you wrote until {when}; at most the last second is missing.")
        if not found.on_screen:
            words = self.tr("What you wrote until {when} is in your drafts; at most the last second is missing.")
        when = within(found.since, dt.datetime.now(dt.UTC), QLocale()) if found.since else ""
        return words.replace("{when}", when)

    def _count(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.replace("{count}", self._window.locale().toString(count))
