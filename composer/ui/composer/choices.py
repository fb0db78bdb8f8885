"""A short list of words under the caret: the text keeps the focus, and its keys choose (see `completion`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from composer.text.lints.lint import Change
from composer.ui.widgets.labels import isolate
from composer.ui.widgets.theme import Theme

ROW_HEIGHT, _SIDE, _GAP, _WIDEST = 32, 12, 16, 440
ABOUT_ROLE = int(Qt.ItemDataRole.UserRole)


class Choice(NamedTuple):
    """One of the words offered.

    Attributes:
        words: As they are shown.
        about: What stands beside them, quieter.
        change: What taking it does to the text.
    """

    words: str
    about: str
    change: Change

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return "Choice"


class Choices(QListWidget):
    """Floats over the window it is given; `taken` carries the `Change` of the choice that was clicked."""

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._under = theme, parent
        self._choices: tuple[Choice, ...] = ()
        self.setProperty("kind", "choices")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(ChoiceRow(theme, self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Suggestions"))
        self.itemClicked.connect(self._clicked)
        self.hide()

    def show_choices(self, choices: Sequence[Choice], caret: QRect) -> None:
        """Show these under the caret, or above it where there is no room below.

        Args:
            choices: At least one.
            caret: In the coordinates of the parent.
        """
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            for choice in choices:
                item = QListWidgetItem(choice.words, self)
                item.setData(ABOUT_ROLE, choice.about)
                item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{choice.words}, {choice.about}".rstrip(", "))
        self.setCurrentRow(0)
        self._place(caret)
        self.show()
        self.raise_()

    def choices(self) -> tuple[Choice, ...]:
        """Return what is offered; empty while it is not there."""
        return () if self.isHidden() else self._choices

    def current(self) -> Choice | None:
        """Return the choice that is marked."""
        row = self.currentRow()
        return self._choices[row] if not self.isHidden() and 0 <= row < len(self._choices) else None

    def step(self, step: int) -> None:
        """Mark the next (1) or previous (-1) choice; behind the last comes the first."""
        self.setCurrentRow((self.currentRow() + step) % max(1, self.count()))

    def _place(self, caret: QRect) -> None:
        parent, theme = self._under, self._theme
        metrics = QFontMetricsF(theme.font("body"))
        widths = (metrics.horizontalAdvance(one.words) + metrics.horizontalAdvance(one.about) for one in self._choices)
        wide = min(round(max(widths)) + theme.px(2 * _SIDE + _GAP) + 16, theme.px(_WIDEST), parent.width() - 16)
        high = theme.px(ROW_HEIGHT) * self.count() + 2 * theme.edge() + 8
        left = caret.left() if self.isLeftToRight() else caret.right() - wide
        left = max(8, min(left, parent.width() - wide - 8))
        below = caret.bottom() + 6
        top = below if below + high <= parent.height() - 8 else max(8, caret.top() - high - 4)
        self.setGeometry(QRect(QPoint(left, top), QSize(wide, high)))

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.taken.emit(self._choices[self.row(item)].change)


class ChoiceRow(QStyledItemDelegate):
    """Words at the start, what they are about (`ABOUT_ROLE`) at the end; the marked one on the accent's tint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.setBrush(theme.color("accent_soft"))
            painter.setPen(QPen(theme.color("accent"), 2) if theme.contrast else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
        box.adjust(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        painter.setFont(theme.font("body"))
        words, about = isolate(str(index.data())), str(index.data(ABOUT_ROLE))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(theme.color("on_accent_soft" if marked else "text"))
        painter.drawText(box, int(middle | self._side(start=True)), words)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(words) + theme.px(_GAP)
        room = box.adjusted(taken, 0, 0, 0) if self._is_left() else box.adjusted(0, 0, -taken, 0)
        painter.setPen(theme.color("on_accent_soft" if marked else "text_3"))
        shown = QFontMetricsF(painter.font()).elidedText(about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(middle | self._side(start=False)), shown)
        painter.restore()

    def _is_left(self) -> bool:
        parent = self.parent()
        return not isinstance(parent, QWidget) or parent.isLeftToRight()

    def _side(self, *, start: bool) -> Qt.AlignmentFlag:
        left = self._is_left() == start
        return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight)
