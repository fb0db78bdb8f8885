"""Draws the README's pictures anew into packaging/screenshots; look at them before they are committed.

    python packaging/readme_pictures.py

No display is needed. `make release` refuses pictures that are older than the last change to the window.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import looks_window  # noqa: E402 - beside this file
from PIL import Image  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from composer.ui.widgets.fonts import load_fonts  # noqa: E402
from composer.ui.widgets.theme import Theme  # noqa: E402

SHOWN = {
    "window": ("b-blocked", "light-100-1280"),
    "dark": ("a-clear", "dark-100-1280"),
    "thread": ("thread", "light-100-1280"),
    "calendar": ("calendar-month", "light-100-1280"),
    "picture": ("i-picture", "light-100-1280"),
}
COLORS = 256
"""Enough for grounds, letters and signs; a picture is then a third as large."""


def main() -> int:
    """Draw them."""
    app = QApplication([])
    load_fonts(ROOT / "resources")
    theme = Theme.load(ROOT / "resources")
    drawn, out = ROOT / "build" / "looks", ROOT / "packaging" / "screenshots"
    drawn.mkdir(parents=True, exist_ok=True)
    for name, (state, look) in SHOWN.items():
        looks_window.picture(theme, state, looks_window.wanted(look, "")[0], drawn)
        with Image.open(drawn / f"window-{state}-{look}.png") as whole:
            small = whole.convert("RGB").quantize(COLORS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(out / f"{name}.png", optimize=True)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
