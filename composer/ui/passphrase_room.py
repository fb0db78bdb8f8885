"""Between the settings and `flow`: when the program locks itself, and the passphrase that unlocks it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.base.errors import VignetteError
from composer.flow.locking import PassphraseDesk
from composer.flow.runner import Runner
from composer.ui.buttons import push
from composer.ui.labels import Paragraph
from composer.ui.main_window import MainWindow
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.passphrase import PassphraseSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.words import Words


class PassphraseRoom(QObject):
    """Adds its section to the settings, opens the sheet, and tells what became of it.

    Args:
        disk: The lane on which half a second may pass.
    """

    def __init__(self, window: MainWindow, words: Words, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk = window, words, disk
        self._desk: PassphraseDesk | None = None
        self._sheet: PassphraseSheet | None = None
        window.settings_shown.connect(self._add_settings)

    def attach(self, desk: PassphraseDesk | None) -> None:
        """Use the opened profile's passphrase; None where nothing is kept."""
        self._desk = desk

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        desk = self._desk
        if desk is None:
            return
        kept = self.tr("A passphrase is set. It opens your drafts and keys.")
        bare = self.tr("None is set: whoever is signed in to this computer can open your drafts.")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Paragraph(self._window.theme, kept if desk.is_set else bare, "body", "second"), 1)
        button = push(self.tr("Change it…") if desk.is_set else self.tr("Set a passphrase…"))
        button.clicked.connect(self.ask)
        row.addWidget(button)
        sheet.add_section(self.tr("Passphrase"), "", holder)
        sheet.add_section(self.tr("Recovery key"), "", self._recovery_row(desk))

    def _recovery_row(self, desk: PassphraseDesk) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        made = self.tr("One was made. It opens your drafts without passphrase and keyring.")
        none = self.tr("None was made: a lost keyring or a forgotten passphrase would close your drafts for good.")
        row.addWidget(Paragraph(self._window.theme, made if desk.has_recovery else none, "body", "second"), 1)
        button = push(self.tr("Make a new one…") if desk.has_recovery else self.tr("Make one…"))
        button.clicked.connect(self.make_recovery)
        row.addWidget(button)
        return holder

    @Slot()
    def make_recovery(self) -> None:
        """Make a recovery key and show it once."""
        if self._desk is not None:
            self._disk.submit(self._desk.make_recovery, self._show_recovery, self._recovery_failed)

    def _show_recovery(self, code: str) -> None:
        self._window.show_sheet(RecoverySheet(code, self._window))

    def _recovery_failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "other"
        self._window.show_sheet(NoticeSheet(self._words.error(code), self._window))

    @Slot()
    def ask(self) -> None:
        """Open the sheet."""
        desk = self._desk
        if desk is None:
            return
        self._sheet = PassphraseSheet(desk.is_set, self._window)
        self._sheet.filled.connect(self._put_on)
        self._sheet.removed.connect(self._take_off)
        self._sheet.closed.connect(self._closed)
        self._window.show_sheet(self._sheet)

    @Slot(str, str)
    def _put_on(self, old: str, new: str) -> None:
        desk = self._desk
        if desk is not None:
            self._do(lambda: desk.put_on(old, new), self.tr("The passphrase is set."))

    @Slot(str)
    def _take_off(self, old: str) -> None:
        desk = self._desk
        if desk is not None:
            self._do(lambda: desk.take_off(old), self.tr("The passphrase is taken off."))

    def _do(self, work: Callable[[], None], done: str) -> None:
        self._disk.submit(work, lambda _: self._done(done), self._failed)

    def _done(self, words: str) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._window.note.say(words)

    def _failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "other"
        if self._sheet is not None:
            self._sheet.show_error(self._words.error(code).text)

    @Slot()
    def _closed(self) -> None:
        self._sheet = None
