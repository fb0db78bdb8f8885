"""Every sheet there is, in each language of the window and in the smallest window: nothing is wider than its room."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

import composer.ui
from composer.base.paths import resources, translations
from composer.ui.desktop.tongue import speak
from composer.ui.main_window import MainWindow
from composer.ui.sheets.sheet import Sheet
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.looks.cut import cut
from tests.ui_window import samples

pytestmark = pytest.mark.ui

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import looks_window  # noqa: E402 - what `make screenshots` draws

SMALLEST: Final = (480, 400)
WITHOUT: Final = (
    "a-", "b-", "f", "h-", "g-", "aims", "answered", "alone", "archive", "ask-who", "calendar", "cha", "completion",
    "c-chat", "c-meeting", "drawer", "emoji", "empty", "i-film-row", "i-pictured", "k-", "links", "looking", "marked",
    "menu", "n-", "outbox", "pick", "preview", "quoting", "recovered", "row-", "scheduled", "search", "sent", "spell",
    "tabs", "thread", "timeline", "toast", "tray", "wording",
)  # fmt: skip
"""What the names of states without a sheet begin with; they would only take time."""


def kinds() -> set[str]:
    """Every kind of sheet the program has."""
    for module in pkgutil.walk_packages(composer.ui.__path__, "composer.ui."):
        importlib.import_module(module.name)
    found: set[str] = set()
    waiting = [Sheet]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            if kind.__module__.startswith("composer."):
                found |= set() if kind.__subclasses__() else {kind.__name__}  # what others only build on is never shown
                waiting.append(kind)
    return found


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Theme:
    load_fonts(resources())
    theme = Theme.load(resources())
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def tongue(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    yield speak(qapp, request.param, translations())
    speak(qapp, "en", translations())
    QLocale.setDefault(before)


@pytest.fixture
def window(tongue: str, look: Theme, qtbot: QtBot) -> MainWindow:
    made = MainWindow(look, Icons(look))
    qtbot.addWidget(made)
    made.bar.show_accounts((samples.PRACTICE,), "practice")
    made.resize(*SMALLEST)
    made.show()
    return made


def settled() -> None:
    """Let the layouts come to rest: what a new size asks for may ask for another."""
    for _ in range(6):
        QCoreApplication.processEvents()


def told_wrong(sheet: Sheet) -> Iterator[str]:
    """Yield what does not fit the sheet, or lies where nobody sees it."""
    yield from cut(sheet)
    for area in sheet.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.minimumSizeHint().width() > area.viewport().width():
            yield f"asks for {inside.minimumSizeHint().width()} of {area.viewport().width()}"


@pytest.mark.parametrize("tongue", ["en", "de", "es", "fr"], indirect=True)
def test_no_sheet_is_wider_than_the_smallest_window_and_every_word_of_it_is_seen(window: MainWindow) -> None:
    wrong: list[str] = []
    seen: set[str] = set()
    for name, fill in looks_window.STATES.items():
        if name.startswith(WITHOUT) and name != "archive-forget":
            continue
        fill(window)
        settled()
        while (sheet := window.sheet()) is not None:
            seen.add(type(sheet).__name__)
            wrong += [f"{name}: {told}" for told in told_wrong(sheet)]
            sheet.close_sheet()

    assert not wrong, "\n".join(wrong)
    assert kinds() - seen == set()


@pytest.mark.parametrize("tongue", ["en", "de", "es", "fr"], indirect=True)
def test_with_the_largest_letters_settings_and_keys_scroll_upright_only(
    tongue: str, look: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    look.apply(qapp, "light", 2.0)
    window = MainWindow(look, Icons(look))
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    wrong: list[str] = []
    for name in ("j-settings", "posting-times", "posting-times-none", "shortener", "keys"):
        looks_window.STATES[name](window)
        settled()
        sheet = window.sheet()
        assert sheet is not None
        wrong += [f"{tongue}, {name}: {told}" for told in told_wrong(sheet) if told.startswith("asks for")]
        sheet.close_sheet()
    look.apply(qapp, "light", 1.0)

    assert not wrong, "\n".join(wrong)
