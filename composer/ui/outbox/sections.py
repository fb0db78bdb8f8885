"""The parts of the outbox: a title and a card of rows, each row the same one while its item stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.ui.outbox.row import OutboxRow
from composer.ui.outbox.telling import Section
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Text
from composer.ui.widgets.theme import Theme

AT_ONCE = 20
"""Rows shown of a section before the author asks for more."""


def section_titles() -> dict[Section, str]:
    """Return what the parts of the page are called."""
    return {
        Section.NEEDS_YOU: QCoreApplication.translate("OutboxPage", "Needs you"),
        Section.GOING_OUT: QCoreApplication.translate("OutboxPage", "Going out"),
        Section.SCHEDULED: QCoreApplication.translate("OutboxPage", "Scheduled"),
        Section.SENT: QCoreApplication.translate("OutboxPage", "Sent"),
    }


class SectionBox(QWidget):
    """Hidden while it holds nothing; without a title where the page's own says it."""

    more_asked = Signal()

    def __init__(self, theme: Theme, title: str, make: Callable[[str], OutboxRow]) -> None:
        super().__init__()
        self._theme, self._make = theme, make
        self._rows: dict[str, OutboxRow] = {}
        self._limit = AT_ONCE
        self._title = Text(title, "label_strong")
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.setSpacing(0)
        self._more = push(self.tr("Show more"), role="quiet")
        self._more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._title.setVisible(bool(title))
        self._column.addWidget(self._card)
        self._column.addWidget(self._more)
        theme.changed.connect(self._dress)
        self._dress()

    def rows(self) -> list[OutboxRow]:
        """Return the rows in order."""
        return list(self._rows.values())

    def show_ids(self, ids: Sequence[str]) -> None:
        """Hold a row for each of these items, in this order."""
        shown = ids[: self._limit]
        for gone in [item_id for item_id in self._rows if item_id not in set(shown)]:
            row = self._rows.pop(gone)
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {item_id: self._rows.get(item_id) or self._make(item_id) for item_id in shown}
        for place, row in enumerate(self._rows.values()):
            if self._inside.indexOf(row) != place:
                self._inside.insertWidget(place, row)
            row.show()
        self._more.setVisible(len(ids) > len(shown))
        self.setVisible(bool(shown))

    @Slot()
    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self.more_asked.emit()

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(0, 0, 0, self._theme.px(14))
        self._column.setSpacing(self._theme.px(6))
        self._title.setContentsMargins(4, 0, 4, 0)
        inset = 6 - self._theme.edge()
        self._inside.setContentsMargins(inset, inset, inset, inset)
