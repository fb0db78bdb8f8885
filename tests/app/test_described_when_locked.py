"""The program locks itself, or is closed, while a picture is being described: the words are the draft's by then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.paths import Profile
from composer.flow.views import Keeping
from composer.keeper import Keeper
from composer.ui.sheets.picture import PictureSheet
from composer.ui.start import lay_ground
from composer.vault.keys import Keys
from tests.drawer import Drawer, let_in, wrap_quickly
from tests.media import made

pytestmark = [pytest.mark.ui, pytest.mark.model]

WORDS = "Two cuffs on a table"


@pytest.fixture
def keeper(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keeper]:
    drawer, profile = Drawer(), Profile(tmp_path, tmp_path)
    let_in(monkeypatch)
    monkeypatch.setattr(Keys, "open", staticmethod(lambda: Keys(drawer)))
    wrap_quickly(monkeypatch, "locker")
    profile.prepare()
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    started = Keeper(ground)
    yield started
    started.close()
    qapp.setStyleSheet("")


def opened(qtbot: QtBot, keeper: Keeper) -> Vignette:
    qtbot.waitUntil(lambda: keeper.program is not None and keeper.program.services is not None, timeout=30_000)
    assert keeper.program is not None
    return keeper.program


def described(program: Vignette) -> list[str]:
    return [one.alt_text for shown in program.window.composer.pictures() for one in shown]


def describe(qtbot: QtBot, program: Vignette, folder: Path) -> None:
    """Add a picture to a post and write about it, without a word of having done so."""
    path = folder / "plain.jpg"
    path.write_bytes(made.saved(made.drawn(), "JPEG"))
    thread = program.window.composer.thread_of_posts
    thread.active.insertPlainText("Which one first?")
    program.window.files_dropped.emit((str(path),))
    qtbot.waitUntil(lambda: described(program) == [""], timeout=30_000)
    qtbot.waitUntil(lambda: program.keeping.keeping is Keeping.SAVED, timeout=5_000)
    thread.picture_opened.emit(0, 0)
    sheet = program.window.sheet()
    assert isinstance(sheet, PictureSheet)
    sheet.alt.setPlainText(WORDS)


def test_a_description_that_a_lock_breaks_off_is_there_after_unlocking(
    qtbot: QtBot, keeper: Keeper, tmp_path: Path
) -> None:
    describe(qtbot, opened(qtbot, keeper), tmp_path)

    keeper.lock_now()
    qtbot.waitUntil(lambda: keeper.page is not None, timeout=20_000)
    assert keeper.page is not None
    keeper.page.button.click()

    program = opened(qtbot, keeper)
    qtbot.waitUntil(lambda: described(program) == [WORDS], timeout=10_000)
