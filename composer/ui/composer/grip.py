"""The grip of a card: drag it to move the post, click it for the same by menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from composer.ui.composer.kit import Kit
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.open_menu import told

_FAR = 1_000_000
"""More posts than any thread has: to the very end."""


class Grip(IconButton):
    """Tells what the pointer does with it; places are in the screen's coordinates.

    `lifted` tells that a drag begins, `dragged` where it is, `dropped` where it ended, `let_go` that it was given up;
    `stepped` asks for the post to move by so many places.
    """

    lifted = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    let_go = Signal()
    stepped = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit.theme, kit.icons, "grip-vertical", role="grip", color="text_3", parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keys the post moves from its text: no stop of its own
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._number, self._count = 1, 1
        self.clicked.connect(self._open)

    @property
    def dragging(self) -> bool:
        """Whether a drag is under way."""
        return self._dragging

    def show_place(self, number: int, count: int) -> None:
        """Say which post it moves, from 1."""
        self._number, self._count = number, count
        self.setAccessibleName(self.tr("Move post {number} of {count}").format(number=number, count=count))
        self.setToolTip(self.tr("Drag to move this post (Alt+Up, Alt+Down)"))
        self.setAccessibleDescription(self.toolTip())

    def menu_of_places(self) -> QMenu:
        """Return the menu of where the post can go."""
        menu = told(QMenu(self))
        first, last = self._number == 1, self._number == self._count
        for words, step, possible in (
            (self.tr("Move up"), -1, not first),
            (self.tr("Move down"), 1, not last),
            (self.tr("Move to the start"), -_FAR, not first),
            (self.tr("Move to the end"), _FAR, not last),
        ):
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.setData(step)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _open(self) -> None:
        self.menu_of_places().popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self.stepped.emit(int(action.data()))

    # -- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        super().mousePressEvent(event)
        self._pressed = event.globalPosition().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed it is a drag."""
        place = event.globalPosition().toPoint()
        if self._dragging:
            self.dragged.emit(place)
        elif (
            self._pressed is not None and (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        ):
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit(self._pressed)
            self.dragged.emit(place)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag is no click."""
        self._pressed = None
        if self._dragging:
            self._settle()
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    # -- giving up

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the drag up; no other key does anything in between."""
        if not self._dragging:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another window or a sheet came in between."""
        super().focusOutEvent(event)
        self.give_up()

    def give_up(self) -> None:
        """End the drag and move nothing."""
        self._pressed = None
        if self._dragging:
            self._settle()
            self.let_go.emit()

    def _settle(self) -> None:
        self._dragging = False
        self.setDown(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
