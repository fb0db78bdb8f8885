"""The picture with its boxes: drawn, moved, sized and undone by mouse and by keyboard alike."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTransform,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.sheets.picture_keys import ARROWS, LEAST, ZOOMS, moved
from composer.ui.sheets.picture_paint import paint_edge, paint_mark
from composer.ui.sheets.picture_state import Mark, State
from composer.ui.theme import Theme

_COVER: Final = QColor(0, 0, 0)


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
    shows, Delete takes it away, Page Up and Page Down go among boxes. C cuts: arrows and Shift+arrows lay the frame,
    Enter cuts, Esc leaves it. Plus and minus zoom, 0 fits, 1 is full size. Ctrl+Z and Ctrl+Shift+Z undo and redo.
    """

    changed = Signal()
    selected = Signal(int)
    zoomed = Signal(float)

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
            self.tr("Insert draws a box, arrows move it, Shift and arrows size it, Space covers, C crops, plus zooms")
        )

    # -- what is shown

    def show_image(self, image: QImage, marks: tuple[Mark, ...]) -> None:
        """Show a picture with its first boxes; what was done before is forgotten."""
        self.image = image
        self.undo.clear()
        self.show_state(State(marks))

    @Slot(object)
    def show_frame(self, image: QImage) -> None:
        """Show another frame of the same picture under the same boxes."""
        self.image = image
        self.update()

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
            wide, high = max(LEAST, ground.width() // 5), max(LEAST, ground.height() // 10)
            rect = QRect(ground.center().x() - wide // 2, ground.center().y() - high // 2, wide, high)
        marks = (*self.state.marks, Mark(rect.intersected(self.image.rect()), self.tr("A box of yours")))
        self.do(replace(self.state, marks=marks))
        self.select(len(marks) - 1)

    def remove(self, index: int) -> None:
        """Take a box away."""
        marks = self.state.marks
        if 0 <= index < len(marks):
            self.do(replace(self.state, marks=(*marks[:index], *marks[index + 1 :])))

    def begin_cut(self) -> None:
        """Show a frame round what will stay; mouse or keys lay it."""
        ground = self._ground()
        aside, above = ground.width() // 10, ground.height() // 10
        self.cutting, self._drag = True, ground.adjusted(aside, above, -aside, -above)
        self.setFocus()
        self.update()

    def end_cut(self, *, keep: bool) -> None:
        """Cut to the frame, or leave the picture as it is."""
        frame, self._drag, self.cutting = self._drag, None, False
        if keep and frame is not None and min(frame.width(), frame.height()) >= LEAST:
            self.do(replace(self.state, crop=frame))
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller than now, within reason."""
        now = self._way().mapRect(QRectF(0, 0, 1, 1)).width()
        self.set_zoom(min(4.0, max(0.1, now * factor)))

    def set_zoom(self, zoom: float) -> None:
        """Show it at this scale; 0 fits the room."""
        self.zoom = zoom
        self.zoomed.emit(zoom)
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
        if drawn is None or drawn.width() < LEAST or drawn.height() < LEAST:
            self.update()
        elif self.cutting:
            self._drag = drawn
            self.end_cut(keep=True)
        else:
            self.add(drawn)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the frame, the box at hand, or the zoom."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if self.cutting:
            done = self._lay_frame(key, held)
        else:
            done = self._work_any(key) or (0 <= self.current < len(self.state.marks) and self._work(key, held))
        if not done:
            super().keyPressEvent(event)

    def _lay_frame(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.end_cut(keep=key != Qt.Key.Key_Escape)
        elif key in ARROWS and self._drag is not None:
            self._drag = moved(self._drag, key, held).intersected(self._ground())
            self.update()
        else:
            return False
        return True

    def _work_any(self, key: Qt.Key) -> bool:
        if key in ZOOMS:
            factor = ZOOMS[key]
            if factor > 0:
                self.zoom_by(factor)
            else:
                self.set_zoom(-factor)
        elif key in {Qt.Key.Key_Insert, Qt.Key.Key_N}:
            self.add()
        elif key == Qt.Key.Key_C:
            self.begin_cut()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and self.state.marks:
            step = 1 if key == Qt.Key.Key_PageDown else -1
            self.select((self.current + step) % len(self.state.marks))
        else:
            return False
        return True

    def _work(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        mark = self.state.marks[self.current]
        if key == Qt.Key.Key_Space:
            self.cover(self.current, not mark.covered)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove(self.current)
        elif key in ARROWS:
            rect = moved(mark.rect, key, held)
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
            rect, room = way.mapRect(QRectF(mark.rect)), QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_mark(painter, self._theme, (rect, room), index + 1, mark, held=index == self.current)
        if self._drag is not None:
            paint_edge(painter, self._theme, way.mapRect(QRectF(self._drag)), 2, Qt.PenStyle.DashLine)

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
