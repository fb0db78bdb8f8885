"""Drafts in a network folder are kept there, and their author is told once what that means."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base import disk
from composer.base.paths import Profile
from composer.keeper import Keeper
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.start import lay_ground
from composer.vault.keys import Keys
from tests.conftest import FakeClock
from tests.drawer import Drawer, let_in

pytestmark = [pytest.mark.ui, pytest.mark.skipif(sys.platform != "linux", reason="Linux's own table of mounts")]


def opened(qtbot: QtBot, keeper: Keeper) -> Vignette:
    qtbot.waitUntil(lambda: keeper.program is not None and keeper.program.services is not None)
    assert keeper.program is not None
    return keeper.program


def test_it_is_told_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(f"77 31 0:61 / {tmp_path.resolve()} rw shared:30 - nfs4 files.example:/export rw,vers=4.2\n")
    monkeypatch.setattr(disk, "_TABLE", table)
    let_in(monkeypatch)
    drawer = Drawer()
    monkeypatch.setattr(Keys, "open", staticmethod(lambda: Keys(drawer)))
    profile = Profile(tmp_path, tmp_path)
    profile.prepare()
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    keeper = Keeper(ground, clock)
    sheet = opened(qtbot, keeper).window.sheet()
    assert isinstance(sheet, NoticeSheet)
    assert sheet.said[0].startswith("Your drafts lie in a network folder, encrypted.")

    sheet.close_sheet()
    del sheet
    keeper.lock_now()
    qtbot.waitUntil(lambda: keeper.page is not None)
    assert keeper.page is not None
    keeper.page.button.click()
    assert opened(qtbot, keeper).window.sheet() is None
    keeper.close()
    qapp.setStyleSheet("")
