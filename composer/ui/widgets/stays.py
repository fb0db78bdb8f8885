"""Parts whose picture stays on the screen while their size changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stays(*parts: QWidget) -> None:
    """Let only what is new of these be painted when they grow or shrink, not they and all that stands in them anew.

    Whatever Qt moves in them it paints all the same. Only for parts of one colour throughout, which paint nothing that
    hangs on their size: no edge but at the top and left, no round corner.
    """
    for part in parts:
        part.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
