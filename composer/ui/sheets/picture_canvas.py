"""The picture with its boxes: drawn, moved, sized and undone by mouse and by keyboard alike."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTransform, QUndoStack
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.sheets.picture_hand import SLACK, Grip, grip, large_enough, pointer
from composer.ui.sheets.picture_keys import ARROWS, LEAST, ZOOMS, moved
from composer.ui.sheets.picture_paint import HANDLE, View, paint_frame, paint_picture
from composer.ui.sheets.picture_state import Mark, State
from composer.ui.sheets.picture_step import Step
from composer.ui.widgets.theme import Theme


class PictureCanvas(QWidget):
    """Shows the picture as it will be. `changed` tells of every step; `selected` the box at hand, -1 for none.

    Mouse: draws a box, moves the one under it, pulls the corners of the one at hand.
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
        self._frame: QRect | None = None  # round what a cut leaves
        self._grip: Grip | None = None
        self._live: QRect | None = None  # where the mouse has brought what it holds
        self._pressed = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture"))
        self._told = "-"
        self.tell("")

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
        self._grip = self._live = None
        self.current = min(self.current, len(state.marks) - 1)
        self.updateGeometry()
        self.update()
        self.changed.emit()

    def tell(self, words: str) -> str:
        """Let a screen reader know the box at hand and the keys; return what it knew of the box before."""
        before, self._told = self._told, words
        keys = self.tr(
            "Insert draws a box, arrows move it, Shift and arrows size it, Space covers, C crops, plus zooms"
        )
        if words != before:
            self.setAccessibleDescription(f"{words}. {keys}" if words else keys)
        return before

    def do(self, state: State) -> None:
        """Go to a state; one step of undo."""
        if state != self.state:
            self.undo.push(Step(self.show_state, self.state, state))

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
        ground = self.ground()
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
        ground = self.ground()
        aside, above = ground.width() // 10, ground.height() // 10
        self.cutting, self._frame = True, ground.adjusted(aside, above, -aside, -above)
        self.setFocus()
        self.update()
        self.changed.emit()

    def end_cut(self, *, keep: bool) -> None:
        """Cut to the frame, or leave the picture as it is."""
        frame, self._frame, self.cutting = self._frame, None, False
        if keep and frame is not None and large_enough(frame):
            self.do(replace(self.state, crop=frame))
        self.update()
        self.changed.emit()

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
        return self._turned().mapRect(QRectF(self.ground())).size().toSize() * self.zoom

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a box or a corner in hand, or begin to draw one."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed = event.position()
        self._grip, self._live = self._under(self._pressed), None
        if not self.cutting and self._grip.index >= 0:
            self.select(self._grip.index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or pull; with no button down the pointer says what a press would do."""
        spot = event.position()
        if self._grip is None:
            self.setCursor(pointer(self._under(spot).corner, self.state.turns))
        elif self._live is not None or (spot - self._pressed).manhattanLength() > SLACK:
            room = self.ground() if self.cutting else self.image.rect()
            self._live = self._grip.to(self._back(spot), room)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The box, or what stays, lies where it was brought."""
        held, rect = self._grip, self._live
        self._grip = self._live = None
        self.update()
        if held is None or rect is None or not large_enough(rect):
            return
        if self.cutting:
            self._frame = rect
        elif held.index < 0:
            self.add(rect)
        else:
            self._put(held.index, replace(self.state.marks[held.index], rect=rect))

    def _under(self, spot: QPointF) -> Grip:
        if self.cutting and self._frame is not None:
            return grip(spot, self._way(), (self._frame,), 0, self._theme.px(HANDLE))
        rects = tuple(mark.rect for mark in self.state.marks)
        return grip(spot, self._way(), rects, self.current, self._theme.px(HANDLE))

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
        elif key in ARROWS and self._frame is not None:
            self._frame = moved(self._frame, key, held).intersected(self.ground())
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
        """Paint the picture, what covers it, the signs, and what is being drawn."""
        painter = QPainter(self)
        if self.image.isNull():
            return
        view = View(self.image, self.ground(), self._way(), QRectF(self.rect()).adjusted(1, 1, -1, -1))
        paint_picture(painter, self._theme, view, self._shown(), self.current)
        drawn = self._live if self.cutting or (self._grip and self._grip.index < 0) else None
        if (frame := drawn or self._frame) is not None:
            paint_frame(painter, self._theme, view, frame, cutting=self.cutting)

    def _shown(self) -> tuple[Mark, ...]:
        """Return the boxes, the one in the mouse's hold where it is now."""
        marks = self.state.marks
        if self.cutting or self._grip is None or self._live is None or self._grip.index < 0:
            return marks
        here = self._grip.index
        return (*marks[:here], replace(marks[here], rect=self._live), *marks[here + 1 :])

    def ground(self) -> QRect:
        """Return what stays of the picture, in its pixels."""
        return self.state.crop or self.image.rect()

    def _turned(self) -> QTransform:
        return QTransform().rotate(90 * self.state.turns)

    def _way(self) -> QTransform:
        """From pixels of the picture to the widget."""
        turned = self._turned()
        whole = turned.mapRect(QRectF(self.ground()))
        share = self.zoom or min(self.width() / max(1.0, whole.width()), self.height() / max(1.0, whole.height()), 2.0)
        aside = (self.width() - whole.width() * share) / 2 - whole.left() * share
        above = (self.height() - whole.height() * share) / 2 - whole.top() * share
        return turned * QTransform.fromScale(share, share) * QTransform.fromTranslate(aside, above)

    def _back(self, at: QPointF) -> QPoint:
        way, _ = self._way().inverted()
        return way.map(at).toPoint()
