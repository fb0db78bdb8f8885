"""How X will show the thread: exact words, in X's colours; nothing of it can be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.guard.submission import Poll, PostRef
from composer.ui.composer.kit import Kit
from composer.ui.composer.preview_post import PreviewPost
from composer.ui.widgets.lots import Lots
from composer.ui.widgets.style import set_property

if TYPE_CHECKING:
    from composer.ui.composer.thread import Thread

_AT_ONCE = 2
"""Posts that are laid out in one go: 3 milliseconds each."""


class Preview(QFrame):
    """The thread as X will show it."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._identity = ("", "")
        self._posts: list[PreviewPost] = []
        self._wanted: tuple[str, ...] = ("",)
        self._thread: Thread | None = None
        self._poll: Poll | None = None
        self._rest = Lots(self._go_on_showing, self)
        self.setProperty("kind", "preview")
        self.setAccessibleName(self.tr("How X will show it"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        kit.theme.changed.connect(self._dress)
        self._dress()
        self.show_parts(("",))

    def set_identity(self, display_name: str, handle: str) -> None:
        """Show who posts; `handle` without the @."""
        self._identity = (display_name, handle)
        for post in self._posts:
            post.show_identity(display_name, handle)

    def follow(self, thread: Thread) -> None:
        """Show the pictures and the poll of these posts, too, from now on."""
        self._thread = thread
        thread.filled.connect(self._show_pictures)
        thread.order_changed.connect(self._show_pictures)
        thread.poll.shown.connect(self._show_poll)

    @Slot()
    def _show_pictures(self) -> None:
        if self._thread is not None:
            for post, card in zip(self._posts, self._thread.cards, strict=False):
                post.show_pictures(card.pictures())

    @Slot(object)
    def _show_poll(self, poll: Poll | None) -> None:
        self._poll = poll
        self._posts[0].show_poll(poll)

    def show_answer(self, answered: PostRef | None) -> None:
        """Show whom the first post answers, or that it answers nobody."""
        self._posts[0].show_answer(answered)

    def show_quote(self, quoted: PostRef | None) -> None:
        """Show the post that the first one quotes, or none."""
        self._posts[0].show_quote(quoted)

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """Show these posts; at least one."""
        self._wanted = parts
        while len(self._posts) > len(parts):
            post = self._posts.pop()
            self._column.removeWidget(post)
            post.hide()
            post.deleteLater()
        for index, post in enumerate(self._posts):
            post.show_place(index + 1, len(parts))
        if all(self._show_next() for _ in range(_AT_ONCE)):
            self._rest.start()

    @Slot()
    def _go_on_showing(self) -> None:
        """Show the next post of a long thread; the window answers in between."""
        if not self._show_next():
            self._rest.stop()

    def _show_next(self) -> bool:
        """Show the first post that is not shown as it is wanted; tell whether there was one."""
        posts, wanted = self._posts, self._wanted
        place = next((at for at, text in enumerate(wanted) if at >= len(posts) or not posts[at].shows(text)), None)
        if place is None:
            return False
        if place == len(posts):
            self._add()
            posts[place].show_place(place + 1, len(wanted))
            posts[place].show_text(wanted[place])
            self._show_pictures()
            return True
        posts[place].show_text(wanted[place])
        return True

    def post_at(self, place: int) -> QWidget | None:
        """Return a post, from 0; None where it is still to come."""
        return self._posts[place] if place < len(self._posts) else None

    def focus_words(self) -> None:
        """Take the focus, at the first post."""
        self._posts[0].words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self) -> None:
        post = PreviewPost(self._kit, self)
        post.show_identity(*self._identity)
        first = not self._posts
        post.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
        post.words.left.connect(self._go_on)
        post.words.focus_moved.connect(self._focused)
        self._posts.append(post)
        self._column.addWidget(post)

    @Slot(int)
    def _go_on(self, step: int) -> None:
        here = next((index for index, post in enumerate(self._posts) if post.words is self.sender()), 0)
        if 0 <= here + step < len(self._posts):
            words = self._posts[here + step].words
            words.moveCursor(QTextCursor.MoveOperation.Start if step > 0 else QTextCursor.MoveOperation.End)
            words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _focused(self, inside: bool) -> None:
        set_property(self, "focused", "true" if inside else "false")

    @Slot()
    def _dress(self) -> None:
        edge = self._kit.theme.edge(focused=True)
        side = self._kit.theme.space("m") - edge + self._kit.theme.edge()
        self._column.setContentsMargins(side, side, side, side - 2)
        for post in self._posts:
            post.dress()
