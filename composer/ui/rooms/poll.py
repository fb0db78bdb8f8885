"""Between the widgets and `flow`: the poll of the draft on screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from composer.flow.beside import Beside
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.submission import AccountKind, Poll, Submission
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.sheets.poll import PollSheet

Reason = Callable[[Account | None], str]


class PollRoom(QObject):
    """Opens the sheet, shows the poll below the posts, and puts it into what is sent.

    Args:
        presenter: Holds what is on screen.
        disk: The lane of the store.
        room: Tells what failed.
        draft_id: Tells which draft is on screen.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        disk: Runner,
        room: PostRoom,
        draft_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter = window, presenter
        self._polling = Beside[Poll](disk, draft_id, self._changed, room.show_error)
        thread = window.composer.thread_of_posts
        thread.poll.opened.connect(self.open_sheet)
        thread.poll.removed.connect(self._remove)
        window.composer.parts_changed.connect(self._show)
        presenter.draft_shown.connect(self._draft_shown)

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._polling.attach(services.polls)

    def on(self, submission: Submission) -> Submission:
        """Return a submission with the poll that is asked."""
        poll = self._polling.held
        return submission if poll is None else replace(submission, poll=poll)

    @Slot()
    def open_sheet(self) -> None:
        """Let the author say what can be answered."""
        self._open(())

    def _open(self, answers: tuple[str, ...]) -> None:
        sheet = PollSheet(self._polling.held, self._window)
        if answers:
            sheet.fill(answers)
        sheet.chosen.connect(self._use)
        sheet.left.connect(self._left)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _left(self, answers: tuple[str, ...]) -> None:
        """What was typed is not kept with the draft, and one key away."""
        words = self.tr("The poll is as it was. What you typed can come back.")
        sign = "chart-no-axes-column"
        self._window.note.say(words, self.tr("Bring it back"), sign, partial(self._open, answers))

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it why a post with its poll cannot go."""
        return lambda account: first(account) or self._reason(account)

    def _reason(self, account: Account | None) -> str:
        """Return why the post with its poll cannot go; empty where it can."""
        if not self._polling.known:
            return self.tr("The draft's poll is still being opened.")
        if self._polling.held is None:
            return ""
        if any(self._window.composer.pictures()[:1]):
            return self.tr("X shows pictures or a poll in a post, not both. Remove one of them.")
        if account is not None and account.kind is AccountKind.BY_HAND:
            return self.tr("A poll cannot be copied out. Remove it, and add it at X.")
        return ""

    @Slot(object)
    def _use(self, poll: Poll) -> None:
        self._polling.use(poll)
        self._window.composer.focus_text()

    @Slot()
    def _remove(self) -> None:
        self._polling.use(None)
        self._window.composer.focus_text()

    @Slot()
    def _show(self) -> None:
        composer = self._window.composer
        composer.thread_of_posts.poll.show_poll(self._polling.held, len(composer.parts()) > 1)

    @Slot()
    def _draft_shown(self) -> None:
        self._polling.show()

    def _changed(self) -> None:
        self._show()
        self._presenter.ask()
