"""How a day or an hour of the calendar is painted: its number, its posts, its edge."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.model import CalendarModel
from composer.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_INSET, _CHIP, _GAP, _SIDE = 4, 20, 2, 6


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
            self._paint_more(painter, box, len(items) - len(chips), any_shown=bool(chips))
        painter.restore()

    def _chips(self, box: QRectF, count: int) -> list[QRectF]:
        """Return a box for each post that has room; where some have none, the last line says how many."""
        theme = self._theme
        top = box.top() + theme.px(_INSET) + (0 if self._model.hours else theme.px(_CHIP))
        step = theme.px(_CHIP) + _GAP
        room = max(0, int((box.bottom() - theme.px(_INSET) / 2 - top) // step))
        shown = count if count <= room else max(0, room - 1)
        side = theme.px(_INSET)
        return [
            QRectF(box.left() + side, top + number * step, box.width() - 2 * side, theme.px(_CHIP))
            for number in range(shown)
        ]

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, index: Index) -> None:
        theme = self._theme
        cell, targeted = self._model.cell_at(index), QPersistentModelIndex(index) == self.target
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = cell.hour is None and cell.day.month != self._model.day.month
        ground = "hover" if targeted else "window" if quiet else "surface"
        painter.fillRect(box, theme.color(ground))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.topLeft(), box.bottomLeft())
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
        spot = QRectF(box.left() + theme.px(_INSET), box.top() + theme.px(_INSET) / 2, theme.px(26), theme.px(_CHIP))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(box.right() - theme.px(_INSET))
        return spot

    def _paint_chip(self, painter: QPainter, box: QRectF, item: OutboxItem) -> None:
        theme = self._theme
        edge = theme.edge() if theme.contrast or item.item_id == self.dragged else 0
        painter.setBrush(theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("accent"), edge) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, theme.radius("mark"), theme.radius("mark"))
        self._write(painter, box, self._model.line(item), "on_accent_soft")

    def _paint_more(self, painter: QPainter, box: QRectF, count: int, *, any_shown: bool) -> None:
        theme = self._theme
        line = QRectF(box.left(), box.bottom() - theme.px(_CHIP) - 1, box.width(), theme.px(_CHIP))
        told = self._model.more(count) if any_shown else self._model.counted(count)
        number = self._number(painter, box)
        if not self._model.hours and line.top() < number.bottom():  # in a low cell it stands beside the day's number
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line.moveTop(number.top())
            line.setRight(number.left()) if mirrored else line.setLeft(number.right())
            self._write(painter, line, told, "text_2")
            return
        self._write(painter, line.adjusted(theme.px(_INSET), 0, 0, 0), told, "text_2")

    def _write(self, painter: QPainter, box: QRectF, words: str, color: str) -> None:
        font = self._theme.font("caption")
        inner = box.adjusted(self._theme.px(_SIDE), 0, -self._theme.px(_SIDE), 0)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
