"""Two parts beside each other, or one below the other where a window is narrow, type is big or words are long."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.widgets.theme import Theme

LETTERS: Final = 32
"""A first part that wraps reads well down to lines of so many letters; then the second stands below it."""


class TwoParts(QWidget):
    """The first takes what room the second leaves; mirrored where the window is.

    It places its children itself: Qt asks a layout, not the widget, for the height at a width, and a box layout knows
    nothing of turning.

    Args:
        theme: Gives the gap.
        first: Stands at the beginning, and may wrap.
        second: Stands at the end; below the first it begins where that does.
        least: Letters a line the first wants before the second gives way; 0 for all of its words in one line.
    """

    def __init__(
        self, theme: Theme, first: QWidget, second: QWidget, *, least: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._first, self._second, self._least = theme, first, second, least
        for part in (first, second):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def is_beside(self, width: int) -> bool:
        """Tell whether both have room beside each other at a width."""
        wish = self._first.sizeHint().width()
        if self._least:
            wish = min(wish, self._first.fontMetrics().averageCharWidth() * self._least)
        return not self._both() or wish + self._gap() + _wide(self._second) <= width

    def hasHeightForWidth(self) -> bool:
        """It has: words wrap, and the parts turn."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height both need at this width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Both in one line."""
        if not self._both():
            part = self._second if self._first.isHidden() else self._first
            return part.sizeHint()
        wide = self._first.sizeHint().width() + self._gap() + _wide(self._second)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """The wider of both."""
        parts = [part.minimumSizeHint().width() for part in (self._first, self._second) if not part.isHidden()]
        return QSize(max(parts, default=0), self._place(self.width(), move=False) if self.width() > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts for the new width, and take the height they need."""
        super().resizeEvent(event)
        self._take()

    def event(self, event: QEvent) -> bool:
        """Hear of a part that came, went or changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._take()
            self.updateGeometry()
        return super().event(event)

    def _take(self) -> None:
        needed = self._place(self.width(), move=True)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def _both(self) -> bool:
        return not (self._first.isHidden() or self._second.isHidden())

    def _gap(self) -> int:
        return self._theme.space("s")

    def _place(self, width: int, *, move: bool) -> int:
        if not self._both():
            part = self._second if self._first.isHidden() else self._first
            high = _high(part, width)
            self._move(part, QRect(0, 0, width, high), move=move)
            return high
        if not self.is_beside(width):
            upper, lower = _high(self._first, width), _high(self._second, width)
            gap = self._theme.space("xs")
            self._move(self._first, QRect(0, 0, width, upper), move=move)
            self._move(self._second, QRect(0, upper + gap, min(width, _wide(self._second)), lower), move=move)
            return upper + gap + lower
        second = _wide(self._second)
        first = width - self._gap() - second
        highs = _high(self._first, first), _high(self._second, second)
        most = max(highs)
        self._move(self._first, QRect(0, (most - highs[0]) // 2, first, highs[0]), move=move)
        self._move(self._second, QRect(width - second, (most - highs[1]) // 2, second, highs[1]), move=move)
        return most

    def _move(self, part: QWidget, box: QRect, *, move: bool) -> None:
        if not move:
            return
        if not self.isLeftToRight():
            box.moveLeft(self.width() - box.left() - box.width())
        part.setGeometry(box)


def _wide(part: QWidget) -> int:
    return part.sizeHint().expandedTo(part.minimumSize()).width()


def _high(part: QWidget, width: int) -> int:
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().expandedTo(part.minimumSize()).height()
