"""Between the widgets and `flow`: the post that the draft on screen answers, and the one it quotes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.drafts.aim import Aim
from composer.drafts.archive_store import ArchiveStore
from composer.flow.aiming import Aiming
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.submission import AccountKind, PostRef, Submission
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem
from composer.ui.composer.aim_rows import Told, Way
from composer.ui.main_window import MainWindow
from composer.ui.rooms.community import CommunityRoom
from composer.ui.rooms.edit import EditRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.sheets.other_post import OtherPostSheet
from composer.ui.widgets.labels import isolate

Reason = Callable[[Account | None], str]


class AimRoom(QObject):
    """Opens the sheet, shows the posts above the first card, and puts them into what is sent.

    X's rules are told before anything is sent: through the API an answer goes only to somebody who mentioned or quoted
    the author, a quote only under an Enterprise plan (`x-api/posts/manage-tweets/integrate`, April 2026). The way
    round is the browser: the same gate, then copied out by hand.

    Args:
        presenter: Holds what is on screen.
        disk: The lane of the store.
        room: Tells of accounts and the outbox, and what failed.
        edits: Says what holds for a post that changes one that is out.
        draft_id: Tells which draft is on screen.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        disk: Runner,
        room: PostRoom,
        edits: EditRoom,
        draft_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter, self._edits = window, presenter, edits
        self._account: Account | None = None
        self._own: dict[str, PostRef] = {}
        self._disk = disk
        self._archive: ArchiveStore | None = None
        self._room = room
        self._way = Way.ANSWER
        self._aiming = Aiming(disk, draft_id, self._changed, room.show_error)
        self._community = CommunityRoom(window, self._aiming, self)
        rows = window.composer.thread_of_posts.aims
        rows.opened.connect(self.open_sheet)
        rows.removed.connect(self._remove)
        rows.browser_asked.connect(self._finish_in_browser)
        window.composer.thread_of_posts.undo_aim.clicked.connect(self.undo)
        window.commands.asked.connect(self._asked)
        presenter.draft_shown.connect(self._draft_shown)
        room.account_chosen.connect(self._account_chosen)
        room.items_shown.connect(self._items_shown)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._aiming.attach(services.aims)
        self._archive = services.archive

    def on(self, submission: Submission) -> Submission:
        """Return a submission with what it answers and quotes."""
        return self._aiming.aim.on(submission)

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it that it is not known yet what the draft answers."""

        def reason(account: Account | None) -> str:
            if known := first(account):
                return known
            return self._reason(account) or self._community.reason(account)

        return reason

    def _reason(self, account: Account | None) -> str:
        """Return why the post cannot go with what it answers or quotes; empty where it can."""
        if not self._aiming.known:
            return self.tr("What the draft replies to or quotes is still being opened.")
        shown = self._presenter.submission(to_send=True) if self._aiming.aim else None
        if changed := self._edits.reason(self._aiming, account, shown):
            return changed
        if self._aiming.aim.quote_of is None:
            return ""
        if shown is not None and shown.poll is not None:
            return self.tr("X shows a quote or a poll in a post, not both. Remove one of them.")
        return ""

    # -- what the author does

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name in {"answer", "quote"}:
            self._window.show_composer()
            self.open_sheet(Way(name))

    @Slot(object)
    def open_sheet(self, way: Way) -> None:
        """Let the author say which post it is."""
        self._open(way, None)

    def _open(self, way: Way, typed: tuple[str, str, str] | None) -> None:
        self._way = way
        sheet = OtherPostSheet(way, self._post(way), self._window)
        if typed is not None:
            sheet.fill(typed)
        sheet.chosen.connect(self._use)
        sheet.left.connect(partial(self._left, way))
        self._window.show_sheet(sheet)

    def _left(self, way: Way, typed: tuple[str, str, str]) -> None:
        """The sheet was given up; what was typed is one key away."""
        words = self.tr("The draft is as it was. What you typed can come back.")
        self._window.note.say(words, self.tr("Bring it back"), "message-circle", partial(self._open, way, typed))

    @Slot(object)
    def _use(self, post: PostRef) -> None:
        """Take a post; its words, where the author gave none and wrote them, come from what is kept here."""
        own = self._own.get(post.post_id)
        post = own if own is not None and not post.text else post
        self._put(self._way, post)
        archive, way = self._archive, self._way
        if archive is None or post.text:
            return

        def found(words: str) -> None:
            if words and self._post(way) == post:
                self._put(way, replace(post, text=words))

        self._disk.submit(lambda: archive.words_of(post.post_id), found, lambda _: None)  # nothing hangs on it

    @Slot(object)
    def _remove(self, way: Way) -> None:
        self._put(way, None)

    @Slot()
    def undo(self) -> None:
        """Go back to what was answered and quoted before."""
        self._aiming.undo()
        self._window.composer.focus_text()

    def _put(self, way: Way, post: PostRef | None) -> None:
        aim = self._aiming.aim
        if way is Way.EDIT:
            self._aiming.use(replace(aim, edits=post))
        else:
            self._aiming.use(replace(aim, reply_to=post) if way is Way.ANSWER else replace(aim, quote_of=post))
        self._window.composer.focus_text()

    @Slot(object)
    def _finish_in_browser(self, _way: Way) -> None:
        """Pass what is on screen through the gate, to be copied out by hand."""
        submission = self._presenter.submission(to_send=True)
        if submission is None or not self._window.bar.post.isEnabled():
            self._window.note.say(self.tr("It can go once Post can be pressed."))
        elif submission.poll is not None:
            self._window.note.say(self.tr("A poll cannot be copied out. Remove it, and add it at X."))
        else:
            self._presenter.send(replace(submission, account_kind=AccountKind.BY_HAND, scheduled=None))

    # -- what is shown

    @Slot()
    def _draft_shown(self) -> None:
        self._aiming.show()

    @Slot(object)
    def _account_chosen(self, account: Account) -> None:
        self._account = account
        self._show()

    @Slot(object)
    def _items_shown(self, items: tuple[OutboxItem, ...]) -> None:
        self._own = {
            part.post_id: PostRef(part.post_id, self._handle(item), item.submission.parts[part.index])
            for item in items
            for part in item.parts
            if part.post_id
        }
        if self._aiming.aim:
            self._show()

    def _handle(self, item: OutboxItem) -> str:
        account = self._room.account(item.submission.account_id)
        return account.handle if account else ""

    def _changed(self) -> None:
        self._show()
        self._presenter.ask()

    def _show(self) -> None:
        posts = {way: (post, self._told(way, post)) for way in Way if (post := self._post(way)) is not None}
        thread, answered = self._window.composer.thread_of_posts, self._aiming.aim.reply_to
        thread.answers = answered is not None and answered.post_id not in self._own
        thread.aims.show_posts(posts)
        self._window.composer.preview.show_answer(answered)
        self._window.composer.preview.show_quote(self._aiming.aim.quote_of)
        thread.offer_aim(self.tr("Bring back what was taken off") if self._aiming.lost else "")
        self._community.show()

    def _post(self, way: Way) -> PostRef | None:
        aim: Aim = self._aiming.aim
        return {Way.ANSWER: aim.reply_to, Way.QUOTE: aim.quote_of, Way.EDIT: aim.edits}[way]

    def _told(self, way: Way, post: PostRef) -> Told:
        own = post.post_id in self._own
        if way is Way.EDIT:
            return Told(self.tr("You change a post that is out"), self._edits.rule(post))
        if way is Way.ANSWER:
            return Told(self._answer_title(post, own), *self._answer_rule(post, own))
        return Told(self._quote_title(post), *self._quote_rule())

    def _answer_title(self, post: PostRef, own: bool) -> str:
        if own:
            return self.tr("You go on from a post of your own")
        if not post.author:
            return self.tr("You reply to a post")
        return self.tr("You reply to {author}").replace("{author}", isolate(f"@{post.author}"))

    def _quote_title(self, post: PostRef) -> str:
        if not post.author:
            return self.tr("You quote a post")
        return self.tr("You quote {author}").replace("{author}", isolate(f"@{post.author}"))

    def _answer_rule(self, post: PostRef, own: bool) -> tuple[str, bool]:
        kind = self._account.kind if self._account else AccountKind.PRACTICE
        if own or kind is AccountKind.SERVICE:
            return "", False
        if kind is AccountKind.BY_HAND:
            return self.tr("You paste your reply below that post yourself."), False
        if kind is AccountKind.PRACTICE:
            return self.tr("The practice account refuses it, as X does where that post does not mention you."), False
        author = isolate(f"@{post.author}") if post.author else self.tr("its author")
        words = self.tr("X takes it from Vignette only if {author} mentioned or quoted you. If not, use the browser.")
        return words.replace("{author}", author), True

    def _quote_rule(self) -> tuple[str, bool]:
        kind = self._account.kind if self._account else AccountKind.PRACTICE
        if kind is AccountKind.BY_HAND:
            return self.tr("You quote that post yourself, and paste your words there."), False
        if kind is AccountKind.PRACTICE:
            return self.tr("The practice account refuses it, as X does outside its Enterprise plan."), False
        words = self.tr("X takes quotes only from apps with an Enterprise plan. If yours has none, use the browser.")
        return words, True
