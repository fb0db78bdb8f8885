"""The list of drafts, worked by keys and mouse."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from composer.flow.views import DraftRow
from composer.ui.draft_rows import DraftDelegate, DraftModel, Index
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.row_menu import Offer, asked_row, show_row_menu
from composer.ui.widgets.row_views import paint_each, prepare_rows
from composer.ui.widgets.theme import Theme

_AGES_MS, _AT_ONCE = 30_000, 200
"""Rows laid out at once: a new draft must not wait until Qt has laid out ten thousand."""


class DraftList(QListView):
    """Up and Down walk, Enter opens, Delete removes, a letter begins a search, a right click offers the same."""

    opened = Signal(str)
    deleted = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = DraftModel(words, self)
        self.setModel(self._model)
        self.setItemDelegate(DraftDelegate(theme, icons, words, self))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        prepare_rows(self, QAbstractItemView.SelectionMode.NoSelection)
        paint_each(self, _AGES_MS)
        self.setAccessibleName(self.tr("Drafts"))
        self.setAccessibleDescription(self.tr("Enter opens, Delete removes"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> DraftModel:
        """The model."""
        return self._model

    def show_rows(self, rows: Sequence[DraftRow], open_id: str) -> None:
        """Show these drafts; the row that the keys are on stays under them."""
        here = self._model.row_at(self.currentIndex())
        self._model.show_rows(rows)
        self._model.mark_open(open_id)
        place = self._model.place_of(here.draft_id if here else open_id)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place))

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803 - Qt's
        """Paint anew and no more: rows are of one height, and Qt's list would lay out all ten thousand of them."""
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list."""
        row = self._model.row_at(self.currentIndex())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row.draft_id)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and row is not None:
            self.deleted.emit(row.draft_id)
        elif event.text().strip() and event.text().isprintable() and not _commands(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        row = self._model.row_at(asked_row(self, event))
        if row is None:
            return
        opens = Offer(self.tr("Open"), partial(self.opened.emit, row.draft_id), "Enter")
        goes = Offer(self.tr("Move to the trash"), partial(self.deleted.emit, row.draft_id), "Del")
        show_row_menu(self, event, (opens, goes))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row.draft_id)


def _commands(event: QKeyEvent) -> bool:
    flag = Qt.KeyboardModifier
    return bool(event.modifiers() & (flag.ControlModifier | flag.AltModifier | flag.MetaModifier))
