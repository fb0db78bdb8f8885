"""The real program's safety net: backups made while it is open, stopped, and refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from composer.base.progress import Progress
from composer.keeper import Keeper
from composer.ui.safety_room import SafetyRoom
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.progress import ProgressSheet
from composer.vault import backup
from tests.app.test_lock import _Drawer, _opened, _write, drawer, keeper, profile  # noqa: F401 - fixtures

pytestmark = [pytest.mark.ui, pytest.mark.model]


def _room(qtbot: QtBot, keeper: Keeper) -> SafetyRoom:  # noqa: F811
    return _opened(qtbot, keeper)._safety_room


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
