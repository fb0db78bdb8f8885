"""A patient's written authorization, recorded before a post that identifies them goes out: 45 CFR 164.508."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFrame, QHBoxLayout

from composer.guard.authorization import Authorization, Item, Kept, Signer
from composer.ui.saying.moments import day_form
from composer.ui.sheets.field import labelled
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.badge import Badge
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.day_calendar import offer_calendar
from composer.ui.widgets.day_edit import DayEdit
from composer.ui.widgets.flow_box import FlowBox
from composer.ui.widgets.labels import Paragraph, Text, quoted
from composer.ui.widgets.style import set_property
from composer.ui.widgets.turning import Turning

_MOST_WORDS = 12


class AuthorizationSheet(Sheet):
    """`recorded` carries the `Authorization`. Choices only: no field of it can hold a name.

    Args:
        digest: Of the submission it is recorded for.
        items: What the form must allow.
        words: The words found, to be shown.
        faces: The numbers of the pictures, from 1, that show a face.
        sound: Whether a video has its sound.
        today: The author's own day.
        host: Lends the look.
    """

    recorded = Signal(object)

    def __init__(
        self,
        digest: str,
        items: Sequence[Item],
        words: Sequence[str],
        today: dt.date,
        host: SheetHost,
        *,
        faces: Sequence[int] = (),
        sound: bool = False,
    ) -> None:
        super().__init__(host, wide=640)
        self._digest, self._host = digest, host
        self._today = QDate(today.year, today.month, today.day)
        sentence = self.tr(
            "The post identifies a patient. The rule allows that only with the patient's own written "
            "authorization for a public post (45 CFR 164.508)."
        )
        self.set_head(self.tr("Post under a written authorization"), sentence)
        self._add_words(words, faces, sound=sound)
        self._add_form(items)
        covers = self.tr("I have read the form. It covers this text on a public network.")
        if faces or sound:
            covers = self.tr("I have read the form. It covers this text and its pictures on a public network.")
        self.read = CheckBox(covers)
        self.body.addWidget(self.read)
        self.body.addWidget(self._line())
        self.note = Paragraph(self._look, "", "caption", "hint")
        self.body.addWidget(self.note)
        cancel = self.add_button(self.tr("Cancel"), default=True)
        self.record = self.add_button(self.tr("Record and post"))
        cancel.clicked.connect(self.dismiss)
        self.record.clicked.connect(self._record)
        self._watch()

    def authorization(self) -> Authorization | None:
        """Return what is filled in; None while something is missing or cannot be."""
        if self._objections() or not (self.read.isChecked() and self.ends.chosen):
            return None
        allowed = tuple(item for item, box in self.items.items() if box.isChecked())
        if len(allowed) < len(self.items):
            return None
        return Authorization(
            submission_digest=self._digest,
            signer=Signer(str(self.signer.currentData())),
            kept=Kept(str(self.kept.currentData())),
            allows=allowed,
            signed_on=_day(self.signed_on.date()),
            ends=_day(self.ends.date()),
            read=True,
        )

    # -- what it asks

    def _add_words(self, words: Sequence[str], faces: Sequence[int], *, sound: bool) -> None:
        box = FlowBox()
        for number in dict.fromkeys(faces):
            shows = self.tr("A face in picture {number}").format(number=number)
            box.add(Badge(self._look, self._host.icons, "scan-face", shows, tone="block"))
        if sound:
            heard = self.tr("The sound of the video")
            box.add(Badge(self._look, self._host.icons, "octagon-alert", heard, tone="block"))
        for one in dict.fromkeys(words[:_MOST_WORDS]):
            box.add(Badge(self._look, self._host.icons, "octagon-alert", quoted(one), tone="block"))
        if words or faces or sound:
            self.body.addWidget(box)
        self.body.addWidget(self._line())

    def _add_form(self, items: Sequence[Item]) -> None:
        self.signer = self._choice(
            ((Signer.PATIENT, self.tr("The patient")), (Signer.REPRESENTATIVE, self.tr("A personal representative")))
        )
        self.kept = self._choice(
            (
                (Kept.RECORD, self.tr("In the patient's record")),
                (Kept.PRIVACY_OFFICE, self.tr("With the privacy office")),
                (Kept.COMMUNICATIONS, self.tr("With communications")),
                (Kept.OWN_FILES, self.tr("In my own files")),
            )
        )
        self.signed_on = QDateEdit(self._today)
        offer_calendar(self.signed_on, self._look, self._host.icons)
        self.signed_on.setMaximumDate(self._today)
        self.ends = DayEdit(self._today, self.tr("Choose a day"), self._look, self._signs)
        for day in (self.signed_on, self.ends):
            day.setDisplayFormat(day_form())
        self.wrong = Paragraph(self._look, "", "label_plain", "block")
        self.wrong.hide()
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
        first.addLayout(labelled(self.tr("Who signed"), self.signer), 1)
        first.addLayout(labelled(self.tr("Signed on"), self.signed_on), 1)
        second.addLayout(labelled(self.tr("Where the form is kept"), self.kept), 1)
        second.addLayout(labelled(self.tr("Valid until"), self.ends), 1)
        for row in (first, second):
            self.body.addWidget(Turning(row))
        self.body.addWidget(self.wrong)
        self.body.addWidget(Text(self.tr("What the form allows"), "label"))
        box = FlowBox(gap=20)
        words = self._item_words()
        self.items: dict[Item, QCheckBox] = {}
        for item in items:
            self.items[item] = CheckBox(words[item])
            box.add(self.items[item])
        self.body.addWidget(box)

    def _item_words(self) -> dict[Item, str]:
        return {
            Item.NAMES: self.tr("Names"),
            Item.PLACES: self.tr("Places"),
            Item.DATES: self.tr("Dates and ages"),
            Item.CONTACTS: self.tr("Ways to reach the patient"),
            Item.NUMBERS: self.tr("Numbers"),
            Item.PICTURES: self.tr("Faces, voices, prints"),
            Item.OTHER: self.tr("Other marks"),
        }

    def _watch(self) -> None:
        for day in (self.signed_on, self.ends):
            day.dateChanged.connect(self._changed)
        for box in (self.read, *self.items.values()):
            box.toggled.connect(self._changed)
        self._changed()

    def _objections(self) -> str:
        if self.ends.chosen and self.ends.date() < self._today:
            return self.tr("The form has ended. It cannot carry a post.")
        return ""

    @Slot()
    def _changed(self) -> None:
        wrong = self._objections()
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        set_property(self.ends, "state", "error" if wrong else "")
        self.ends.setAccessibleDescription(wrong)
        self.record.setEnabled(self.authorization() is not None)
        begun = self.ends.chosen or any(box.isChecked() for box in (self.read, *self.items.values()))
        missing = self._missing() if begun and not wrong else ""  # at the place of the note: nothing moves
        self.note.setText(missing or self.tr("Kept in the audit log. Change one word of the post and it asks again."))
        self.record.setAccessibleDescription(missing)

    def _missing(self) -> str:
        """Return what is to be filled in next; empty for nothing."""
        if not self.ends.chosen:
            return self.tr("Until when is the form valid? Choose the date written on it.")
        if not all(box.isChecked() for box in self.items.values()):
            return self.tr("The form must allow everything that was found.")
        return "" if self.read.isChecked() else self.tr("Say that you have read the form.")

    @Slot()
    def _record(self) -> None:
        form = self.authorization()
        if form is not None:
            self.close_sheet()
            self.recorded.emit(form)

    # -- parts

    def _choice(self, entries: Sequence[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox()
        for value, words in entries:
            box.addItem(words, str(value))
        return box

    def _line(self) -> QFrame:
        line = QFrame()
        line.setProperty("kind", "hairline")
        return line


def _day(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())
