"""Where a note stands: above the bar, or at the window's lower edge while a sheet lies over the bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

_ABOVE, _SIDE = 16, 16


def stand(part: QWidget, host: QWidget, above: Sequence[QWidget], veil: QWidget | None) -> None:
    """Move a part to the bottom centre of what it stands on.

    Args:
        part: What stands there, as large as it is.
        host: Its parent.
        above: It stands on the first of these that is shown, else on the parent's lower edge.
        veil: While this is shown, what it covers is nothing to stand on; another note lies over it.
    """
    floor, middle = host.height(), host.width() // 2
    veiled = veil is not None and veil.isVisible()
    firm = (one for one in above if one.isVisible() and not (veiled and one.parentWidget() is not host))
    below = next(firm, None)
    if below is not None:
        corner = below.mapTo(host, below.rect().topLeft())
        floor, middle = corner.y(), corner.x() + below.width() // 2
    wide = part.width()
    left = min(max(_SIDE, middle - wide // 2), max(_SIDE, host.width() - wide - _SIDE))
    part.move(left, floor - part.height() - _ABOVE)
