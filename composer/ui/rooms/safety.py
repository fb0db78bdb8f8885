"""Between the settings and `flow`: passphrase and recovery key, which have a room of their own, backups and exports."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.base.errors import VignetteError
from composer.base.progress import Progress
from composer.flow.merging import Merged
from composer.flow.runner import Runner
from composer.flow.safety import SafetyDesk
from composer.flow.services import Services
from composer.policy.policy import Feature
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.rooms.file_work import BACKUP, EXPORT, PLAIN, FileWork
from composer.ui.rooms.passphrase import PassphraseRoom
from composer.ui.saying.words import Words
from composer.ui.sheets.export import ExportSheet
from composer.ui.sheets.new_key import NewKeySheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph, isolate


class SafetyRoom(QObject):
    """Adds its sections to the settings, asks for files, shows how far the work is and what became of it.

    `brought` carries the services after something was brought in: what is on screen is to be shown anew.

    Args:
        disk: The lane of the store.
    """

    brought = Signal(object)

    def __init__(self, window: MainWindow, words: Words, disk: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._services: Services | None = None
        self._work = FileWork(window, words, disk, self)
        self._lane = Lane(self)  # pictures that come are read for minutes: what is typed is not to wait for them
        self._passphrase = PassphraseRoom(window, words, disk, self)
        window.settings_shown.connect(self._add_settings)

    def attach(self, services: Services) -> None:
        """Use the opened profile."""
        self._services = services
        self._passphrase.attach(services.passphrase)

    def stop(self) -> None:
        """The program ends, or is locked: what is being written is given up, and what stood there before stays."""
        self._work.stop()
        self._lane.close()

    @property
    def _desk(self) -> SafetyDesk | None:
        return self._services.safety if self._services is not None else None

    def _allows(self, feature: Feature) -> bool:
        return self._services is None or self._services.rules.known.allows(feature)

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self._desk is None:
            return
        words = self.tr("One encrypted file with all of it: drafts, pictures, outbox, audit log.")
        back_up, restore = push(self.tr("Back up…")), push(self.tr("Restore…"))
        back_up.clicked.connect(self.ask_backup)
        restore.clicked.connect(self.ask_restore)
        sheet.add_section(self.tr("Backup"), "", self._row(words, back_up, restore))
        words = self.tr("What you wrote, to take to another computer, under a passphrase of its own.")
        export, take_in = push(self.tr("Export…")), push(self.tr("Import…"))
        export.clicked.connect(self.ask_export)
        if not self._allows(Feature.EXPORTS):
            export.setEnabled(False)
            export.setToolTip(self.tr("Turned off by your institution"))
            export.setAccessibleDescription(export.toolTip())
        take_in.clicked.connect(self.ask_import)
        sheet.add_section(self.tr("Moving"), "", self._row(words, export, take_in))

        words = self.tr("Every page is written anew under another key. Do it if somebody may have seen this one.")
        renew = push(self.tr("New key…"))
        renew.clicked.connect(self.ask_renewal)
        sheet.add_section(self.tr("Encryption key"), "", self._row(words, renew))

    def _row(self, words: str, *buttons: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Paragraph(self._window.theme, words, "body", "second"), 1)
        for button in buttons:
            row.addWidget(button)
        return holder

    # -- backups

    @Slot()
    def ask_backup(self) -> None:
        """Ask where the backup goes."""
        self._work.ask_file(self.tr("Back up"), self.back_up, new=_today() + BACKUP)

    def back_up(self, target: Path) -> None:
        """Write a backup there."""
        desk = self._desk
        if desk is None:
            return
        progress = Progress()
        sentence = self.tr("It takes seconds, and your drafts stay as they are.")
        done = partial(self._backed_up, target.name)
        self._work.do(self.tr("Backing up"), sentence, progress, lambda: desk.back_up(target, progress), done)

    def _backed_up(self, name: str, elsewhere: bool) -> None:
        if elsewhere:
            self._window.note.say(self.tr("The backup {name} is written.").format(name=isolate(name)), sign="check")
            return
        words = self.tr(
            "The backup {name} is written. Only this computer's keyring opens it: make a recovery key, then back up "
            "again."
        )
        self._window.note.say(words.format(name=isolate(name)), sign="triangle-alert")

    @Slot()
    def ask_restore(self) -> None:
        """Ask for the backup."""
        self._work.ask_file(self.tr("Restore a backup"), self.restore, kind=BACKUP)

    def restore(self, file: Path, secret: str = "") -> None:
        """Bring back what a backup holds and this store does not."""
        desk = self._desk
        if desk is None:
            return
        progress = Progress()
        sentence = self.tr("What is missing here comes back. Nothing that stands here is replaced.")
        if secret:
            sentence = self._pictures_again()
        work = partial(desk.restore, file, secret, progress)
        failed = partial(self._restore_failed, file)
        self._work.do(self.tr("Restoring"), sentence, progress, work, self._brought, failed, self._lane)

    def _restore_failed(self, file: Path, error: VignetteError) -> bool:
        if error.code == "safety.asked":
            title = self.tr("Open the backup")
            sentence = self.tr("This computer's keyring does not open it. The passphrase or recovery key of then does.")
            label = self.tr("Passphrase or recovery key")
            self._work.ask_secret(title, sentence, label, partial(self.restore, file))
            return True
        return self._work.wrong(error, "safety.wrong")

    # -- the key

    @Slot()
    def ask_renewal(self) -> None:
        """Say what another key means, then ask for the yes."""
        desk = self._desk
        if desk is not None:
            sheet = NewKeySheet(self._window, recovery=desk.has_recovery)
            sheet.confirmed.connect(self.renew_key)
            self._window.show_sheet(sheet)

    @Slot()
    def renew_key(self) -> None:
        """Put the store under another key."""
        desk = self._desk
        if desk is not None:
            sentence = self.tr("Broken off, the old key holds.")
            self._work.do(self.tr("Writing every page anew"), sentence, Progress(), desk.renew_key, self._renewed)

    def _renewed(self, code: str) -> None:
        if code:
            self._passphrase.show_recovery(code)
        else:
            self._window.note.say(self.tr("Your drafts are under a new key."), sign="check")

    # -- moving

    @Slot()
    def ask_export(self) -> None:
        """Ask for a passphrase, then where the export goes."""
        sheet = ExportSheet(self._window, plain=self._allows(Feature.PLAIN_EXPORTS))
        sheet.chosen.connect(self._ask_export_place)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _ask_export_place(self, passphrase: str | None) -> None:
        name = _today() + (PLAIN if passphrase is None else EXPORT)
        self._work.ask_file(self.tr("Export"), lambda path: self.export(path, passphrase), new=name)

    def export(self, target: Path, passphrase: str | None) -> None:
        """Write an export there."""
        desk = self._desk
        if desk is None:
            return
        progress = Progress()
        sentence = self.tr("It takes seconds, and your drafts stay as they are.")
        words = self.tr("The export {name} is written.").format(name=isolate(target.name))
        work = partial(desk.export, target, passphrase, progress)
        self._work.do(
            self.tr("Exporting"), sentence, progress, work, lambda _: self._window.note.say(words, sign="check")
        )

    @Slot()
    def ask_import(self) -> None:
        """Ask for the export."""
        self._work.ask_file(self.tr("Import"), self.take_in, kind=EXPORT)

    def take_in(self, file: Path, passphrase: str = "") -> None:
        """Bring what an export holds and this store does not."""
        desk = self._desk
        if desk is None:
            return
        progress = Progress()

        def work() -> Merged:
            if not passphrase and desk.asks(file):
                raise VignetteError("safety.asked_passphrase")
            return desk.take_in(file, passphrase, progress)

        failed = partial(self._import_failed, file)
        self._work.do(self.tr("Importing"), self._pictures_again(), progress, work, self._brought, failed, self._lane)

    def _import_failed(self, file: Path, error: VignetteError) -> bool:
        if error.code == "safety.asked_passphrase":
            sentence = self.tr("It is under the passphrase it was exported with.")
            self._work.ask_secret(
                self.tr("Open the export"), sentence, self.tr("Its passphrase"), partial(self.take_in, file)
            )
            return True
        return self._work.wrong(error, "safety.wrong_passphrase")

    # -- beneath

    def _pictures_again(self) -> str:
        return self.tr(
            "What is missing here comes. Nothing that stands here is replaced. Pictures are cleaned and read again, "
            "which takes about a second each."
        )

    def _brought(self, merged: Merged) -> None:
        self._work.close_secret()
        if self._services is not None:
            self.brought.emit(self._services)
        told = [self._count(merged.drafts, self.tr("1 draft came."), self.tr("{count} drafts came."))]
        if merged.versions:
            one = self.tr("1 text is now an earlier version of a draft you have.")
            told.append(
                self._count(merged.versions, one, self.tr("{count} texts are now earlier versions of drafts you have."))
            )
        if merged.doubtful:
            one = self.tr("1 of them may be out: look first.")
            told.append(self._count(merged.doubtful, one, self.tr("{count} of them may be out: look first.")))
        if merged.pictures_again:
            one = self.tr("1 picture was cleaned and read again.")
            told.append(
                self._count(merged.pictures_again, one, self.tr("{count} pictures were cleaned and read again."))
            )
        if merged.pictures_lost:
            one = self.tr("1 picture could not be cleaned and read, and did not come.")
            many = self.tr("{count} pictures could not be cleaned and read, and did not come.")
            told.append(self._count(merged.pictures_lost, one, many))
        warned = merged.doubtful or merged.pictures_lost
        self._window.note.say(" ".join(told), sign="triangle-alert" if warned else "check")

    def _count(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.replace("{count}", self._window.locale().toString(count))


def _today() -> str:
    """Return the author's own day."""
    return f"{dt.datetime.now().astimezone():%Y-%m-%d}"
