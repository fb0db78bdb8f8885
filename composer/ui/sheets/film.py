"""One video: what was found in it and when, the stretch that stays, and the words for those who cannot see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from composer.drafts.picture import Attached, Picture
from composer.flow.pictures import Stretch
from composer.ui.sheets.begin_button import begin_button
from composer.ui.sheets.describing import DescribingSheet
from composer.ui.sheets.field import labelled
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.picture_told import film_beginnings, unread
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.indent import indent
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.two_parts import LETTERS, TwoParts

SHORTEST_S: Final = 0.5

_BESIDE: Final = 640


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something found in a video: what, and where it was seen first, in milliseconds."""

    at_ms: int
    words: str


class FilmSheet(DescribingSheet):
    """`used` carries the video as it came, the stretch that stays (None for all), and its description.

    Args:
        attached: The video and its description.
        found: What must be cut out of it.
        host: Lends the look.
        words: What was read in it and may be told; empty where nothing is to be offered.
    """

    used = Signal(object, object, str)

    def __init__(self, attached: Attached, found: tuple[Sighting, ...], host: SheetHost, *, words: str = "") -> None:
        super().__init__(attached, host, wide=760)
        self._host, self._offered = host, words
        picture = attached.picture
        self.set_head(self.tr("Video"), self._told(picture))
        self.look_button: QPushButton | None = None
        seconds = picture.length_ms / 1000
        self.start, self.end = self._moment(0.0, seconds), self._moment(seconds, seconds)
        if not picture.reading.reader:
            self.body.addLayout(self._unread(picture))
        self.body.addLayout(self._upper(picture, found))
        self.body.addLayout(self._words())
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.use_button = self.add_button(self.tr("Use video"), default=True)
        MainStep(self, self.use_button)
        self.use_button.setDefault(False)  # Enter belongs to the description
        self.first_focus, self.head_focus = self.alt, self.look_button or self.start
        self.cancel_button.clicked.connect(self.dismiss)
        self.use_button.clicked.connect(self._use)
        self.alt.textChanged.connect(self._refresh)
        for field in (self.start, self.end):
            field.valueChanged.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was found below the still where there is no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= self._look.px(_BESIDE)
        self._beside.setDirection(ways.LeftToRight if wide else ways.BottomToTop)  # what was found is seen first

    def stretch(self) -> Stretch | None:
        """Return what stays; None for all of it."""
        start, end = self.start.value(), self.end.value()
        whole = start == self.start.minimum() and end == self.end.maximum()
        return None if whole else Stretch(start, end)

    def _told(self, picture: Picture) -> str:
        place = QLocale()
        words = self.tr(
            "{seconds} seconds, {width} by {height} pixels, {weight} (before: {wide} by {high}, {before}). "
            "Written anew: {count} details of the file are gone."
        )
        wide, high = picture.size_before
        told = words.format(
            seconds=place.toString(picture.length_ms / 1000, "f", 1),
            width=picture.width,
            height=picture.height,
            weight=place.formattedDataSize(picture.weight, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
            wide=wide,
            high=high,
            before=place.formattedDataSize(picture.weight_before, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
            count=picture.hidden_count,
        )
        if picture.reading.voice:
            kept = self.tr(
                "Its sound is kept: a voice tells who speaks, so the post goes only under a written authorization. "
                "To remove the sound, take the video off and add it again."
            )
            return f"{told} {kept}"
        if "sound" not in picture.hidden:
            return told
        voice = self.tr("Its sound is removed: a voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)).")
        return f"{told} {voice}"

    def _moment(self, value: float, most: float) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setDecimals(1)
        field.setSingleStep(0.5)
        field.setRange(0.0, round(most, 1))
        indent(field.lineEdit())
        field.setValue(value)
        field.setSuffix(self.tr(" s"))
        field.setMinimumHeight(self._host.theme.px(32))
        return field

    def _upper(self, picture: Picture, found: tuple[Sighting, ...]) -> QBoxLayout:
        still = QLabel()
        side = self._host.theme.px(240)
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        ratio = self.devicePixelRatioF()
        image = QImage.fromData(picture.small).scaled(round(side * ratio), round(side * ratio), kept, smooth)
        image.setDevicePixelRatio(ratio)
        still.setPixmap(QPixmap.fromImage(image))
        still.setAccessibleName(self.tr("The first frame of the video"))
        column = QVBoxLayout()
        column.setSpacing(8)
        self.found = self._found(found)
        for line in self.found:
            column.addWidget(line)
        hint = self.tr("A box does not stay on what moves, so cut that part out. What is left is read again.")
        column.addWidget(Paragraph(self._look, hint, "caption", "hint"))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.start.setAccessibleName(self.tr("Keep from"))
        self.end.setAccessibleName(self.tr("Keep up to"))
        row.addLayout(labelled(self.tr("Keep from"), self.start))
        row.addLayout(labelled(self.tr("Keep up to"), self.end))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(24)
        self._beside.addWidget(still, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addLayout(column, 1)
        return self._beside

    def _found(self, found: tuple[Sighting, ...]) -> list[Paragraph]:
        if not found and not self._attached.picture.reading.reader:
            return []
        if not found:
            words = self.tr("Nothing to cut out was found. One frame a second was looked at: look for more yourself.")
            return [Paragraph(self._look, words, "label_plain", "hint")]
        place = QLocale()
        told = [
            self.tr("{words}, first seen at {seconds} s").format(
                seconds=place.toString(one.at_ms / 1000, "f", 1), words=one.words
            )
            for one in sorted(found, key=lambda one: one.at_ms)
        ]
        return [Paragraph(self._look, words, "label_plain", "block") for words in dict.fromkeys(told)]

    def _unread(self, picture: Picture) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(self._look, self._host.icons, "circle-off", "warn", size=16))
        told = self.tr("No program could read it. Cut out what must go, then look through it yourself.")
        if picture.reading.likely:
            told = unread(picture)
        self.look_button = push(self.tr("Look through it…"), role="fix", fit="small")
        self.look_button.clicked.connect(self._look_through)
        words = Paragraph(self._look, told, "label_plain", "warn")
        row.addWidget(TwoParts(self._look, words, self.look_button, least=LETTERS), 1)
        return row

    def _words(self) -> QVBoxLayout:
        self.alt.setAccessibleName(self.tr("Description of the video"))
        self.alt.setTabChangesFocus(True)
        self.alt.setProperty("kind", "field")
        self.alt.setFixedHeight(self._host.theme.px(96))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Describe the video"), "title"))
        about = self.tr("For people who cannot see it. Checked like the post.")
        column.addWidget(Paragraph(self._look, about, "label_plain", "hint"))
        column.addWidget(self.alt)
        self.helps = begin_button(self.alt, film_beginnings(self._offered))
        foot = QHBoxLayout()
        foot.addWidget(self.helps)
        foot.addStretch(1)
        foot.addWidget(self._left)
        column.addLayout(foot)
        return column

    @Slot()
    def _refresh(self) -> None:
        long_enough = self.end.value() - self.start.value() >= min(SHORTEST_S, self.end.maximum())
        self.use_button.setEnabled(self._left.fits and long_enough)
        self.show_why(self._left.complaint if long_enough else self.tr("Keep at least half a second of it."))
        if self.look_button is not None:
            self.look_button.setEnabled(self.stretch() is None)  # cut first, it is another one to be looked at

    @Slot()
    def _use(self) -> None:
        stretch, words = self.stretch(), self._description()
        self.close_sheet()
        self.used.emit(self._attached, stretch, words)
