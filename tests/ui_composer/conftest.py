"""The real theme, icons, rulers and words; nothing stands in for anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from composer.text.entities import entities
from composer.text.weight import measure
from composer.ui.composer.kit import Kit
from composer.ui.composer.page import ComposerPage
from composer.ui.saying.words import Words
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    load_fonts(RESOURCES)
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, "light")
    return theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, theme: Theme) -> None:
    """A test of the whole program that ran before, in the same process, has taken its sheet of styles along."""
    if not qapp.styleSheet():
        theme.apply(qapp, "dark")  # asked for what it shows already, a theme does nothing
        theme.apply(qapp, "light")


@pytest.fixture(scope="session")
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture(scope="session")
def kit(theme: Theme, icons: Icons) -> Kit:
    return Kit(theme, icons, measure, entities, Words())


@pytest.fixture
def page(qtbot, kit: Kit) -> ComposerPage:
    page = ComposerPage(kit)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_text()
    return page


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty(qapp: QApplication) -> Iterator[None]:
    """What an editor put there is Python's; offscreen, Qt would let go of it only after Python has ended, and crash."""
    yield
    qapp.clipboard().clear()
