"""What a window does not show whole: words or buttons that are cut, squeezed, or lie over each other."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from composer.ui.widgets.check_box import CheckBox, RadioButton
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import ElidedText
from composer.ui.widgets.segments import ChoiceButton

_OFF = 1
"""So many pixels are nobody's fault: rounding."""

_READABLE = 12
"""So many letters of a choice tell which one it is."""


def cut(window: QWidget) -> list[str]:
    """Return a line for each part that is not seen whole: what it is, its words, why.

    Rows of lists and what scrolls up and down may go on below an edge; nothing may go on beside one.
    """
    parts = [part for part in window.findChildren(QWidget) if part.isVisible() and _speaks(part)]
    told = [f"{_name(part)}: {why}" for part in parts for why in _why(window, part)]
    for one, other in combinations(parts, 2):
        if one.parentWidget() is other.parentWidget() and _over(one.geometry(), other.geometry()):
            told.append(f"{_name(one)}: lies over {_name(other)}")
    return told


def _speaks(part: QWidget) -> bool:
    words = isinstance(part, QLabel | QAbstractButton) and bool(part.text().strip())
    return (words or isinstance(part, QPushButton | QComboBox)) and part.width() > 0


def _name(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} “{(words or part.accessibleName())[:48]}”"


def _over(one: QRect, other: QRect) -> bool:
    both = one & other
    return both.width() > _OFF and both.height() > _OFF


def _why(window: QWidget, part: QWidget) -> Iterator[str]:
    needed = _needed(part)
    if part.width() + _OFF < needed:
        yield f"{part.width()} wide, needs {needed}"
    high = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
    if part.height() + _OFF < high:
        yield f"{part.height()} high, needs {high}"
    if isinstance(part, QComboBox):
        yield from _of_choice(part)
    yield from _outside(window, part)


def _of_choice(box: QComboBox) -> Iterator[str]:
    """A box may cut its words where it says so by an ellipsis and has them whole in its tooltip."""
    if box.isEditable():  # its caret goes to what lies beyond the edge
        return
    if not isinstance(box, ChoiceBox):
        yield "is no ChoiceBox: its words end without a sign"
    elif box.shown() != box.currentText() and box.currentText() not in unescape(box.toolTip()):
        yield f"shows “{box.shown()}” and tells nobody the rest"
    elif len(box.shown()) < min(len(box.currentText()), _READABLE):
        yield f"leaves no more than “{box.shown()}” of its words"


def _needed(part: QWidget) -> int:
    """Return the width without which words are lost; 0 where they wrap or may be elided."""
    if isinstance(part, ElidedText | CheckBox | RadioButton) or (isinstance(part, QLabel) and part.wordWrap()):
        return 0
    if isinstance(part, QLabel):
        return (
            0
            if part.hasHeightForWidth()
            else max(map(part.fontMetrics().horizontalAdvance, part.text().splitlines()), default=0)
        )
    if isinstance(part, ChoiceButton):  # cut, it says so by an ellipsis and has its words whole in its tooltip
        return part.minimumSizeHint().width()
    if isinstance(part, QPushButton | QCheckBox | QRadioButton | QToolButton):
        return part.sizeHint().width()
    return 0


def _outside(window: QWidget, part: QWidget) -> Iterator[str]:
    scrolls = False
    above = part.parentWidget()
    while above is not None:
        box = QRect(part.mapTo(above, QPoint(0, 0)), part.size())
        view = above.parentWidget()
        scrolls = scrolls or (isinstance(view, QAbstractScrollArea) and view.viewport() is above)
        if box.left() < -_OFF or box.right() > above.width() - 1 + _OFF:
            yield f"{box.left()} to {box.right()} of {above.width()} in {type(above).__name__}"
            return
        if not scrolls and (box.top() < -_OFF or box.bottom() > above.height() - 1 + _OFF):
            yield f"{box.top()} to {box.bottom()} of {above.height()} high in {type(above).__name__}"
            return
        if above is window:
            return
        above = above.parentWidget()
