"""Between the outbox's pages and the composer: a post that is out comes back to be changed, by the same way out."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QObject, Slot

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.drafts.draft import Draft
from composer.flow.aiming import Aiming
from composer.flow.changing import to_change
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.flow.session import Session
from composer.guard.submission import PostRef, Submission
from composer.outbox.account import Account
from composer.outbox.edits import ends
from composer.outbox.item import OutboxItem
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.saying.moments import time_of_day


class EditRoom(QObject):
    """Makes a draft of what is out, and says until when X takes it in its place.

    Args:
        disk: The lane of the store.
        room: Knows the outbox as it was last told, and shows errors.
        session: Shows the draft.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self, window: MainWindow, disk: Runner, clock: Clock, room: PostRoom, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._disk, self._clock = window, disk, clock
        self._room, self._session = room, session
        self._services: Services | None = None
        self._items: tuple[OutboxItem, ...] = ()
        self._beginning = False
        for page in (window.outbox, window.sent):
            page.detail.edit_sent.may = self._may
            page.detail.edit_sent.asked.connect(self._begin)
        room.items_shown.connect(self._items_shown)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._services = services

    def _may(self, account_id: str) -> bool:
        """Tell whether an account may: the practice account, and one that writes long posts, which is Premium, too."""
        return account_id == "practice" or account_id in self._window.settings.long_posts.split()

    @Slot(object)
    def _items_shown(self, items: tuple[OutboxItem, ...]) -> None:
        self._items = items

    @Slot(str, int)
    def _begin(self, item_id: str, index: int) -> None:
        item, services = self._room.item(item_id), self._services
        if self._beginning or item is None or services is None or index >= len(item.parts):
            return  # pressed again while it is on its way, it would be two drafts
        clock, self._beginning = self._clock, True
        self._disk.submit(lambda: to_change(services, item, index, clock), self._show, self._failed)

    def _show(self, draft: Draft) -> None:
        self._beginning = False
        self._window.bar.account_chosen.emit(draft.account_id)
        self._session.reopen(draft)

    def _failed(self, error: Exception) -> None:
        self._beginning = False
        self._room.show_error(error if isinstance(error, VignetteError) else VignetteError("other"))

    # -- what is said of it

    def until(self, post: PostRef) -> dt.datetime:
        """Return until when X takes the change, aware."""
        return ends(post.post_id, self._items)

    def rule(self, post: PostRef) -> str:
        """Return what X says about changing a post that is out."""
        words = self.tr("X takes the change until {time}, with Premium. What stood there before stays in its history.")
        if self._pictured(post):
            words = self.tr("X takes the change until {time}, with Premium. The pictures are uploaded again with it.")
        return words.replace("{time}", time_of_day(self.until(post), QLocale()))

    def _pictured(self, post: PostRef) -> bool:
        out = ((part.post_id, item.submission.media) for item in self._items for part in item.parts)
        return any(post_id == post.post_id and any(media) for post_id, media in out)

    def reason(self, aiming: Aiming, account: Account | None, shown: Submission | None) -> str:
        """Return why the post on screen cannot take the place of the one that is out; empty where it can."""
        post = aiming.aim.edits
        if post is None or account is None or shown is None:
            return ""
        if account.account_id != post.author:
            return self.tr("The post you change is another account's. Choose that account, or make this a new post.")
        if self._clock.now() >= self.until(post):
            return self.tr("X takes no change of that post any more. Make this a new post, or leave it.")
        beside = shown.poll or shown.community_id or shown.scheduled
        if beside or shown.reply_to or shown.quote_of or len(shown.parts) > 1:
            return self.tr(
                "A change is of words and pictures alone, and at once: one post, with nothing else beside it."
            )
        return ""
