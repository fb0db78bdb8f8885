"""Pictures of all settings of the real program, page by page, into build/looks/; what is cut is told besides.

    python packaging/looks_settings.py [--language es] [--look light-100-480]

No display is needed; nothing is kept. Nothing here is a test; somebody looks at the pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollArea  # noqa: E402

from composer.app import Vignette  # noqa: E402
from composer.base.clock import SystemClock  # noqa: E402
from composer.base.paths import Profile  # noqa: E402
from composer.base.settings import Settings, save  # noqa: E402
from composer.ui.start import lay_ground  # noqa: E402
from tests.looks.cut import cut  # noqa: E402

LOOKS = {
    "light-100-1280": ("light", 100, (1280, 820)),
    "dark-100-1280": ("dark", 100, (1280, 820)),
    "contrast-100-1280": ("contrast", 100, (1280, 820)),
    "light-200-1280": ("light", 200, (1280, 820)),
    "dark-200-1280": ("dark", 200, (1280, 820)),
    "contrast-200-1280": ("contrast", 200, (1280, 820)),
    "light-100-480": ("light", 100, (480, 700)),
}


def draw(qt: QApplication, home: Path, look: str, language: str, out: Path) -> list[str]:
    """Start the program in this look, and draw its settings from top to bottom; return what is cut in them."""
    theme, scale, size = LOOKS[look]
    profile = Profile(data=home / "data", config=home / "config")
    profile.prepare()
    save(profile.settings, Settings(theme=theme, text_scale=scale, language=language or "en"))
    ground = lay_ground(qt, profile)
    ground.shell.resize(*size)
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    for _ in range(100):
        QTest.qWait(20)
        if program.services is not None:
            break
    ground.shell.resize(*size)
    program.window.show_settings()
    QTest.qWait(200)
    sheet = program.window.sheet()
    told = [] if sheet is None else cut(sheet)
    if sheet is not None:
        for line in told:
            print(f"settings-{look}: {line}", flush=True)
        area = sheet.findChild(QScrollArea)
        bar, page = area.verticalScrollBar(), 0
        while True:
            QTest.qWait(30)
            ground.shell.grab().save(str(out / f"settings-{page}-{look}.png"))
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + round(area.viewport().height() * 0.9))
            page += 1
    program.close()
    ground.shell.hide()
    program.deleteLater()
    ground.shell.deleteLater()
    QTest.qWait(1)
    qt.setStyleSheet("")
    return told


def wanted(look: str, language: str) -> list[str]:
    """Return the looks whose names begin so; in another language the light ones."""
    return [one for one in LOOKS if one.startswith(look) and (not language or one.startswith("light"))]


def main() -> int:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", default="", choices=("", "de", "es", "fr"), help="into a folder of its own")
    parser.add_argument("--look", default="", help="looks whose names begin with this, such as light-100-480")
    asked = parser.parse_args()
    qt = QApplication([])
    out = ROOT / "build" / "looks" / asked.language
    out.mkdir(parents=True, exist_ok=True)
    told: list[str] = []
    for look in wanted(asked.look, asked.language):
        with tempfile.TemporaryDirectory() as home:
            told += draw(qt, Path(home), look, asked.language, out)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
