"""Moving a card by its grip: what floats under the pointer, the line where it would land, and the column scrolling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from composer.ui.composer.card import PostCard
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_FLOATS: Final = 76
"""Height of what floats: a card's head and its first lines say which it is."""

_TICK_MS: Final = 16
_NEAR: Final = 48
_FASTEST: Final = 14
"""Within so many pixels of the edge the column scrolls, at the edge by so many a tick."""


class DropLine(QWidget):
    """A line in the accent between two cards, with a dot where reading begins."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, left: int, width: int, y: int) -> None:
        """Lie across at this height."""
        high = self._theme.px(10)
        self.setGeometry(left, y - high // 2, width, high)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the line and its dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, middle, dot = (3 if self._theme.contrast else 2), self.height() / 2, self.height() / 2 - 2
        painter.setPen(QPen(self._theme.color("accent"), wide))
        end = self.width() - dot - wide if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else dot + wide
        far = 0 if end > self.width() / 2 else self.width()
        painter.drawEllipse(QRectF(end - dot, middle - dot, 2 * dot, 2 * dot))
        painter.drawLine(round(end + dot if far else end - dot), round(middle), far, round(middle))
        painter.end()


class Floating(QWidget):
    """A picture of the card's head, under the pointer."""

    def __init__(self, theme: Theme, picture: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._picture = theme, picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(picture.deviceIndependentSize().toSize())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the picture in round corners, with an edge of its own; nothing shines through, two texts are none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, radius = self._theme.edge(focused=True), self._theme.radius("card")
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.drawPixmap(0, 0, self._picture)
        painter.setClipping(False)
        painter.strokePath(shape, QPen(self._theme.color("accent"), wide))
        painter.end()


class CardDrag(QObject):
    """One card at a time. It moves nothing itself.

    Args:
        theme: Gives colours and sizes.
        column: Holds the cards.
        cards: Returns them, in order.
        move: Moves the post at a place by so many.
        done: Hears that a drag ended without a move.
    """

    def __init__(
        self,
        theme: Theme,
        column: QWidget,
        cards: Callable[[], Sequence[PostCard]],
        move: Callable[[int, int], None],
        done: Callable[[], None],
    ) -> None:
        super().__init__(column)
        self._theme, self._column, self._cards, self._move, self._done = theme, column, cards, move, done
        self._line = DropLine(theme, column)
        self._card: PostCard | None = None
        self._floating: Floating | None = None
        self._hold = QPoint()
        self._pointer = QPoint()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._scroll)

    def watch(self, card: PostCard) -> None:
        """Let this card be dragged."""
        card.grip.lifted.connect(self._lift)
        card.grip.dragged.connect(self._drag)
        card.grip.dropped.connect(self._drop)
        card.grip.let_go.connect(self._end)

    def give_up(self) -> None:
        """The posts change under it: move nothing."""
        if self._card is not None:
            self._card.grip.give_up()

    @Slot(QPoint)
    def _lift(self, pointer: QPoint) -> None:
        card = next((one for one in self._cards() if one.grip is self.sender()), None)
        if card is None:
            return
        high = min(card.height(), self._theme.px(_FLOATS))
        self._floating = Floating(self._theme, card.grab(QRect(0, 0, card.width(), high)), self._column)
        self._hold = card.mapFromGlobal(pointer)
        self._card = card
        set_property(card, "lifted", "true")
        self._floating.show()
        self._ticks.start()

    @Slot(QPoint)
    def _drag(self, pointer: QPoint) -> None:
        self._pointer = pointer
        self._show()

    @Slot(QPoint)
    def _drop(self, pointer: QPoint) -> None:
        self._pointer = pointer
        place, gap = self._place(), self._gap()
        self._clear()
        step = _step(place, gap)
        if step:
            self._move(place, step)
        else:
            self._done()

    @Slot()
    def _end(self) -> None:
        self._clear()
        self._done()

    def _clear(self) -> None:
        self._ticks.stop()
        self._line.hide()
        if self._floating is not None:
            self._floating.hide()
            self._floating.deleteLater()
        if self._card is not None:
            set_property(self._card, "lifted", "false")
        self._card = self._floating = None

    def _place(self) -> int:
        return next((place for place, card in enumerate(self._cards()) if card is self._card), -1)

    def _gap(self) -> int:
        """Return before which card the pointer is, from 0; behind the last, their number."""
        y = self._column.mapFromGlobal(self._pointer).y()
        return sum(card.geometry().center().y() < y for card in self._cards())

    def _show(self) -> None:
        cards = self._cards()
        if self._card is None or self._floating is None:
            return
        at = self._column.mapFromGlobal(self._pointer) - self._hold
        self._floating.move(self._card.x(), max(0, min(at.y(), self._column.height() - self._floating.height())))
        self._floating.raise_()
        gap, place = self._gap(), self._place()
        if not _step(place, gap):
            self._line.hide()
            return
        between = self._theme.space("s") // 2
        y = cards[gap].y() - between if gap < len(cards) else cards[-1].geometry().bottom() + 1 + between
        self._line.show_at(self._card.x(), self._card.width(), max(between, y))

    @Slot()
    def _scroll(self) -> None:
        """Scroll while the pointer is near an edge, the faster the nearer."""
        area = _area_round(self._column)
        if area is None:
            return
        view = area.viewport()
        y, near = view.mapFromGlobal(self._pointer).y(), self._theme.px(_NEAR)
        into = min(near, near - y) if y < near else -min(near, y - (view.height() - near))
        if into and (y < near or y > view.height() - near):
            bar = area.verticalScrollBar()
            before = bar.value()
            bar.setValue(before - round(_FASTEST * into / near))
            if bar.value() != before:
                self._show()


def _step(place: int, gap: int) -> int:
    """Return by how many places a post moves that is put before the card `gap`."""
    return gap - place if gap <= place else gap - 1 - place


def _area_round(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
