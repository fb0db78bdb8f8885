"""The middle of the window below its heading: cards and preview below each other, beside each other or in turns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.composer.kit import Kit
from composer.ui.composer.preview import Preview
from composer.ui.composer.preview_switch import PreviewSwitch
from composer.ui.composer.thread import Thread
from composer.ui.widgets.labels import Text
from composer.ui.widgets.later import later
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.stays import stays
from composer.ui.widgets.style import set_property

_WIDEST: Final = 840
"""Text and preview together are no wider; from so much room on they may stand beside each other."""

_NARROW, _EDGE = 320, 8
"""Below this width, at 100 %, the room is the text's, up to this far from the edges."""

_SHARE: Final = 0.44  # of it is the preview's, beside the text
_OUT: Final = 15  # padding of a quiet button, which hangs out


class Middle(QWidget):
    """Lays out the thread and its preview. `beside_chosen` tells what the author chose.

    Args:
        kit: The look.
        thread: The posts.
        preview: How X will show them.
        switch: Chooses between the ways; it stands elsewhere.
        above: What may stand above the posts.
    """

    beside_chosen = Signal(bool)

    def __init__(
        self, kit: Kit, thread: Thread, preview: Preview, switch: PreviewSwitch, above: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._kit, self._thread, self._preview, self._switch = kit, thread, preview, switch
        self._shown, self._in_turns, self._reads = True, False, False
        self._wants_beside = self._stands_beside = self._had_room = False
        self._wide = 0
        self.title = Text("", "label_strong")
        self._lay_out(above)
        switch.beside_chosen.connect(self._choose_beside)
        switch.preview_chosen.connect(self._turn)
        thread.caret_moved.connect(self._follow)
        for scroll in (self.area, self._aside):
            scroll.verticalScrollBar().rangeChanged.connect(self._dress)

    def _lay_out(self, above: Sequence[QWidget]) -> None:
        self.inner = QWidget()
        self._body = QVBoxLayout(self.inner)
        self._above = QVBoxLayout()
        for part in above:
            self._above.addWidget(part)
        self._below = QVBoxLayout()
        self._below.addWidget(self.title)
        self._below.addWidget(self._preview)
        self._body.addLayout(self._above)
        self._body.addWidget(self._thread)
        self._body.addLayout(self._below)
        self._body.addStretch(1)
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.addStretch(1)
        self.area, self._aside = upright_scroll(self.inner), upright_scroll(column)
        for part, layouts in ((self.inner, (self._body, self._below)), (column, (self._column,))):
            part.setProperty("ground", "none")
            for layout in layouts:
                layout.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.area, 1)
        row.addWidget(self._aside)
        self._aside.hide()
        stays(self, self._thread)

    # -- which way

    @property
    def is_beside(self) -> bool:
        """Whether the preview stands beside the text."""
        return self._stands_beside

    @property
    def has_room(self) -> bool:
        """Whether it could."""
        return self._shown and not self._in_turns and self._wide >= self._kit.theme.px(_WIDEST)

    @property
    def takes_turns(self) -> bool:
        """Whether only one of text and preview is shown."""
        return self._shown and self._in_turns

    @property
    def reads(self) -> bool:
        """Whether the preview is shown in the place of the text."""
        return self._reads

    def show_preview(self, shown: bool, *, in_turns: bool) -> None:
        """Show the preview or leave it out; `in_turns` only one of text and preview."""
        self._shown, self._in_turns = shown, in_turns
        self._reads = self._reads and shown and in_turns
        self._arrange()

    def want_beside(self, wanted: bool) -> None:
        """Put the preview beside the text wherever there is room. Tells nobody."""
        self._wants_beside = wanted
        self._arrange()

    def write(self) -> None:
        """Show the text, where only one of both is shown."""
        self._read(False)

    def read(self) -> None:
        """Show the preview, where only one of both is shown."""
        self._read(self.takes_turns)

    def _read(self, reads: bool) -> None:
        if reads != self._reads:
            self._reads = reads
            self._arrange()

    @Slot(bool)
    def _choose_beside(self, beside: bool) -> None:
        self.want_beside(beside)
        self.beside_chosen.emit(beside)

    @Slot(bool)
    def _turn(self, reads: bool) -> None:
        """Whoever goes back to the text goes on writing; an arrow key on the choice takes the focus back to it."""
        self._read(reads)
        if not reads:
            self._thread.focus()

    def _arrange(self) -> None:
        self._had_room = self.has_room
        beside = self._wants_beside and self._had_room
        if beside != self._stands_beside:
            self._stands_beside = beside
            self._place()
        self._thread.setVisible(not self._reads)
        preview = self._shown and (self._reads or not self._in_turns)
        self._preview.setVisible(preview)
        self.title.setVisible(preview)
        self._aside.setVisible(beside)
        self._switch.offer(sides=self._had_room, turns=self.takes_turns)
        self._switch.show_beside(self._wants_beside)
        self._switch.show_preview(self._reads)
        self._dress()

    def _place(self) -> None:
        """Move the preview and its title: the title stands above it in the column of text, quietly below it beside."""
        beside = self._stands_beside
        if beside:
            self._column.insertWidget(0, self._preview)
            self._column.insertWidget(1, self.title)
        else:
            self._below.addWidget(self.title)
            self._below.addWidget(self._preview)
        set_property(self.title, "type", "caption" if beside else "label_strong")
        self.title.set_tone("hint" if beside else "")
        self._follow()

    # -- looks

    def dress(self, wide: int) -> int:
        """Take this width; return how far everything stays from its edges."""
        self._wide = wide
        if self.has_room != self._had_room:
            self._arrange()
        else:
            self._dress()
        return self._side()

    def _side(self) -> int:
        theme = self._kit.theme
        least = theme.space("l") if self._wide >= theme.px(_NARROW) else _EDGE
        return max(least, (self._wide - theme.px(_WIDEST)) // 2)

    @Slot()
    def _dress(self) -> None:
        theme, side = self._kit.theme, self._side()
        out, gap = min(theme.px(_OUT), side), theme.space("l")
        behind = theme.space("xs")  # behind the bar as much as before it
        high = theme.space("s"), self._end_below()
        end = gap - behind if self._stands_beside else side
        self._set(self._body, side - out, end - self._bar(self.area), high)
        for layout in (self._above, self._below):
            self._set(layout, out, 0, (0, 0))
        self.title.setContentsMargins(*((0, 8, 0, 0) if self._stands_beside else (0, 0, 0, 8)))
        self._thread.set_spaces(theme.space("s"), out)
        if self._stands_beside:
            self._aside.setFixedWidth(round((self._wide - 2 * side) * _SHARE) + side + behind)
            self._set(self._column, behind, side - self._bar(self._aside), high)

    def _end_below(self) -> int:
        """Return what stays free below everything: less, where a few pixels alone would bring a scroll bar."""
        wide, least = self._kit.theme.space("l"), self._kit.theme.space("xs")
        used = self.inner.heightForWidth(self.inner.width()) - self._body.contentsMargins().bottom()
        room = self.area.viewport().height() - used
        return least if least <= room < wide else wide

    def _set(self, layout: QVBoxLayout, begin: int, end: int, high: tuple[int, int]) -> None:
        """Set the margins at the sides where reading begins and ends, and those above and below."""
        left, right = (begin, end) if self.isLeftToRight() else (end, begin)
        layout.setContentsMargins(left, high[0], right, high[1])

    def _bar(self, scroll: QAbstractScrollArea) -> int:
        bar = scroll.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() > 0 else 0

    # -- what is in sight

    @Slot()
    def _follow(self) -> None:
        later(self, self._show_same)  # after the preview has grown

    @Slot()
    def _show_same(self) -> None:
        """Bring the preview of the post being written into sight, beside it."""
        post = self._preview.post_at(self._thread.active_place)
        if self._stands_beside and post is not None:
            self._aside.ensureWidgetVisible(post, 0, self._kit.theme.space("s"))
