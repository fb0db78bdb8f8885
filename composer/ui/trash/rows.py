"""The list of the trash: two lines a draft, the days it has left at the end."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from composer.drafts.draft import TrashRow
from composer.policy.policy import TRASH_DAYS
from composer.ui.draft_rows import ROW_ROLE, DraftDelegate, Index
from composer.ui.draft_state import title_of
from composer.ui.saying.moments import within
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.row_menu import asked_row
from composer.ui.widgets.row_views import prepare_rows
from composer.ui.widgets.theme import Theme

_SIDE, _GAP = 16, 2
KEPT_ROLE = ROW_ROLE + 1
"""How many days a draft stays in the trash."""


def days_left(row: TrashRow, now: dt.datetime, kept: int = TRASH_DAYS[-1]) -> int:
    """Return how many of `kept` days a draft has left, rounded up; 0 where it goes at the next chance."""
    return max(0, math.ceil((row.deleted_at + dt.timedelta(days=kept) - now) / dt.timedelta(days=1)))


def told(row: TrashRow, now: dt.datetime, kept: int = TRASH_DAYS[-1]) -> tuple[str, str]:
    """Return when a draft was deleted and when it goes for good, in words."""
    days = days_left(row, now, kept)
    when = _tr("Deleted: {when}").replace("{when}", within(row.deleted_at, now, QLocale()))
    if days == 1:
        return when, _tr("1 day left")
    return when, _tr("{count} days left").replace("{count}", QLocale().toString(days))


class TrashModel(QAbstractListModel):
    """What lies in the trash, thrown away last first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TrashRow, ...] = ()
        self.kept_days = TRASH_DAYS[-1]

    def show_rows(self, rows: Sequence[TrashRow]) -> None:
        """Hold these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all drafts in it."""
        return tuple(row.row.draft_id for row in self._rows)

    def row_at(self, index: Index) -> TrashRow | None:
        """Return the row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many drafts are in it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a row shows, is called, or holds."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row.row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((title_of(row.row), *told(row, dt.datetime.now(dt.UTC), self.kept_days)))
        if role == KEPT_ROLE:
            return self.kept_days
        return row if role == ROW_ROLE else None


class TrashDelegate(DraftDelegate):
    """Paints the first words; below them when it was deleted, and at the end the days left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: TrashRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, 0, -_GAP)
        self._paint_ground(painter, option, box, opened=bool(option.state & option.state.State_Selected))
        inner = box.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
        chosen = bool(option.state & option.state.State_Selected)
        color = "on_accent_soft" if chosen else "text"
        self._paint_words(painter, upper, title_of(row.row), font=theme.font("body"), color=color, end=False)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
        when, left = told(row, dt.datetime.now(dt.UTC), int(index.data(KEPT_ROLE)))
        font = theme.font("caption")
        self._paint_words(painter, lower, when, font=font, color="text_2", end=False)
        self._paint_words(painter, lower, left, font=font, color="text_3", end=True)
        painter.restore()


class TrashList(QListView):
    """Up and Down walk, Enter brings back, Delete asks whether it goes for good.

    `menu_asked` carries the event that asks for the menu of the row that the keys are on.
    """

    back_asked = Signal(str)
    delete_asked = Signal(str)
    menu_asked = Signal(QContextMenuEvent)
    walked = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TrashModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TrashDelegate(theme, icons, words, self))
        self.setUniformItemSizes(True)
        prepare_rows(self, QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Trash"))
        self.setAccessibleDescription(self.tr("Enter brings back, Delete removes for good"))
        self.doubleClicked.connect(self._bring_back)
        theme.changed.connect(self.doItemsLayout)

    def chosen(self) -> str:
        """Return the id of the draft under the keys; empty for none."""
        row = self.rows.row_at(self.currentIndex())
        return row.row.draft_id if row else ""

    def show_rows(self, rows: Sequence[TrashRow]) -> None:
        """Show these; the keys stay at the place they were at."""
        here = max(0, self.currentIndex().row())
        self.rows.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(min(here, len(rows) - 1)))
        self.walked.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another draft is under the keys."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list."""
        chosen = self.chosen()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen:
            self.back_asked.emit(chosen)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and chosen:
            self.delete_asked.emit(chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row."""
        if asked_row(self, event).isValid():
            self.menu_asked.emit(event)

    @Slot(QModelIndex)
    def _bring_back(self, index: Index) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.back_asked.emit(row.row.draft_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrashModel", text)
