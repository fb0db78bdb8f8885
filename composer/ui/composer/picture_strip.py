"""The pictures of one post, below its text: each with its state in words, its description, and what can be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from composer.drafts.picture import MOST, Attached
from composer.guard.reading import CONFIRMED
from composer.ui.composer.kit import Kit
from composer.ui.saying.picture_reasons import waits_for
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconButton, IconLabel, Paragraph
from composer.ui.widgets.two_parts import LETTERS, TwoParts

_SIDE: Final = 64


class PictureRow(QFrame):
    """One picture: `opened` asks to look at it and describe it, `removed` that it goes."""

    opened = Signal()
    removed = Signal()

    def __init__(self, kit: Kit, attached: Attached, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.attached = kit, attached
        self.setProperty("kind", "inset")
        self._thumb = QLabel()
        self._sign = IconLabel(kit.theme, kit.icons, "circle-check", "clear", size=16)
        self._state = Paragraph(kit.theme, "", "label_strong")
        self._about = Paragraph(kit.theme, "", "caption", "hint")
        self.open_button = push(self.tr("Describe and cover…"), role="fix", fit="small")
        self.open_button.setAccessibleName(self.tr("Describe and cover picture {number}").format(number=number))
        if attached.picture.is_film:
            self.open_button.setText(self.tr("Describe and cut…"))
            self.open_button.setAccessibleName(self.tr("Describe and cut the video"))
        name = self.tr("Remove picture {number}").format(number=number)
        self.remove_button = IconButton(kit.theme, kit.icons, "trash-2", role="tool", name=name)
        self._lay_out()
        self.open_button.clicked.connect(self.opened)
        self.remove_button.clicked.connect(self.removed)
        self._show_thumb()
        self.show_findings(0, 0)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._sign)
        top.addWidget(self._state, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)  # both lines keep their own height, or the sign would hang below its words
        words.addLayout(top)
        words.addWidget(self._about)
        words.addStretch(1)
        told, acts = QWidget(), QWidget()
        seen = QHBoxLayout(told)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(12)
        seen.addWidget(self._thumb)
        seen.addLayout(words, 1)
        done = QHBoxLayout(acts)
        done.setContentsMargins(0, 0, 0, 0)
        done.setSpacing(8)
        done.addWidget(self.open_button)
        done.addWidget(self.remove_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(TwoParts(self._kit.theme, told, acts, least=LETTERS))

    def show_findings(self, blocking: int, considered: int, described: int = 0) -> None:
        """Say what the check found in it; `described` counts what must change in its description."""
        if not self.attached.picture.reading.reader:
            self._say("circle-off", "warn", waits_for(self.attached.picture.reading))
        elif blocking:
            self._say("octagon-alert", "block", self._to_cover(blocking))
        elif described:
            self._say("octagon-alert", "block", self.tr("Change its description"))
        elif considered:
            self._say("triangle-alert", "warn", self.tr("Something to consider"))
        else:
            self._say("circle-check", "clear", self._ready())
        self._about.setText(self.attached.alt_text or self.tr("No description yet. Some readers will miss it."))
        self.setAccessibleName(f"{self._state.text()}. {self._about.text()}")

    def _to_cover(self, blocking: int) -> str:
        if self.attached.picture.reading.voice:
            blocking -= 1  # its sound is nothing to cut out
            if not blocking:
                return self.tr("Its sound is kept: it needs an authorization")
        if self.attached.picture.is_film:
            return self.tr("{count} to cut out").format(count=blocking)
        return self.tr("1 to cover") if blocking == 1 else self.tr("{count} to cover").format(count=blocking)

    def _ready(self) -> str:
        if self.attached.picture.reading.reader == CONFIRMED:
            return self.tr("Cleaned; you looked through it")
        if self.attached.picture.is_film:
            if "sound" not in self.attached.picture.hidden:
                return self.tr("Cleaned and read; it has no sound")
            return self.tr("Cleaned and read; its sound is removed")
        return self.tr("Cleaned and read")

    def _say(self, icon: str, role: str, words: str) -> None:
        self._sign.show_icon(icon, role)
        self._state.setText(words)
        self._state.set_tone(role)

    def _show_thumb(self) -> None:
        side = self._kit.theme.px(_SIDE)
        ratio = self.devicePixelRatioF()
        image = QImage.fromData(self.attached.picture.small)  # at most 360 pixels, written by ourselves
        wanted = round(side * ratio)
        kept = Qt.AspectRatioMode.KeepAspectRatio
        made = QPixmap.fromImage(image.scaled(wanted, wanted, kept, Qt.TransformationMode.SmoothTransformation))
        made.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(made)
        self._thumb.setFixedSize(side, side)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumb.setAccessibleName(self.attached.alt_text or self.tr("A picture"))


class BusyRow(QFrame):
    """A picture that is being opened and read; `cancelled` carries the job's number."""

    cancelled = Signal(int)

    def __init__(self, kit: Kit, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setProperty("kind", "inset")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(kit.theme, kit.icons, "loader-circle", "text_2", size=16))
        self.stage = Paragraph(kit.theme, self.tr("Cleaning the picture and reading it…"), "label_plain", "second")
        row.addWidget(self.stage, 1, Qt.AlignmentFlag.AlignVCenter)
        self.cancel_button = push(self.tr("Cancel"), role="quiet", fit="small")
        self.cancel_button.setAccessibleName(self.tr("Cancel adding the picture"))
        row.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self._cancel)

    def show_stage(self, stage: str) -> None:
        """Say how far it is: a `film` is written anew, or its `sound` too; then `12/60` seconds of it were read."""
        done, slash, whole = stage.partition("/")
        words = self.tr("Cleaned. Looking for words, codes and faces…")
        if slash:
            words = self.tr("Cleaned. Looked through {done} of {whole} seconds…").format(done=done, whole=whole)
        if stage == "film":
            words = self.tr("Writing the video anew, without its sound…")
        if stage == "sound":
            words = self.tr("Writing the video anew, with its sound…")
        self.stage.setText(words)

    @Slot()
    def _cancel(self) -> None:
        self.cancelled.emit(self.number)


