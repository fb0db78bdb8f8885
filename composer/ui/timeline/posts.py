"""Posts as X shows them: one card, the posts of a thread joined by a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from composer.guard.submission import Poll
from composer.ui.composer.kit import Kit
from composer.ui.composer.preview_post import PreviewPost


class ShownPosts(QFrame):
    """Some posts on one card; their words can be selected, never edited."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._posts: list[PreviewPost] = []
        self.setProperty("kind", "preview")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        kit.theme.changed.connect(self._dress)
        self._dress()

    def show_posts(self, posts: Sequence[tuple[str, str]], name: str, handle: str) -> None:
        """Show these posts of one author.

        Args:
            posts: Text, and when it was posted in words; now, where that is empty.
            name: Of the author.
            handle: Without the @.
        """
        while len(self._posts) < len(posts):
            post = PreviewPost(self._kit, self)
            self._posts.append(post)
            self._column.addWidget(post)
        while len(self._posts) > len(posts):
            post = self._posts.pop()
            self._column.removeWidget(post)
            post.hide()
            post.deleteLater()
        for number, (post, (text, when)) in enumerate(zip(self._posts, posts, strict=True), 1):
            post.show_identity(name, handle, when)
            post.show_post(text, number=number, count=len(posts))
            post.words.setAccessibleName(
                self.tr("Post of {name}, {when}").format(name=name, when=when or self.tr("now"))
            )

    def show_poll(self, poll: Poll | None) -> None:
        """Show what the first post asks, or none; how many have voted is not known here."""
        if self._posts:
            self._posts[0].show_poll(poll, voted=False)

    @property
    def posts(self) -> tuple[PreviewPost, ...]:
        """The posts on the card, in order."""
        return tuple(self._posts)

    @Slot()
    def _dress(self) -> None:
        side = self._kit.theme.space("m") - self._kit.theme.edge()
        self._column.setContentsMargins(side, side, side, side - 2)
        for post in self._posts:
            post.dress()
