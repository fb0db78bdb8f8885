"""Draws the program's icon in the sizes of a desktop's theme.

Usage: python packaging/linux/icons.py FOLDER      (FOLDER is the theme's, such as /usr/share/icons/hicolor)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "vignette.svg"


def main() -> int:
    """Draw them all; return the exit status."""
    app = QGuiApplication([])
    folder, drawing = Path(sys.argv[1]), QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        place = folder / f"{size}x{size}" / "apps" / "vignette.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place)):
            return 1
    scalable = folder / "scalable" / "apps" / "vignette.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
