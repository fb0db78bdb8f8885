"""Pictures and wording in the real program: one without a description is told, one moves with its post."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.ui.sheets.picture import PictureSheet
from composer.ui.start import lay_ground
from tests.media import made

pytestmark = [
    pytest.mark.ui,
    pytest.mark.model,
    pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed"),
]


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Vignette]:
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    made_here = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: made_here.services is not None and made_here.guard_state() == "", timeout=120_000)
    yield made_here
    made_here.close()
    qapp.setStyleSheet("")


def to_describe(program: Vignette) -> list[str]:
    return [card.button.text() for card in program.window.panel.wording.cards()]


def test_a_picture_is_told_until_it_is_described_and_moves_with_its_post(
    qtbot: QtBot, program: Vignette, tmp_path: Path
) -> None:
    """The order is kept in the store: another draft in between changes nothing."""
    path = tmp_path / "plain.jpg"
    path.write_bytes(made.saved(made.drawn(), "JPEG"))
    thread = program.window.composer.thread_of_posts
    thread.active.insertPlainText("A gradient")
    program.window.files_dropped.emit((str(path),))
    qtbot.waitUntil(lambda: len(thread.strips[0].rows) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: to_describe(program) == ["Describe it"], timeout=10_000)

    program.window.panel.wording.cards()[0].button.click()
    sheet = program.window.sheet()
    assert isinstance(sheet, PictureSheet)
    sheet.alt.setPlainText("From dark to light")
    sheet.use_button.click()
    qtbot.waitUntil(lambda: to_describe(program) == [], timeout=10_000)

    thread.add_post()
    thread.active.insertPlainText("Nothing to see")
    thread.move_post(0, 1)
    program.save()
    first = program.draft_id
    program.window.sidebar.new_asked.emit()
    program.window.sidebar.draft_opened.emit(first)
    qtbot.waitUntil(lambda: thread.parts() == ("Nothing to see", "A gradient"), timeout=10_000)
    qtbot.waitUntil(lambda: [len(one.rows) for one in thread.strips] == [0, 1], timeout=10_000)
