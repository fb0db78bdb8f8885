"""The ground of the window: what stands on it keeps the height it needs, and a lower window scrolls as a whole."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QVBoxLayout, QWidget

from composer.ui.widgets.scrolling import areas_round
from composer.ui.widgets.theme import Theme

LEAST, LEAST_NARROW, NARROW = 300, 400, 360
"""Logical pixels at 100 %: heading, check, bar, a reason why it cannot go, and some lines of the text between them are
so high, and higher in a window below that width, where each of them has more lines."""

_NEAR: Final = 8


class Roomy(QWidget):
    """Fills its parent. At the smallest window with the largest letters nothing is squeezed out of sight.

    It places its part itself: a scroll area would ask the whole window for its size with each line that is typed.

    Attributes:
        inner: Lies under what it holds, as large; parts that come over it (a drawer) belong to it.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        around = QVBoxLayout(parent)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)
        self.inner = QWidget(self)
        self._bar: QScrollBar | None = None  # made for the windows that need it
        theme.changed.connect(self._place)

    def hold(self, part: QWidget) -> None:
        """Let this part fill the window."""
        layout = QVBoxLayout(self.inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(part)

    @property
    def scrolls(self) -> bool:
        """Whether the window is lower than what stands in it."""
        return self.height() < self._least()

    def _least(self) -> int:
        return self._theme.px(LEAST_NARROW if self.width() < self._theme.px(NARROW) else LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the window's size, or scroll."""
        super().resizeEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what no part in it wanted."""
        if self._bar is not None and self.scrolls:
            QCoreApplication.sendEvent(self._bar, event)
        else:
            super().wheelEvent(event)

    def bring(self, part: QWidget) -> None:
        """Scroll until a part is seen; of one that is higher than the window, its caret."""
        box = part.rect()
        if box.height() > self.height() - 2 * _NEAR:
            box = part.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            box = box if isinstance(box, QRect) else part.rect()
        self._show(self._in_sight(part, QRect(part.mapTo(self.inner, box.topLeft()), box.size())))

    def _show(self, box: QRect) -> None:
        bar = self._bar
        if bar is None or not self.scrolls:
            return
        top, below = box.top() - _NEAR, box.bottom() + _NEAR - self.height()
        bar.setValue(max(below, min(bar.value(), top)) if below <= top else top)

    @Slot()
    def _place(self) -> None:
        if not self.scrolls:
            if self._bar is not None:
                self._bar.hide()
            self.inner.setGeometry(self.rect())
            return
        bar = self._bar = self._bar or self._make_bar()
        high, wide = self._least(), bar.sizeHint().width()
        bar.setRange(0, high - self.height())
        bar.setPageStep(self.height())
        bar.setSingleStep(self._theme.px(20))
        left = 0 if self.isLeftToRight() else wide
        bar.setGeometry(self.width() - wide if self.isLeftToRight() else 0, 0, wide, self.height())
        self.inner.setGeometry(left, -bar.value(), self.width() - wide, high)
        bar.show()
        bar.raise_()

    def _make_bar(self) -> QScrollBar:
        bar = QScrollBar(Qt.Orientation.Vertical, self)
        bar.valueChanged.connect(self._scrolled)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            app.inputMethod().cursorRectangleChanged.connect(self._follow_caret)
        return bar

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        self.inner.move(self.inner.x(), -value)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.inner.isAncestorOf(new) and self.scrolls:
            self.bring(new)

    @Slot()
    def _follow_caret(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.inner.isAncestorOf(focus) and self.scrolls:
            caret = QApplication.inputMethod().cursorRectangle().toRect()
            self._show(self._in_sight(focus, caret.translated(self.inner.mapFrom(self.window(), QPoint(0, 0)))))

    def _in_sight(self, part: QWidget, box: QRect) -> QRect:
        """Move a box into the areas that its part scrolls in: they will bring it there."""
        for area in areas_round(part):
            if self.inner.isAncestorOf(area):
                seen = QRect(area.mapTo(self.inner, QPoint(0, 0)), area.size())
                box.moveBottom(min(box.bottom(), seen.bottom()))
                box.moveTop(max(box.top(), seen.top()))
        return box
