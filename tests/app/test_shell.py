"""The shell and what moves into it: there at once, losing no key, never more than one window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile, resources
from composer.ui.main_window import MainWindow
from composer.ui.start import Ground, lay_ground
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Text
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui


class Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.fixture
def ground(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Ground]:
    made = lay_ground(qapp, Profile(tmp_path, tmp_path))
    made.theme.apply(qapp, "light")
    qtbot.addWidget(made.shell)
    yield made
    qapp.setStyleSheet("")


def test_it_tells_of_its_first_paint_once(qtbot: QtBot, ground: Ground) -> None:
    heard: list[None] = []
    ground.shell.first_painted.connect(lambda: heard.append(None))
    with qtbot.waitSignal(ground.shell.first_painted):
        ground.shell.show()
    ground.shell.repaint()
    qtbot.wait(20)

    assert len(heard) == 1


def test_what_is_typed_before_the_window_is_built_is_handed_over(qtbot: QtBot, ground: Ground) -> None:
    ground.shell.show()
    qtbot.waitExposed(ground.shell)
    qtbot.keyClicks(ground.shell, "Ax")
    qtbot.keyClick(ground.shell, Qt.Key.Key_Backspace)
    qtbot.keyClick(ground.shell, Qt.Key.Key_Return)
    qtbot.keyClicks(ground.shell, "pearl")
    qtbot.keyClick(ground.shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert ground.shell.take_in(QWidget()) == "A\npearl"


def test_no_part_ever_opens_a_window_of_its_own(qtbot: QtBot, ground: Ground) -> None:
    watch = Watch()
    ground.qt.installEventFilter(watch)
    ground.shell.show()
    window = MainWindow(ground.theme, Icons(ground.theme))
    ground.shell.take_in(window)
    qtbot.waitExposed(ground.shell)
    ground.qt.removeEventFilter(watch)

    assert watch.windows == ["Shell"]


class Dressings(QObject):
    """Counts how often a part of the window is dressed anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget)
        return False


def test_the_window_is_dressed_when_it_is_whole(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Parts that wear a style sheet are dressed anew, with all they hold, each time one is put into another."""
    qapp.setStyleSheet("")
    load_fonts(resources())
    ground, dressings = lay_ground(qapp, Profile(tmp_path, tmp_path)), Dressings()
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    ground.theme.prepare(qapp, "light")
    qapp.installEventFilter(dressings)
    window = MainWindow(ground.theme, Icons(ground.theme))
    parts = len(window.findChildren(QWidget))
    built, dressings.count = dressings.count, 0
    ground.theme.dress()
    ground.shell.take_in(window)
    qtbot.waitUntil(window.isVisible)
    qapp.removeEventFilter(dressings)

    assert built < parts / 4
    assert dressings.count <= 4 * parts
    assert {QFontInfo(label.font()).family() for label in window.findChildren(Text)} == {"Inter"}
    qapp.setStyleSheet("")


def test_the_program_builds_its_window_undressed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qapp.setStyleSheet("")
    worn = list[str]()

    def built(theme: Theme, icons: Icons) -> MainWindow:
        worn.append(qapp.styleSheet())
        return MainWindow(theme, icons)

    monkeypatch.setattr("composer.app.MainWindow", built)
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    qtbot.addWidget(ground.shell)
    program = Vignette(ground, SystemClock(), lasting=False)
    try:
        assert worn == [""]
        assert ground.theme.color("accent").name() in qapp.styleSheet()
    finally:
        program.close()
        qapp.setStyleSheet("")


def test_the_title_tells_nothing_of_a_draft(qtbot: QtBot, ground: Ground) -> None:
    window = MainWindow(ground.theme, Icons(ground.theme))
    ground.shell.take_in(window)
    window.composer.set_parts(("Maria was here",))

    assert ground.shell.windowTitle() == "Vignette"
    assert ground.shell.accessibleName() in {"", "Vignette"}
