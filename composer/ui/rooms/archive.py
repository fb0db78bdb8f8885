"""Between the page of the archive and `flow`: guards of its own, the import, what is listed, deleted, exported."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.drafts.archive_store import ArchiveStore, FoundPost, Sums, Wanted
from composer.flow.archive import address_of
from composer.flow.archive_list import write_list
from composer.flow.archive_look import Worker
from composer.flow.archive_work import ArchiveWork, Stage, WorkView
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.port import ManyGuard
from composer.guard.remote import RemoteGuard, guard_command, guard_environment
from composer.policy.policy import Feature
from composer.ui.desktop.browser import open_address
from composer.ui.desktop.folders import DOCUMENTS, DOWNLOADS, begin
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.forget_archive import ForgetArchiveSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.widgets.aloud import say_aloud

_MOST_GUARDS: Final = 8  # each takes some hundred megabytes
_PATIENCE_S, _WAKING_S = 120.0, 300.0  # they work behind everything else, however busy the computer is
_FRESH_MS: Final = 1_500
_TOLD_EACH_MS: Final = 200
"""The import tells how far it is many times a second; nobody reads so fast, and each sentence is laid out anew."""
_LIST: Final = "old-posts.csv"


def background_guard() -> ManyGuard:
    """Return a guard that gives way to whatever else the computer does."""
    return RemoteGuard(guard_command(), _PATIENCE_S, _WAKING_S, guard_environment(background=True))


class ArchiveRoom(QObject):
    """Reads the store on the disk lane, the file on a lane of its own, and asks each guard on another.

    Args:
        disk: The lane of the store.
        clock: Dates what was dealt with.
        make: Makes a guard.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        words: Words,
        disk: Runner,
        clock: Clock,
        parent: QObject | None = None,
        make: Callable[[], ManyGuard] = background_guard,
    ) -> None:
        super().__init__(parent)
        self._window, self._page, self._words = window, window.archive, words
        self._disk, self._clock, self._make = disk, clock, make
        self._reading = Lane(self)
        self._lanes: list[Lane] = []
        self._services: Services | None = None
        self._sums, self._asked = Sums(), 0
        self._work = ArchiveWork(disk, self._reading, self._hire, self._dismiss, clock, self._hear)
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(_FRESH_MS)
        self._fresh.timeout.connect(self._refresh)
        self._heard = WorkView()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOLD_EACH_MS)
        self._soon.timeout.connect(self._show_heard)
        self._connect()

    @property
    def work(self) -> ArchiveWork:
        """The import."""
        return self._work

    def attach(self, services: Services) -> None:
        """Use the opened store; what was under way when the program ended goes on."""
        self._services = services
        self._refuse(services)
        if services.rules.known.allows(Feature.ARCHIVE):
            self._work.attach(services.archive, services.shelf.get)
        self._refresh()

    def close(self) -> None:
        """The program ends, or is locked."""
        self._services = None
        self._soon.stop()
        self._work.close()
        self._reading.close()
        for lane in self._lanes:
            lane.close()

    # -- guards

    def _hire(self) -> list[Worker]:
        workers = list[Worker]()
        for _ in range(min(os.cpu_count() or 1, _MOST_GUARDS)):
            lane = Lane(self)
            self._lanes.append(lane)
            workers.append(Worker(self._make(), lane))
        return workers

    def _dismiss(self, workers: Sequence[Worker]) -> None:
        if not workers:
            return
        lanes, self._lanes = self._lanes, []

        def gone(_: object) -> None:
            for lane in lanes:
                lane.close()
                lane.deleteLater()

        if self._services is None:  # the program ends: nobody is kept waiting any more
            self._lanes = lanes
            _close(workers)
        else:
            self._reading.submit(lambda: _close(workers), gone, gone)

    # -- what is shown

    def _hear(self, view: WorkView) -> None:
        before, self._heard = self._heard, view
        if view.stage is Stage.NOTHING or (view.stage, view.stopped) != (before.stage, before.stopped):
            self._soon.stop()
            self._show_heard()
        elif not self._soon.isActive():
            self._soon.start()
        if view.stage is not before.stage:
            self._refresh()
            if view.stage is Stage.NOTHING:
                say_aloud(self._page, self._page.progress.told.text() or self.tr("All old posts are checked."))
        elif view.stage is not Stage.NOTHING and not self._fresh.isActive():
            self._fresh.start()

    @Slot()
    def _show_heard(self) -> None:
        self._page.show_work(self._heard)

    @Slot()
    def _refresh(self) -> None:
        """Tell sums and list as they are now; of a list nobody looks at, the sums alone."""
        self._ask(self._page.wanted())

    @Slot(object)
    def _ask(self, wanted: Wanted) -> None:
        services = self._services
        if services is None:
            return
        store, seen = services.archive, self._page.isVisible()
        self._asked += 1
        number = self._asked

        def answered(told: tuple[Sums, array[int] | None]) -> None:
            if number == self._asked:
                self._sums, numbers = told
                self._page.show_sums(self._sums)
                if numbers is not None:
                    self._page.show_numbers(numbers)

        self._disk.submit(lambda: (store.sums(), store.numbers(wanted) if seen else None), answered, self._failed)

    @Slot(object)
    def _read(self, numbers: list[int]) -> None:
        self._with_store(lambda store: store.posts(numbers), self._page.show_posts)

    # -- what the author does

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose the archive X gave you"))
        begin(dialog, DOWNLOADS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Archives of X (*.zip *.js)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take(self, path: str) -> None:
        services = self._services
        if services is None or self._work.busy:
            return
        self._refuse(services)
        if services.rules.known.allows(Feature.ARCHIVE):
            self._work.take(Path(path))

    def _refuse(self, services: Services) -> None:
        allowed = services.rules.known.allows(Feature.ARCHIVE)
        self._page.refuse("" if allowed else self._words.error("policy.off_archive").text)

    @Slot()
    def _open(self) -> None:
        post = self._page.list.post()
        if post is not None:
            open_address(address_of(post.post_id))

    @Slot()
    def _deal(self) -> None:
        post = self._page.list.post()
        if post is None or not (post.dealt or post.verdict):
            return
        post_id, moment = post.post_id, None if post.dealt else self._clock.now()

        def dealt(_: int) -> None:
            said = self.tr("Dealt with.") if moment else self.tr("Not dealt with.")
            say_aloud(self._page, said)
            self._refresh()

        self._with_store(lambda store: store.deal_with([post_id], moment), dealt)

    @Slot()
    def _ask_forget(self) -> None:
        sheet = ForgetArchiveSheet(self._sums.posts, self._window)
        sheet.confirmed.connect(self._forget)
        self._window.show_sheet(sheet)

    @Slot()
    def _forget(self) -> None:
        def gone(_: int) -> None:
            self._window.note.say(self.tr("The imported posts are deleted from this computer."))
            self._refresh()

        self._with_store(lambda store: store.forget(), gone)

    @Slot()
    def _ask_export(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Export the list of old posts"))
        begin(dialog, DOCUMENTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("For programs (*.json)")])
        dialog.selectFile(_LIST)
        dialog.fileSelected.connect(self._export)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _export(self, path: str) -> None:
        wanted = self._page.wanted()

        def work(store: ArchiveStore) -> int:
            posts: tuple[FoundPost, ...] = store.find(wanted)
            write_list(posts, Path(path))
            return len(posts)

        def written(count: int) -> None:
            words = self.tr("The list is written, without a word of the posts. Lines: {count}.")
            self._window.note.say(words.replace("{count}", self._page.locale().toString(count)))

        self._with_store(work, written)

    def _with_store(self, work: Callable[[ArchiveStore], object], done: Callable[..., object]) -> None:
        services = self._services
        if services is not None:
            store = services.archive
            self._disk.submit(lambda: work(store), lambda value: _drop(done(value)), self._failed)

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, VignetteError) else VignetteError("other")
        self._window.show_sheet(NoticeSheet(self._words.error(known.code, known.params), self._window))

    def _connect(self) -> None:
        page = self._page
        page.shown.connect(self._refresh)
        page.choose_asked.connect(self._choose)
        page.taken.connect(self._take)
        page.wanted_changed.connect(self._ask)
        page.forget_asked.connect(self._ask_forget)
        page.export_asked.connect(self._ask_export)
        page.list.rows.wanted.connect(self._read)
        page.progress.stop_asked.connect(self._work.stop)
        page.progress.go_on_asked.connect(self._work.look)
        for part in (page.list, page.detail):
            part.open_asked.connect(self._open)
            part.deal_asked.connect(self._deal)


def _close(workers: Sequence[Worker]) -> None:
    for worker in workers:
        worker.guard.close()


def _drop(_: object) -> None:
    return None
