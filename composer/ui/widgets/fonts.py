"""The fonts that come with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load_fonts(resources: Path) -> bool:
    """Make Inter known to Qt; tell whether all three cuts are.

    Where one is missing the window falls back to the system's font: less fine, never less whole.
    """
    numbers = [QFontDatabase.addApplicationFont(str(resources / "fonts" / name)) for name in FILES]
    return min(numbers) >= 0
