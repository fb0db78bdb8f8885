"""The picture with its boxes: drawn, moved, sized and undone by mouse and by keyboard alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.theme import Theme

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LEAST: Final = 4
_COVER: Final = QColor(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Mark:
    """A box in pixels of the picture: what it stands for, whether it covers, and whether it is a face's."""

    rect: QRect
    words: str
    covered: bool = True
    proposed: bool = False
    face: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """All that was done to the picture."""

    marks: tuple[Mark, ...] = ()
    crop: QRect | None = None
    turns: int = 0


class _Step(QUndoCommand):
    def __init__(self, canvas: PictureCanvas, before: State, after: State) -> None:
        super().__init__()
        self._canvas, self._before, self._after = canvas, before, after

    def redo(self) -> None:
        self._canvas.show_state(self._after)

    def undo(self) -> None:
        self._canvas.show_state(self._before)


class PictureCanvas(QWidget):
    """Shows the picture as it will be. `changed` tells of every step; `selected` the box at hand, -1 for none.

    Keys: Insert or N a new box, arrows move it, Shift+arrows size it (with Ctrl ten times as far), Space covers or
    shows, Delete takes it away, Page Up and Page Down go among boxes, Ctrl+Z and Ctrl+Shift+Z undo and redo.
    """

    changed = Signal()
    selected = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.image = QImage()
        self.state = State()
        self.current = -1
        self.cutting = False
        self.zoom = 0.0  # 0 fits the room
        self.undo = QUndoStack(self)
        self._drag: QRect | None = None
        self._from = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture"))
        self.setAccessibleDescription(
            self.tr("Insert draws a box, arrows move it, Shift and arrows size it, Space covers, Delete removes it")
        )

    # -- what is shown

    def show_image(self, image: QImage, marks: tuple[Mark, ...]) -> None:
        """Show a picture with its first boxes; what was done before is forgotten."""
        self.image = image
        self.undo.clear()
        self.show_state(State(marks))

    def show_state(self, state: State) -> None:
        """Show a state, without a step of undo."""
        self.state = state
        self.current = min(self.current, len(state.marks) - 1)
        self.updateGeometry()
        self.update()
        self.changed.emit()

    def do(self, state: State) -> None:
        """Go to a state; one step of undo."""
        if state != self.state:
            self.undo.push(_Step(self, self.state, state))

    def select(self, index: int) -> None:
        """Take a box in hand."""
        if 0 <= index < len(self.state.marks) or index == -1:
            self.current = index
            self.update()
            self.selected.emit(index)

    def cover(self, index: int, covered: bool) -> None:
        """Cover what is under a box, or show it."""
        self._put(index, replace(self.state.marks[index], covered=covered))

    def turn(self) -> None:
        """Turn a quarter clockwise."""
        self.do(replace(self.state, turns=(self.state.turns + 1) % 4))

    def add(self, rect: QRect | None = None) -> None:
        """Put a new covering box where it was drawn, or in the middle of what is shown."""
        ground = self._ground()
        if rect is None:
            wide, high = max(_LEAST, ground.width() // 5), max(_LEAST, ground.height() // 10)
            rect = QRect(ground.center().x() - wide // 2, ground.center().y() - high // 2, wide, high)
        marks = (*self.state.marks, Mark(rect.intersected(self.image.rect()), self.tr("A box of yours")))
        self.do(replace(self.state, marks=marks))
        self.select(len(marks) - 1)

    def remove(self, index: int) -> None:
        """Take a box away."""
        marks = self.state.marks
        if 0 <= index < len(marks):
            self.do(replace(self.state, marks=(*marks[:index], *marks[index + 1 :])))

    def set_zoom(self, zoom: float) -> None:
        """Show it at this scale; 0 fits the room."""
        self.zoom = zoom
        self.updateGeometry()
        size = self.sizeHint() if zoom else QSize(0, 0)
        self.setMinimumSize(size)
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the picture at its scale."""
        if not self.zoom:
            return QSize(480, 360)
        return self._turned().mapRect(QRectF(self._ground())).size().toSize() * self.zoom

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a box in hand, or begin to draw one."""
        at = self._back(event.position())
        hit = next((i for i, one in reversed(list(enumerate(self.state.marks))) if one.rect.contains(at)), -1)
        if not self.cutting and hit >= 0:
            self.select(hit)
            return
        self._from, self._drag = at, QRect(at, QSize(1, 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        if self._drag is not None:
            self._drag = QRect(self._from, self._back(event.position())).normalized().intersected(self.image.rect())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The box, or what stays, is drawn."""
        drawn, self._drag = self._drag, None
        if drawn is None or drawn.width() < _LEAST or drawn.height() < _LEAST:
            self.update()
        elif self.cutting:
            self.cutting = False
            self.do(replace(self.state, crop=drawn))
        else:
            self.add(drawn)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the box at hand."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Insert, Qt.Key.Key_N}:
            self.add()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and self.state.marks:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            self.select((self.current + step) % len(self.state.marks))
        elif 0 <= self.current < len(self.state.marks) and self._work(key, event.modifiers()):
            pass
        else:
            super().keyPressEvent(event)

    def _work(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        mark = self.state.marks[self.current]
        if key == Qt.Key.Key_Space:
            self.cover(self.current, not mark.covered)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove(self.current)
        elif key in _ARROWS:
            far = 10 if held & Qt.KeyboardModifier.ControlModifier else 1
            x, y = (far * way for way in _ARROWS[key])
            rect = QRect(mark.rect)
            if held & Qt.KeyboardModifier.ShiftModifier:
                rect.setSize(QSize(max(_LEAST, rect.width() + x), max(_LEAST, rect.height() + y)))
            else:
                rect.translate(x, y)
            self._put(self.current, replace(mark, rect=rect.intersected(self.image.rect())))
        else:
            return False
        return True

    def _put(self, index: int, mark: Mark) -> None:
        marks = self.state.marks
        self.do(replace(self.state, marks=(*marks[:index], mark, *marks[index + 1 :])))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the picture, what covers it, and the signs."""
        painter = QPainter(self)
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        way = self._way()
        painter.save()
        painter.setTransform(way)
        painter.setClipRect(self._ground())
        painter.drawImage(0, 0, self.image)
        for mark in self.state.marks:
            if mark.covered:
                painter.fillRect(mark.rect, _COVER)
        painter.restore()
        for index, mark in enumerate(self.state.marks):
            self._paint_mark(painter, way.mapRect(QRectF(mark.rect)), index, mark)
        if self._drag is not None:
            self._paint_edge(painter, way.mapRect(QRectF(self._drag)), 2, Qt.PenStyle.DashLine)

    def _paint_mark(self, painter: QPainter, rect: QRectF, index: int, mark: Mark) -> None:
        style = Qt.PenStyle.SolidLine if mark.covered else Qt.PenStyle.DashLine
        self._paint_edge(painter, rect, 3 if index == self.current else 2, style)
        side = self._theme.px(22)
        badge = QRectF(rect.left() - side / 2, rect.top() - side / 2, side, side)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        badge.moveLeft(min(max(badge.left(), room.left()), room.right() - side))
        badge.moveTop(min(max(badge.top(), room.top()), room.bottom() - side))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(badge)
        painter.setPen(self._theme.color("on_accent"))
        painter.setFont(self._theme.font("caption"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _paint_edge(self, painter: QPainter, rect: QRectF, wide: int, style: Qt.PenStyle) -> None:
        """Paint an edge with a white halo, so that it shows on any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(Qt.GlobalColor.white, wide + 2))
        painter.drawRect(rect)
        painter.setPen(QPen(self._theme.color("accent"), wide, style))
        painter.drawRect(rect)

    def _ground(self) -> QRect:
        return self.state.crop or self.image.rect()

    def _turned(self) -> QTransform:
        return QTransform().rotate(90 * self.state.turns)

    def _way(self) -> QTransform:
        """From pixels of the picture to the widget."""
        turned = self._turned()
        whole = turned.mapRect(QRectF(self._ground()))
        share = self.zoom or min(self.width() / max(1.0, whole.width()), self.height() / max(1.0, whole.height()), 2.0)
        aside = (self.width() - whole.width() * share) / 2 - whole.left() * share
        above = (self.height() - whole.height() * share) / 2 - whole.top() * share
        return turned * QTransform.fromScale(share, share) * QTransform.fromTranslate(aside, above)

    def _back(self, at: QPointF) -> QPoint:
        way, _ = self._way().inverted()
        return way.map(at).toPoint()
