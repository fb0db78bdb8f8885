"""The card of one post: its number in a thread, its text, its counter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.text.lints.letters import heavy_symbols, lighter_spelling
from composer.ui.composer.counter import Counter
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.grip import Grip
from composer.ui.composer.kit import Kit
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.labels import IconButton, Text
from composer.ui.style import set_property

_SINGLE_HEIGHT, _THREAD_HEIGHT = 192, 72
_READ_FOR_SIGNS = 1_000
_LEAD = 3
"""Qt puts what a line is higher than its letters below them; half of it belongs above the first line."""


class PostCard(QFrame):
    """One post of the draft. `removed` asks for it to go; the page decides."""

    removed = Signal()
    picture_asked = Signal()
    link_asked = Signal()
    emoji_asked = Signal()
    poll_asked = Signal()
    split_asked = Signal()
    activated = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._number, self._count = 1, 0  # nothing said yet
        self._busy = False
        self.setProperty("kind", "card")
        self.setProperty("focused", "false")
        self.editor = PostEditor(kit)
        self.counter = Counter(kit.theme, self.editor.measure)
        self._place = Text("", "caption_strong", "second")
        self.grip = Grip(kit)
        self._remove = IconButton(
            kit.theme,
            kit.icons,
            "trash-2",
            role="tool",
            name=self.tr("Remove this post (Ctrl+Shift+Backspace)"),
        )
        self._remove.setProperty("fit", "small")
        self.strip = PictureStrip(kit)
        self._picture = IconButton(
            kit.theme, kit.icons, "image", role="tool", name=self.tr("Add a picture (Ctrl+Shift+P)")
        )
        self._picture.setProperty("fit", "small")
        self._link = IconButton(kit.theme, kit.icons, "link", role="tool", name=self.tr("Link or paper (Ctrl+K)"))
        self._link.setProperty("fit", "small")
        self._emoji = IconButton(kit.theme, kit.icons, "smile", role="tool", name=self.tr("Emoji (Ctrl+Shift+E)"))
        self._emoji.setProperty("fit", "small")
        self._poll = IconButton(kit.theme, kit.icons, "chart-no-axes-column", role="tool", name=self.tr("Poll"))
        self._poll.setProperty("fit", "small")
        self.split = IconButton(kit.theme, kit.icons, "list-ordered", self.tr("Split into a thread"), role="quiet")
        self.split.setProperty("fit", "small")
        self.split.setToolTip(self.tr("Ctrl+Shift+T"))
        self.split.hide()
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        self._lay_out()
        self.editor.text_changed.connect(self.counter.show_text)
        self.editor.text_changed.connect(self._describe)
        self.editor.focus_moved.connect(self._focused)
        self.setFocusProxy(self.editor)
        self._remove.clicked.connect(self.removed)
        self._picture.clicked.connect(self.picture_asked)
        self._link.clicked.connect(self.link_asked)
        self._emoji.clicked.connect(self.emoji_asked)
        self._poll.clicked.connect(self.poll_asked)
        self.split.clicked.connect(self.split_asked)
        self.counter.overflow_changed.connect(self.split.setVisible)
        kit.theme.changed.connect(self._dress)
        self.show_place(1, 1)

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = self._top_row = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self.grip)
        top.addWidget(self._place)
        top.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._picture)
        self._foot.addWidget(self._link)
        self._foot.addWidget(self._emoji)
        self._foot.addWidget(self._poll)
        self._foot.addWidget(self._remove)
        self._foot.addStretch(1)
        self._foot.addWidget(self.split)
        self._foot.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addWidget(self.editor)
        self._column.addWidget(self.strip)
        self._column.addWidget(self._line)
        self._column.addLayout(self._foot)

    def show_splitting(self, busy: bool) -> None:
        """Say that the post is being split; the button then stops it."""
        if busy == self._busy:
            return
        self._busy = busy
        self.split.setText(self.tr("Stop splitting") if busy else self.tr("Split into a thread"))
        self.split.show_icon("loader-circle" if busy else "list-ordered", "text_2")

    def use_limits(self) -> None:
        """Count by other rules from now on."""
        self.editor.use_limits()
        self.counter.show_text(self.editor.text())
        self._describe()

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.editor.set_text(text)
        self.counter.show_text(self.editor.text())
        self._describe()

    def show_place(self, number: int, count: int) -> None:
        """Show which post of the thread this is, from 1; alone it is not numbered and cannot be removed."""
        if (number, count) == (self._number, self._count):
            return
        turned = (count == 1) != (self._count == 1)
        self._number, self._count = number, count
        self._poll.setVisible(number == 1)
        self._place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.grip.show_place(number, count)
        if turned:
            self._dress()
        self._describe()

    @Slot()
    def _describe(self) -> None:
        name = self.tr("Post")
        if self._count > 1:
            name = self.tr("Post {number} of {count}").format(number=self._number, count=self._count)
        self.editor.setAccessibleName(name)
        self.setAccessibleName(f"{name}, {self.counter.accessibleName()}")
        told = self._dear_signs()
        self.counter.setToolTip(told)
        self.counter.setAccessibleDescription(told)

    def _dear_signs(self) -> str:
        """Say which signs count twice, and what is shorter; of long texts nobody reads a list."""
        text = self.editor.text()
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
        self._remove.setVisible(active and self._count > 1)

    @Slot()
    def _dress(self) -> None:
        theme, alone = self._kit.theme, self._count == 1
        self._top.setVisible(not alone)
        self._line.setVisible(alone)
        self._remove.setVisible(not alone and self.property("focused") == "true")
        self.editor.set_look(threaded=not alone, least=_SINGLE_HEIGHT if alone else _THREAD_HEIGHT)
        small, lead = theme.space("xs"), theme.px(_LEAD)
        if alone:
            side = theme.space("m") + 4
            self._column.setContentsMargins(side, side + lead, side, small)
            self._foot.setContentsMargins(0, small, 0, 0)
        else:
            side = theme.space("m") - 1
            self._column.setContentsMargins(side, theme.space("s") - 2, side, small - 2)
            self._foot.setContentsMargins(0, 4, 0, 0)
            self._top_row.setContentsMargins(0, 0, 0, 2 + lead)
        self._foot.setSpacing(theme.space("xs"))
        self.counter.setMinimumHeight(theme.px(36 if alone else 32))  # the row is there whether tools show or not
