"""Another language for the real program: the window is built anew in it, and nothing of the draft is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile, translations
from composer.base.settings import load
from composer.keeper import Keeper
from composer.ui.desktop.tongue import speak
from composer.ui.start import lay_ground
from tests.app.test_lock import CANARY, WORDS, _opened, _write, drawer, keeper, profile
from tests.drawer import Drawer

__all__ = ["drawer", "keeper", "profile"]  # fixtures

pytestmark = [pytest.mark.ui, pytest.mark.model]


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en", translations())
    QLocale.setDefault(before)


def _choose(keeper: Keeper, language: str) -> None:
    assert keeper.program is not None
    keeper.program.window.settings_changed.emit(replace(keeper.program.settings, language=language))


def test_the_window_is_built_anew_in_the_language_chosen_and_the_draft_is_still_there(
    qtbot: QtBot, keeper: Keeper, profile: Profile
) -> None:
    """No passphrase is asked for again, and the next start speaks it too."""
    _write(qtbot, keeper)
    english = _opened(qtbot, keeper)
    english.services.passphrase.put_on("", WORDS)
    _choose(keeper, "de")
    qtbot.waitUntil(lambda: keeper.program is not english and keeper.program is not None, timeout=20_000)
    program = _opened(qtbot, keeper)
    qtbot.waitUntil(lambda: program.window.composer.parts() == (CANARY,), timeout=5_000)

    assert keeper.page is None
    assert program.window.sidebar.shelf.search.placeholderText() == "Suchen"
    assert program.window.locale().language() == QLocale.Language.German
    assert program.settings.language == "de"
    assert load(profile.settings).language == "de"


def test_where_nothing_is_kept_the_language_waits_for_the_next_start(
    qapp: QApplication, qtbot: QtBot, profile: Profile, drawer: Drawer
) -> None:
    """What is typed would be gone with the window."""
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    made = Keeper(ground, lasting=False)
    program = _opened(qtbot, made)
    program.window.composer.thread_of_posts.active.insertPlainText("a quiet heron")
    _choose(made, "fr")
    qtbot.wait(300)

    assert made.program is program
    assert program.window.composer.parts() == ("a quiet heron",)
    assert program.window.note.accessibleName() == "The language changes when Vignette starts again."
    made.close()
    qapp.setStyleSheet("")
