"""Between the second readers and the window: who they are, in Settings, and the sheet on which one confirms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.base.errors import VignetteError
from composer.flow.dispatch import Dispatch
from composer.flow.hearing import Asked
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.policy.policy import Second
from composer.readers.shelf import Reader, ReaderShelf
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.words import Words
from composer.ui.sheets.add_reader import AddReaderSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.second_reader import SecondReaderSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph


class ReaderRoom(QObject):
    """Asks the second reader; the gate decides.

    Args:
        disk: The lane on which half a second may pass.
        posts: Tells that a second reader is asked for.
        dispatch: Takes the reader's passphrase to the gate.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        words: Words,
        disk: Runner,
        posts: PostRoom,
        dispatch: Dispatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._disk, self._dispatch = window, words, disk, dispatch
        self._services: Services | None = None
        self._readers: tuple[Reader, ...] = ()
        self._asking: SecondReaderSheet | None = None
        self._adding: AddReaderSheet | None = None
        self._column: QVBoxLayout | None = None
        posts.second_asked.connect(self.ask)
        window.settings_shown.connect(self._add_settings)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._services = services
        self._do(ReaderShelf.all)

    # -- confirming

    @Slot(object, str)
    def ask(self, asked: Asked, code: str) -> None:
        """Show what is to go; or, where the sheet is up, why the reader's yes did not do."""
        if self._asking is not None and code != "gate.second":
            self._asking.show_error(self._words.error(code).text)
            return
        ids = [one.reader for one in self._readers]
        sheet = SecondReaderSheet(asked.submission, asked.report, ids, self._words, self._window)
        sheet.confirmed.connect(self._confirmed)
        sheet.settings_asked.connect(self._show_settings)
        sheet.closed.connect(self._closed)
        self._asking = sheet
        self._window.show_sheet(sheet)

    @Slot()
    def _show_settings(self) -> None:
        self._window.show_settings(self.tr("Second readers"))

    @Slot(str, str)
    def _confirmed(self, reader: str, passphrase: str) -> None:
        self._dispatch.second(reader, passphrase, self._went)

    def _went(self) -> None:
        if self._asking is not None:
            self._asking.close_sheet()

    @Slot()
    def _closed(self) -> None:
        self._asking = None
        self._dispatch.forget()

    # -- who they are

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        services = self._services
        if services is None or (services.rules.known.second is Second.NEVER and not self._readers):
            return
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        sheet.closed.connect(self._settings_closed)
        sentence = self.tr("They confirm posts on this computer, each with their own passphrase. Ids stand in the log.")
        sheet.add_section(self.tr("Second readers"), sentence, holder)
        self._fill()

    @Slot()
    def _settings_closed(self) -> None:
        self._column = None

    def _fill(self) -> None:
        column = self._column
        if column is None:
            return
        while (item := column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for reader in self._readers:
            remove = push(self.tr("Remove"), role="quiet")
            remove.setAccessibleName(self.tr("Remove {reader}").format(reader=reader.reader))
            remove.clicked.connect(partial(self._remove, reader.reader))
            told = self.tr("{reader} · key {digits}").format(reader=reader.reader, digits=reader.key)
            column.addWidget(self._row(told, remove))
        add = push(self.tr("Add a reader…"))
        add.clicked.connect(self.add)
        column.addWidget(self._row("" if self._readers else self.tr("Nobody yet."), add))

    def _row(self, words: str, button: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Paragraph(self._window.theme, words, "body", "second"), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(button)
        return holder

    @Slot()
    def add(self) -> None:
        """Open the sheet for one more."""
        sheet = AddReaderSheet(self._window)
        sheet.filled.connect(self._add)
        sheet.closed.connect(self._add_closed)
        self._adding = sheet
        self._window.show_sheet(sheet)

    @Slot()
    def _add_closed(self) -> None:
        self._adding = None

    @Slot(str, str)
    def _add(self, reader: str, passphrase: str) -> None:
        self._do(lambda shelf: shelf.add(reader, passphrase), self._added)

    def _remove(self, reader: str) -> None:
        self._do(lambda shelf: shelf.remove(reader))

    def _do(
        self, change: Callable[[ReaderShelf], object], told: Callable[[tuple[Reader, ...]], None] | None = None
    ) -> None:
        services = self._services
        if services is None:
            return
        shelf = services.readers

        def work() -> tuple[Reader, ...]:
            change(shelf)
            return shelf.all()

        self._disk.submit(work, told or self._told, self._failed)

    def _added(self, readers: tuple[Reader, ...]) -> None:
        if self._adding is not None:
            self._adding.close_sheet()
        self._told(readers)

    def _told(self, readers: tuple[Reader, ...]) -> None:
        self._readers = readers
        self._fill()

    def _failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "other"
        sentence = self._words.error(code)
        if self._adding is not None:
            self._adding.show_error(code, sentence.text)
        else:
            self._window.show_sheet(NoticeSheet(sentence, self._window))
