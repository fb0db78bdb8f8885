"""The practice timeline: what a stranger would see of the practice account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.flow.wording import Sentence
from composer.outbox.account import Account
from composer.outbox.publisher import TimelinePost
from composer.ui.composer.kit import Kit
from composer.ui.saying.moments import ago_within
from composer.ui.timeline.posts import ShownPosts
from composer.ui.widgets.badge import Badge, NothingHere
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import IconButton, Text
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.two_parts import TwoParts

_WIDEST = 640


def threads_of(posts: Sequence[TimelinePost]) -> list[list[TimelinePost]]:
    """Return the threads, the one with the newest post first; each from its first post on.

    A post that answers one that is not among them begins a thread of its own.
    """
    known = {post.post_id: post for post in posts}
    threads: dict[str, list[TimelinePost]] = {}
    for post in sorted(posts, key=_age):
        root = _root(post, known)
        threads.setdefault(root, []).append(post)
    return sorted(threads.values(), key=lambda thread: _age(thread[-1]), reverse=True)


def _age(post: TimelinePost) -> tuple[dt.datetime, int, str]:
    """Return what orders posts by age: the service tells seconds only, and a later id is higher."""
    return post.created_at, len(post.post_id), post.post_id


def _root(post: TimelinePost, known: dict[str, TimelinePost]) -> str:
    seen = {post.post_id}
    while post.in_reply_to in known and post.in_reply_to not in seen:
        post = known[post.in_reply_to]
        seen.add(post.post_id)
    return post.post_id


class TimelinePage(QWidget):
    """Newest first. `refresh_asked` is for whoever may ask the service, `keep_chosen` tells whether posts are kept."""

    refresh_asked = Signal()
    keep_chosen = Signal(bool)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._shown: tuple[TimelinePost, ...] = ()
        self._cards: list[ShownPosts] = []
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme, icons = kit.theme, kit.icons
        self._title = Text(self.tr("Practice timeline"), "headline")
        self._badge = Badge(theme, icons, "lock")
        self._badge.show_words(self.tr("Only on this computer"))
        self.refresh = IconButton(theme, icons, "repeat-2", self.tr("Refresh"), role="quiet")
        self.refresh.clicked.connect(self.refresh_asked)
        self.keep = CheckBox(self.tr("Keep these posts when Vignette ends"))
        self.keep.toggled.connect(self.keep_chosen)
        self._nothing = NothingHere(theme, icons, "message-square-text")
        self._nothing.acted.connect(self.refresh_asked)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self._say_empty()

    def posts(self) -> tuple[TimelinePost, ...]:
        """Return the posts on screen, newest first."""
        return self._shown

    def show_posts(self, posts: tuple[TimelinePost, ...], account: Account) -> None:
        """Show what the service told of this account."""
        self._shown = tuple(sorted(posts, key=_age, reverse=True))
        now = dt.datetime.now(dt.UTC)
        threads = threads_of(posts)
        self._keep_cards(len(threads))
        for card, thread in zip(self._cards, threads, strict=True):
            told = [(post.text, ago_within(post.created_at, now, QLocale())) for post in thread]
            card.show_posts(told, account.display_name, account.handle)
        self._say_empty()

    def show_keeping(self, kept: bool) -> None:
        """Say whether the posts outlive the program. Tells nobody: who says so knows."""
        self.keep.blockSignals(True)
        self.keep.setChecked(kept)
        self.keep.blockSignals(False)

    def offer_keeping(self, offered: bool) -> None:
        """Let the author choose that; there is nothing to choose where nothing lasts."""
        self.keep.setVisible(offered)

    def show_error(self, sentence: Sentence) -> None:
        """Say why it cannot be told; what was told before stays out of sight, it may be old."""
        self._shown = ()
        self._keep_cards(0)
        self._nothing.show_words(self.tr("The timeline cannot be read"), sentence.text, self.tr("Try again"))
        self._show_nothing(True)

    def focus_page(self) -> None:
        """Take the focus."""
        self.refresh.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_empty(self) -> None:
        sentence = self.tr("Post with the practice account. Nothing of it leaves this computer.")
        self._nothing.show_words(self.tr("Nothing posted yet"), sentence)
        self._show_nothing(not self._shown)

    def _show_nothing(self, nothing: bool) -> None:
        self._nothing.setVisible(nothing)
        self._scroll.setVisible(not nothing)

    def _keep_cards(self, count: int) -> None:
        while len(self._cards) < count:
            card = ShownPosts(self._kit)
            self._cards.append(card)
            self._column.insertWidget(len(self._cards) - 1, card)
        while len(self._cards) > count:
            card = self._cards.pop()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as X's."""
        super().resizeEvent(event)
        self._dress()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(TwoParts(self._kit.theme, self._title, self._badge))
        self._head.addStretch(1)
        self._head.addWidget(self.refresh, 0, Qt.AlignmentFlag.AlignTop)
        self._choice = QHBoxLayout()
        self._choice.addWidget(self.keep, 1)
        inner = QWidget()
        inner.setProperty("ground", "none")
        self._column = QVBoxLayout(inner)
        self._column.addStretch(1)
        self._scroll = upright_scroll(inner)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._head)
        self._outer.addLayout(self._choice)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self._nothing, 1)

    @Slot()
    def _dress(self) -> None:
        theme = self._kit.theme
        side = max(theme.space("l"), (self.width() - theme.px(_WIDEST)) // 2)
        self._outer.setContentsMargins(0, 20, 0, 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._head.setSpacing(theme.space("s"))
        self._choice.setContentsMargins(side, theme.space("xs"), side, 0)
        self._title.setMinimumHeight(theme.px(40))
        self._column.setContentsMargins(side, theme.space("s"), side, theme.space("l"))
        self._column.setSpacing(theme.space("s"))
