"""What a search found: drafts, outbox and sent in one list, the words found marked in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from composer.flow.finding import Hit, Place
from composer.text.offsets import to_utf16
from composer.ui.draft_rows import ROW_ROLE, DraftDelegate, Index
from composer.ui.draft_state import SIGNS, verdict_words
from composer.ui.saying.moments import short_ago
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.row_views import prepare_rows
from composer.ui.widgets.theme import Theme

_SIDE, _SIGN = 12, 14
_PLACE_SIGNS = {Place.OUTBOX: ("send", "text_3"), Place.SENT: ("check-check", "text_3")}
_NOT_CHECKED = ("circle-help", "text_3")


class FoundModel(QAbstractListModel):
    """Holds the hits in the order they were found in."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Hold these hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit_at(self, index: Index) -> Hit | None:
        """Return the hit of an index."""
        return self._hits[index.row()] if index.isValid() and index.row() < len(self._hits) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a row shows, is called, or holds."""
        hit = self.hit_at(index)
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.words.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            when = short_ago(hit.moment, dt.datetime.now(dt.UTC), QLocale())
            return f"{hit.words.text}, {place_words(hit, self._words)}, {when}"
        return hit if role == ROW_ROLE else None


def place_words(hit: Hit, words: Words) -> str:
    """Return where something was found, in words: the verdict of a draft, the state of a post."""
    if hit.place is Place.DRAFT:
        return verdict_words(words, hit.verdict)
    if hit.place is Place.SENT:
        return QCoreApplication.translate("FoundModel", "Sent")
    return QCoreApplication.translate("FoundModel", "Outbox")


class FoundDelegate(DraftDelegate):
    """Paints the line round the words found, these words marked; below it sign, place and time."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        hit: Hit | None = index.data(ROW_ROLE)
        if hit is None:
            return
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, 0, -2)
        self._paint_ground(painter, option, box, opened=False)
        inner = box.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
        self._paint_found(painter, upper, hit)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
        sign = _PLACE_SIGNS.get(hit.place) or (SIGNS[hit.verdict] if hit.verdict else _NOT_CHECKED)
        self._paint_line(painter, option, lower, sign, place_words(hit, self._words), hit.moment)
        painter.restore()

    def _paint_found(self, painter: QPainter, box: QRectF, hit: Hit) -> None:
        """Paint one line, cut at its end, with the words found in the accent and bold."""
        theme, mirrored = self._theme, painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        strong = theme.font("body_strong")
        text = QFontMetricsF(strong).elidedText(hit.words.text, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(text, theme.font("body"))
        mark = QTextCharFormat()
        mark.setFont(strong)
        mark.setForeground(theme.color("accent"))
        mark.setFontUnderline(theme.contrast)
        formats: list[QTextLayout.FormatRange] = []
        for span in hit.words.spans:
            units = to_utf16(hit.words.text, span)
            if units.start < len(text) - 1:
                found = QTextLayout.FormatRange()
                found.start, found.length, found.format = units.start, units.end - units.start, mark
                formats.append(found)
        layout.setFormats(formats)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        layout.setTextOption(QTextOption(side | Qt.AlignmentFlag.AlignAbsolute))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(theme.color("text"))
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
        painter.setClipping(False)


class FoundList(QListView):
    """Up and Down walk, Enter opens, a letter goes on searching. `opened` carries the hit."""

    opened = Signal(object)
    typed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FoundModel(words, self)
        self.setModel(self.rows)
        self.setItemDelegate(FoundDelegate(theme, icons, words, self))
        self.setUniformItemSizes(True)
        prepare_rows(self, QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Found"))
        self.setAccessibleDescription(self.tr("Enter opens, Esc goes back to the search"))
        self.clicked.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these; the row that was chosen stays chosen, or where it is gone the one in its place."""
        before, row = self.rows.hit_at(self.currentIndex()), self.currentIndex().row()
        self.rows.show_hits(hits)
        if before is not None and hits:
            same = (place for place, hit in enumerate(hits) if (hit.place, hit.ref) == (before.place, before.ref))
            self.setCurrentIndex(self.rows.index(next(same, min(row, len(hits) - 1))))

    def go_in(self) -> None:
        """Take the focus, on the first row where none was chosen."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list."""
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        hit = self.rows.hit_at(index)
        if hit is not None:
            self.opened.emit(hit)
