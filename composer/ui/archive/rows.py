"""The list of old posts: however many there are, it holds a number for each and the few that are in sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from composer.drafts.archive_store import FoundPost
from composer.ui.draft_rows import ROW_ROLE, DraftDelegate, Index
from composer.ui.draft_state import SIGNS, verdict_words
from composer.ui.saying.moments import date_of
from composer.ui.saying.words import Words
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.row_views import prepare_rows
from composer.ui.widgets.theme import Theme

PAGE: Final = 100
"""Rows that are read at once, round those in sight."""

_HELD: Final = 1_000
_FIRST: Final = 200  # code points of a post that a row can show
_SIDE, _GAP = 12, 2
_NOT_LOOKED: Final = ("circle-help", "text_3")


def sign_of(post: FoundPost) -> tuple[str, str]:
    """Return sign and colour of what the check says of a post."""
    return SIGNS[post.verdict] if post.verdict else _NOT_LOOKED


def badges_of(post: FoundPost, words: Words) -> list[str]:
    """Return the reasons, in words, each once."""
    return list(dict.fromkeys(words.rule_badge(label) for label in post.labels))


def said_of(post: FoundPost, words: Words) -> str:
    """Return the verdict and the reasons for it, in words."""
    verdict = verdict_words(words, post.verdict)
    badges = ", ".join(badges_of(post, words))
    return f"{verdict}: {badges}" if badges else verdict


class ArchiveModel(QAbstractListModel):
    """Numbers, newest post first. `wanted` asks for the posts of some of them; until they come, rows are empty."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._numbers = array("q")
        self._held: OrderedDict[int, FoundPost] = OrderedDict()
        self._asked: dict[int, int] = {}  # a number's place
        self._missing: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def show_numbers(self, numbers: array[int]) -> None:
        """Hold these; posts that were read before may have changed."""
        self.beginResetModel()
        self._numbers = numbers
        self._held.clear()
        self._asked.clear()
        self._missing.clear()
        self.endResetModel()

    def show_posts(self, posts: Sequence[FoundPost]) -> None:
        """Fill rows with what was asked for; the view is told of these alone: it looks at each row it is told of."""
        places = list[int]()
        for post in posts:
            self._held[post.number] = post
            places.append(self._asked.pop(post.number, -1))
        while len(self._held) > _HELD:
            self._held.popitem(last=False)
        places = [place for place in places if place >= 0]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    def post_at(self, index: Index) -> FoundPost | None:
        """Return the post of an index, if it has been read; it is asked for otherwise."""
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        number = self._numbers[index.row()]
        post = self._held.get(number)
        if post is None and number not in self._asked:
            self._missing.append(index.row())
            self._timer.start()
        return post

    def number_at(self, place: int) -> int:
        """Return the number at a place; -1 where there is none."""
        return self._numbers[place] if 0 <= place < len(self._numbers) else -1

    def place_of(self, number: int) -> int:
        """Return where a number stands; -1 where it does not."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many posts there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a row shows, is called, or holds."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE}:
            return None
        post = self.post_at(index)
        if post is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return first_words(post)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((first_words(post), said_of(post, self._words), date_of(post.created_at, QLocale())))
        return post

    @Slot()
    def _ask(self) -> None:
        """Ask for the pages round the rows that were looked at; once for all of a paint."""
        places = {place // PAGE for place in self._missing}
        self._missing.clear()
        for page in sorted(places):
            numbers = self._numbers[page * PAGE : (page + 1) * PAGE]
            asked = {
                number: place
                for place, number in enumerate(numbers, start=page * PAGE)
                if number not in self._held and number not in self._asked
            }
            if asked:
                self._asked.update(asked)
                self.wanted.emit(list(asked))


def first_words(post: FoundPost) -> str:
    """Return the beginning of a post on one line."""
    return " ".join(post.text[:_FIRST].split())


class ArchiveDelegate(DraftDelegate):
    """Paints the first words; below them sign, verdict and reasons, and the day at the end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; one that is not read yet stays empty."""
        post: FoundPost | None = index.data(ROW_ROLE)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, 0, -_GAP)
        chosen = bool(option.state & option.state.State_Selected)
        self._paint_ground(painter, option, box, opened=chosen)
        if post is not None:
            inner = box.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
            upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
            color = "on_accent_soft" if chosen else "text"
            self._paint_words(painter, upper, first_words(post), font=theme.font("body"), color=color, end=False)
            lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
            day = date_of(post.created_at, QLocale())
            self._paint_told(painter, option, lower, sign_of(post), said_of(post, self._words), day)
        painter.restore()


class ArchiveList(QTableView):
    """Up and Down walk, Enter opens a post at X, Space notes that it is dealt with, a letter begins a search.

    A table of one column: Qt's list lays all of its rows out anew, one by one, whenever one of them changes.
    """

    open_asked = Signal()
    deal_asked = Signal()
    walked = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ArchiveModel(words, self)
        self.setModel(self.rows)
        self.setItemDelegate(ArchiveDelegate(theme, icons, words, self))
        self.setProperty("kind", "posts")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        prepare_rows(self, QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Old posts"))
        self.setAccessibleDescription(self.tr("Enter opens the post on X, Space marks it as dealt with"))
        self.doubleClicked.connect(self.open_asked)
        theme.changed.connect(self._dress)
        self._dress()

    def show_numbers(self, numbers: array[int]) -> None:
        """Show these; what stood at the top and what the keys were on stay there, if they are among them."""
        top = self.rows.number_at(self.indexAt(self.viewport().rect().topLeft()).row())
        here, place = self.rows.number_at(self.currentIndex().row()), max(0, self.currentIndex().row())
        self.rows.show_numbers(numbers)
        if not numbers:
            self.walked.emit()
            return
        found = self.rows.place_of(here)
        self.setCurrentIndex(self.rows.index(found if found >= 0 else min(place, len(numbers) - 1)))
        anchor = self.rows.place_of(top)
        if anchor >= 0:
            self.scrollTo(self.rows.index(anchor), QAbstractItemView.ScrollHint.PositionAtTop)
        self.walked.emit()

    def post(self) -> FoundPost | None:
        """Return the post under the keys, if it has been read."""
        return self.rows.post_at(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another post is under the keys."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list."""
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.deal_asked.emit()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @Slot()
    def _dress(self) -> None:
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
