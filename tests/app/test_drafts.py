"""Drafts in the real program: searched, thrown away and brought back, an older version taken, a post scheduled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.flow.views import CheckState, Keeping
from composer.outbox.item import State
from composer.ui.pages import Page
from composer.ui.sheets.delete_for_good import DeleteForGoodSheet
from composer.ui.sheets.schedule import ScheduleSheet
from composer.ui.sheets.versions import VersionsSheet
from composer.ui.start import lay_ground

pytestmark = [pytest.mark.ui, pytest.mark.model]


@pytest.fixture
def vignette(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Vignette]:
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: program.services is not None and program.guard_state() == "", timeout=120_000)
    yield program
    program.close()
    for part in (program, ground.shell):  # the program first: its timers must not meet a window that is gone
        part.deleteLater()
        QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")


def vignette_rests(program: Vignette) -> bool:
    """Tell whether what was typed is kept: no answer is on its way any more that would meet a closed window."""
    kept = program.keeping.keeping in {Keeping.SAVED, Keeping.NOWHERE}
    return kept and program.check_view.state is not CheckState.LOOKING


def rest(program: Vignette, qtbot: QtBot) -> None:
    """Wait until no answer is on its way that would meet a closed window."""
    qtbot.waitUntil(lambda: vignette_rests(program), timeout=30_000)


def write(program: Vignette, qtbot: QtBot, text: str) -> None:
    """Type a new draft and wait until it stands in the list."""
    window = program.window
    count = window.sidebar.drafts.rows.rowCount()
    window.sidebar.new_asked.emit()
    QTest.keyClicks(window.composer.thread_of_posts.active, text)
    qtbot.waitUntil(lambda: window.sidebar.drafts.rows.rowCount() == count + 1, timeout=30_000)


def sheet_of(program: Vignette, qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: isinstance(program.window.sheet(), kind), timeout=30_000)
    return program.window.sheet()


def test_a_draft_is_found_thrown_away_brought_back_and_deleted_for_good(qtbot: QtBot, vignette: Vignette) -> None:
    window, side = vignette.window, vignette.window.sidebar
    write(vignette, qtbot, "Potassium first")
    write(vignette, qtbot, "Sodium then")
    side.search.setText("potas")
    qtbot.waitUntil(lambda: side.found.rows.rowCount() == 1, timeout=30_000)
    QTest.keyClick(side.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.composer.parts() == ("Potassium first",), timeout=30_000)
    side.search.clear()

    side.drafts.setCurrentIndex(side.drafts.rows.index(1))
    QTest.keyClick(side.drafts, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: side.drafts.rows.rowCount() == 1, timeout=30_000)
    side.page_chosen.emit(Page.TRASH)
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 1, timeout=30_000)
    QTest.keyClick(window.trash.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: side.drafts.rows.rowCount() == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 0, timeout=30_000)

    side.drafts.setCurrentIndex(side.drafts.rows.index(0))
    QTest.keyClick(side.drafts, Qt.Key.Key_Delete)
    side.page_chosen.emit(Page.TRASH)
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 1, timeout=30_000)
    QTest.keyClick(window.trash.list, Qt.Key.Key_Delete)
    sheet = sheet_of(vignette, qtbot, DeleteForGoodSheet)
    QTest.mouseClick(sheet.delete_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 0, timeout=30_000)
    assert vignette.services is not None
    assert vignette.services.drafts.trash() == ()
    rest(vignette, qtbot)


def test_who_looks_at_the_trash_sees_what_is_thrown_into_it(qtbot: QtBot, vignette: Vignette) -> None:
    window, side = vignette.window, vignette.window.sidebar
    write(vignette, qtbot, "Potassium first")
    write(vignette, qtbot, "Sodium then")
    side.page_chosen.emit(Page.TRASH)
    window.show_page(Page.TRASH)
    side.drafts.setCurrentIndex(side.drafts.rows.index(1))
    QTest.keyClick(side.drafts, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 1, timeout=30_000)
    window.note.button.click()
    qtbot.waitUntil(lambda: window.trash.list.rows.rowCount() == 0, timeout=30_000)
    rest(vignette, qtbot)


def test_an_older_version_comes_back(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    write(vignette, qtbot, "What stood here first")
    window.composer.changing.emit("fix")
    QTest.keyClicks(window.composer.thread_of_posts.active, " and more")
    QTest.mouseClick(window.composer.header.versions, Qt.MouseButton.LeftButton)
    sheet = sheet_of(vignette, qtbot, VersionsSheet)
    QTest.mouseClick(sheet.restore, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: window.composer.parts() == ("What stood here first",), timeout=30_000)
    rest(vignette, qtbot)


def test_a_post_is_scheduled_for_another_zones_hour_and_taken_back(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    write(vignette, qtbot, "Wash your hands before every visit.")
    vignette._schedule.ask()
    sheet = sheet_of(vignette, qtbot, ScheduleSheet)
    assert isinstance(sheet, ScheduleSheet)
    sheet.zone.setCurrentText("Asia/Tokyo")
    sheet.day.setDate(sheet.day.date().addDays(2))
    wanted = sheet.moment()
    QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: vignette.check_view.state is CheckState.DONE, timeout=30_000)
    qtbot.waitUntil(lambda: window.bar.post.text() == "Schedule" and window.bar.post.isEnabled(), timeout=30_000)
    QTest.mouseClick(window.bar.post, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(vignette.items) == 1, timeout=30_000)

    (item,) = vignette.items
    assert (item.state, item.due_at, item.submission.scheduled) == (State.QUEUED, wanted, wanted)
    assert wanted is not None
    assert wanted > dt.datetime.now(dt.UTC)
    assert window.bar.post.text() == "Post"
    window.outbox.take_back.emit(item.item_id)
    qtbot.waitUntil(lambda: window.composer.parts() == ("Wash your hands before every visit.",), timeout=30_000)
    qtbot.waitUntil(lambda: vignette.items == (), timeout=30_000)
    qtbot.waitUntil(lambda: vignette._schedule.moment() == wanted, timeout=30_000)
    assert window.bar.post.text() == "Schedule"
    window.composer.focus_text()
    vignette._session.new()
    qtbot.waitUntil(lambda: vignette._schedule.moment() is None, timeout=30_000)
    vignette._session.open(item.draft_id)
    qtbot.waitUntil(lambda: vignette._schedule.moment() == wanted, timeout=30_000)
    rest(vignette, qtbot)


def test_who_goes_to_another_page_as_a_post_is_taken_stays_there(qtbot: QtBot, vignette: Vignette) -> None:
    window = vignette.window
    write(vignette, qtbot, "Potassium first")
    qtbot.waitUntil(window.bar.post.isEnabled, timeout=20_000)
    window.bar.post.click()
    window.show_page(Page.OUTBOX)  # before the disk has answered
    qtbot.waitUntil(lambda: window.composer.parts() == ("",), timeout=10_000)

    assert window.current_page() is Page.OUTBOX
    window.sidebar.new_asked.emit()
    assert window.current_page() is Page.COMPOSER
    rest(vignette, qtbot)
