"""Posting by hand: copy the parts, one after the other, and open X."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from composer.guard.submission import Media
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import goes_on_at
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconLabel, Paragraph, Text


class ByHandSheet(Sheet):
    """`copy_asked` carries item and part (from 0), `finished_by_hand` the item. Esc leaves it in the outbox.

    Nothing is ticked by a click: whoever copies tells what has reached the clipboard (`show_copied`).
    """

    copy_asked = Signal(str, int)
    picture_copy_asked = Signal(str, int, int)
    words_copy_asked = Signal(str, int, int)
    open_asked = Signal()
    finished_by_hand = Signal(str)

    def __init__(self, item: OutboxItem, host: SheetHost) -> None:
        super().__init__(host)
        self._host, self._item = host, item
        count = len(item.submission.parts)
        left = [part.index for part in item.parts if part.state is not State.SENT]
        self.set_head(self.tr("Post it by hand"), self._how(count if len(left) != 1 else 1))
        self._copies: dict[int, QPushButton] = {}
        self.picture_buttons: list[QPushButton] = []
        self._ticks: dict[int, IconLabel] = {}
        self._picture_ticks: dict[tuple[int, int], IconLabel] = {}
        self._copied = {part.index for part in item.parts if part.state is State.HANDED_OVER}
        for index in left:
            self.body.addWidget(self._row(index, item.submission.parts[index], count))
        hint = self.tr("The clipboard is open to other programs. Copy something else when you have finished.")
        self.body.addWidget(Paragraph(host.theme, hint, "caption", "hint"))
        self.later = self.add_button(self.tr("Later"))
        self.open_x = self.add_button(self.tr("Open the post at X") if goes_on_at(item) else self.tr("Open X"))
        self.finish = self.add_button(self.tr("I have posted it"), default=True)
        self.later.clicked.connect(self.dismiss)
        self.open_x.clicked.connect(self.open_asked)
        self.finish.clicked.connect(self._finish)
        self._refresh()
        first = next((index for index in left if index not in self._copied), left[0])
        self.first_focus = self._copies[first] if self._has_words(first) else self.picture_buttons[0]

    def copy_button(self, index: int) -> QPushButton:
        """Return the button that copies a part, from 0."""
        return self._copies[index]

    def show_copied(self, index: int) -> None:
        """The words of a part, from 0, are on the clipboard."""
        self._copied.add(index)
        self._refresh()

    def show_picture_copied(self, index: int, place: int) -> None:
        """A picture of a part is on the clipboard; a part without words is copied by that."""
        sign = self._picture_ticks[index, place]
        sign.setVisible(True)
        if not self._has_words(index):
            self.show_copied(index)

    def _has_words(self, index: int) -> bool:
        return bool(self._item.submission.parts[index].strip())

    def _how(self, count: int) -> str:
        """Say how it is done: below or beside another post, or as a post of its own."""
        submission = self._item.submission
        if submission.quote_of is not None and not self._item.sent_any:
            return self.tr("The check has looked at exactly this. Open the post, quote it there, and paste your words.")
        if goes_on_at(self._item):
            return self.tr("The check has looked at exactly this. Open the post, and paste your words below it.")
        if count == 1:
            return self.tr("The check has looked at exactly this text. Copy it, then paste it into X.")
        return self.tr("The check has looked at exactly these texts. Copy each, then paste it into X, in order.")

    def _row(self, index: int, text: str, count: int) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "inset")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        place = self.tr("Post {number} of {count}").format(number=index + 1, count=count) if count > 1 else ""
        top.addWidget(Text(place, "label_strong", "second"))
        top.addStretch(1)
        sign = IconLabel(self._look, self._host.icons, "circle-check", "clear")
        self._ticks[index] = sign
        top.addWidget(sign)
        name = self.tr("Copy post {number}").format(number=index + 1) if count > 1 else self.tr("Copy the post")
        button = push(name, role="fix", fit="small")
        button.clicked.connect(self._copy)
        self._copies[index] = button
        top.addWidget(button)
        column.addLayout(top)
        if self._has_words(index):
            column.addWidget(Paragraph(self._look, text, "body"))
        else:
            button.hide()
        pictures = self._item.submission.media[index] if self._item.submission.media else ()
        for number, media in enumerate(pictures):
            column.addLayout(self._picture_row(index, number, media))
        return frame

    def _picture_row(self, index: int, place: int, media: Media) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = push(self.tr("Copy picture {number}").format(number=place + 1), role="fix", fit="small")
        copy.clicked.connect(lambda: self.picture_copy_asked.emit(self._item.item_id, index, place))
        self.picture_buttons.append(copy)
        row.addWidget(copy)
        if media.alt_text:
            name = self.tr("Copy its description")
            words = push(name, role="quiet", fit="small")
            words.setAccessibleName(self.tr("Copy the description of picture {number}").format(number=place + 1))
            words.clicked.connect(lambda: self.words_copy_asked.emit(self._item.item_id, index, place))
            row.addWidget(words)
        sign = IconLabel(self._look, self._host.icons, "circle-check", "clear")
        sign.setVisible(False)
        self._picture_ticks[index, place] = sign
        row.addWidget(sign)
        row.addStretch(1)
        return row

    @Slot()
    def _copy(self) -> None:
        sender = self.sender()
        index = next(place for place, button in self._copies.items() if button is sender)
        self.copy_asked.emit(self._item.item_id, index)

    @Slot()
    def _finish(self) -> None:
        self.close_sheet()
        self.finished_by_hand.emit(self._item.item_id)

    def _refresh(self) -> None:
        for index, button in self._copies.items():
            self._ticks[index].setVisible(index in self._copied)
            state = self.tr("Copied") if index in self._copied else self.tr("Not copied yet")
            button.setAccessibleDescription(state)
        self.finish.setEnabled(self._copied >= set(self._copies))
