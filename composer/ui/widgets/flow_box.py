"""A box that sets its parts in lines, as words are set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowBox(QWidget):
    """Parts in a row, going on in the next line where the row is full; mirrored where the window is.

    It places its children itself: a `QLayout` written in Python loses a reference to None each time Qt asks it for a
    part it does not have (PySide 6.12 on Python 3.11).
    """

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        self._standing: tuple[object, ...] = ()  # what the places were found for
        self._heights: dict[int, int] = {}  # by width, while it is seen: layouts ask over and over
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *parts: QWidget) -> None:
        """Set more parts behind the others."""
        for part in parts:
            part.setParent(self)
            self._parts.append(part)
        self.refresh()

    def refresh(self) -> None:
        """Place the parts again: one was added, hidden, shown, or changed its size.

        Where none did, nothing is told to what the box stands in: that would be laid out anew, up to the window.
        """
        sizes = [
            (part, part.sizeHint().expandedTo(part.minimumSize()), part.minimumSizeHint()) for part in self._shown()
        ]
        standing = (self.width(), self.isLeftToRight(), *sizes)
        if standing == self._standing:
            return
        self._standing = standing
        self._heights.clear()
        self._take_height(self._place(move=True))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """It has: rows wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at this width."""
        if not self.isVisible():  # parts that change unseen tell nobody
            return self._place(move=False, width=width)
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(move=False, width=width)
        return height

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [part.sizeHint() for part in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest part alone in its row."""
        width = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(width, self.heightForWidth(self.width()) if self.width() > 0 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts for the new width, and take the height it needs."""
        super().resizeEvent(event)
        self._take_height(self._place(move=True))

    def showEvent(self, event: QShowEvent) -> None:
        """Place the parts by the words they have now: what changed while it was hidden was told nobody."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget how high it was: it may be shown again with other parts."""
        super().hideEvent(event)
        self._heights.clear()

    def event(self, event: QEvent) -> bool:
        """Hear of parts that came, went or changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.refresh()
        return super().event(event)

    def _take_height(self, needed: int) -> None:
        if needed != self.minimumHeight() and self.width() > 0:
            self.setMinimumHeight(needed)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if part.isVisibleTo(self)]

    def _place(self, *, move: bool, width: int = 0) -> int:
        room = width or self.width()
        mirrored = not self.isLeftToRight()
        x = y = line = 0
        for part in self._shown():
            hint = part.sizeHint().expandedTo(part.minimumSize())
            size = QSize(min(hint.width(), room), hint.height())
            if x and x + size.width() > room:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                part.setGeometry(QRect(room - x - size.width() if mirrored else x, y, size.width(), size.height()))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
