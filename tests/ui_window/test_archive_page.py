"""The page of old posts over a real encrypted store: taken in by a drop, listed, searched, dealt with, deleted."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from composer.base.clock import SystemClock
from composer.drafts.archive_store import MIGRATIONS, ArchiveStore, FoundPost, Wanted
from composer.flow.archive_work import Stage, WorkView
from composer.guard.report import Label, Verdict
from composer.ui.archive.page import ArchivePage
from composer.ui.archive.rows import PAGE, ArchiveModel
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.rooms.archive import ArchiveRoom
from composer.ui.sheets.forget_archive import ForgetArchiveSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.vault.database import Database
from tests.drafts.test_archive_file import entry, js
from tests.fakes import WordGuard

pytestmark = pytest.mark.ui

TEXTS = ("Wash your hands.", "Admitted Maria today.", "It came last night.", "Answer", "Maria again")


class Rules:
    """What the institution has set; it can turn the archive off."""

    on = True

    @property
    def known(self) -> Rules:
        return self

    def allows(self, _feature: object) -> bool:
        return self.on


class Desk:
    """Window, store and room."""

    def __init__(self, window: MainWindow, database: Database) -> None:
        self.window, self.page = window, window.archive
        self.store, self.rules = ArchiveStore(database), Rules()
        self.disk = Lane(window)
        self.services = SimpleNamespace(archive=self.store, shelf=SimpleNamespace(get=self.profile), rules=self.rules)
        self.room = ArchiveRoom(window, window.panel._wording, self.disk, SystemClock(), window, WordGuard)
        self.room.attach(self.services)
        window.show_page(Page.ARCHIVE)

    @staticmethod
    def profile() -> object:
        from composer.guard.author import AuthorProfile

        return AuthorProfile()

    def close(self) -> None:
        self.room.close()
        self.disk.close()


@pytest.fixture
def desk(window: MainWindow) -> Iterator[Desk]:
    database = Database.open(None, bytes(32), {"archive": MIGRATIONS})
    made = Desk(window, database)
    yield made
    made.close()
    database.close()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return js(tmp_path / "tweets.js", *(entry(number, text) for number, text in enumerate(TEXTS, start=11)))


def drop(page: ArchivePage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none, QEvent.Type.Drop))


@pytest.fixture
def full(desk: Desk, archive: Path, qtbot) -> Desk:
    """The archive is in, and all of it looked at."""
    drop(desk.page, archive)
    qtbot.waitUntil(lambda: desk.store.sums().posts == len(TEXTS) and not desk.room.work.busy, timeout=20_000)
    qtbot.waitUntil(lambda: desk.page.list.post() is not None, timeout=20_000)
    return desk


def listed(page: ArchivePage) -> list[str]:
    rows = page.list.rows
    return [str(rows.index(place).data()) for place in range(rows.rowCount())]


def wait_for(qtbot, page: ArchivePage, texts: list[str]) -> None:
    qtbot.waitUntil(lambda: listed(page) == texts, timeout=20_000)


def test_without_an_archive_the_page_says_how_to_get_one(desk: Desk, qtbot) -> None:
    assert desk.page._nothing.isVisible()
    assert not desk.page.list.isVisible()
    with qtbot.waitSignal(desk.page.choose_asked):
        QTest.mouseClick(desk.page._nothing.button, Qt.MouseButton.LeftButton)


def test_a_dropped_archive_shows_what_must_change_first_with_its_reasons(full: Desk, qtbot) -> None:
    wait_for(qtbot, full.page, ["Maria again", "Admitted Maria today."])

    assert not full.page.progress.isVisible()
    assert "Must change: 2. To consider: 1. Dealt with: 0. All posts: 5." in full.page.counts.text()
    spoken = str(full.page.list.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Rule A" in spoken
    assert "18" in spoken
    assert full.page.detail.words.text() == "Maria again"
    assert "Rule A" in full.page.detail.card.sentence()


def test_other_posts_and_words_are_asked_for(full: Desk, qtbot) -> None:
    full.page.segments.button(1).click()
    wait_for(qtbot, full.page, ["It came last night."])
    full.page.segments.button(2).click()
    wait_for(qtbot, full.page, [*reversed(TEXTS)])

    QTest.keyClicks(full.page.search, "mari")
    wait_for(qtbot, full.page, ["Maria again", "Admitted Maria today."])
    full.page.reasons.setCurrentIndex(full.page.reasons.findData(Label.MRN.value))
    wait_for(qtbot, full.page, [])
    assert full.page._none.words() == "No post like this"

    full.page._none.button.click()
    wait_for(qtbot, full.page, [*reversed(TEXTS)])


def test_one_by_one_they_are_opened_at_x_and_marked(full: Desk, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("composer.ui.rooms.archive.open_address", opened.append)
    wait_for(qtbot, full.page, ["Maria again", "Admitted Maria today."])

    QTest.keyClick(full.page.list, Qt.Key.Key_Return)
    QTest.keyClick(full.page.list, Qt.Key.Key_Space)
    wait_for(qtbot, full.page, ["Admitted Maria today."])
    QTest.mouseClick(full.page.detail.open_button, Qt.MouseButton.LeftButton)
    assert opened == ["https://x.com/i/status/15", "https://x.com/i/status/12"]

    full.page.segments.button(3).click()
    wait_for(qtbot, full.page, ["Maria again"])
    assert full.page.detail.deal_button.text() == "Not dealt with after all"
    QTest.mouseClick(full.page.detail.deal_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: full.store.sums().dealt == 0)


def test_the_list_is_exported_without_words(full: Desk, qtbot, tmp_path: Path) -> None:
    full.room._export(str(tmp_path / "list.csv"))
    qtbot.waitUntil(lambda: "Lines: 2." in full.window.note.words(), timeout=20_000)
    told = (tmp_path / "list.csv").read_text("utf-8")

    assert "https://x.com/i/status/12" in told
    assert "Maria" not in told


def test_it_is_deleted_for_good_once_that_is_confirmed(full: Desk, qtbot) -> None:
    QTest.mouseClick(full.page.forget, Qt.MouseButton.LeftButton)
    sheet = full.window.sheet()
    assert isinstance(sheet, ForgetArchiveSheet)
    sheet.dismiss()
    assert full.store.sums().posts == 5

    QTest.mouseClick(full.page.forget, Qt.MouseButton.LeftButton)
    sheet = full.window.sheet()
    assert isinstance(sheet, ForgetArchiveSheet)
    sheet.delete_button.click()
    qtbot.waitUntil(lambda: full.store.sums().posts == 0)
    qtbot.waitUntil(full.page._nothing.isVisible)


def test_cancelled_it_says_what_is_left_and_goes_on_when_asked(
    window: MainWindow, archive: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(None, bytes(32), {"archive": MIGRATIONS})
    desk = Desk(window, database)
    heard = desk.room.work._hear

    def stop_at_once(view: object) -> None:
        heard(view)
        if view.stage is Stage.WAKING and not view.stopped:
            desk.page.progress.stop.click()

    monkeypatch.setattr(desk.room.work, "_hear", stop_at_once)
    try:
        drop(desk.page, archive)
        qtbot.waitUntil(lambda: desk.store.sums().posts == 5 and not desk.room.work.busy, timeout=20_000)
        qtbot.waitUntil(desk.page.progress.go_on.isVisible, timeout=20_000)
        assert "no check has looked at yet: 5" in desk.page.progress.told.text()

        monkeypatch.setattr(desk.room.work, "_hear", heard)
        QTest.mouseClick(desk.page.progress.go_on, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: desk.store.sums().unlooked == 0 and not desk.room.work.busy, timeout=20_000)
    finally:
        desk.close()
        database.close()


def test_what_is_no_archive_is_told_in_a_sentence(desk: Desk, tmp_path: Path, qtbot) -> None:
    wrong = tmp_path / "photo.zip"
    wrong.write_bytes(b"nothing of the kind")
    drop(desk.page, wrong)

    qtbot.waitUntil(lambda: "no posts in it" in desk.page.progress.told.text(), timeout=20_000)


def test_turned_off_by_the_institution_nothing_is_taken_in(desk: Desk, archive: Path, qtbot) -> None:
    desk.rules.on = False
    drop(desk.page, archive)
    qtbot.wait(50)

    assert "turned off" in desk.page._nothing.accessibleName() + desk.page._nothing._sentence.text()
    assert not desk.room.work.busy
    assert not desk.page.take.isEnabled()


def test_a_store_that_cannot_be_read_is_told(desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_wanted: Wanted) -> array[int]:
        from composer.base.errors import StoreError

        raise StoreError("store.failed")

    monkeypatch.setattr(desk.store, "numbers", broken)
    desk.page.segments.button(2).click()

    qtbot.waitUntil(lambda: isinstance(desk.window.sheet(), NoticeSheet), timeout=20_000)


def test_of_a_hundred_thousand_posts_it_holds_the_few_in_sight(words) -> None:
    model = ArchiveModel(words)
    asked: list[list[int]] = []
    told: list[int] = []
    model.wanted.connect(asked.append)
    model.dataChanged.connect(lambda first, last: told.append(last.row() - first.row()))
    model.show_numbers(array("q", range(100_000)))
    for place in range(0, 100_000, 1_000):
        model.index(place).data()
        model._ask()
        moment = dt.datetime(2018, 10, 10, tzinfo=dt.UTC)
        model.show_posts([FoundPost(n, str(n), "x", moment, Verdict.CLEAR, (), False) for n in asked[-1]])

    assert model.rowCount() == 100_000
    assert all(len(numbers) == PAGE for numbers in asked)
    assert max(told) < PAGE  # a view looks at each row it is told of
    assert len(model._held) <= 1_000
    assert model.index(99_000).data() == "x"
    assert model.index(0).data() is None  # let go of, and asked for again


def test_an_import_tells_how_far_it_is_some_times_a_second_and_its_last_state_always(desk: Desk, qtbot) -> None:
    told, shown = list[WorkView](), desk.page.show_work
    desk.page.show_work = lambda view: (told.append(view), shown(view))  # type: ignore[method-assign]
    for place in range(500):
        desk.room._hear(WorkView(Stage.LOOKING, place, 500))
    assert [view.done for view in told] == [0]
    qtbot.waitUntil(lambda: told[-1].done == 499)
    assert len(told) == 2


def test_an_import_tells_at_once_what_it_does_now_and_that_it_was_stopped(desk: Desk) -> None:
    views = (
        WorkView(Stage.READING),
        WorkView(Stage.READING, 3, 9),
        WorkView(Stage.WAKING),
        WorkView(Stage.LOOKING, 1, 9),
        WorkView(Stage.LOOKING, 2, 9, stopped=True),
        WorkView(error_code="other"),
    )
    for view in views:
        desk.room._hear(view)
        assert (desk.page.work == view) == (view.done != 3)
