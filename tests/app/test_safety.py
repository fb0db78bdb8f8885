"""The real program's safety net: backups and exports made and brought back while it is open, stopped, refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from composer.base.errors import StoreError
from composer.base.progress import Progress
from composer.keeper import Keeper
from composer.ui.rooms.safety import SafetyRoom
from composer.ui.sheets.export import ExportSheet
from composer.ui.sheets.new_key import NewKeySheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.progress import ProgressSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.secret import SecretSheet
from composer.vault import backup
from composer.vault.keys import STORE_KEY
from composer.vault.wrap import Cost, Pieces
from tests.app.test_lock import _opened, _write, drawer, keeper, profile  # noqa: F401 - fixtures
from tests.drawer import Drawer

WORDS = "a quiet heron at dusk"

pytestmark = [pytest.mark.ui, pytest.mark.model]


def _room(qtbot: QtBot, keeper: Keeper) -> SafetyRoom:  # noqa: F811
    return _opened(qtbot, keeper)._office.safety


def test_settings_offer_a_backup_and_it_is_written_while_the_program_is_open(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
    tmp_path: Path,
) -> None:
    _write(qtbot, keeper)
    program = _opened(qtbot, keeper)
    program.window.show_settings()
    offered = [button.text() for button in program.window.findChildren(QPushButton)]
    assert "Back up…" in offered

    _room(qtbot, keeper).back_up(tmp_path / "mine.vignette-backup")
    qtbot.waitUntil(program.window.note.isVisible, timeout=10_000)

    assert backup.read(tmp_path / "mine.vignette-backup").size > 0
    assert "make a recovery key" in program.window.note.accessibleName()
    assert program.window.findChildren(ProgressSheet) == [] or not program.window.findChild(ProgressSheet).isVisible()


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
    tmp_path: Path,
) -> None:
    program = _opened(qtbot, keeper)

    _room(qtbot, keeper).back_up(tmp_path / "gone" / "mine.vignette-backup")
    qtbot.waitUntil(lambda: program.window.findChild(NoticeSheet) is not None, timeout=10_000)

    assert program.window.findChild(NoticeSheet).accessibleName() == (
        "It could not be written there. Your drafts are as they were."
    )


def test_cancel_asks_the_work_to_end_and_waits_for_it(qtbot: QtBot, keeper: Keeper) -> None:  # noqa: F811
    window, progress = _opened(qtbot, keeper).window, Progress()
    progress.begin(200)
    progress.done = 50
    sheet = ProgressSheet("Backing up", "It takes seconds.", progress, window)
    window.show_sheet(sheet)

    qtbot.waitUntil(lambda: sheet.bar.value() == 25, timeout=5_000)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert progress.stopped
    assert sheet.isVisible()
    assert sheet.cancel.text() == "Stopping…"
    sheet.close_sheet()


def test_a_backup_brings_back_what_was_deleted_for_good(qtbot: QtBot, keeper: Keeper, tmp_path: Path) -> None:  # noqa: F811
    _write(qtbot, keeper, "A pearl from rounds")
    program = _opened(qtbot, keeper)
    target = tmp_path / "mine.vignette-backup"
    _room(qtbot, keeper).back_up(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    store, lost = program.services.drafts, program.draft_id
    program._session.new()
    store.throw(lost)
    store.delete_for_good((lost,))
    assert store.get(lost) is None

    _room(qtbot, keeper).restore(target)
    qtbot.waitUntil(lambda: program.window.note.accessibleName() == "1 draft came.", timeout=10_000)

    assert store.get(lost).parts == ("A pearl from rounds",)
    qtbot.waitUntil(lambda: [row.draft_id for row in program._session._rows.rows()] == [lost], timeout=5_000)


def test_an_export_asks_for_its_passphrase_until_it_is_the_right_one(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make = Pieces.new
    monkeypatch.setattr(Pieces, "new", lambda words: make(words, Cost(memory_kib=64, rounds=1, lanes=1)))
    _write(qtbot, keeper, "A pearl from rounds")
    program, target = _opened(qtbot, keeper), tmp_path / "mine.vignette-export"
    _room(qtbot, keeper).export(target, WORDS)
    qtbot.waitUntil(target.exists, timeout=10_000)
    assert b"pearl" not in target.read_bytes()

    _room(qtbot, keeper).take_in(target)
    qtbot.waitUntil(lambda: program.window.findChild(SecretSheet) is not None, timeout=10_000)
    sheet = program.window.findChild(SecretSheet)
    sheet.field.edit.setText("another heron at dawn")
    sheet.open_button.click()
    qtbot.waitUntil(lambda: sheet.field.error() != "", timeout=10_000)
    assert sheet.field.error().startswith("That is not its passphrase.")
    sheet.field.edit.setText(WORDS)
    sheet.open_button.click()
    qtbot.waitUntil(lambda: program.window.note.accessibleName() == "0 drafts came.", timeout=10_000)


def test_a_draft_that_may_be_out_waits_until_the_author_has_looked(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
) -> None:
    _write(qtbot, keeper, "A pearl from rounds")
    program = _opened(qtbot, keeper)
    page, draft_id = program.window.composer, program.draft_id
    program.services.drafts._db.execute("UPDATE drafts SET may_be_out = 1")
    program._session.read_again()
    qtbot.waitUntil(page.doubt.isVisible, timeout=5_000)
    assert program._presenter.picture_reason(None) == "This may be out already: look first."
    with pytest.raises(StoreError):
        program.services.drafts.to_post(draft_id)

    page.doubt.not_out.click()

    assert not page.doubt.isVisible()
    assert program._presenter.picture_reason(None) == ""
    qtbot.waitUntil(lambda: not program.services.drafts.rows()[0].may_be_out, timeout=5_000)


def test_a_plain_export_warns_first(qtbot: QtBot, keeper: Keeper) -> None:  # noqa: F811
    window = _opened(qtbot, keeper).window
    sheet = ExportSheet(window)
    window.show_sheet(sheet)
    chosen: list[object] = []
    sheet.chosen.connect(chosen.append)
    sheet.go.click()
    assert sheet.new.error() != ""
    assert not sheet.warning.isVisible()

    sheet.plain.setChecked(True)
    assert sheet.warning.isVisible()
    sheet.go.click()

    assert chosen == [None]


def test_a_new_key_is_made_after_a_yes_and_the_drafts_stay(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
    drawer: Drawer,  # noqa: F811
) -> None:
    _write(qtbot, keeper, "A pearl from rounds")
    program = _opened(qtbot, keeper)
    old = drawer.kept[STORE_KEY]
    _room(qtbot, keeper).ask_renewal()
    sheet = program.window.findChild(NewKeySheet)
    assert drawer.kept[STORE_KEY] == old

    assert sheet.first_focus is sheet.cancel  # the safe way
    sheet.renew.click()
    qtbot.waitUntil(lambda: program.window.note.accessibleName() == "Your drafts are under a new key.", timeout=10_000)
    assert drawer.kept[STORE_KEY] != old
    keeper.lock_now()
    qtbot.waitUntil(lambda: keeper.page is not None, timeout=20_000)
    keeper.page.button.click()
    assert [draft.parts for draft in _opened(qtbot, keeper).services.drafts.list()] == [("A pearl from rounds",)]


def test_under_a_new_key_a_recovery_key_counts_once_the_new_one_is_written_down(
    qtbot: QtBot,
    keeper: Keeper,  # noqa: F811
) -> None:
    program = _opened(qtbot, keeper)
    desk = program.services.passphrase
    desk.make_recovery()
    desk.settle_recovery()
    assert desk.has_recovery
    _room(qtbot, keeper).renew_key()
    qtbot.waitUntil(lambda: program.window.findChild(RecoverySheet) is not None, timeout=10_000)
    assert (desk.has_recovery, desk.unsure_recovery) == (False, True)

    QTest.mouseClick(program.window.findChild(RecoverySheet).written_down, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.has_recovery, timeout=10_000)
    assert not desk.unsure_recovery
