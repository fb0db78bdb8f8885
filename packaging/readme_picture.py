"""Draws the picture of the README anew, or says whether it is still the window as it is.

    python packaging/readme_picture.py            ends with 1 where the window looks otherwise; see build/looks/
    python packaging/readme_picture.py --keep     draws it anew; somebody looks at it then

As far apart as two pictures may be in `tests/looks`: half a percent of the pixels. Letters of another release of Qt are
another picture. No display is needed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import looks_window  # beside this file
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.theme import Theme
from tests.looks.screens import MOST, SMALLER, apart

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "packaging" / "screenshots" / "window.png"
LOOK = ("light", 1.0, (1280, 820), False)
STATE = "b-blocked"


def drawn(folder: Path) -> Path:
    """Draw the window as it is into a folder; return the picture's file."""
    app = QApplication.instance() or QApplication([])
    app.setCursorFlashTime(0)
    load_fonts(ROOT / "resources")
    folder.mkdir(parents=True, exist_ok=True)
    looks_window.picture(Theme.load(ROOT / "resources"), STATE, LOOK, folder)
    return folder / f"window-{STATE}-{looks_window.kind_of(LOOK)}.png"


def difference(one: Path, other: Path) -> float:
    """Return the share of pixels, 0 to 1, by which two pictures differ, compared at a quarter of each side."""
    return apart(_small(one), _small(other))


def _small(place: Path) -> QImage:
    picture = QImage(str(place)).convertToFormat(QImage.Format.Format_RGB32)
    wide, high = picture.width() // SMALLER, picture.height() // SMALLER
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def main() -> int:
    """Draw, compare or keep; return the exit status."""
    now = drawn(ROOT / "build" / "looks")
    share = difference(now, KEPT)
    if "--keep" in sys.argv[1:] and share > 0:
        KEPT.write_bytes(now.read_bytes())
        print(f"{KEPT.relative_to(ROOT)} is drawn anew; {share:.1%} of it differed. Look at it")
        return 0
    print(f"{share:.1%} of {KEPT.relative_to(ROOT)} differ from {now.relative_to(ROOT)}")
    return 1 if share > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