class PictureStrip(QWidget):
    """The rows. `opened` carries a picture's place from 0; `changed` that one came or went; `cancelled` a job.

    `filled` tells that other rows are shown, whoever wanted it; `left` that the row with the focus was the last one;
    `removed` carries the place of a picture its author took off, and the picture.
    """

    opened = Signal(int)
    changed = Signal()
    cancelled = Signal(int)
    filled = Signal()
    left = Signal()
    removed = Signal(int, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._rows: list[PictureRow] = []
        self._busy: list[BusyRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 8)
        self._column.setSpacing(8)
        self.hide()

    @property
    def rows(self) -> tuple[PictureRow, ...]:
        """The rows of pictures, in order."""
        return tuple(self._rows)

    @property
    def busy(self) -> tuple[BusyRow, ...]:
        """The rows of what is being read."""
        return tuple(self._busy)

    @property
    def full(self) -> bool:
        """Whether X takes no more in this post, those that are being read counted."""
        return len(self._rows) + len(self._busy) >= MOST

    def pictures(self) -> tuple[Attached, ...]:
        """Return the pictures, in order."""
        return tuple(row.attached for row in self._rows)

    def set_pictures(self, pictures: tuple[Attached, ...]) -> None:
        """Show these. Tells nobody."""
        if not self._rows and not pictures:
            return
        before, focus = self._rows, QApplication.focusWidget()
        here = next((place for place, row in enumerate(before) if focus and row.isAncestorOf(focus)), -1)
        self._rows = [self._made(one, place + 1) for place, one in enumerate(pictures)]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
        self.setVisible(bool(self._rows or self._busy))
        if here >= 0:
            self._focus_near(here)
        for row in before:
            self._drop(row)
        self.filled.emit()

    def _focus_near(self, place: int) -> None:
        """Let the author stay where the row was that goes: at the one in its place, or at the text above."""
        reason = Qt.FocusReason.OtherFocusReason
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].open_button.setFocus(reason)
        else:
            self.left.emit()

    def show_busy(self, number: int, stage: str = "") -> None:
        """A picture is being read, or a video is at this stage."""
        row = BusyRow(self._kit, number)
        if stage:
            row.show_stage(stage)
        row.cancelled.connect(self.cancelled)
        self._busy.append(row)
        self._column.addWidget(row)
        self.show()
        self.filled.emit()

    def end_busy(self, number: int) -> bool:
        """It is read, or will not be; tell whether it was one of ours."""
        gone = [row for row in self._busy if row.number == number]
        self._busy = [row for row in self._busy if row.number != number]
        for row in gone:
            self._drop(row)
        self.setVisible(bool(self._rows or self._busy))
        self.filled.emit()
        return bool(gone)

    def _made(self, attached: Attached, number: int) -> PictureRow:
        row = PictureRow(self._kit, attached, number)
        row.opened.connect(self._opened)
        row.removed.connect(self._removed)
        return row

    def _drop(self, row: QWidget) -> None:
        self._column.removeWidget(row)
        row.hide()  # it keeps its parent: owned by Python alone it could end at once, inside a press of its own button
        row.deleteLater()

    @Slot()
    def _opened(self) -> None:
        sender = self.sender()
        self.opened.emit(next(place for place, row in enumerate(self._rows) if row is sender))

    @Slot()
    def _removed(self) -> None:
        sender = self.sender()
        place = next(place for place, row in enumerate(self._rows) if row is sender)
        gone = self._rows[place].attached
        self.set_pictures(tuple(row.attached for row in self._rows if row is not sender))
        self.changed.emit()
        self.removed.emit(place, gone)
