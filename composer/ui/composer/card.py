"""The card of one post: its number in a thread, its text, its counter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from composer.text.lints.letters import heavy_symbols, lighter_spelling
from composer.ui.composer.bare_card import BareCard
from composer.ui.composer.counter import Counter
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.grip import Grip
from composer.ui.composer.hover import Hover
from composer.ui.composer.kit import Kit
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.widgets.labels import IconButton, Text
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.style import set_property

_SINGLE_HEIGHT, _THREAD_HEIGHT = 192, 72
_READ_FOR_SIGNS = 1_000
_OUT, _APART = 7, 8
"""From the edge of a small tool button to its icon."""

_LEAD = 3
"""Qt puts what a line is higher than its letters below them; half of it belongs above the first line."""


class PostCard(BareCard):
    """One post of the draft. `removed` asks for it to go; the page decides."""

    removed = Signal()
    picture_asked = Signal()
    link_asked = Signal()
    emoji_asked = Signal()
    poll_asked = Signal()
    split_asked = Signal()
    activated = Signal()

    def __init__(
        self, kit: Kit, parent: QWidget | None = None, built: Callable[[PostCard], None] | None = None
    ) -> None:
        super().__init__(kit, parent)
        self._busy = False
        self._tell_built = built
        self.setProperty("kind", "card")
        self.setProperty("focused", "false")
        if built is None:
            self.build()
            self.show_place(1, 1)

    def _make(self) -> None:
        kit = self._kit
        self._editor = PostEditor(kit)
        Hover(self._editor, kit)
        self._counter = Counter(kit.theme, self._editor.measure)
        self._place = Text("", "caption_strong", "second")
        self._grip = Grip(kit)
        self._remove = self._tool("trash-2", self.tr("Remove this post (Ctrl+Shift+Backspace)"))
        self._strip = PictureStrip(kit)
        self._picture = self._tool("image", self.tr("Add a picture (Ctrl+Shift+P)"))
        self._link = self._tool("link", self.tr("Link or paper (Ctrl+K)"))
        self._emoji = self._tool("smile", self.tr("Emoji (Ctrl+Shift+E)"))
        self._poll = self._tool("chart-no-axes-column", self.tr("Poll"))
        self._split = IconButton(kit.theme, kit.icons, "list-ordered", self.tr("Split into a thread"), role="quiet")
        self._split.setProperty("fit", "small")
        self._split.setToolTip(self.tr("Ctrl+Shift+T"))
        self._split.hide()
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        self._lay_out()
        self._editor.text_changed.connect(self._counter.show_text)
        self._editor.text_changed.connect(self._describe)
        self._editor.focus_moved.connect(self._focused)
        self.setFocusProxy(self._editor)
        self._remove.clicked.connect(self.removed)
        self._picture.clicked.connect(self.picture_asked)
        self._link.clicked.connect(self.link_asked)
        self._emoji.clicked.connect(self.emoji_asked)
        self._poll.clicked.connect(self.poll_asked)
        self._split.clicked.connect(self.split_asked)
        self._strip.left.connect(self._editor.setFocus)
        self._counter.overflow_changed.connect(self._split.setVisible)
        kit.theme.changed.connect(self._dress)
        if self._tell_built is not None:
            self._tell_built(self)

    def _tool(self, icon: str, name: str) -> IconButton:
        made = IconButton(self._kit.theme, self._kit.icons, icon, role="tool", name=name)
        made.setProperty("fit", "small")
        return made

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = self._top_row = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self._grip)
        top.addWidget(self._place)
        top.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._out = QSpacerItem(0, 0)  # icons begin where the text does, and their buttons hang out
        self._foot.addSpacerItem(self._out)
        self._foot.addWidget(self._picture)
        self._foot.addWidget(self._link)
        self._foot.addWidget(self._emoji)
        self._foot.addWidget(self._poll)
        self._foot.addWidget(self._remove)
        self._foot.addStretch(1)
        self._foot.addWidget(self._split)
        self._foot.addWidget(self._counter, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addWidget(self._editor)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._line)
        self._column.addLayout(self._foot)

    def round_text(self) -> int:
        """Return the height of what stands above and below text and pictures, in logical pixels."""
        self.build()
        edges = self._column.contentsMargins()
        return edges.top() + edges.bottom() + self._foot.sizeHint().height() + 1

    # -- how it stands

    def show_splitting(self, busy: bool) -> None:
        """Say that the post is being split; the button then stops it."""
        if busy == self._busy:
            return
        self._busy = busy
        self.split.setText(self.tr("Stop splitting") if busy else self.tr("Split into a thread"))
        self.split.show_icon("loader-circle" if busy else "list-ordered", "text_2")

    def show_place(self, number: int, count: int) -> None:
        """Show which post of the thread this is, from 1; alone it is not numbered and cannot be removed."""
        if (number, count) == (self._number, self._count):
            return
        turned = not self._count or (count == 1) != (self._count == 1)
        self._number, self._count = number, count
        if self._bare:
            return
        self._poll.setVisible(number == 1)
        self._place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self._grip.show_place(number, count)
        if turned:
            self._dress()
        self._describe()

    @Slot()
    def _describe(self) -> None:
        name = self.tr("Post")
        if self._count > 1:
            name = self.tr("Post {number} of {count}").format(number=self._number, count=self._count)
        self._editor.setAccessibleName(name)
        self.setAccessibleName(f"{name}, {self._counter.accessibleName()}")
        told = self._dear_signs()
        self._counter.setToolTip(plain_tip(told))
        self._counter.setAccessibleDescription(told)

    def _dear_signs(self) -> str:
        """Say which signs count twice, and what is shorter; of long texts nobody reads a list."""
        text = self._editor.text()
        signs = heavy_symbols(text[:_READ_FOR_SIGNS]) if not text.isascii() else ()
        if not signs:
            return ""
        shorter = [(sign, plain) for sign in signs if (plain := lighter_spelling(sign)) is not None]
        told = self.tr("Count twice: {signs}.").format(signs=" ".join(signs))
        if shorter:
            instead = ", ".join(self.tr("{plain} for {sign}").format(plain=plain, sign=sign) for sign, plain in shorter)
            told += " " + self.tr("Shorter: {instead}.").format(instead=instead)
        return told

    @Slot(bool)
    def _focused(self, inside: bool) -> None:
        set_property(self, "focused", "true" if inside else "false")
        if inside:
            self.activated.emit()

    def set_active(self, active: bool) -> None:
        """Show the tools of a thread's card only where the author writes."""
        self._active = active
        if not self._bare:
            self._remove.setVisible(active and self._count > 1)

    @Slot()
    def _dress(self) -> None:
        theme, alone = self._kit.theme, self._count == 1
        self._top.setVisible(not alone)
        self._line.setVisible(alone)
        self._remove.setVisible(not alone and self.property("focused") == "true")
        self._editor.set_look(threaded=not alone, least=_SINGLE_HEIGHT if alone else _THREAD_HEIGHT)
        small, lead = theme.space("xs"), theme.px(_LEAD)
        self._out.changeSize(-theme.px(_OUT), 0)
        self._foot.invalidate()
        if alone:
            side = theme.space("m") + 4
            self._column.setContentsMargins(side, side + lead, side, small)
            self._foot.setContentsMargins(0, small, 0, 0)
        else:
            side = theme.space("m") - 1
            self._column.setContentsMargins(side, theme.space("s") - 2, side, small - 2)
            self._foot.setContentsMargins(0, 4, 0, 0)
            self._top_row.setContentsMargins(0, 0, 0, 2 + lead)
        self._foot.setSpacing(min(theme.space("xs"), _APART))
        self._counter.setMinimumHeight(theme.px(36 if alone else 32))  # the row is there whether tools show or not
