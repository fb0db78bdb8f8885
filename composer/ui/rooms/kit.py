"""Between Sent and the privacy officer: the sheet for a post that should not have gone, its record, the last day."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.flow import record
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.breach import deadlines
from composer.outbox.incidents import Incident, IncidentShelf
from composer.outbox.item import OutboxItem
from composer.ui.desktop.folders import DOCUMENTS, begin
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.kit_words import day, lines_of
from composer.ui.saying.words import Words
from composer.ui.sheets.kit import KitSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.widgets.labels import isolate


class KitRoom(QObject):
    """Keeps what is written down at once, writes the record where the author wants it, and reminds of the last day."""

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        words: Words,
        disk: Runner,
        posts: PostRoom,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk, self._posts, self._clock = window, words, disk, posts, clock
        self._shelf: IncidentShelf | None = None
        self._services: Services | None = None
        self._known: dict[str, Incident] = {}
        self._read, self._wanted = False, ""
        self._sheet: KitSheet | None = None
        for page in (window.outbox, window.sent):
            page.detail.kit_asked.connect(self.ask)
        posts.items_shown.connect(self._show_items)

    def attach(self, services: Services) -> None:
        """Use the opened store, and remind of what has not been handed over."""
        self._services, shelf = services, services.incidents
        self._shelf = shelf
        self._disk.submit(shelf.all, self._told, self._failed)

    def read_again(self) -> None:
        """Something else has written to the store: know of it before a sheet is opened."""
        if self._shelf is not None:
            self._disk.submit(self._shelf.all, self._take, self._failed)

    # -- the sheet

    @Slot(str)
    def ask(self, item_id: str) -> None:
        """Open the sheet for a post."""
        item, shelf = self._posts.item(item_id), self._shelf
        if item is None or shelf is None:
            return
        if not self._read:  # an empty sheet would be kept in place of what was written down before
            self._wanted = item_id
            self._disk.submit(shelf.all, partial(self._first_asked, item_id), self._failed)
            return
        today = self._today()
        sheet = KitSheet(item, self._known.get(item_id) or Incident(item_id, today), today, self._window)
        sheet.delete_asked.connect(self._window.sent.detail.delete_asked)
        sheet.profile_asked.connect(self._window.sent.open_profile)
        sheet.noted.connect(self._keep)
        sheet.save_asked.connect(self._ask_file)
        sheet.closed.connect(self._closed)
        self._sheet = sheet
        self._window.show_sheet(sheet)

    @Slot()
    def _closed(self) -> None:
        self._sheet = None

    @Slot(object)
    def _show_items(self, items: tuple[OutboxItem, ...]) -> None:
        sheet = self._sheet
        if sheet is not None:
            item = next((one for one in items if one.item_id == sheet.incident().item_id), None)
            if item is not None:
                sheet.show_item(item)

    # -- keeping

    @Slot(object)
    def _keep(self, incident: Incident) -> None:
        shelf, item = self._shelf, self._posts.item(incident.item_id)
        if shelf is None or item is None:
            return
        self._known[item.item_id] = incident
        if item.submission.account_kind is AccountKind.PRACTICE:  # nothing got out: filled in for practice
            return

        self._disk.submit(lambda: shelf.keep(incident, item), lambda _: None, self._failed)
        if self._sheet is not None:
            self._sheet.kept(incident)

    def _take(self, incidents: tuple[Incident, ...]) -> None:
        """Know what is kept; what was filled in since it was read is newer."""
        self._known = {one.item_id: one for one in incidents} | self._known
        self._read = True

    def _first_asked(self, item_id: str, incidents: tuple[Incident, ...]) -> None:
        self._take(incidents)
        if self._wanted == item_id:
            self._wanted = ""
            self.ask(item_id)

    def _told(self, incidents: tuple[Incident, ...]) -> None:
        self._take(incidents)
        waiting = [one for one in incidents if not one.handed_over]
        if waiting:
            words = self.tr("A post that got out is not handed over yet. Last day to tell the people: {day}.")
            last = min(deadlines(one.found_on, one.people).people for one in waiting)
            self._window.note.say(words.format(day=day(last)), sign="octagon-alert")

    # -- the record

    @Slot(object)
    def _ask_file(self, incident: Incident) -> None:
        self._keep(incident)
        dialog = QFileDialog(self._window, self.tr("Save the record"))
        begin(dialog, DOCUMENTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Page to print (*.html)"), self.tr("Plain text (*.txt)")])
        dialog.setDefaultSuffix("html")
        dialog.selectFile(f"vignette-record-{self._today().isoformat()}.html")

        def filtered(words: str) -> None:
            dialog.setDefaultSuffix("txt" if "txt" in words else "html")

        def chosen(path: str) -> None:
            self.save(incident, Path(path))

        dialog.filterSelected.connect(filtered)
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, incident: Incident, target: Path) -> None:
        """Write the record there."""
        item, services = self._posts.item(incident.item_id), self._services
        if item is None or services is None:
            return
        account = self._account(services, item)
        lines = lines_of(incident, item, account, self._clock.now(), self._words)
        language = QLocale().bcp47Name().partition("-")[0]
        self._disk.submit(
            lambda: record.write(lines, target, language), lambda _: self._saved(target.name), self._failed
        )

    def _account(self, services: Services, item: OutboxItem) -> Account | None:
        account_id = item.submission.account_id
        return next((one for one in services.desk.accounts() if one.account_id == account_id), None)

    def _saved(self, name: str) -> None:
        words = self.tr("{name} is written. Hand it to your privacy officer today.")
        self._window.note.say(words.format(name=isolate(name)), sign="check")

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, VignetteError) else VignetteError("other")
        self._window.show_sheet(NoticeSheet(self._words.error(known.code, known.params), self._window))

    def _today(self) -> dt.date:
        return self._clock.now().astimezone().date()
