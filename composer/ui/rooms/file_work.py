"""Work on a file that the author chooses: asking for it, for what opens it, and showing how far the work is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from composer.base.errors import VignetteError
from composer.base.progress import Progress
from composer.flow.runner import Runner
from composer.ui.desktop.folders import DOCUMENTS, begin
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.progress import ProgressSheet
from composer.ui.sheets.secret import SecretSheet

T = TypeVar("T")

BACKUP, EXPORT, PLAIN = ".vignette-backup", ".vignette-export", ".json"


class FileWork(QObject):
    """Shows in sheets, works on the disk lane."""

    def __init__(self, window: MainWindow, words: Words, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk = window, words, disk
        self._secret: SecretSheet | None = None
        self._progress = Progress()

    def stop(self) -> None:
        """The program ends, or is locked: so does what is being done."""
        self._progress.stop()

    def ask_secret(self, title: str, sentence: str, label: str, filled: Callable[[str], None]) -> None:
        """Ask for what opens the file; the sheet stays until `close_secret`."""
        sheet = SecretSheet(title, sentence, label, self._window)
        sheet.filled.connect(filled)
        sheet.closed.connect(self._forget_secret)
        self._secret = sheet
        self._window.show_sheet(sheet)

    def wrong(self, error: VignetteError, code: str) -> bool:
        """Say below the field that it does not open; tell whether that is what went wrong."""
        if error.code == code and self._secret is not None:
            self._secret.show_error(self._words.error(code).text)
            return True
        self.close_secret()
        return False

    def close_secret(self) -> None:
        """It was right, or is asked for no longer."""
        if self._secret is not None:
            self._secret.close_sheet()

    @Slot()
    def _forget_secret(self) -> None:
        self._secret = None

    def ask_file(self, title: str, chosen: Callable[[Path], None], *, new: str = "", kind: str = "") -> None:
        """Ask for a file: a new one by this name, or one of a kind (`BACKUP`, `EXPORT`)."""
        dialog = QFileDialog(self._window, title)
        begin(dialog, DOCUMENTS)
        if new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(new)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            backups = self.tr("Backups of Vignette (*.vignette-backup)")
            exports = self.tr("Exports of Vignette (*.vignette-export *.json)")
            dialog.setNameFilters([backups if kind == BACKUP else exports, self.tr("All files (*)")])

        def told(path: str) -> None:
            chosen(Path(path))

        dialog.fileSelected.connect(told)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def do(  # noqa: PLR0917 - what is said and what is done
        self,
        title: str,
        sentence: str,
        progress: Progress,
        work: Callable[[], T],
        done: Callable[[T], None],
        answered: Callable[[VignetteError], bool] = lambda _: False,
        lane: Runner | None = None,
    ) -> None:
        """Work on the disk lane, or another, under a sheet that tells how far; `answered` may deal with an error."""
        self._progress = progress
        sheet = ProgressSheet(title, sentence, progress, self._window)
        self._window.show_sheet(sheet)

        def ended(value: T) -> None:
            sheet.close_sheet()
            done(value)

        def failed(error: Exception) -> None:
            sheet.close_sheet()
            known = error if isinstance(error, VignetteError) else VignetteError("other")
            if answered(known):
                return
            if known.code == "safety.stopped":
                self._window.note.say(self._words.error(known.code).text)
            else:
                self._window.show_sheet(NoticeSheet(self._words.error(known.code, known.params), self._window))

        (lane or self._disk).submit(work, ended, failed)
