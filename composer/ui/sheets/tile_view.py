"""One piece of a picture after the other, each pixel at full size, and what of the picture was on screen by now."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.ui.widgets.later import later
from composer.ui.widgets.theme import Theme

_OVER: Final = 32
"""Pixels two neighbours share, so that no word is cut in both."""

_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEXT: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_N})


class TileView(QWidget):
    """Shows a piece of the picture, a pixel of it as a pixel. `moved` tells that another piece is shown.

    A moving picture is gone through frame by frame: the next begins where all of one was seen.

    Keys: arrows to the neighbour; Space, N or Page Down to the next piece not seen yet; Page Up back; Home to
    the first. A key held down goes one piece only.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.image = QImage()
        self._frames: tuple[QImage, ...] = ()
        self._seen: list[QRegion] = []
        self.frame = 0  # which is shown
        self._place = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 140)

    def show_image(self, image: QImage) -> None:
        """Begin with this picture's first piece; nothing of it was seen."""
        self.show_frames((image,))

    def show_frames(self, frames: Sequence[QImage]) -> None:
        """Begin with the first piece of the first of these frames, all of one size."""
        self._frames, self._seen = tuple(frames), [QRegion() for _ in frames]
        self._show_frame(0)
        self.go(0, 0)

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return len(self._frames)

    @property
    def count(self) -> int:
        """How many pieces the picture has at this size of the view, those of all frames."""
        return self._pieces() * max(1, len(self._frames))

    @property
    def number(self) -> int:
        """Which of them is shown, from 1, row by row."""
        return self.frame * self._pieces() + self._here() + 1

    @property
    def whole(self) -> bool:
        """Whether every pixel was on screen, of every frame."""
        return bool(self._frames) and not self.image.isNull() and all(map(self._all_seen, range(len(self._frames))))

    def seen_at(self, column: int, row: int) -> bool:
        """Tell whether all of a piece was on screen."""
        return bool(self._seen) and QRegion(self._tile(column, row)).subtracted(self._seen[self.frame]).isEmpty()

    def grid(self) -> tuple[int, int]:
        """Return how many pieces there are across and down."""
        return self._grid()

    def place(self) -> tuple[int, int]:
        """Return the column and row of the piece shown."""
        return self._place

    def go(self, column: int, row: int) -> None:
        """Show the piece in this column and row, the nearest there is."""
        across, down = self._grid()
        self._place = (min(max(0, column), across - 1), min(max(0, row), down - 1))
        self._look()

    def next(self) -> None:
        """Show the next piece not seen yet, in this frame first; or the next one where all were."""
        across, down = self._grid()
        here = self._here()
        order = [(here + step) % (across * down) for step in range(1, across * down + 1)]
        fresh = next((at for at in order if not self.seen_at(at % across, at // across)), None)
        if fresh is None and len(self._frames) > 1:
            others = [(self.frame + step) % len(self._frames) for step in range(1, len(self._frames) + 1)]
            self._show_frame(next((one for one in others if not self._all_seen(one)), others[0]))
            self.go(0, 0)
            return
        chosen = order[0] if fresh is None else fresh
        self.go(chosen % across, chosen // across)

    def back(self) -> None:
        """Show the piece before this one."""
        across, down = self._grid()
        before = self._here() - 1
        if before < 0 and self.frame:
            self._show_frame(self.frame - 1)
            before = across * down - 1
        before = max(0, before)
        self.go(before % across, before // across)

    def sizeHint(self) -> QSize:
        """Room for a good piece, beside which the questions fit; a picture does not grow with the text."""
        return QSize(680, 290)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by keys."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            event.accept()
        elif key in _WAYS:
            column, row = self._place
            self.go(column + _WAYS[key][0], row + _WAYS[key][1])
        elif key in _NEXT:
            self.next()
        elif key == Qt.Key.Key_PageUp:
            self.back()
        elif key == Qt.Key.Key_Home:
            self.go(0, 0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other pieces fit now; what was seen stays seen."""
        super().resizeEvent(event)
        self.go(*self._place)

    def showEvent(self, event: QShowEvent) -> None:
        """The first piece comes on screen."""
        super().showEvent(event)
        self._look()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the piece in the middle, on the sunken ground, with an edge where the picture ends."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        if self.image.isNull():
            return
        tile = self._tile(*self._place)
        at = self._at(tile)
        painter.drawImage(at, self.image, tile)
        if self._saw():
            later(self, self.moved.emit)  # a part that was scrolled away came on screen
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawRect(QRectF(at).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _look(self) -> None:
        if self.isVisible() and not self.image.isNull():
            self._saw()
            self.update()
            self.moved.emit()

    def _saw(self) -> bool:
        """Count what is on screen of the piece as seen, not what is scrolled away; tell whether it was new."""
        tile = self._tile(*self._place)
        at = self._at(tile)
        shown = self.visibleRegion().intersected(at).translated(tile.topLeft() - at.topLeft())
        seen = self._seen[self.frame].united(shown)
        new, self._seen[self.frame] = seen != self._seen[self.frame], seen
        return new

    def _show_frame(self, frame: int) -> None:
        self.frame = frame
        self.image = self._frames[frame] if self._frames else QImage()

    def _all_seen(self, frame: int) -> bool:
        return QRegion(self.image.rect()).subtracted(self._seen[frame]).isEmpty()

    def _here(self) -> int:
        return self._place[1] * self._grid()[0] + self._place[0]

    def _pieces(self) -> int:
        across, down = self._grid()
        return across * down

    def _at(self, tile: QRect) -> QRect:
        """Return where a piece lies in the view."""
        left, top = (self.width() - tile.width()) // 2, (self.height() - tile.height()) // 2
        return QRect(left, top, tile.width(), tile.height())

    def _grid(self) -> tuple[int, int]:
        return _pieces(self.image.width(), self.width()), _pieces(self.image.height(), self.height())

    def _tile(self, column: int, row: int) -> QRect:
        left, wide = _stretch(self.image.width(), self.width(), column)
        top, high = _stretch(self.image.height(), self.height(), row)
        return QRect(left, top, wide, high)


class SeenMap(QWidget):
    """The pieces in small: seen, not seen, shown. For the eye; the number in words stands beside it."""

    def __init__(self, theme: Theme, view: TileView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, view
        self.setFixedSize(theme.px(96), theme.px(64))
        view.moved.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint a small field for each piece."""
        painter = QPainter(self)
        across, down = self._view.grid()
        wide, high = self.width() / across, self.height() / down
        gap = 1.0 if min(wide, high) > 4 else 0.0
        for column in range(across):
            for row in range(down):
                seen, here = self._view.seen_at(column, row), (column, row) == self._view.place()
                role = "accent" if here else "clear_line" if seen else "line"
                field = QRectF(column * wide, row * high, wide - gap, high - gap)
                painter.fillRect(field, self._theme.color(role))


def _pieces(whole: int, room: int) -> int:
    if whole <= room or room <= _OVER:
        return 1
    return math.ceil((whole - room) / (room - _OVER)) + 1


def _stretch(whole: int, room: int, number: int) -> tuple[int, int]:
    """Return where the piece of this number begins, and how long it is."""
    if whole <= room:
        return 0, whole
    return min(number * max(1, room - _OVER), whole - room), room
