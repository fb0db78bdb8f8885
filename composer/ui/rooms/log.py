"""Between the audit log and Settings: verify now, export, take out what is old; and drafts that are protected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from composer.audit.chain import Verdict
from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.flow.log import LogDesk, LogView
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.ui.desktop.folders import DOCUMENTS, begin
from composer.ui.main_window import MainWindow
from composer.ui.saying.moments import within
from composer.ui.saying.words import Words
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.old_rows import OldRowsSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph, isolate
from composer.ui.widgets.turning import Turning

T = TypeVar("T")


class _Section(QWidget):
    """What Settings show of the log: a sentence, the buttons, and below them what was found."""

    def __init__(self, room: LogRoom) -> None:
        super().__init__()
        theme = room.theme
        self.count = Paragraph(theme, "", "body", "second")
        self.verify = push(self.tr("Verify now"))
        self.export = push(self.tr("Export…"))
        self.old = push(self.tr("Remove old entries…"), role="quiet")
        self.old.hide()
        self.told = Paragraph(theme, "", "body")
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.told.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.old, self.verify, self.export):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Turning(row))
        column.addWidget(self.told)
        self.verify.clicked.connect(room.verify)
        self.export.clicked.connect(room.ask_export)
        self.old.clicked.connect(room.ask_old)

    def tell(self, words: str) -> None:
        """Say what was found; the buttons can be pressed again."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        say_aloud(self.told, words)
        self.wait(busy=False)

    def wait(self, *, busy: bool) -> None:
        """Let nobody press twice while it works."""
        for button in (self.verify, self.export, self.old):
            button.setEnabled(not busy)


class LogRoom(QObject):
    """Adds its sections to the settings; the work is done on the disk lane."""

    def __init__(
        self, window: MainWindow, words: Words, disk: Runner, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk, self._clock = window, words, disk, clock
        self._desk: LogDesk | None = None
        self._section: _Section | None = None
        self._protected: Paragraph | None = None
        self._old = 0
        self.theme = window.theme
        window.settings_shown.connect(self._add_settings)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._desk = LogDesk(services.trail, services.drafts, self._clock)

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self._desk is None:
            return
        self._protected = Paragraph(self.theme, "", "body", "second")
        sheet.add_section(self.tr("Drafts that name a patient"), "", self._protected)
        self._section = _Section(self)
        sentence = self.tr("What was checked, decided and sent; no word of a post. Kept for six years.")
        sheet.add_section(self.tr("Log"), sentence, self._section)
        sheet.closed.connect(self._closed)
        self._look()

    @Slot()
    def _closed(self) -> None:
        self._section = self._protected = None

    def _look(self) -> None:
        desk = self._desk
        if desk is not None:
            self._disk.submit(desk.look, self._show, self._failed)

    def _show(self, view: LogView) -> None:
        self._old = view.old
        if self._section is not None:
            count = self.tr("Entries: {count}").format(count=self._number(view.head.rows))
            self._section.count.setText(count)
            self._section.old.setVisible(view.old > 0)
        if self._protected is not None:
            self._protected.setText(self._drafts(view))

    def _drafts(self, view: LogView) -> str:
        if view.oldest is None:
            return self.tr("None. A draft with a detail that must change is itself protected information.")
        since = within(view.oldest, self._clock.now(), QLocale())
        one = self.tr("One draft must change, begun: {when}. It is itself protected information on this disk.")
        many = self.tr(
            "{count} drafts must change, the oldest begun: {when}. They are protected information on this disk."
        )
        words = one if view.must_change == 1 else many
        return words.format(count=self._number(view.must_change), when=since)

    # -- verifying

    @Slot()
    def verify(self) -> None:
        """Walk along the whole log and say what was found."""
        self._do(lambda desk: desk.verify(), lambda verdict: self._tell(self._found(verdict)))

    def _found(self, verdict: Verdict) -> str:
        if verdict.first_bad is not None:
            words = self.tr("Entry {row} is not as it was written, or is missing. Show this to your compliance office.")
            return words.format(row=self._number(verdict.first_bad))
        told = [self.tr("Every entry is as it was written, and none is missing.")]
        if verdict.unreadable:
            told = [self.tr("Some entries were made under a key that is gone: nobody can check them.")]
        if verdict.behind:
            told.append(self.tr("An older or other file was once found in place of this log; an entry says when."))
        if verdict.pruned:
            told.append(self.tr("The oldest entries were removed after six years; an entry says which."))
        if verdict.witnessed is None:
            told.append(self.tr("The keyring keeps no end of this log, so entries cut off there would not show."))
        return "\n".join((*told, self._head(verdict)))

    def _head(self, verdict: Verdict) -> str:
        words = self.tr("Entries: {count}. Newest seal: {mac}")
        return words.format(count=self._number(verdict.head.rows), mac=verdict.head.mac or "–")

    # -- handing out

    @Slot()
    def ask_export(self) -> None:
        """Ask where the log goes."""
        day = f"{dt.datetime.now().astimezone():%Y-%m-%d}"  # the author's own
        dialog = QFileDialog(self._window, self.tr("Export the log"))
        begin(dialog, DOCUMENTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("JSON (*.json)")])
        dialog.setDefaultSuffix("csv")

        def filtered(words: str) -> None:
            dialog.setDefaultSuffix("json" if "json" in words else "csv")

        def chosen(path: str) -> None:
            self.export(Path(path))

        dialog.filterSelected.connect(filtered)
        dialog.selectFile(f"vignette-log-{day}.csv")
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, target: Path) -> None:
        """Write the whole log there."""
        self._do(lambda desk: desk.export(target), lambda verdict: self._exported(target.name, verdict))

    def _exported(self, name: str, verdict: Verdict) -> None:
        words = self.tr("{name} is written. Note the end of the log and keep it elsewhere.").format(name=isolate(name))
        self._tell(f"{words}\n{self._head(verdict)}")
        self._look()

    # -- what is old

    @Slot()
    def ask_old(self) -> None:
        """Ask whether the rows of more than six years ago may go."""
        sheet = OldRowsSheet(self._old, self._window)
        sheet.confirmed.connect(self._take_out)
        self._window.show_sheet(sheet)

    @Slot()
    def _take_out(self) -> None:
        self._do(lambda desk: desk.take_out_old(), self._taken_out)

    def _taken_out(self, count: int) -> None:
        self._tell(self.tr("Entries removed: {count}").format(count=self._number(count)))
        self._look()

    # -- beneath

    def _do(self, work: Callable[[LogDesk], T], done: Callable[[T], None]) -> None:
        desk = self._desk
        if desk is None:
            return
        if self._section is not None:
            self._section.wait(busy=True)
        self._disk.submit(lambda: work(desk), done, self._failed)

    def _tell(self, words: str) -> None:
        if self._section is not None:
            self._section.tell(words)
        else:  # Settings were closed meanwhile; the seal stands there whenever it is verified
            self._window.note.say(words.partition("\n")[0])

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, VignetteError) else VignetteError("other")
        if self._section is not None:
            self._section.wait(busy=False)
        self._window.show_sheet(NoticeSheet(self._words.error(known.code, known.params), self._window))

    def _number(self, number: int) -> str:
        return self._window.locale().toString(number)
