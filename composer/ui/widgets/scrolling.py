"""A page that scrolls, and survives a screen reader.

Qt's accessible of a `QScrollArea` has one child for the page and one for each scroll bar that is shown just now, and
takes an index beyond its end on trust (`QAccessibleAbstractScrollArea::child`, seen in Qt 6.11). A screen reader that
counted while a bar was shown and asks when the bar has gone makes the program read stray memory and die. Qt chooses the
accessible by the class's name, so the area made here is called `QWidget`: the accessible of a plain widget has all
parts as children at all times, says of each whether it is shown, and answers nothing for an index beyond them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

from composer.ui.widgets.lots import next_turn
from composer.ui.widgets.stays import stays

_FEW: Final = 96
"""In pixels: what some words that wrap could add."""

_ROUNDS: Final = 8
"""Layouts that lie in each other, and one more."""

_SETTLED_MS: Final = 60
"""So long nothing of the page has changed: its parts come one after the other."""


class QWidget(QScrollArea):
    """A scroll area under a plain widget's name: Qt looks the name up."""


def scroll_area(inner: QtWidgets.QWidget) -> QScrollArea:
    """Return an area round a widget that scrolls both ways and fits its size to the widget's wish."""
    scroll = QWidget()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    return scroll


class _BarThatGoes(QObject):
    """Takes a bar away that only its own width made needed.

    Qt asks how high the page is beside its bar, where that is shown: words that wrap because of the bar keep it, though
    without it all had room. Here the page is laid out without it once more, unseen; a bar that is needed is back.
    """

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._tried = (QSize(), 0)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._in_turn)
        scroll.verticalScrollBar().rangeChanged.connect(self._look_again)

    @Slot(int, int)
    def _look_again(self, _least: int, most: int) -> None:
        if 0 < most <= _FEW:
            self._settled.start()

    @Slot()
    def _in_turn(self) -> None:
        next_turn(self, self._try_without)  # it takes as long as a lot

    def _lay_out(self) -> None:
        """Let the words take the room they have: a line that is given back is heard of one part after the other."""
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            if self._scroll.verticalScrollBar().maximum() == 0:
                return

    @Slot()
    def _try_without(self) -> None:
        state = (self._scroll.maximumViewportSize(), self._scroll.verticalScrollBar().maximum())
        if state[1] > 0 and state != self._tried:
            self._tried = state  # once for each: what does not fit all the same keeps its bar
            self._scroll.setUpdatesEnabled(False)  # a bar that is needed all the same is not seen to go and come
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._lay_out()
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._scroll.setUpdatesEnabled(True)


def upright_scroll(inner: QtWidgets.QWidget, *, bar_goes: bool = False) -> QScrollArea:
    """Return a frameless area round a widget: it scrolls up and down only, and takes no focus.

    Args:
        inner: The page; its ground is of one colour.
        bar_goes: Whether a bar that only its own width made needed goes again; for pages of words that wrap.
    """
    scroll = scroll_area(inner)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    stays(scroll, scroll.viewport(), inner)
    if bar_goes:
        _BarThatGoes(scroll)
    return scroll


def beside_bar(scroll: QScrollArea, side: int, top: int, bottom: int) -> tuple[int, int, int, int]:
    """Return the margins inside an area so that its parts end where those above it do, with its bar shown or not."""
    bar = scroll.verticalScrollBar()
    end = max(0, side - bar.sizeHint().width()) if bar.maximum() > 0 else side
    return (side, top, end, bottom) if scroll.isLeftToRight() else (end, top, side, bottom)


def bring_into_sight(part: QtWidgets.QWidget) -> None:
    """Scroll whatever a part lies in until it is seen."""
    for area in areas_round(part):
        area.ensureWidgetVisible(part)


def areas_round(part: QtWidgets.QWidget) -> Iterator[QScrollArea]:
    """Return the areas that a part lies in, the innermost first."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            yield around
        around = around.parentWidget()
