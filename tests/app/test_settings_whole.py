"""All settings of the real program, with what every room adds to them, in each language and in a narrow window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile, translations
from composer.base.settings import Settings, save
from composer.ui.desktop.tongue import speak
from composer.ui.sheets.section import Section
from composer.ui.start import lay_ground
from tests.looks.cut import cut

pytestmark = pytest.mark.ui


@pytest.fixture(params=["en", "de", "es", "fr"])
def narrow(qapp: QApplication, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Vignette]:
    """The program in a language, in a window 480 wide, keeping nothing."""
    before = QLocale()
    profile = Profile(tmp_path, tmp_path)
    save(profile.settings, Settings(language=request.param, theme="light"))
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: program.services is not None)
    ground.shell.resize(480, 700)
    yield program
    program.close()
    qapp.clipboard().clear()
    qapp.setStyleSheet("")
    speak(qapp, "en", translations())
    QLocale.setDefault(before)


def test_every_setting_is_seen_whole_in_a_narrow_window(narrow: Vignette, qtbot: QtBot) -> None:
    narrow.window.show_settings()
    sheet = narrow.window.sheet()
    assert sheet is not None
    area = sheet.findChild(QScrollArea)
    assert area is not None

    qtbot.waitUntil(lambda: not cut(sheet))  # what a new width asks for comes to rest
    assert len(sheet.findChildren(Section)) >= 13
    assert area.widget().width() <= area.viewport().width()
