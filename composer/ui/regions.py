"""The parts of the window that F6 walks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part that takes the focus as a whole."""

    widget: QWidget
    take_focus: Callable[[], object]


def step(regions: Sequence[Region], by: int) -> Region | None:
    """Give the focus to the next (1) or previous (-1) region that is on screen and takes it; return it."""
    shown = [region for region in regions if region.widget.isVisible()]
    if not shown:
        return None
    focus = QApplication.focusWidget()
    holding = [place for place, region in enumerate(shown) if _holds(region.widget, focus)]
    here = holding[0] if holding else (-1 if by > 0 else 0)
    for further in range(1, len(shown) + 1):
        region = shown[(here + by * further) % len(shown)]
        region.take_focus()
        if _holds(region.widget, QApplication.focusWidget()):
            return region  # others hold nothing that can take it now
    return None


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and part.isAncestorOf(focus)  # a widget is an ancestor of itself
