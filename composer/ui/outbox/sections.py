"""The parts of the outbox: a title and a card of rows, each row the same one while its item is on the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.outbox.row import OutboxRow, Step
from composer.ui.outbox.telling import Section
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Text
from composer.ui.widgets.theme import Theme

AT_ONCE = 20
"""Rows of a section that are shown; the others are a page further."""


def section_titles() -> dict[Section, str]:
    """Return what the parts of the page are called."""
    return {
        Section.NEEDS_YOU: QCoreApplication.translate("OutboxPage", "Needs you"),
        Section.GOING_OUT: QCoreApplication.translate("OutboxPage", "Going out"),
        Section.SCHEDULED: QCoreApplication.translate("OutboxPage", "Scheduled"),
        Section.SENT: QCoreApplication.translate("OutboxPage", "Sent"),
    }


class SectionBox(QWidget):
    """Hidden while it holds nothing; without a title where the page's own says it.

    However many items there are, it holds no more than `AT_ONCE` rows, the same ones for the next of them: each row is
    a dozen widgets, and a card of hundreds takes seconds to be laid out. `turned` asks for the page to be told again.
    """

    turned = Signal()

    def __init__(self, theme: Theme, title: str, make: Callable[[str], OutboxRow]) -> None:
        super().__init__()
        self._theme, self._make = theme, make
        self._rows: dict[str, OutboxRow] = {}
        self._ids: Sequence[str] = ()
        self._first = 0
        self._title = Text(title, "label_strong")
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._inside = QVBoxLayout(self._card)
        self._inside.setSpacing(0)
        self.before, self.after = push(self.tr("Previous"), role="quiet"), push(self.tr("Next"), role="quiet")
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.place = Text("", "label_plain", "second")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.before)
        foot.addStretch(1)
        foot.addWidget(self.place)
        foot.addStretch(1)
        foot.addWidget(self.after)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._title.setVisible(bool(title))
        self._column.addWidget(self._card)
        self._column.addWidget(self._foot)
        theme.changed.connect(self._dress)
        self._dress()

    def rows(self) -> list[OutboxRow]:
        """Return the rows in order."""
        return list(self._rows.values())

    def show_ids(self, ids: Sequence[str]) -> None:
        """Hold a row for each of those of these items, in this order, that are on its page."""
        self._ids = ids
        self._first = max(0, min(self._first, (len(ids) - 1) // AT_ONCE * AT_ONCE))
        shown = ids[self._first : self._first + AT_ONCE]
        spare = [row for item_id, row in self._rows.items() if item_id not in set(shown)]
        self._rows = {item_id: self._rows.get(item_id) or self._row_for(item_id, spare) for item_id in shown}
        for row in spare:
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, row in enumerate(self._rows.values()):
            if self._inside.indexOf(row) != place:
                self._inside.insertWidget(place, row)
            row.show()
        self._tell_place(len(shown))
        self.setVisible(bool(shown))

    def turn(self, step: int) -> bool:
        """Go so many pages on, or back; tell whether there was one."""
        wanted = self._first + step * AT_ONCE
        if not 0 <= wanted < len(self._ids):
            return False
        self._first = wanted
        self.turned.emit()
        return True

    def bring(self, item_id: str) -> None:
        """Go to the page of an item, where it is another."""
        place = self._ids.index(item_id) if item_id in self._ids else self._first
        if not self._first <= place < self._first + AT_ONCE:
            self._first = place // AT_ONCE * AT_ONCE
            self.turned.emit()

    def _row_for(self, item_id: str, spare: list[OutboxRow]) -> OutboxRow:
        if not spare:
            return self._make(item_id)
        row = spare.pop()
        row.item_id = item_id
        return row

    def _tell_place(self, count: int) -> None:
        number, most = self.locale().toString, len(self._ids)
        self._foot.setVisible(most > AT_ONCE)
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(self._first + count < most)
        words = self.tr("{first} to {last} of {count}").replace("{count}", number(most))
        self.place.setText(
            words.replace("{first}", number(self._first + 1)).replace("{last}", number(self._first + count))
        )

    @Slot()
    def _go_before(self) -> None:
        self.turn(-1)

    @Slot()
    def _go_after(self) -> None:
        self.turn(1)

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(0, 0, 0, self._theme.px(14))
        self._column.setSpacing(self._theme.px(6))
        self._title.setContentsMargins(4, 0, 4, 0)
        inset = 6 - self._theme.edge()
        self._inside.setContentsMargins(inset, inset, inset, inset)


def bring(boxes: Iterable[SectionBox], item_id: str) -> None:
    """Let the row of an item be among those that are shown."""
    for box in boxes:
        box.bring(item_id)


def neighbour(boxes: Iterable[SectionBox], row: object, step: Step) -> OutboxRow | None:
    """Return the row to which a step from one leads; behind the last of a page stands the next page, or next section.

    Where there is no further page, a page on is the last row, and a page back the first.
    """
    shown = [box for box in boxes if box.rows()]
    box = next((one for one in shown if row in one.rows()), None)
    if box is None:
        return None
    if step in {Step.NEXT, Step.BEFORE}:
        return _beside(shown, box, row, 1 if step is Step.NEXT else -1)
    if (step is Step.PAGE_ON and box.turn(1)) or (step is Step.PAGE_BACK and box.turn(-1)):
        return box.rows()[0]
    return box.rows()[-1 if step in {Step.PAGE_ON, Step.LAST} else 0]


def _beside(shown: Sequence[SectionBox], box: SectionBox, row: object, by: int) -> OutboxRow | None:
    rows = box.rows()
    place = next(at for at, one in enumerate(rows) if one is row) + by
    if 0 <= place < len(rows):
        return rows[place]
    if box.turn(by):
        return box.rows()[0 if by > 0 else -1]
    beyond = shown.index(box) + by
    return shown[beyond].rows()[0 if by > 0 else -1] if 0 <= beyond < len(shown) else None
