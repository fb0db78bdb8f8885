"""A page that scrolls, and survives a screen reader.

Qt's accessible of a `QScrollArea` has one child for the page and one for each scroll bar that is shown just now, and
takes an index beyond its end on trust (`QAccessibleAbstractScrollArea::child`, seen in Qt 6.11). A screen reader that
counted while a bar was shown and asks when the bar has gone makes the program read stray memory and die. Qt chooses the
accessible by the class's name, so the area made here is called `QWidget`: the accessible of a plain widget has all
parts as children at all times, says of each whether it is shown, and answers nothing for an index beyond them.
"""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea


class QWidget(QScrollArea):
    """A scroll area under a plain widget's name: Qt looks the name up."""


def scroll_area(inner: QtWidgets.QWidget) -> QScrollArea:
    """Return an area round a widget that scrolls both ways and fits its size to the widget's wish."""
    scroll = QWidget()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll


def upright_scroll(inner: QtWidgets.QWidget) -> QScrollArea:
    """Return a frameless area round a widget: it scrolls up and down only, and takes no focus."""
    scroll = scroll_area(inner)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def beside_bar(scroll: QScrollArea, side: int, top: int, bottom: int) -> tuple[int, int, int, int]:
    """Return the margins inside an area so that its parts end where those above it do, with its bar shown or not."""
    bar = scroll.verticalScrollBar()
    end = max(0, side - bar.sizeHint().width()) if bar.maximum() > 0 else side
    return (side, top, end, bottom) if scroll.isLeftToRight() else (end, top, side, bottom)


def bring_into_sight(part: QtWidgets.QWidget) -> None:
    """Scroll whatever a part lies in until it is seen."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part)
        around = around.parentWidget()
