"""The rows of the list of drafts: a model that holds them, a delegate that paints them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence, Set
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from composer.flow.views import DraftRow
from composer.ui.draft_state import state_of, title_of
from composer.ui.row_changes import moved_to_front, same
from composer.ui.saying.moments import short_ago
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
OPEN_ROLE = ROW_ROLE + 1
_HEIGHT, _GAP, _SIDE, _SIGN = 60, 2, 12, 14


class DraftModel(QAbstractListModel):
    """Drafts, newest first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: list[DraftRow] = []
        self._open = ""
        self._locale = QLocale()

    def show_rows(self, rows: Sequence[DraftRow]) -> None:
        """Hold these rows; only what differs is told to the view, so that 10,000 of them cost nothing."""
        self._replace(list(rows))

    @property
    def open_id(self) -> str:
        """The draft that is on screen."""
        return self._open

    def find(self, ids: Set[str]) -> dict[str, DraftRow]:
        """Return the rows of these drafts, by id: one walk, as far as the last of them; those saved last are first."""
        found = dict[str, DraftRow]()
        for row in self._shown if ids else ():
            if row.draft_id in ids:
                found[row.draft_id] = row
                if len(found) == len(ids):
                    break
        return found

    def mark_open(self, draft_id: str) -> None:
        """Mark the draft that is on screen."""
        before, self._open = self._open, draft_id
        for changed in {before} ^ {draft_id}:
            place = self.place_of(changed)
            if place >= 0:
                self.dataChanged.emit(self.index(place), self.index(place))

    def row_at(self, index: Index) -> DraftRow | None:
        """Return the row of an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def place_of(self, draft_id: str) -> int:
        """Return where a draft stands in the list; -1 where it does not."""
        return next((place for place, row in enumerate(self._shown) if row.draft_id == draft_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows are found."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a row shows, is called, or holds."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return title_of(row) if role == Qt.ItemDataRole.DisplayRole else plain_tip(title_of(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == ROW_ROLE:
            return row
        return row.draft_id == self._open if role == OPEN_ROLE else None

    def _spoken(self, row: DraftRow) -> str:
        when = short_ago(row.updated_at, dt.datetime.now(dt.UTC), self._locale)
        return f"{title_of(row)}, {state_of(self._words, row)[1]}, {when}"

    def _replace(self, rows: list[DraftRow]) -> None:
        old = self._shown
        place = moved_to_front(old, rows)
        if place > 0:
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), 0)
            self._shown = rows
            self.endMoveRows()
        elif place < 0:
            self._exchange(old, rows)
        self._shown = rows
        if rows:  # a save changes the first alone
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1 if place < 0 else 0))

    def _exchange(self, old: list[DraftRow], rows: list[DraftRow]) -> None:
        """Tell the view of the rows that went and came between those that stay."""
        head = same(old, rows)
        tail = min(same(old[::-1], rows[::-1]), len(old) - head, len(rows) - head)
        gone, come = len(old) - head - tail, len(rows) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._shown = old[:head] + old[head + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._shown = rows
            self.endInsertRows()


class DraftDelegate(QStyledItemDelegate):
    """Paints two lines: the first words; then sign, word and time."""

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._words = theme, icons, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's own signature
        """Every row is as high as the others."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: DraftRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, opened = self._theme, bool(index.data(OPEN_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, 0, -_GAP)
        self._paint_ground(painter, option, box, opened)
        inner = box.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
        font = theme.font("body_strong" if opened else "body")
        color = "on_accent_soft" if opened else "text"
        self._paint_words(painter, upper, title_of(row), font=font, color=color, end=False)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
        self._paint_state(painter, option, lower, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, opened: bool) -> None:
        theme, state = self._theme, option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = theme.edge(focused=True) if focused else theme.edge() if opened and theme.contrast else 0
        if opened:
            painter.setBrush(theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus" if focused else "accent"), edge) if edge else Qt.PenStyle.NoPen)
        radius = theme.radius("control")
        painter.drawRoundedRect(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius)

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: DraftRow) -> None:
        sign, words = state_of(self._words, row)
        self._paint_line(painter, option, box, sign, words, row.updated_at)

    def _paint_line(  # noqa: PLR0917 - what stands on the line, in its order
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRectF,
        sign: tuple[str, str],
        words: str,
        moment: dt.datetime,
    ) -> None:
        """Paint a sign, words, and at the end how long ago."""
        when = short_ago(moment, dt.datetime.now(dt.UTC), QLocale())
        self._paint_told(painter, option, box, sign, words, when)

    def _paint_told(  # noqa: PLR0917 - what stands on the line, in its order
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRectF,
        sign: tuple[str, str],
        words: str,
        when: str,
    ) -> None:
        theme, mirrored = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        side = theme.px(_SIGN)
        ratio = painter.device().devicePixelRatioF()
        left = box.right() - side if mirrored else box.left()
        picture = self._icons.pixmap(*sign, side, ratio)
        painter.drawPixmap(QPointF(left, box.center().y() - side / 2), picture)
        rest = box.adjusted(0, 0, -side - 6, 0) if mirrored else box.adjusted(side + 6, 0, 0, 0)
        font = theme.font("caption")
        self._paint_words(painter, rest, when, font=font, color="text_3", end=True)
        used = QFontMetricsF(font).horizontalAdvance(when) + 8
        rest = rest.adjusted(used, 0, 0, 0) if mirrored else rest.adjusted(0, 0, -used, 0)
        self._paint_words(painter, rest, words, font=font, color="text_2", end=False)

    def _paint_words(self, painter: QPainter, box: QRectF, text: str, *, font: QFont, color: str, end: bool) -> None:
        """Paint one line, cut at its end; `end` sets it against the side where reading ends."""
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored != end else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), shown)
