"""Changing what is out: a button with the minutes that X still takes a change."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from composer.outbox.edits import changeable, ends
from composer.outbox.item import OutboxItem, PartRecord
from composer.ui.widgets.open_menu import told

_LOOK_EACH_MS: Final = 10_000


class EditButton(QPushButton):
    """`asked` carries the item's id and the post, from 0; of a thread a menu asks which. Hidden where nothing can be.

    `items` returns the whole outbox, `may` tells whether an account, by its id, may change posts.
    """

    asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)  # outside a dialog this only lets Enter press it
        self.items: Callable[[], Iterable[OutboxItem]] = tuple
        self.may: Callable[[str], bool] = lambda _: False
        self._item: OutboxItem | None = None
        self._now = dt.datetime.now(dt.UTC)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EACH_MS)
        self._timer.timeout.connect(self._tell)
        self.clicked.connect(self._press)
        self.hide()

    def show_item(self, item: OutboxItem, now: dt.datetime) -> None:
        """Offer what of an item can be changed at `now` (aware)."""
        self._item, self._now = item, now
        self._since.restart()
        self._tell()

    def _moment(self) -> dt.datetime:
        return self._now + dt.timedelta(milliseconds=self._since.elapsed())

    def _parts(self) -> tuple[PartRecord, ...]:
        item = self._item
        if item is None or not self.may(item.submission.account_id):
            return ()
        return changeable(item, self.items(), self._moment())

    @Slot()
    def _tell(self) -> None:
        parts = self._parts()
        self.setVisible(bool(parts))
        if not parts:
            self._timer.stop()
            return
        self._timer.start()
        left = max(ends(part.post_id, self.items()) for part in parts) - self._moment()
        minutes = max(1, math.ceil(left.total_seconds() / 60))
        words = self.tr("Edit… (1 minute left)") if minutes == 1 else self.tr("Edit… ({count} minutes left)")
        self.setText(words.replace("{count}", self.locale().toString(minutes)))

    @Slot()
    def _press(self) -> None:
        parts = self._parts()
        if len(parts) == 1:
            self._ask(parts[0].index)
        elif parts:
            menu = told(QMenu(self))
            menu.aboutToHide.connect(menu.deleteLater)
            for part in parts:
                action = QAction(self.tr("Post {number}").replace("{number}", str(part.index + 1)), menu)
                action.setData(part.index)
                action.triggered.connect(self._chosen)
                menu.addAction(action)
            menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._ask(int(sender.data()))

    def _ask(self, index: int) -> None:
        if self._item is not None:
            self.asked.emit(self._item.item_id, index)
