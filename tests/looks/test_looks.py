"""The window still looks as it did when somebody looked at it; a little change passes, a broken screen does not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from composer.base.paths import resources
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.theme import Theme
from tests.looks.screens import MOST, QT_FILE, REFERENCES, SCREENS, apart, drawn

SEEN = Path(__file__).resolve().parents[2] / "build" / "looks"


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    made = QT_FILE.read_text().strip()
    if made != qVersion() or sys.platform != "linux":
        pytest.skip(f"drawn with Qt {made} on Linux, here is {qVersion()} on {sys.platform}: letters differ")
    load_fonts(resources())
    return Theme.load(resources())


def _reference(name: str) -> QImage:
    return QImage(str(REFERENCES / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_looks_as_it_did(qapp: QApplication, theme: Theme, name: str) -> None:
    """Where it should look otherwise: look at it, then `python -m tests.looks.screens`."""
    now = drawn(qapp, theme, name, _reference(name))
    share = apart(now, _reference(name))
    if share > MOST:
        SEEN.mkdir(parents=True, exist_ok=True)
        now.save(str(SEEN / f"now-{name}.png"))

    assert share <= MOST, (
        f"{share:.1%} of it differ; see build/looks/now-{name}.png beside {REFERENCES.name}/{name}.png"
    )


def test_a_part_that_is_missing_another_theme_and_another_size_are_seen(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison can fail: for a side bar that is gone, for dark in place of light, for a larger text."""
    screens = {
        "no-side-bar": ("light", 1.0, (1280, 820), lambda window: _without(window, window.sidebar)),
        "no-check": ("light", 1.0, (1280, 820), lambda window: _without(window, window.panel)),
        "no-preview": ("light", 1.0, (1280, 820), lambda window: _without(window, window.composer.preview)),
        "no-bar": ("light", 1.0, (1280, 820), lambda window: _without(window, window.bar)),
        "dark": ("dark", 1.0, (1280, 820), SCREENS["clear-light"][3]),
        "larger": ("light", 1.1, (1280, 820), SCREENS["clear-light"][3]),
    }
    for name, screen in screens.items():
        monkeypatch.setitem(SCREENS, name, screen)
        assert apart(drawn(qapp, theme, name), _reference("clear-light")) > MOST, name


def _without(window: QWidget, part: QWidget) -> None:
    SCREENS["clear-light"][3](window)  # type: ignore[arg-type]
    part.hide()


def test_the_references_are_small() -> None:
    assert sum(path.stat().st_size for path in REFERENCES.iterdir()) < 400_000
    assert {path.stem for path in REFERENCES.glob("*.png")} == set(SCREENS)
