"""The real theme, icons and words; a whole window, shown and active."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from composer.text.entities import entities
from composer.text.weight import measure
from composer.ui.composer.kit import Kit
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.ui_window.built import built

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    load_fonts(RESOURCES)
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, "light")
    return theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, look: Theme) -> None:
    """A test of the whole program that ran before, in the same process, has taken its sheet of styles along."""
    if not qapp.styleSheet():
        look.apply(qapp, "dark")  # asked for what it shows already, a theme does nothing
        look.apply(qapp, "light")


@pytest.fixture(scope="session")
def icons(look: Theme) -> Icons:
    return Icons(look)


@pytest.fixture(scope="session")
def words() -> Words:
    return Words()


@pytest.fixture(scope="session")
def kit(look: Theme, icons: Icons, words: Words) -> Kit:
    return Kit(look, icons, measure, entities, words)


@pytest.fixture
def shown(qtbot):
    """Shows a widget in an active window of this size."""

    def show(widget, width: int = 336, height: int = 700):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show


@pytest.fixture
def window(shown, look: Theme, icons: Icons) -> MainWindow:
    return shown(built(look, icons), 1280, 820)


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty(qapp: QApplication) -> Iterator[None]:
    """What a widget put there is Python's; offscreen, Qt would let go of it only after Python has ended, and crash."""
    yield
    qapp.clipboard().clear()
