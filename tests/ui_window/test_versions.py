"""Earlier versions: looked at by keys, brought back in one step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.drafts.store import MIGRATIONS, DraftStore
from composer.flow.session import Session, SessionListeners
from composer.ui.rooms.draft import DraftRoom
from composer.ui.sheets.versions import VersionsSheet
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import HeldRunner
from tests.ui_window import samples

pytestmark = pytest.mark.ui


@pytest.fixture
def sheet(window, words) -> VersionsSheet:
    made = VersionsSheet(samples.versions(), ("now",), window, words)
    window.show_sheet(made)
    return made


def test_a_version_is_read_with_its_moment_and_why_it_was_kept(sheet: VersionsSheet) -> None:
    spoken = [str(sheet.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]

    assert spoken[0].endswith("Before a fix")
    assert spoken[1].endswith("Before you went on writing")
    assert spoken[2].endswith("Before the posts changed")


def test_walking_shows_the_text_and_enter_brings_it_back(sheet: VersionsSheet, qtbot) -> None:
    assert sheet.shown() == samples.BLOCKED
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.shown().startswith("Admitted a patient.")
    with qtbot.waitSignal(sheet.restore_asked) as asked:
        QTest.keyClick(sheet.list, Qt.Key.Key_Return)

    assert asked.args[0].parts[0].startswith("Admitted a patient.")


def test_what_stands_there_already_cannot_be_brought_back(window, words) -> None:
    versions = samples.versions()
    sheet = VersionsSheet(versions, versions[0].parts, window, words)
    window.show_sheet(sheet)

    assert not sheet.restore.isEnabled()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.restore.isEnabled()


def test_without_versions_it_says_when_one_is_kept(window, words) -> None:
    sheet = VersionsSheet((), ("now",), window, words)
    window.show_sheet(sheet)

    assert "None yet" in sheet.accessibleDescription()
    assert not sheet.restore.isVisible()


@pytest.fixture
def room(window, words):
    """The room over a real store, its lane run by hand, with a draft on screen."""
    clock, disk = FakeClock(), HeldRunner()
    database = Database.open(None, bytes(32), {"drafts": MIGRATIONS})
    store = DraftStore(database, clock)
    session = Session(disk, clock, SessionListeners(lambda _: None, lambda _: None, lambda _: None))
    made = DraftRoom(window, words, disk, session)
    made._versions.attach(store)
    session.attach(store, lasting=True, reopen_newest=False)
    window.composer.parts_changed.connect(session.edit)
    window.composer.set_parts(("one", "two", "three"))
    session.edit(("one", "two", "three"))
    yield made, store, disk, session
    database.close()


def test_a_version_comes_back_in_one_step_and_what_stood_there_is_kept(window, room) -> None:
    made, store, disk, session = room
    before = samples.versions()[2]
    version = type(before)(1, session.draft.draft_id, ("older",), before.reason, before.kept_at)
    made._restore(version)
    disk.run()
    assert window.composer.parts() == ("older",)
    assert [kept.parts for kept in store.history.of(session.draft.draft_id)] == [("one", "two", "three")]

    window.composer.thread_of_posts.bring_back()
    assert window.composer.parts() == ("one", "two", "three")


def test_a_longer_version_comes_back_and_goes_again(window, room) -> None:
    made, _, _, session = room
    before = samples.versions()[2]
    parts = ("a", "b", "c", "d", "e")
    made._restore(type(before)(1, session.draft.draft_id, parts, before.reason, before.kept_at))
    assert window.composer.parts() == parts

    window.composer.thread_of_posts.bring_back()
    assert window.composer.parts() == ("one", "two", "three")


def test_a_version_of_a_draft_that_is_no_longer_on_screen_is_left_alone(window, room) -> None:
    made, *_ = room
    made._restore(samples.versions()[0])

    assert window.composer.parts() == ("one", "two", "three")


def test_before_a_fix_the_text_is_kept(window, room) -> None:
    _, store, disk, session = room
    window.composer.changing.emit("fix")
    disk.run()

    assert [kept.reason.value for kept in store.history.of(session.draft.draft_id)] == ["fix"]


def test_the_button_and_the_key_show_the_versions(window, room) -> None:
    _, _, disk, _ = room
    QTest.mouseClick(window.composer.header.versions, Qt.MouseButton.LeftButton)
    disk.run()

    assert isinstance(window.sheet(), VersionsSheet)


def test_versions_that_come_late_are_shown_of_no_other_draft_and_no_two_sheets_of_one(window, room) -> None:
    _, _, disk, session = room
    for _ in range(2):
        window.composer.versions_asked.emit()
    disk.run()
    sheet = window.sheet()
    assert isinstance(sheet, VersionsSheet)
    sheet.dismiss()
    assert window.sheet() is None

    window.composer.versions_asked.emit()
    session.new()
    disk.run()
    assert window.sheet() is None
