"""Above the first post: the post it answers, and the one it quotes, as quiet blocks with the way to change them."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.guard.submission import PostRef
from composer.ui.composer.kit import Kit
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconButton, IconLabel, Paragraph

_SIGN: Final = 20
_BESIDE: Final = 12
"""Logical pixels: the sign at 100 %, and what stands between it and the words."""

_SHOWN: Final = 280


class Way(StrEnum):
    """How a draft hangs on another post."""

    ANSWER = "answer"
    QUOTE = "quote"
    EDIT = "edit"  # it takes the place of a post that is out


class Told(NamedTuple):
    """What stands beside a post's words.

    Attributes:
        title: Whose it is.
        rule: Whether X takes it; empty where there is nothing to say.
        in_browser: Whether it can be finished in the browser instead.
    """

    title: str
    rule: str = ""
    in_browser: bool = False


class AimRow(QWidget):
    """One post: its first words, and what X says about answering or quoting it."""

    opened = Signal()
    removed = Signal()
    browser_asked = Signal()

    def __init__(self, kit: Kit, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        answers = way is Way.ANSWER
        frame = QFrame()
        frame.setProperty("kind", "inset")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.addWidget(frame)
        self._title = Paragraph(kit.theme, "", "label_plain", "second")
        self._words = Paragraph(kit.theme, "", "body", "second")
        self._rule = Paragraph(kit.theme, "", "caption", "hint")
        self.browser_button = push(self.tr("Finish in the browser…"), fit="small")
        self.open_button = push(self.tr("Change…"), fit="small")
        change = self.tr("Change the post you reply to") if answers else self.tr("Change the post you quote")
        self.open_button.setAccessibleName(change)
        if way is Way.EDIT:
            self.open_button.hide()  # there is no other post to choose
        remove, icon = self._looks(way)
        self.remove_button = IconButton(kit.theme, kit.icons, "x", role="tool", name=remove)
        sign = IconLabel(kit.theme, kit.icons, icon, "text_2", size=_SIGN)
        top = QHBoxLayout()
        top.setSpacing(_BESIDE)
        top.addWidget(sign)
        top.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.open_button)
        top.addWidget(self.remove_button)
        words = QVBoxLayout()
        self._kit, self._below = kit, words
        kit.theme.changed.connect(self._dress)
        self._dress()
        words.setSpacing(4)
        words.addWidget(self._words)
        words.addWidget(self._rule)
        words.addSpacing(4)
        words.addWidget(self.browser_button, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(words)
        self.open_button.clicked.connect(self.opened)
        self.remove_button.clicked.connect(self.removed)
        self.browser_button.clicked.connect(self.browser_asked)

    @Slot()
    def _dress(self) -> None:
        """Keep the words below the title's first letter, however large the sign before it is."""
        self._below.setContentsMargins(self._kit.theme.px(_SIGN) + _BESIDE, 0, 4, 0)

    def _looks(self, way: Way) -> tuple[str, str]:
        """Return what taking it off means, and the sign."""
        return {
            Way.ANSWER: (self.tr("Reply to no post"), "message-circle"),
            Way.QUOTE: (self.tr("Quote no post"), "text-quote"),
            Way.EDIT: (self.tr("Make this a new post"), "square-pen"),
        }[way]

    def show_post(self, post: PostRef, told: Told) -> None:
        """Show a post and what is to be said of it."""
        self._title.setText(told.title)
        words = post.text.strip()
        shown = words[:_SHOWN].rstrip() + "…" if len(words) > _SHOWN else words
        self._words.setText(shown)
        self._words.setVisible(bool(shown))
        self._rule.setText(told.rule)
        self._rule.setVisible(bool(told.rule))
        self.browser_button.setVisible(told.in_browser)
        self.setAccessibleName(". ".join(part for part in (told.title, shown) if part))
        self.setAccessibleDescription(told.rule)

    def title(self) -> str:
        """Return whose post it is, in words."""
        return self._title.text()

    def rule(self) -> str:
        """Return what is said of X's rules."""
        return self._rule.text()


class AimRows(QWidget):
    """Hidden where a draft hangs on nothing. Each row is made when it is first needed.

    `opened` asks to change a post, `removed` that it goes, `browser_asked` to finish it there; each carries the way.
    `changed` tells that other posts are shown, or none.
    """

    opened = Signal(object)
    removed = Signal(object)
    browser_asked = Signal(object)
    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._rows: dict[Way, AimRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def row(self, way: Way) -> AimRow | None:
        """Return the row of a way that is on screen."""
        row = self._rows.get(way)
        return row if row is not None and row.isVisibleTo(self) else None

    def changes(self) -> bool:
        """Tell whether the draft changes a post that is out."""
        return self.row(Way.EDIT) is not None

    def show_posts(self, posts: dict[Way, tuple[PostRef, Told]]) -> None:
        """Show these posts and no others."""
        for way in Way:
            if way in posts:
                self._made(way).show_post(*posts[way])
            if way in self._rows:
                self._rows[way].setVisible(way in posts)
        self.setVisible(bool(posts))
        self.changed.emit()

    def _made(self, way: Way) -> AimRow:
        if way not in self._rows:
            row = AimRow(self._kit, way, self)
            row.opened.connect(self._open)
            row.removed.connect(self._remove)
            row.browser_asked.connect(self._browser)
            self._column.insertWidget(0 if way is Way.ANSWER else self._column.count(), row)
            self._rows[way] = row
        return self._rows[way]

    def _sender(self) -> Way:
        sender = self.sender()
        return next(way for way, row in self._rows.items() if row is sender)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._sender())

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._sender())

    @Slot()
    def _browser(self) -> None:
        self.browser_asked.emit(self._sender())
