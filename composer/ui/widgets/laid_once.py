"""Several changes to what is seen, laid out once."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


@contextmanager
def laid_once(*outer: QWidget, inside: tuple[QWidget, ...]) -> Generator[None]:
    """Change, show and hide parts, all laid out before the window is painted.

    Qt lays out a part and all that it stands in, up to the window, each time one is shown; and the part, hidden until
    then, for the size it had.

    Args:
        outer: What the parts stand in, the outermost first.
        inside: The parts, with all they hold.
    """
    parts = [*outer, *(one for part in inside for one in (part, *part.findChildren(QWidget)))]
    laid = [(part, layout) for part in parts if (layout := part.layout()) is not None]
    for _, layout in laid:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for part, layout in laid:
            layout.setEnabled(True)
            QCoreApplication.postEvent(part, QEvent(QEvent.Type.LayoutRequest))
