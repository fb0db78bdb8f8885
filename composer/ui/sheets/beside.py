"""A list beside what is chosen in it; above it where a sheet has no room for both side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from composer.ui.widgets.theme import Theme

_BESIDE: Final = 560
_ANY: Final = 16_777_215


def stand_beside(
    row: QBoxLayout, theme: Theme, column: Sequence[QWidget], *, room: int, wide: int, high: int, least: int = 0
) -> None:
    """Turn a row, and bound its list to what is right either way.

    Args:
        row: Holds the column and what is chosen in it.
        theme: Scales the bounds that are given for 100 %.
        column: The parts that share the list's width; the list is the last.
        room: Pixels the sheet is wide.
        wide: Width of the column beside, logical pixels at 100 %.
        high: Height of the list above, pixels.
        least: What the list above takes at least, pixels.
    """
    ways, beside = QBoxLayout.Direction, room >= theme.px(_BESIDE)
    row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
    for part in column:
        part.setMinimumWidth(theme.px(wide) if beside else 0)
        part.setMaximumWidth(theme.px(wide) if beside else _ANY)
    column[-1].setMinimumHeight(0 if beside else least)
    column[-1].setMaximumHeight(_ANY if beside else high)
