"""One picture: what to cover, and the words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from composer.drafts.picture import Attached
from composer.flow.pictures import Edit
from composer.guard.reading import Box
from composer.ui.sheets.alt_count import MOST_ALT
from composer.ui.sheets.begin_button import begin_button
from composer.ui.sheets.describing import DescribingSheet
from composer.ui.sheets.frame_row import FrameRow
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.picture_canvas import PictureCanvas
from composer.ui.sheets.picture_state import Mark
from composer.ui.sheets.picture_told import beginnings, place_of, taken_off, unread
from composer.ui.sheets.picture_tools import PictureTools
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.scrolling import scroll_area
from composer.ui.widgets.style import set_property
from composer.ui.widgets.two_parts import LETTERS, TwoParts

_SIDE, _BESIDE, _NO_END = 320, 800, 16_777_215


class PictureSheet(DescribingSheet):
    """`used` carries the picture as it came, what to do to it (None for nothing), and its description.

    Args:
        attached: The picture and its description.
        marks: Boxes for what was found, covering unless the author shows it.
        host: Lends the look.
        words: What was read in it, without what the check found; empty where the check has not looked.
    """

    used = Signal(object, object, str)

    def __init__(self, attached: Attached, marks: tuple[Mark, ...], host: SheetHost, words: str = "") -> None:
        super().__init__(attached, host, wide=1080)
        self._first, self._words = marks, " ".join(words.split())[:MOST_ALT]
        self.set_head(self.tr("Picture"), taken_off(attached.picture))
        self.canvas = PictureCanvas(host.theme)
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
        MainStep(self, self.use_button)
        self.use_button.setDefault(False)  # Enter belongs to the description
        self.first_focus, self.head_focus = self.alt, self.look_button or self.tools.draw_button
        self.cancel_button.clicked.connect(self.dismiss)
        self.use_button.clicked.connect(self._use)
        self.canvas.changed.connect(self._refresh)
        self.canvas.selected.connect(self._mark_current)
        self.alt.textChanged.connect(self._count)
        for keys, act in (("Ctrl+Z", self.canvas.undo.undo), ("Ctrl+Shift+Z", self.canvas.undo.redo)):
            shortcut = QShortcut(QKeySequence(keys), self)  # the description has its own while it is written
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._refresh()
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
        self.tools = PictureTools(host, self.canvas)
        self._room = scroll_area(self.canvas)
        self._room.setProperty("kind", "canvas")
        self._room.setMinimumSize(host.theme.px(200), host.theme.px(300))
        self._room.setAccessibleName(self.tr("The picture, as it will be"))
        hint = Paragraph(host.theme, "", "caption", "hint")
        self.tools.hint_changed.connect(hint.setText)
        self.tools.tell()
        column = QVBoxLayout()
        picture = self._attached.picture
        if not picture.reading.reader:
            column.addLayout(self._unread(host))
        if picture.frames > 1:
            self.frames = FrameRow(host, picture.frames)
            self.frames.chosen.connect(self.canvas.show_frame)
            column.addWidget(self.frames)
        column.addWidget(self.tools)
        column.addWidget(self._room, 1)
        column.addWidget(hint)
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
        self._about = Paragraph(host.theme, "", "label_plain", "hint")
        column.addWidget(self._about)
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
            box.toggled.connect(self._covered)  # assistive technology toggles, and clicks nothing
            self._boxes.append(box)
            self._list.addWidget(box)
        if self.look_button is not None:
            self.look_button.setEnabled(self.edit() is None)  # covered first, it is another picture to be looked at
        for index, (box, mark) in enumerate(zip(self._boxes, marks, strict=True)):
            state = self.tr("covered") if mark.covered else self.tr("shown")
            with QSignalBlocker(box):
                box.setChecked(mark.covered)
            place = place_of(mark.rect, self.canvas.ground(), self.canvas.state.turns)
            words = self.tr("{number}. {words}, {place}, {state}")
            box.setText(words.format(number=index + 1, words=mark.words, place=place, state=state))
        self._about.setText(
            self.tr("Proposals, made by a program. Look for more yourself.")
            if marks
            else self.tr("No box yet. Look for what must go, and add one.")
        )
        face = any(mark.face and not mark.covered for mark in marks)
        self.consent.setVisible(face)
        self.use_button.setText(self.tr("Use with an authorization") if face else self.tr("Use picture"))
        self._tell_current()

    def _tell_current(self) -> None:
        """Let a screen reader say which box is at hand, and what became of it."""
        here = self.canvas.current
        words = self._boxes[here].text() if 0 <= here < len(self._boxes) else ""
        if words != self.canvas.tell(words) and words and self.canvas.hasFocus():
            say_aloud(self.canvas, words)

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
        self._tell_current()

    @Slot()
    def _count(self) -> None:
        self.use_button.setEnabled(self._left.fits)
        self.show_why(self._left.complaint)

    @Slot()
    def _use(self) -> None:
        if self.canvas.cutting:  # what lies in the shade is expected to go
            self.canvas.end_cut(keep=True)
        edit, words = self.edit(), self._description()
        self.close_sheet()
        self.used.emit(self._attached, edit, words)


def _box(rect: QRect) -> Box:
    return Box(rect.left(), rect.top(), rect.width(), rect.height())
