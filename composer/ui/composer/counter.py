"""The room left in a post: a ring that fills, and the number beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.theme import Theme

_STROKE = 3.0
_CLOSE = 0.8  # from here the ring warns
_TOLD_AT = 20  # left: read aloud once


class Measured(Protocol):
    """A post's length as X counts it, in weighted characters."""

    @property
    def weighted(self) -> int:
        """What the text counts."""
        ...

    @property
    def limit(self) -> int:
        """What a post may count."""
        ...


class Counter(QProgressBar):
    """Shows what is left of a post's room; a progress bar to screen readers, not reached by Tab.

    Args:
        measure: Counts a text as X does.

    `announced` carries what is read aloud: once at 20 left, at 0, and when it is over.
    """

    announced = Signal(str)
    overflow_changed = Signal(bool)

    def __init__(self, theme: Theme, measure: Callable[[str], Measured], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure = measure
        self._measured = measure("")
        self._shown = 0.0
        self._asked = QSize()
        self._turn = QVariantAnimation(self)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._turn.valueChanged.connect(self._turned)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextVisible(False)
        self.setRange(0, max(1, self._measured.limit))
        theme.changed.connect(self._dress)
        self._name()

    @property
    def left(self) -> int:
        """Weighted characters left; below zero where the text is over."""
        return self._measured.limit - self._measured.weighted

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Count this text."""
        before = self.left
        self._measured = self._measure(text)
        if self.maximum() != max(1, self._measured.limit):
            self.setRange(0, max(1, self._measured.limit))
        self._name()
        self._roll(min(1.0, self._measured.weighted / max(1, self._measured.limit)))
        if self.sizeHint() != self._asked:  # most keys leave it as wide as it was, and the thread need not be laid out
            self._asked = self.sizeHint()
            self.updateGeometry()
        self.update()
        self._announce(before)
        if (before < 0) != (self.left < 0):
            self.overflow_changed.emit(self.left < 0)

    def words(self) -> str:
        """Return what stands beside the ring."""
        if self.left < 0:
            return f"−{-self.left}"  # the true minus sign
        return self.tr("{count} left").format(count=self.left)

    def sizeHint(self) -> QSize:
        """As wide as the number and the ring, as high as the ring."""
        ring = self._theme.size("ring")
        width = QFontMetricsF(self._theme.font("label", tabular=True)).horizontalAdvance(self.words())
        return QSize(round(width + 1) + self._gap() + ring, ring)

    def minimumSizeHint(self) -> QSize:
        """In the narrowest window the bare number stands beside the ring; it is never cut."""
        bare = QFontMetricsF(self._theme.font("label", tabular=True)).horizontalAdvance(str(self.left))
        return QSize(round(bare + 1) + self._gap() + self._theme.size("ring"), self._theme.size("ring"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the number, then the ring: its arc goes clockwise from the top in both directions of writing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._theme.size("ring")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        circle = QRectF(0 if mirrored else self.width() - ring, (self.height() - ring) / 2, ring, ring)
        beside = QRectF(self.rect())
        beside.setLeft(ring + self._gap()) if mirrored else beside.setRight(circle.left() - self._gap())
        painter.setFont(self._theme.font("label", tabular=True))
        painter.setPen(self._theme.color("block" if self.left < 0 else "text_2"))
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        words = self.words() if self.width() >= self.sizeHint().width() else str(self.left)
        painter.drawText(beside, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), words)
        self._paint_ring(painter, circle)

    def _gap(self) -> int:
        return self._theme.space("xs")

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        stroke = _STROKE * self._theme.scale
        circle = circle.adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1)
        painter.setPen(QPen(self._theme.color("line"), 1 if self._theme.contrast else stroke))
        painter.drawEllipse(circle)
        if self._shown <= 0:
            return
        pen = QPen(self.arc_color(), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if self._shown < 1 else Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(self._shown * 360 * 16))

    def arc_color(self) -> QColor:
        """Return the colour of the arc: the accent, then a warning from 80 %, then over."""
        if self.left < 0:
            return self._theme.color("block_line")
        close = self._measured.weighted >= _CLOSE * self._measured.limit
        return self._theme.color("warn_line" if close else "accent")

    def _name(self) -> None:
        self.setUpdatesEnabled(False)  # a progress bar paints at once, and all that is dirty around it: 2 ms a key
        self.setValue(min(self._measured.weighted, self._measured.limit))
        self.setUpdatesEnabled(True)
        left = self.left
        if left == -1:
            name = self.tr("1 character over")
        elif left < 0:
            name = self.tr("{count} characters over").format(count=-left)
        elif left == 1:
            name = self.tr("1 character left")
        else:
            name = self.tr("{count} characters left").format(count=left)
        self.setAccessibleName(name)

    def _announce(self, before: int) -> None:
        crossed = (before > _TOLD_AT >= self.left >= 0) or (before > 0 == self.left) or (before >= 0 > self.left)
        if crossed:
            self.announced.emit(self.accessibleName())
            say_aloud(self, self.accessibleName())

    def _roll(self, goal: float) -> None:
        lasts = self._theme.motion("ring") if self.isVisible() else 0
        self._turn.stop()
        if lasts == 0:
            self._turned(goal)
            return
        self._turn.setDuration(lasts)
        self._turn.setStartValue(self._shown)
        self._turn.setEndValue(goal)
        self._turn.start()

    @Slot(object)
    def _turned(self, share: float) -> None:
        self._shown = share
        self.update()

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
