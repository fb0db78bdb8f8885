"""Tab goes where the eye goes: through the parts that are seen, row by row, in the direction in which one reads.

Qt's own order is that in which parts were made, and much of the window is made late: cards of a thread, of findings,
buttons that come and go. Each of them would have to be put in its place again and again; looking at where it stands, at
each press, costs a few milliseconds and is right by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from composer.ui.widgets.scrolling import bring_into_sight


def go_on(whole: QWidget, forward: bool) -> bool:
    """Give the keyboard to what follows, or comes before, the part that has it, round and round; tell whether it went.

    Where Tab goes to fields alone, as on macOS unless its owner chose otherwise, that is left to Qt.

    Args:
        whole: Is gone through.
        forward: Whether Tab was pressed, and not Shift+Tab.
    """
    focus = QApplication.focusWidget()
    if not _everything_takes_tab():
        return False
    order = [part for part in _read(whole) if _takes(part) or part is focus]
    if focus is None or focus not in order or len(order) < 2:
        return False
    place = order.index(focus) + (1 if forward else -1)
    part = order[place % len(order)]
    part.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_sight(part)
    return True


def stops(whole: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a part, in order; the part need not be on screen yet."""
    return [part for part in _read(whole) if part is not whole and _takes(part)]


def _everything_takes_tab() -> bool:
    style = QGuiApplication.styleHints()  # held: what it lends does not outlive its wrapper
    return style.tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls


def _takes(part: QWidget) -> bool:
    tabs = (part.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return tabs and part.isEnabled() and part.focusProxy() is None


def _read(part: QWidget) -> Iterator[QWidget]:
    """Yield what is seen of a part, itself first."""
    yield part
    inside = (one for one in part.children() if isinstance(one, QWidget) and not one.isWindow() and not one.isHidden())
    for one in _in_reading_order(inside, part.isRightToLeft()):
        yield from _read(one)


def _in_reading_order(parts: Iterable[QWidget], mirrored: bool) -> Iterator[QWidget]:
    """Yield neighbours row by row; what has its middle beside the first of a row stands in that row."""
    row: list[QWidget] = []
    for part in sorted(parts, key=lambda one: one.y()):
        if row and part.geometry().center().y() > row[0].geometry().bottom():
            yield from _along(row, mirrored)
            row = []
        row.append(part)
    yield from _along(row, mirrored)


def _along(row: list[QWidget], mirrored: bool) -> list[QWidget]:
    return sorted(row, key=lambda one: -one.geometry().right() if mirrored else one.x())
