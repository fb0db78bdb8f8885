"""What a draft said before: a list of moments, the text of the chosen one beside it, and the way back to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from composer.drafts.draft import PART_BREAK
from composer.drafts.history import Reason, Version
from composer.policy.policy import VERSION_DAYS
from composer.ui.draft_rows import ROW_ROLE, DraftDelegate, Index
from composer.ui.saying.moments import day_and_time
from composer.ui.saying.words import Words
from composer.ui.sheets.beside import stand_beside
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph
from composer.ui.widgets.scrolling import upright_scroll

_WIDE, _LIST, _HIGH, _SIDE = 760, 232, 340, 12
_FEW = 150  # how high the list is above the text


def reason_words(reason: Reason) -> str:
    """Return why a version was kept."""
    return {
        Reason.PAUSE: _tr("Before you went on writing"),
        Reason.FIX: _tr("Before a fix"),
        Reason.SPLIT: _tr("Before the posts changed"),
        Reason.REPLACE: _tr("Before words were replaced"),
        Reason.RESTORE: _tr("Before an older version came back"),
    }[reason]


class VersionModel(QAbstractListModel):
    """The versions, newest first."""

    def __init__(self, versions: Sequence[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = tuple(versions)
        self._now = dt.datetime.now(dt.UTC)

    def version_at(self, index: Index) -> Version | None:
        """Return the version of an index."""
        return self._versions[index.row()] if index.isValid() and index.row() < len(self._versions) else None

    def when(self, version: Version) -> str:
        """Return its day and time."""
        return day_and_time(version.kept_at, self._now, QLocale())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many versions there are."""
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a row shows, is called, or holds."""
        version = self.version_at(index)
        if version is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.when(version)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.when(version)}, {reason_words(version.reason)}"
        return version if role == ROW_ROLE else None


class VersionDelegate(DraftDelegate):
    """Paints day and time, and below them why it was kept."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        version: Version | None = index.data(ROW_ROLE)
        if version is None:
            return
        theme = self._theme
        chosen = bool(option.state & option.state.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 0, 0, -2)
        self._paint_ground(painter, option, box, opened=chosen)
        inner = box.adjusted(theme.px(_SIDE), theme.px(8), -theme.px(_SIDE), -theme.px(8))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54)
        when, font = str(index.data()), theme.font("body_strong" if chosen else "body")
        self._paint_words(painter, upper, when, font=font, color="on_accent_soft" if chosen else "text", end=False)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
        why = reason_words(version.reason)
        self._paint_words(painter, lower, why, font=theme.font("caption"), color="text_2", end=False)
        painter.restore()


class VersionsSheet(Sheet):
    """`restore_asked` carries a version. Esc and the default button change nothing.

    Args:
        versions: Newest first.
        current: What stands on screen.
        host: Lends the look.
        words: For the delegate's signs.
        kept_days: How long a version is kept.
    """

    restore_asked = Signal(object)

    def __init__(
        self,
        versions: Sequence[Version],
        current: tuple[str, ...],
        host: SheetHost,
        words: Words,
        kept_days: int = VERSION_DAYS[-1],
    ) -> None:
        super().__init__(host, wide=_WIDE)
        self._current = current
        if versions:
            many = self.tr("Kept when you paused and before changes, for {count} days, encrypted.")
            one = self.tr("Kept when you paused and before changes, for one day, encrypted.")
            sentence = one if kept_days == 1 else many.format(count=self.locale().toString(kept_days))
        else:
            sentence = self.tr(
                "None yet. One is kept when you write on after two minutes, and before fixes, splits and large changes."
            )
        self.set_head(self.tr("Earlier versions"), sentence)
        self.rows = VersionModel(versions, self)
        self.list = _List(self.rows, VersionDelegate(host.theme, host.icons, words, self))
        self._text = Paragraph(self._look, "", "body")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.restore = self.add_button(self.tr("Bring this version back"))
        self.restore.clicked.connect(self._restore)
        close = self.add_button(self.tr("Close"), default=True)
        close.clicked.connect(self.dismiss)
        self._lay_side_by_side(bool(versions))
        self.list.walked.connect(self._show)
        self.list.entered.connect(self._restore)
        if versions:
            self.list.setCurrentIndex(self.rows.index(0))
            self.first_focus = self.list
        self._show()

    def chosen(self) -> Version | None:
        """Return the version that is shown."""
        return self.rows.version_at(self.list.currentIndex())

    def shown(self) -> str:
        """Return the text that is shown."""
        return self._text.text()

    @Slot()
    def _show(self) -> None:
        version = self.chosen()
        self._text.setText(PART_BREAK.join(version.parts) if version else "")
        self._text.setAccessibleName(self._text.text())
        self.restore.setEnabled(version is not None and version.parts != self._current)

    @Slot()
    def _restore(self) -> None:
        version = self.chosen()
        if version is not None and self.restore.isEnabled():
            self.close_sheet()
            self.restore_asked.emit(version)

    def _lay_side_by_side(self, any_version: bool) -> None:
        theme = self._look
        card = QFrame()
        card.setProperty("kind", "card")
        beside = QVBoxLayout(card)
        beside.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._text)
        column.addStretch(1)
        scroll = upright_scroll(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the keys scroll an old text
        beside.addWidget(scroll)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(theme.space("s"))
        self._both.addWidget(self.list)
        self._both.addWidget(card, 1)
        holder = QWidget()
        holder.setLayout(self._both)
        self._both.setContentsMargins(0, 0, 0, 0)
        holder.setFixedHeight(theme.px(_HIGH))
        holder.setVisible(any_version)
        self.restore.setVisible(any_version)
        self.body.addWidget(holder)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text beside the list where there is room, else below it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        high = self._look.px(_FEW)
        stand_beside(self._both, self._look, (self.list,), room=self.width(), wide=_LIST, high=high)


class _List(QListView):
    """Up and Down walk, Enter brings back."""

    walked = Signal()
    entered = Signal()

    def __init__(self, model: VersionModel, delegate: VersionDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Earlier versions"))
        self.setAccessibleDescription(self.tr("Enter brings the version back"))

    def sizeHint(self) -> QSize:
        """As high as it is given."""
        return QSize(120, 120)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another version is under the keys."""
        super().currentChanged(current, previous)
        self.walked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter brings back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("versions", text)
