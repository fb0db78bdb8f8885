"""The table of a month or a week: walked by keys, and a post in it is moved by the mouse or by keys."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QSizePolicy, QTableView, QWidget

from composer.outbox.item import OutboxItem
from composer.ui.outbox.calendar.days import DAYS, HOURS, Cell, moved, turned
from composer.ui.outbox.calendar.model import CalendarModel
from composer.ui.outbox.calendar.paint import CalendarDelegate
from composer.ui.widgets.theme import Theme

_DAY = dt.timedelta(days=1)
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_HOUR, _LOWEST, _BESIDE = 28, 220, 8


class CalendarGrid(QTableView):
    """Arrows walk, also into the next month; Page Up and Page Down turn; Enter opens; Alt with an arrow moves a post.

    Signals: `walked` another place is chosen; `opened` asks for what stands there; `menu_asked` for what can be done
    with it, at a point of the screen; `dropped` carries a post's id and its new moment, aware.
    """

    walked = Signal()
    opened = Signal(object)
    menu_asked = Signal(object)
    dropped = Signal(str, object)

    def __init__(self, theme: Theme, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.days, self._least = theme, model, 0
        self._press: tuple[QPointF, OutboxItem] | None = None
        self.delegate = CalendarDelegate(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self.dress)
        self.show_day(model.day, hours=False)

    def cell(self) -> Cell:
        """Return the place that is chosen."""
        index = self.currentIndex()
        return self.days.cell_at(index) if index.isValid() else Cell(self.days.day)

    def items(self) -> list[OutboxItem]:
        """Return the posts at the place that is chosen."""
        return self.days.items_at(self.currentIndex())

    def go_to(self, cell: Cell) -> None:
        """Choose a place; the table turns to it."""
        away = cell.day.month != self.days.day.month or cell.day.year != self.days.day.year
        if away or not self.days.index_of(cell).isValid():
            self.show_day(cell.day, hours=self.days.hours)
        self.days.day = cell.day
        self.setCurrentIndex(self.days.index_of(cell))
        self.walked.emit()

    def show_day(self, day: dt.date, *, hours: bool) -> None:
        """Show a month or a week."""
        before = self.cell().hour
        self.days.show_day(day, hours=hours)
        self.dress()
        if not hours:
            self.setCurrentIndex(self.days.index_of(Cell(day)))
            return
        first = self.days.first_hour()
        hour = before if before is not None else self.days.hour_of(day, first)
        self.setCurrentIndex(self.days.index_of(Cell(day, hour)))
        top = self.days.index_of(Cell(day, max(0, min(first, hour) - 1)))  # what led there is seen, too
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def turn(self, by: int) -> None:
        """Turn so many months or weeks."""
        cell = self.cell()
        day = cell.day + 7 * by * _DAY if self.days.hours else turned(cell.day, by)
        self.show_day(day, hours=self.days.hours)
        self.go_to(Cell(day, cell.hour))

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, turn, open, move."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._press is not None:
            self._drop_nowhere()
        elif key in _STEPS:
            self._step(_STEPS[key], moves=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(Cell(self.days.today, self.cell().hour))
        elif key in _ENTER:
            self.opened.emit(None)
        else:
            event.ignore()

    def _step(self, step: tuple[int, int], *, moves: bool) -> None:
        across, down = step
        cell = self.cell()
        if self.isRightToLeft():
            across = -across
        if cell.hour is None:
            wanted = Cell(cell.day + (across + 7 * down) * _DAY)
        else:
            days, hour = divmod(cell.hour + down, HOURS)
            wanted = Cell(cell.day + (across + days) * _DAY, hour)
        items = self.items() if moves else []
        if items:
            self.dropped.emit(items[0].item_id, moved(items[0].due_at, wanted))
        if not moves or items:
            self.go_to(wanted)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose; a post that is pressed may be dragged."""
        super().mousePressEvent(event)
        self.walked.emit()
        index = self.indexAt(event.position().toPoint())
        item = self.delegate.chip_at(QRectF(self.visualRect(index)), index, event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        self._press = (event.position(), item) if item is not None and left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the post would go."""
        if self._press is None:
            return
        start, item = self._press
        if (
            not self.delegate.dragged
            and (event.position() - start).manhattanLength() < QApplication.startDragDistance()
        ):
            return
        self.delegate.dragged = item.item_id
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.delegate.target = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the post, or open it where it was only clicked."""
        super().mouseReleaseEvent(event)
        if self._press is None:
            return
        _, item = self._press
        dragged, target = self.delegate.dragged, self.indexAt(event.position().toPoint())
        self._drop_nowhere()
        if not dragged:
            self.opened.emit(item)
        elif target.isValid() and item not in self.days.items_at(target):
            cell = self.days.cell_at(target)
            self.dropped.emit(item.item_id, moved(item.due_at, cell))
            self.go_to(cell)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done with the posts of the place."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(self.viewport().mapFromGlobal(event.globalPos())))
            self.walked.emit()
        self.menu_asked.emit(event.globalPos())

    def _drop_nowhere(self) -> None:
        self._press, self.delegate.dragged = None, ""
        self.delegate.target = QPersistentModelIndex()
        self.unsetCursor()
        self.viewport().update()

    # -- look

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the days as long as their columns are wide."""
        super().resizeEvent(event)
        room, metrics = self.viewport().width() // DAYS - _BESIDE, self.horizontalHeader().fontMetrics()
        self.days.take_width(lambda words: all(metrics.horizontalAdvance(one) <= room for one in words.split("\n")))
        if self.days.hours:  # the hour that was chosen before it had its height
            self.scrollTo(self.currentIndex())

    def take_least(self, high: int) -> None:
        """Be at least so high, in pixels; a month that can be read needs more in any case."""
        if high != self._least:
            self._least = high
            self.dress()

    def dress(self) -> None:
        """Take the heights of the theme."""
        theme, sides = self._theme, self.verticalHeader()
        sides.setVisible(self.days.hours)
        if self.days.hours:
            sides.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            for hour in range(HOURS):
                sides.resizeSection(hour, theme.px(_HOUR))
        else:
            sides.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(max(theme.px(_LOWEST), self._least))
