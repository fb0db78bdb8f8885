"""A post that should not have gone: delete it, write down what is known, hand the record over. In this order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.guard.submission import AccountKind
from composer.outbox.breach import People, Sort
from composer.outbox.cost import DELETE
from composer.outbox.incidents import Incident
from composer.outbox.item import OutboxItem
from composer.ui.saying.dollars import dollars
from composer.ui.saying.kit_words import deadline_words, people_words, sort_words
from composer.ui.saying.moments import day_form
from composer.ui.sheets.field import labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.day_calendar import offer_calendar
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.turning import Turning


class KitSheet(Sheet):
    """`delete_asked` and `profile_asked` carry the item's id; `save_asked` and `noted` an `Incident`.

    Args:
        item: What went.
        incident: What was written down before, or a new one.
        today: The author's own day.
        host: Lends the look.
    """

    delete_asked = Signal(str)
    profile_asked = Signal(str)
    save_asked = Signal(object)
    noted = Signal(object)

    def __init__(self, item: OutboxItem, incident: Incident, today: dt.date, host: SheetHost) -> None:
        super().__init__(host, sign=("octagon-alert", "block"), wide=680)
        self._item, self._before = item, incident
        self.set_head(
            self.tr("This should not have gone"),
            self.tr("Three steps, calmly, in this order. Only choices are written down, no word of the post."),
        )
        self._add_deletion()
        self._add_facts(incident, today)
        self._add_deadlines()
        self.add_button(self.tr("Close")).clicked.connect(self.dismiss)
        self.save = self.add_button(self.tr("Save the record…"), default=True)
        MainStep(self, self.save)
        self.save.clicked.connect(self._save)
        self.show_item(item)
        if item.deletable:
            self.first_focus = self.delete_button  # the first step, and it asks before it deletes
        self._told()

    def incident(self) -> Incident:
        """Return what is filled in."""
        day = self.found.date()
        return Incident(
            item_id=self._item.item_id,
            found_on=dt.date(day.year(), day.month(), day.day()),
            sorts=tuple(sort for sort, box in self.sorts.items() if box.isChecked()),
            people=People(self.people.currentData()),
            handed_over=self.handed.isChecked(),
        )

    def show_item(self, item: OutboxItem) -> None:
        """Show how far the deletion is."""
        self._item = item
        by_hand = item.submission.account_kind is AccountKind.BY_HAND
        cost = dollars(len(item.deletable) * DELETE)
        if item.all_deleted:
            words = self.tr("It is deleted. Look at X whether it is really gone; what others copied stays with them.")
        elif by_hand or not item.deletable:
            words = self.tr("Vignette cannot delete this one. Open your profile and delete it there.")
        elif item.submission.account_kind is AccountKind.PRACTICE:
            words = self.tr("It costs nothing here. What others copied stays with them.")
        else:
            words = self.tr("X bills {sum} for it. What others copied stays with them.").format(sum=cost)
        self._deletion.setText(words)
        self.delete_button.setVisible(bool(item.deletable))
        self.profile_button.setVisible(not item.deletable and item.submission.account_kind is not AccountKind.PRACTICE)

    def dismiss(self) -> None:
        """Keep what was filled in, then go."""
        if self.incident() != self._before:
            self.noted.emit(self.incident())
        super().dismiss()

    # -- building

    def _add_deletion(self) -> None:
        self._deletion = Paragraph(self._look, "", "body", "second")
        self.delete_button = push(self.tr("Delete it…"), role="fix")
        self.delete_button.clicked.connect(self._delete)
        self.profile_button = push(self.tr("Open my profile on X"))
        self.profile_button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._deletion, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.delete_button)
        row.addWidget(self.profile_button)
        self._step(self.tr("1. Delete it"), row)

    def _add_facts(self, incident: Incident, today: dt.date) -> None:
        self.found = QDateEdit(QDate(incident.found_on.year, incident.found_on.month, incident.found_on.day))
        offer_calendar(self.found, self._look, self._signs)
        self.found.setMaximumDate(QDate(today.year, today.month, today.day))
        self.found.setDisplayFormat(day_form())
        self.people = ChoiceBox()
        for people, words in people_words().items():
            self.people.addItem(words, people.value)
        self.people.setCurrentIndex(self.people.findData(incident.people.value))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(labelled(self.tr("Found on"), self.found), 1)
        row.addLayout(labelled(self.tr("People it may be about"), self.people), 1)
        self.sorts: dict[Sort, QCheckBox] = {}
        for sort, words in sort_words().items():
            box = CheckBox(words)
            box.setChecked(sort in incident.sorts)
            self.sorts[sort] = box
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(Turning(row))
        column.addWidget(Text(self.tr("What it tells"), "label"))
        column.addWidget(_in_columns(tuple(self.sorts.values())))
        self._step(self.tr("2. Write down"), column)
        self.found.dateChanged.connect(self._told)
        self.people.currentIndexChanged.connect(self._told)

    def _add_deadlines(self) -> None:
        sentence = self.tr("Your privacy officer decides whether it was a breach. If it was, these are the last days:")
        self._dates = Paragraph(self._look, "", "body")
        self.handed = CheckBox(self.tr("The privacy officer has the record"))
        self.handed.setChecked(self._before.handed_over)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Paragraph(self._look, sentence, "body", "second"))
        column.addWidget(self._dates)
        column.addWidget(self.handed)
        self._step(self.tr("3. Hand it over"), column)

    def _step(self, title: str, content: QHBoxLayout | QVBoxLayout) -> None:
        self.body.addWidget(Text(title, "title"))
        card = QFrame()
        card.setProperty("kind", "card")
        content.setContentsMargins(16, 14, 16, 14)
        card.setLayout(content)
        self.body.addWidget(card)

    # -- what the author does

    @Slot()
    def _told(self) -> None:
        now = self.incident()
        self._dates.setText("\n".join(deadline_words(now.found_on, now.people)))

    @Slot()
    def _delete(self) -> None:
        self.delete_asked.emit(self._item.item_id)

    @Slot()
    def _open(self) -> None:
        self.profile_asked.emit(self._item.item_id)

    @Slot()
    def _save(self) -> None:
        self.save_asked.emit(self.incident())

    def kept(self, incident: Incident) -> None:
        """This is on the disk now."""
        self._before = incident


def _in_columns(boxes: Sequence[QCheckBox]) -> QWidget:
    """Return them in two columns, read one after the other; where there is no room, in one."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    half = -(-len(boxes) // 2)
    for part in (boxes[:half], boxes[half:]):
        column = QVBoxLayout()
        column.setSpacing(4)
        for box in part:
            column.addWidget(box)
        column.addStretch(1)
        row.addLayout(column, 1)
    return Turning(row)
