"""A few screens as they are drawn without a display, and how far two pictures of one screen are apart.

    python -m tests.looks.screens        draws them anew as references, after somebody has looked at them

The references are small: a quarter of each side. They were drawn by one release of Qt, whose name lies beside them.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageChops
from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.base.paths import resources
from composer.ui.main_window import MainWindow
from composer.ui.welcome.room import WelcomeRoom
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.looks import old_posts
from tests.ui_window import samples

REFERENCES: Final = Path(__file__).with_name("references")
QT_FILE: Final = REFERENCES / "qt.txt"
SMALLER: Final = 4
APART: Final = 40
"""So many of 255 steps of one channel a pixel may be off; letters that moved by a fraction stay below it."""

SETTLED_MS: Final = 200
"""By then a bar that was needed for a moment only has gone."""

PATIENCE_S: Final = 20.0
"""And so long a busy machine may take."""

MOST: Final = 0.005
"""The share of pixels that may be further off: an icon or a word more passes, a part that is gone or moved does not."""


def clear(window: MainWindow) -> None:
    """A post in which nothing was found."""
    window.composer.set_parts((samples.CLEAR,))
    window.panel.show_view(samples.done(samples.report(), samples.CLEAR))
    window.bar.show_post(True, "Post", "")
    window.composer.set_identity("Nora Lindqvist", "practice_nora")


def blocked(window: MainWindow) -> None:
    """Four findings, and why the post cannot go."""
    report = samples.four()
    window.composer.set_parts((samples.BLOCKED,))
    window.composer.show_findings(report.findings, report.findings[0])
    window.panel.show_view(samples.done(report, samples.BLOCKED))
    window.strip.show_reason("Not ready to post: three details identify a patient.", "Show the first")
    window.composer.set_identity("Nora Lindqvist", "practice_nora")


def welcome(window: MainWindow) -> None:
    """The first start."""
    WelcomeRoom(window, window).welcome()


Screen = tuple[str, float, tuple[int, int], Callable[[MainWindow], None]]
SCREENS: Final[dict[str, Screen]] = {
    "clear-light": ("light", 1.0, (1280, 820), clear),
    "blocked-dark": ("dark", 1.0, (1280, 820), blocked),
    "blocked-contrast": ("contrast", 1.0, (1280, 820), blocked),
    "clear-200": ("light", 2.0, (1280, 820), clear),
    "blocked-small": ("light", 1.0, (560, 720), blocked),
    "archive-light": ("light", 1.0, (1280, 820), old_posts.fill),
    "welcome-light": ("light", 1.0, (1280, 820), welcome),
}


def drawn(app: QApplication, theme: Theme, name: str, like: QImage | None = None) -> QImage:
    """Return a screen as it is drawn now, a quarter of each side; a busy machine is waited for until it is `like`."""
    look, scale, (wide, high), fill = SCREENS[name]
    app.setCursorFlashTime(0)
    theme.apply(app, look, scale)
    window = MainWindow(theme, Icons(theme))
    window.resize(wide, high)
    window.show()
    window.activateWindow()
    fill(window)
    window.panel.cards.cards()  # they come in turns of the window: here all at once
    until = time.monotonic() + PATIENCE_S
    picture = _grabbed(app, window)
    while like is not None and apart(picture, like) > MOST and time.monotonic() < until:
        picture = _grabbed(app, window)
    window.hide()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # now: a theme dresses every window there is
    return picture


def _grabbed(app: QApplication, window: MainWindow) -> QImage:
    """Return what it shows once it had time to settle."""
    QTest.qWait(SETTLED_MS)
    for _ in range(5):
        app.processEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    whole = Qt.AspectRatioMode.IgnoreAspectRatio
    return picture.scaled(window.width() // SMALLER, window.height() // SMALLER, whole, smooth)


def apart(one: QImage, other: QImage) -> float:
    """Return the share of pixels, 0 to 1, that are further off than `APART`; 1 for pictures of another size."""
    if one.size() != other.size():
        return 1.0
    red, green, blue = ImageChops.difference(_plain(one), _plain(other)).split()
    furthest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(furthest.histogram()[APART + 1 :]) / (one.width() * one.height())


def _plain(picture: QImage) -> Image.Image:
    made = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (made.width(), made.height()), bytes(made.constBits())).convert("RGB")


def main() -> int:
    """Draw the references."""
    app = QApplication([])
    load_fonts(resources())
    theme = Theme.load(resources())
    REFERENCES.mkdir(exist_ok=True)
    for name in SCREENS:
        drawn(app, theme, name).save(str(REFERENCES / f"{name}.png"))
    QT_FILE.write_text(f"{qVersion()}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
