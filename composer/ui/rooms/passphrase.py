"""Between the settings and `flow`: when the program locks itself, and the passphrase that unlocks it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.base.errors import VignetteError
from composer.flow.locking import PassphraseDesk
from composer.flow.runner import Runner
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.passphrase import PassphraseSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph


class PassphraseRoom(QObject):
    """Adds its section to the settings, opens the sheet, and tells what became of it.

    Args:
        disk: The lane on which half a second may pass.
    """

    def __init__(self, window: MainWindow, words: Words, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk = window, words, disk
        self._desk: PassphraseDesk | None = None
        self._making = False
        window.settings_shown.connect(self._add_settings)

    def attach(self, desk: PassphraseDesk | None) -> None:
        """Use the opened profile's passphrase; None where nothing is kept."""
        self._desk = desk
        if desk is not None and desk.unsure_recovery:
            self._window.note.say(self._unsure(), self.tr("Make one…"), "triangle-alert", self.make_recovery)

    def _unsure(self) -> str:
        return self.tr("A recovery key was made, but you did not say that you wrote it down: make a new one.")

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
        words = self.tr("None was made: a lost keyring or a forgotten passphrase would close your drafts for good.")
        if desk.has_recovery:
            words = self.tr("One was made. It opens your drafts without passphrase and keyring.")
        elif desk.unsure_recovery:
            words = self._unsure()
        row.addWidget(Paragraph(self._window.theme, words, "body", "second"), 1)
        button = push(self.tr("Make a new one…") if desk.has_recovery else self.tr("Make one…"))
        button.clicked.connect(self.make_recovery)
        row.addWidget(button)
        return holder

    @Slot()
    def make_recovery(self) -> None:
        """Make a recovery key and show it once; pressed again meanwhile it makes no other."""
        if self._desk is not None and not self._making:
            self._making = True
            self._disk.submit(self._desk.make_recovery, self.show_recovery, self._recovery_failed)

    def show_recovery(self, code: str) -> None:
        """Show a key that was made. It takes the place of an earlier one only when the author has written it down."""
        self._making = False
        sheet = RecoverySheet(code, self._window)
        sheet.written.connect(self._settle)
        self._window.show_sheet(sheet)

    @Slot()
    def _settle(self) -> None:
        if self._desk is not None:
            self._disk.submit(self._desk.settle_recovery, lambda _: None, self._recovery_failed)

    def _recovery_failed(self, error: Exception) -> None:
        self._making = False
        code = error.code if isinstance(error, VignetteError) else "other"
        self._window.show_sheet(NoticeSheet(self._words.error(code), self._window))

    @Slot()
    def ask(self) -> None:
        """Open the sheet."""
        desk = self._desk
        if desk is None:
            return
        sheet = PassphraseSheet(desk.is_set, self._window)
        sheet.filled.connect(partial(self._put_on, sheet))
        sheet.removed.connect(partial(self._take_off, sheet))
        self._window.show_sheet(sheet)

    def _put_on(self, sheet: PassphraseSheet, old: str, new: str) -> None:
        desk = self._desk
        if desk is not None:
            self._do(sheet, lambda: desk.put_on(old, new), self.tr("The passphrase is set."))

    def _take_off(self, sheet: PassphraseSheet, old: str) -> None:
        desk = self._desk
        if desk is not None:
            self._do(sheet, lambda: desk.take_off(old), self.tr("The passphrase is taken off."))

    def _do(self, sheet: PassphraseSheet, work: Callable[[], None], words: str) -> None:
        def done(_nothing: None) -> None:
            if not sheet.over:
                sheet.close_sheet()
            self._window.note.say(words)

        def failed(error: Exception) -> None:
            sentence = self._words.error(error.code if isinstance(error, VignetteError) else "other")
            if sheet.over:  # whoever closed it meanwhile would take it for done
                self._window.show_sheet(NoticeSheet(sentence, self._window))
            else:
                sheet.show_error(sentence.text)

        self._disk.submit(work, done, failed)
