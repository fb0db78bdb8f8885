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
    "calendar": ("calendar-free-month", "light-100-1280"),
    "picture": ("i-picture", "light-100-1280"),
}
COLORS, EXACT = 256, 48
"""Enough for grounds, letters and signs; a picture is then a third as large. Grounds and lines stay as they are."""


def fewer(whole: Image.Image) -> Image.Image:
    """Return the picture in fewer colours: those that most of it has, and others that come near to the rest."""
    told = sorted(whole.getcolors(whole.width * whole.height) or [], reverse=True)
    chosen = [color for _, color in told[:EXACT]]
    rest = whole.quantize(COLORS - EXACT, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).getpalette() or []
    chosen += [(rest[at], rest[at + 1], rest[at + 2]) for at in range(0, len(rest), 3)]
    places = {color: min(range(len(chosen)), key=lambda at: _apart(chosen[at], color)) for _, color in told}
    small = Image.new("P", whole.size)
    small.putpalette([value for color in chosen for value in color])
    small.putdata([places[color] for color in whole.get_flattened_data()])
    return small


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


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
            small = fewer(whole.convert("RGB"))
        small.save(out / f"{name}.png", optimize=True)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
