"""A grid of emoji: a model that holds them, a delegate that paints them, a view that is worked by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from composer.text.emoji_names import Emoji
from composer.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex

CELL, _GLYPH_PT = 36, 16.5
_EMOJI_ROLE = int(Qt.ItemDataRole.UserRole)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class EmojiModel(QAbstractListModel):
    """Emoji in one skin tone; to screen readers each is its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Emoji, ...] = ()
        self._tone = 0

    def show_emoji(self, emoji: Sequence[Emoji]) -> None:
        """Hold these."""
        self.beginResetModel()
        self._shown = tuple(emoji)
        self.endResetModel()

    def use_tone(self, tone: int) -> None:
        """Show them in a tone, 0 to 5."""
        self._tone = tone
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def emoji(self, index: Index) -> Emoji | None:
        """Return the emoji of an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the sign, or its name."""
        one = self.emoji(index)
        if one is None:
            return None
        if role == int(Qt.ItemDataRole.DisplayRole):
            return one.toned(self._tone)
        if role in {int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)}:
            return one.name
        return one if role == _EMOJI_ROLE else None


class EmojiCell(QStyledItemDelegate):
    """Paints one emoji in the middle of its cell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a cell's size."""
        return QSize(self._theme.px(CELL), self._theme.px(CELL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.setPen(QPen(theme.color("focus"), 2) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), theme.px(6), theme.px(6))
        font = QFont(theme.font("body"))
        font.setPointSizeF(_GLYPH_PT * theme.scale)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        painter.restore()


class EmojiGrid(QListView):
    """Emoji in rows.

    Signals: `chosen` carries an emoji and whether more are wanted (Shift); `shown` the one that is marked; `left_up`
    asks to go back to the search, `typed` carries a letter that belongs there.
    """

    chosen = Signal(object, bool)
    shown = Signal(object)
    left_up = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = EmojiModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(EmojiCell(theme, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Emoji"))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._dress)
        self._dress()

    def show_emoji(self, emoji: Sequence[Emoji]) -> None:
        """Show these, the first marked."""
        self.rows.show_emoji(emoji)
        self.scrollToTop()
        if emoji:
            self.setCurrentIndex(self.rows.index(0))

    def current(self) -> Emoji | None:
        """Return the one that is marked."""
        return self.rows.emoji(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes one, Up leaves the first row, letters are the search's; the arrows walk."""
        one, more = self.current(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and one is not None:
            self.chosen.emit(one, more)
        elif event.key() == Qt.Key.Key_Up and self._in_first_row():
            self.left_up.emit()
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which one is marked."""
        super().currentChanged(current, previous)
        self.shown.emit(self.rows.emoji(current))

    def _in_first_row(self) -> bool:
        here = self.visualRect(self.currentIndex())
        return here.top() <= self.visualRect(self.rows.index(0)).top()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        one = self.rows.emoji(index)
        if one is not None:
            self.chosen.emit(one, bool(_shift_held()))

    @Slot()
    def _dress(self) -> None:
        side = self._theme.px(CELL)
        self.setGridSize(QSize(side, side))
        self.viewport().update()


def _shift_held() -> bool:
    from PySide6.QtWidgets import QApplication

    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
