"""One picture: what to cover, and the words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.drafts.picture import Attached
from composer.flow.pictures import Edit
from composer.guard.reading import Box
from composer.ui.buttons import push
from composer.ui.check_box import CheckBox
from composer.ui.flow_box import FlowBox
from composer.ui.labels import IconButton, IconLabel, Paragraph, Text
from composer.ui.scrolling import scroll_area
from composer.ui.sheets.begin_button import begin_button
from composer.ui.sheets.frame_row import FrameRow
from composer.ui.sheets.picture_canvas import PictureCanvas
from composer.ui.sheets.picture_state import Mark
from composer.ui.sheets.picture_told import beginnings, taken_off, unread
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.style import set_property
from composer.ui.two_parts import LETTERS, TwoParts

MOST_ALT: Final = 1000
"""Characters of a description X takes."""

_SIDE, _BESIDE, _NO_END = 320, 800, 16_777_215


class PictureSheet(Sheet):
    """`used` carries the picture as it came, what to do to it (None for nothing), and its description.

    `look_asked`, with the description, asks to go through a picture that no program read; the sheet is closed then.

    Args:
        attached: The picture and its description.
        marks: Boxes for what was found, covering unless the author shows it.
        host: Lends the look.
        words: What was read in it, without what the check found; empty where the check has not looked.
    """

    used = Signal(object, object, str)
    look_asked = Signal(str)

    def __init__(self, attached: Attached, marks: tuple[Mark, ...], host: SheetHost, words: str = "") -> None:
        super().__init__(host, wide=1080)
        self._attached, self._first, self._words = attached, marks, " ".join(words.split())[:MOST_ALT]
        self.set_head(self.tr("Picture"), taken_off(attached.picture))
        self.canvas = PictureCanvas(host.theme)
        self.alt = QPlainTextEdit(attached.alt_text)
        self._left = Text("", "caption", "hint")
        self._boxes: list[QCheckBox] = []
        self.look_button: QPushButton | None = None
        self.frames: FrameRow | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._side = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(24)
        self._beside.addLayout(self._picture_column(host), 1)
        self._fill_side(host)
        self._beside.addWidget(self._side)
        self.body.addLayout(self._beside, 1)
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.use_button = self.add_button(self.tr("Use picture"), default=True)
        self.use_button.setDefault(False)  # Enter belongs to the description
        self.first_focus = self.alt
        self.cancel_button.clicked.connect(self.dismiss)
        self.use_button.clicked.connect(self._use)
        self.canvas.changed.connect(self._refresh)
        self.canvas.selected.connect(self._mark_current)
        self.alt.textChanged.connect(self._count)
        for keys, act in (("Ctrl+Z", self.canvas.undo.undo), ("Ctrl+Shift+Z", self.canvas.undo.redo)):
            shortcut = QShortcut(QKeySequence(keys), self.canvas)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below the picture where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= self._look.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._side.setMinimumWidth(self._look.px(_SIDE) if wide else 0)
        self._side.setMaximumWidth(self._look.px(_SIDE) if wide else _NO_END)

    def show_image(self, image: QImage) -> None:
        """The picture's own pixels are here."""
        self.canvas.show_image(image, self._first)

    def show_frames(self, frames: Sequence[QImage]) -> None:
        """The picture's own pixels are here; where it moves, those of each frame that differs."""
        self.show_image(frames[0])
        if self.frames is not None:
            self.frames.show_frames(frames)

    def edit(self) -> Edit | None:
        """Return what is to be done to the picture; None for nothing."""
        state = self.canvas.state
        boxes = tuple(_box(mark.rect) for mark in state.marks if mark.covered)
        made = Edit(boxes, None if state.crop is None else _box(state.crop), state.turns)
        return None if made == Edit() else made

    def _picture_column(self, host: SheetHost) -> QVBoxLayout:
        tools = FlowBox(gap=0)
        crop = IconButton(host.theme, host.icons, "crop", self.tr("Crop"), role="quiet")
        draw = IconButton(host.theme, host.icons, "square-dashed", self.tr("Add a box"), role="quiet")
        turn = IconButton(host.theme, host.icons, "repeat-2", self.tr("Turn"), role="quiet")
        back = IconButton(host.theme, host.icons, "undo-2", self.tr("Undo"), role="quiet")
        self.full_size = push(self.tr("100 %"), role="quiet")
        self.full_size.setCheckable(True)
        self.full_size.setAccessibleName(self.tr("Show at full size"))
        smaller = IconButton(host.theme, host.icons, "minus", role="tool", name=self.tr("Show smaller"))
        larger = IconButton(host.theme, host.icons, "plus", role="tool", name=self.tr("Show larger"))
        smaller.clicked.connect(lambda: self.canvas.zoom_by(0.8))
        larger.clicked.connect(lambda: self.canvas.zoom_by(1.25))
        self.smaller_button, self.larger_button = smaller, larger
        zoom = QWidget()
        together = QHBoxLayout(zoom)  # they go to another line together
        together.setContentsMargins(0, 0, 0, 0)
        for button in (smaller, larger, self.full_size):
            together.addWidget(button)
        for part in (draw, crop, turn, back, zoom):
            tools.add(part)
        tools.refresh()
        self.draw_button, self.crop_button, self.turn_button, self.undo_button = draw, crop, turn, back
        draw.clicked.connect(self._draw)
        crop.clicked.connect(self._crop)
        turn.clicked.connect(self.canvas.turn)
        back.clicked.connect(self.canvas.undo.undo)
        self.full_size.clicked.connect(self._zoom)
        self.canvas.zoomed.connect(self._zoomed)
        self._room = scroll_area(self.canvas)
        self._room.setMinimumSize(host.theme.px(200), host.theme.px(300))
        self._room.setAccessibleName(self.tr("The picture, as it will be"))
        self._hint = Paragraph(
            host.theme,
            self.tr("Boxes are solid: what is blurred can be brought back. Under a box nothing is kept."),
            "caption",
            "hint",
        )
        column = QVBoxLayout()
        picture = self._attached.picture
        if not picture.reading.reader:
            column.addLayout(self._unread(host))
        if picture.frames > 1:
            self.frames = FrameRow(host, picture.frames)
            self.frames.chosen.connect(self.canvas.show_frame)
            column.addWidget(self.frames)
        column.addWidget(tools)
        column.addWidget(self._room, 1)
        column.addWidget(self._hint)
        return column

    def _unread(self, host: SheetHost) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(host.theme, host.icons, "circle-off", "warn", size=16))
        self.look_button = push(self.tr("Look through it…"), role="fix", fit="small")
        self.look_button.clicked.connect(self._look_through)
        words = Paragraph(host.theme, unread(self._attached.picture), "label_plain", "warn")
        row.addWidget(TwoParts(host.theme, words, self.look_button, least=LETTERS), 1)
        return row

    def _fill_side(self, host: SheetHost) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Cover"), "title"))
        column.addWidget(
            Paragraph(
                host.theme, self.tr("Proposals, made by a program. Look for more yourself."), "label_plain", "hint"
            )
        )
        column.addLayout(self._list)
        words = self.tr("A face shows. The post then needs the patient's written authorization.")
        self.consent = Paragraph(host.theme, words, "label_plain", "block")
        self.consent.hide()
        column.addWidget(self.consent)
        column.addSpacing(8)
        column.addWidget(Text(self.tr("Describe the picture"), "title"))
        about = self.tr("For people who cannot see it. Checked like the post.")
        column.addWidget(Paragraph(host.theme, about, "label_plain", "hint"))
        self.alt.setAccessibleName(self.tr("Description of the picture"))
        self.alt.setTabChangesFocus(True)
        self.alt.setProperty("kind", "field")
        self.alt.setMinimumHeight(host.theme.px(120))
        column.addWidget(self.alt, 1)
        foot = QHBoxLayout()
        self.helps = begin_button(self.alt, beginnings(self._words))
        foot.addWidget(self.helps)
        foot.addStretch(1)
        foot.addWidget(self._left)
        column.addLayout(foot)

    @Slot()
    def _refresh(self) -> None:
        marks = self.canvas.state.marks
        while len(self._boxes) > len(marks):
            box = self._boxes.pop()
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        while len(self._boxes) < len(marks):
            box = CheckBox()
            box.clicked.connect(self._covered)
            self._boxes.append(box)
            self._list.addWidget(box)
        if self.look_button is not None:
            self.look_button.setEnabled(self.edit() is None)  # covered first, it is another picture to be looked at
        for index, (box, mark) in enumerate(zip(self._boxes, marks, strict=True)):
            state = self.tr("covered") if mark.covered else self.tr("shown")
            box.setChecked(mark.covered)
            box.setText(self.tr("{number}. {words}, {state}").format(number=index + 1, words=mark.words, state=state))
        self.consent.setVisible(any(mark.face and not mark.covered for mark in marks))
        self.undo_button.setEnabled(self.canvas.undo.canUndo())

    @Slot(bool)
    def _covered(self, on: bool) -> None:
        sender = self.sender()
        index = next(place for place, box in enumerate(self._boxes) if box is sender)
        self.canvas.cover(index, on)
        self.canvas.select(index)

    @Slot(int)
    def _mark_current(self, index: int) -> None:
        for place, box in enumerate(self._boxes):
            set_property(box, "type", "body_medium" if place == index else "")

    @Slot()
    def _draw(self) -> None:
        self.canvas.add()
        self.canvas.setFocus()

    @Slot()
    def _crop(self) -> None:
        self.canvas.begin_cut()
        self._hint.setText(self.tr("Draw what stays, or lay the frame with arrows and Shift. Enter crops."))

    @Slot(bool)
    def _zoom(self, full: bool) -> None:
        self.canvas.set_zoom(1.0 if full else 0.0)

    @Slot(float)
    def _zoomed(self, zoom: float) -> None:
        self.full_size.setChecked(zoom == 1.0)

    @Slot()
    def _count(self) -> None:
        used = len(self.alt.toPlainText())
        place = QLocale()
        self._left.setText(self.tr("{used} of {most}").format(used=place.toString(used), most=place.toString(MOST_ALT)))
        self._left.set_tone("block" if used > MOST_ALT else "hint")
        self.alt.setAccessibleDescription(self._left.text())
        self.use_button.setEnabled(used <= MOST_ALT)

    @Slot()
    def _look_through(self) -> None:
        words = " ".join(self.alt.toPlainText().split())
        self.close_sheet()
        self.look_asked.emit(words)

    @Slot()
    def _use(self) -> None:
        edit, words = self.edit(), " ".join(self.alt.toPlainText().split())
        self.close_sheet()
        self.used.emit(self._attached, edit, words)


def _box(rect: QRect) -> Box:
    return Box(rect.left(), rect.top(), rect.width(), rect.height())
