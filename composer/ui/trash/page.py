"""The trash: deleted drafts, for thirty days or as long as the institution lets them stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.drafts.draft import TrashRow
from composer.policy.policy import TRASH_DAYS
from composer.ui.composer.kit import Kit
from composer.ui.saying.words import Words
from composer.ui.trash.rows import TrashList
from composer.ui.widgets.badge import NothingHere
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.row_menu import Offer, show_row_menu

_WIDEST = 840
_EDGE = 6  # round the list, inside its card


class TrashPage(QWidget):
    """`back_asked` carries a draft's id, `delete_asked` the ids of what is to go for good: it is asked about first."""

    back_asked = Signal(str)
    delete_asked = Signal(object)

    def __init__(self, kit: Kit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Text(self.tr("Trash"), "headline")
        self.empty = push(self.tr("Empty the trash…"), role="quiet")
        self._sentence = Paragraph(kit.theme, "", "body", "second")
        self.list = TrashList(kit.theme, kit.icons, words)
        self.back = push(self.tr("Bring back"), role="fix")
        self.delete = push(self.tr("Delete for good…"))
        self._nothing = NothingHere(kit.theme, kit.icons, "trash-2")
        self._lay_out()
        self._connect()
        kit.theme.changed.connect(self._dress)
        self._dress()
        self.keep_days(TRASH_DAYS[-1])
        self.show_rows(())

    def keep_days(self, days: int) -> None:
        """Say how long drafts stay, and count by it."""
        one = self.tr("Deleted drafts stay here for one day, encrypted like all others.")
        many = self.tr("Deleted drafts stay here for {count} days, encrypted like all others.")
        sentence = one if days == 1 else many.format(count=self.locale().toString(days))
        self._sentence.setText(sentence)
        self._nothing.show_words(self.tr("Nothing in the trash"), sentence)
        self.list.rows.kept_days = days
        self.list.viewport().update()

    def show_rows(self, rows: Sequence[TrashRow]) -> None:
        """Show what is in the trash."""
        self.list.show_rows(rows)
        self._nothing.setVisible(not rows)
        for part in (self._sentence, self._card, self.empty, self.back, self.delete):
            part.setVisible(bool(rows))
        self._fit()

    def focus_page(self) -> None:
        """Take the focus: the list, or that there is nothing in it."""
        target = self._nothing if self._nothing.isVisibleTo(self) else self.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what the author does

    @Slot()
    def _walked(self) -> None:
        chosen = bool(self.list.chosen())
        self.back.setEnabled(chosen)
        self.delete.setEnabled(chosen)

    @Slot()
    def _back(self) -> None:
        if self.list.chosen():
            self.back_asked.emit(self.list.chosen())

    @Slot()
    def _delete(self) -> None:
        if self.list.chosen():
            self.delete_asked.emit((self.list.chosen(),))

    @Slot()
    def _empty(self) -> None:
        self.delete_asked.emit(self.list.rows.ids())

    @Slot(QContextMenuEvent)
    def _show_menu(self, event: QContextMenuEvent) -> None:
        """Offer for the row what the buttons do."""
        chosen = self.list.chosen()  # what is under the keys later may be another: the oldest go by themselves
        back = Offer(self.back.text(), partial(self.back_asked.emit, chosen), "Enter")
        delete = Offer(self.delete.text(), partial(self.delete_asked.emit, (chosen,)), "Del")
        show_row_menu(self.list, event, (back, delete))

    # -- layout

    def _connect(self) -> None:
        self.list.back_asked.connect(self.back_asked)
        self.list.delete_asked.connect(self._delete)
        self.list.menu_asked.connect(self._show_menu)
        self.list.walked.connect(self._walked)
        self.back.clicked.connect(self._back)
        self.delete.clicked.connect(self._delete)
        self.empty.clicked.connect(self._empty)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self.empty)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        inside.addWidget(self.list)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.delete)
        self._foot.addWidget(self.back)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._card, 1000)
        self._column.addWidget(self._nothing, 1000)
        self._column.addLayout(self._foot)
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = max(theme.space("l"), (self.width() - theme.px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, 20, side, theme.space("l"))
        self._column.setSpacing(theme.space("s"))
        self._foot.setSpacing(theme.space("s"))
        self._title.setMinimumHeight(theme.px(40))
        self._fit()

    def _fit(self) -> None:
        """Let the card be as high as its rows, while there is room for them."""
        rows = self.list.rows.rowCount()
        inside = self.list.sizeHintForRow(0) * rows + 2 * self.list.frameWidth() if rows else 0
        self._card.setMaximumHeight(inside + 2 * _EDGE + 4 * self._kit.theme.edge() + _EDGE)
