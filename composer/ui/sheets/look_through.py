"""A picture that no program could read: the author goes through all of it at full size, and says what is not in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from composer.drafts.sight import Sight
from composer.guard.reading import COVERED, DICOM
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.sheets.tile_view import SeenMap, TileView
from composer.ui.widgets.buttons import push
from composer.ui.widgets.check_box import CheckBox, RadioButton
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.two_parts import TwoParts


class LookThroughSheet(Sheet):
    """`confirmed` carries the `Sight`. The three answers can be given once all of the picture was on screen.

    Args:
        faces: How many faces a program found in it; they cannot be answered away.
        host: Lends the look.
        likely: Where words are to be expected, as in its reading; empty where no program could read it.
    """

    confirmed = Signal(object)

    def __init__(self, faces: int, host: SheetHost, *, likely: str = "") -> None:
        super().__init__(host, wide=1080)
        self._faces = faces
        sentence = self.tr(
            "No program could read this picture. Go through it part by part, then answer three questions."
        )
        if likely == DICOM:
            sentence = self.tr(
                "Details are printed into most such pictures. Go through it part by part, then answer three questions."
            )
        elif likely == COVERED:
            sentence = self.tr(
                "A program may have missed words beside what you covered. "
                "Go through it part by part, then answer three questions."
            )
        elif likely:
            sentence = self.tr(
                "No words were found where some are likely. Go through it part by part, then answer three questions."
            )
        self.set_head(self.tr("Look through the picture"), sentence)
        self.view = TileView(host.theme)
        self.view.setAccessibleName(self.tr("A part of the picture at full size"))
        self._where = Text("", "label_strong")
        self._seen = SeenMap(host.theme, self.view)
        self.back_button = push(self.tr("Part before"), fit="small")
        self.next_button = push(self.tr("Next part"), role="fix", fit="small")
        self.body.addWidget(self.view, 1)
        self.body.addLayout(self._steps())
        self.body.addLayout(self._questions())
        cancel = self.add_button(self.tr("Cancel"))
        self.confirm = self.add_button(self.tr("Use my answers"), default=True)
        self.first_focus = self.view
        cancel.clicked.connect(self.dismiss)
        self.confirm.clicked.connect(self._confirm)
        self.back_button.clicked.connect(self.view.back)
        self.next_button.clicked.connect(self.view.next)
        self.view.moved.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A piece is never higher than what is seen of it at once."""
        super().resizeEvent(event)
        self.view.setMaximumHeight(max(self.view.minimumHeight(), self.body_height()))

    def show_image(self, image: QImage) -> None:
        """The picture's own pixels are here."""
        self.view.show_image(image)
        self._refresh()

    def show_frames(self, frames: Sequence[QImage]) -> None:
        """The frames of a moving picture are here, those that differ."""
        self.view.show_frames(frames)
        self._refresh()

    def sight(self) -> Sight | None:
        """Return what the author says; None while something is not seen or not answered."""
        face = self.a_face.isChecked()
        answered = self.no_text.isChecked() and self.no_code.isChecked() and (face or self.no_face.isChecked())
        if not self.view.whole or not answered:
            return None
        return Sight(self.view.count, no_text=True, no_code=True, face=face)

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._seen)
        turn = QWidget()
        both = QHBoxLayout(turn)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addWidget(self.back_button)
        both.addWidget(self.next_button)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(TwoParts(self._look, self._where, turn))
        self._still = Paragraph(self._look, "", "label_plain", "hint")  # the questions may lie below what is seen
        beside.addWidget(self._still)
        beside.addStretch(1)
        row.addLayout(beside, 1)
        return row

    def _questions(self) -> QVBoxLayout:
        self.no_text = CheckBox(self.tr("No name, date, number or place in it tells of a patient."))
        self.no_face = RadioButton(self.tr("No face shows, and nothing else by which a person is known."))
        self.a_face = RadioButton(self.tr("A face shows. The post then asks for the patient's written authorization."))
        self.no_code = CheckBox(self.tr("No bar code and no square code shows."))
        choice = QButtonGroup(self)
        choice.addButton(self.no_face)
        choice.addButton(self.a_face)
        column = QVBoxLayout()
        column.setSpacing(6)
        for box in (self.no_text, self.no_face, self.a_face, self.no_code):
            column.addWidget(box)
            box.toggled.connect(self._refresh)
        hint = self.tr("Something does tell of a patient? Cancel, cover it, then look again.")
        column.addWidget(Paragraph(self._look, hint, "caption", "hint"))
        return column

    @Slot()
    def _refresh(self) -> None:
        place = self.tr("Part {number} of {count}").format(number=self.view.number, count=self.view.count)
        if self.view.frames > 1:
            words = self.tr("Frame {frame} of {frames}, part {number} of {count}")
            place = words.format(
                frame=self.view.frame + 1, frames=self.view.frames, number=self.view.number, count=self.view.count
            )
        self._where.setText(place)
        self.view.setAccessibleDescription(place)
        whole = self.view.whole
        self._still.setText(
            self.tr("You have seen all of it. Answer one by one.")
            if whole
            else self.tr("Answers open when you have seen every part: Space goes on.")
        )
        for box in (self.no_text, self.a_face, self.no_code):
            box.setEnabled(whole)
        self.no_face.setEnabled(whole and not self._faces)
        self.confirm.setEnabled(self.sight() is not None)

    @Slot()
    def _confirm(self) -> None:
        sight = self.sight()
        if sight is not None:
            self.close_sheet()
            self.confirmed.emit(sight)
