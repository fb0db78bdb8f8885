"""Between the settings and `flow`: passphrase and recovery key, which have a room of their own, and backups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from composer.base.errors import VignetteError
from composer.base.progress import Progress
from composer.flow.runner import Runner
from composer.flow.safety import SafetyDesk
from composer.flow.services import Services
from composer.ui.buttons import push
from composer.ui.labels import Paragraph, isolate
from composer.ui.main_window import MainWindow
from composer.ui.passphrase_room import PassphraseRoom
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.progress import ProgressSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.words import Words

T = TypeVar("T")

SUFFIX = ".vignette-backup"


class SafetyRoom(QObject):
    """Adds its section to the settings, asks for files, shows how far the work is and what became of it.

    Args:
        disk: The lane of the store.
    """

    def __init__(self, window: MainWindow, words: Words, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk = window, words, disk
        self._desk: SafetyDesk | None = None
        self._passphrase = PassphraseRoom(window, words, disk, self)
        window.settings_shown.connect(self._add_settings)

    def attach(self, services: Services) -> None:
        """Use the opened profile."""
        self._desk = services.safety
        self._passphrase.attach(services.passphrase)

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self._desk is None:
            return
        words = self.tr("One encrypted file with all of it: drafts, pictures, outbox, audit log.")
        button = push(self.tr("Back up…"))
        button.clicked.connect(self.ask_backup)
        sheet.add_section(self.tr("Backup"), "", self._row(words, button))

    def _row(self, words: str, *buttons: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Paragraph(self._window.theme, words, "body", "second"), 1)
        for button in buttons:
            row.addWidget(button)
        return holder

    # -- a backup

    @Slot()
    def ask_backup(self) -> None:
        """Ask where the backup goes."""
        name = f"{dt.datetime.now().astimezone():%Y-%m-%d}{SUFFIX}"  # the author's own day
        self._ask_file(self.tr("Back up"), self.back_up, new=name)

    def back_up(self, target: Path) -> None:
        """Write a backup there."""
        desk = self._desk
        if desk is None:
            return
        progress = Progress()
        sentence = self.tr("It takes seconds, and your drafts stay as they are.")
        done = partial(self._backed_up, target.name)
        self._do(self.tr("Backing up"), sentence, progress, lambda: desk.back_up(target, progress), done)

    def _backed_up(self, name: str, elsewhere: bool) -> None:
        if elsewhere:
            self._window.note.say(self.tr("The backup {name} is written.").format(name=isolate(name)), sign="check")
            return
        words = self.tr(
            "The backup {name} is written. Only this computer's keyring opens it: make a recovery key, then back up "
            "again."
        )
        self._window.note.say(words.format(name=isolate(name)), sign="triangle-alert")

    # -- beneath

    def _ask_file(self, title: str, chosen: Callable[[Path], None], *, new: str = "") -> None:
        dialog = QFileDialog(self._window, title)
        if new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(new)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def told(path: str) -> None:
            chosen(Path(path))

        dialog.fileSelected.connect(told)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(
        self, title: str, sentence: str, progress: Progress, work: Callable[[], T], done: Callable[[T], None]
    ) -> None:
        """Work on the disk lane under a sheet that tells how far it is."""
        sheet = ProgressSheet(title, sentence, progress, self._window)
        self._window.show_sheet(sheet)

        def ended(value: T) -> None:
            sheet.close_sheet()
            done(value)

        def failed(error: Exception) -> None:
            sheet.close_sheet()
            known = error if isinstance(error, VignetteError) else VignetteError("other")
            if known.code == "safety.stopped":
                self._window.note.say(self._words.error(known.code).text)
            else:
                self._window.show_sheet(NoticeSheet(self._words.error(known.code, known.params), self._window))

        self._disk.submit(work, ended, failed)
