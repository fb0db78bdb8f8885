"""How a day or an hour of the calendar is painted: its number, its posts, its edge."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.model import CalendarModel
from composer.ui.saying.moments import time_of_day
from composer.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_INSET, _CHIP, _GAP, _SIDE, _CLOSE = 4, 19, 3, 6, 2


class CalendarDelegate(QStyledItemDelegate):
    """Paints the cells of the model.

    Attributes:
        target: Where a post that is dragged would go; an invalid index where none is dragged.
        dragged: The post that is dragged.
    """

    def __init__(self, theme: Theme, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model, self._locale = theme, model, QLocale()
        self.target = QPersistentModelIndex()
        self.dragged = ""

    def chip_at(self, box: QRectF, index: Index, point: QPointF) -> OutboxItem | None:
        """Return the post painted at a point of a cell whose box this is."""
        items = self._model.items_at(index)
        for item, chip in zip(items, self._chips(box, len(items)), strict=False):
            if chip.contains(point):
                return item
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, option, box, index)
        if not self._model.hours:
            self._paint_number(painter, box, index)
        items = self._model.items_at(index)
        chips = self._chips(box, len(items))
        for item, chip in zip(items, chips, strict=False):
            self._paint_chip(painter, chip, item)
        if len(items) > len(chips):
            self._paint_more(painter, box, len(items) - len(chips), shown=len(chips))
        else:
            free = self._model.free_at(index)
            for moment, slot in zip(free, self._lines(box)[len(chips) :], strict=False):  # the tooltip has the others
                self._paint_free(painter, slot, moment)
        painter.restore()

    def _chips(self, box: QRectF, count: int) -> list[QRectF]:
        """Return a box for each post that has room; where some have none, the last line says how many."""
        lines = self._lines(box)
        return lines[:count] if count <= len(lines) else lines[: max(0, len(lines) - 1)]

    def _lines(self, box: QRectF) -> list[QRectF]:
        """Return the boxes that have room below each other in a cell."""
        theme, top = self._theme, self._top(box)
        step = theme.px(_CHIP) + theme.px(_GAP)
        room = max(0, int((box.bottom() - theme.px(_INSET) / 2 - top) // step))
        side = theme.px(_INSET)
        return [
            QRectF(box.left() + side, top + number * step, box.width() - 2 * side, theme.px(_CHIP))
            for number in range(room)
        ]

    def _top(self, box: QRectF) -> float:
        """Return where the first post begins."""
        return box.top() + self._theme.px(_INSET) + (0 if self._model.hours else self._theme.px(_CHIP))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, index: Index) -> None:
        theme = self._theme
        targeted = QPersistentModelIndex(index) == self.target
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.color("hover" if targeted else "surface"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.topLeft(), box.topRight())
        if index.column() or self._model.hours:  # the card has an edge of its own
            side = box.topRight() if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else box.topLeft()
            painter.drawLine(side, QPointF(side.x(), box.bottom()))
        if not (targeted or chosen):
            return
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        edge = theme.edge(focused=True)
        style = Qt.PenStyle.DashLine if targeted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color("focus" if focused or targeted else "border"), edge, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(inner, theme.radius("mark"), theme.radius("mark"))

    def _paint_number(self, painter: QPainter, box: QRectF, index: Index) -> None:
        theme, day = self._theme, self._model.cell_at(index).day
        spot = self._number(painter, box)
        color = "text_2" if day.month == self._model.day.month else "text_3"
        if day == self._model.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
            color = "on_accent"
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color(color))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._locale.toString(day.day))

    def _number(self, painter: QPainter, box: QRectF) -> QRectF:
        """Return where the number of a day stands in its cell."""
        theme = self._theme
        spot = QRectF(box.left() + theme.px(_INSET), box.top() + theme.px(_INSET), theme.px(26), theme.px(_CHIP))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(box.right() - theme.px(_INSET))
        return spot

    def _paint_chip(self, painter: QPainter, box: QRectF, item: OutboxItem) -> None:
        theme = self._theme
        self._paint_ground_of_chip(painter, box, theme.edge() if theme.contrast or item.item_id == self.dragged else 0)
        said = self.said(item, box)
        self._write(painter, box, said, "on_accent_soft", side=_SIDE if said == self._model.line(item) else _CLOSE)

    def _paint_free(self, painter: QPainter, box: QRectF, moment: dt.datetime) -> None:
        """Paint a posting time that no post has: a place kept, not a post."""
        theme = self._theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius("mark"), theme.radius("mark"))
        said = time_of_day(moment, self._locale)
        room = box.width() - 2 * theme.px(_SIDE)
        wide = QFontMetricsF(theme.font("caption")).horizontalAdvance
        self._write(painter, box, said, "text_3", side=_SIDE if wide(said) <= room else _CLOSE)

    def said(self, item: OutboxItem, box: QRectF) -> str:
        """Return what is written of a post into a box; its time alone where words would leave no room for it."""
        room = box.width() - 2 * self._theme.px(_SIDE)
        time = self._model.time(item)
        wide = QFontMetricsF(self._theme.font("caption")).horizontalAdvance
        return time if wide(f"{time}  …") > room else self._model.line(item)

    def _paint_ground_of_chip(self, painter: QPainter, box: QRectF, edge: int) -> None:
        theme = self._theme
        painter.setBrush(theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("accent"), edge) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, theme.radius("mark"), theme.radius("mark"))

    def _paint_more(self, painter: QPainter, box: QRectF, count: int, *, shown: int) -> None:
        theme = self._theme
        high, number = theme.px(_CHIP), self._number(painter, box)
        line = QRectF(
            box.left() + theme.px(_INSET), self._top(box) + shown * (high + theme.px(_GAP)), box.width(), high
        )
        line.setRight(box.right() - theme.px(_INSET))
        if not self._model.hours and line.bottom() > box.bottom():  # in a low cell it stands beside the day's number
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line.moveTop(number.top())
            line.setRight(number.left()) if mirrored else line.setLeft(number.right())
        words = self._model.more(count) if shown else self._model.counted(count)
        wide = QFontMetricsF(theme.font("caption")).horizontalAdvance
        if wide(words) <= line.width() - 2 * theme.px(_SIDE):
            self._write(painter, line, words, "text_2")
            return
        said = self._model.number(count)  # the tooltip has the words
        pill = QRectF(0, line.top(), wide(said) + 2 * theme.px(_SIDE) + 1, high)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pill.moveRight(line.right()) if mirrored else pill.moveLeft(line.left())
        self._paint_ground_of_chip(painter, pill, theme.edge() if theme.contrast else 0)
        self._write(painter, pill, said, "on_accent_soft")

    def _write(self, painter: QPainter, box: QRectF, words: str, color: str, *, side: int = _SIDE) -> None:
        font = self._theme.font("caption")
        inner = box.adjusted(self._theme.px(side), 0, -self._theme.px(side), 0)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
