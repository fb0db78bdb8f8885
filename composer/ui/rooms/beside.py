"""What lies beside the words of a draft: answers to findings, a poll, its marks, the post it answers or quotes."""

from __future__ import annotations

from composer.base.clock import Clock
from composer.flow.check import CheckLoop
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.flow.session import Session
from composer.guard.submission import Submission
from composer.ui.main_window import MainWindow
from composer.ui.rooms.aim import AimRoom
from composer.ui.rooms.answer import AnswerRoom
from composer.ui.rooms.edit import EditRoom
from composer.ui.rooms.mark import MarkRoom, Reason
from composer.ui.rooms.poll import PollRoom
from composer.ui.rooms.post import PostRoom
from composer.ui.rooms.presenter import Presenter


class Beside:
    """Builds the rooms, and opens them together."""

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        check: CheckLoop,
        disk: Runner,
        clock: Clock,
        room: PostRoom,
        session: Session,
    ) -> None:
        def here() -> str:
            return session.draft.draft_id

        self._answers = AnswerRoom(window, presenter, check, disk, clock, here, window)
        self._poll = PollRoom(window, presenter, disk, room, here, window)
        self._marks = MarkRoom(window, presenter, disk, room, here, window)
        self._edits = EditRoom(window, disk, clock, room, session, window)
        self._aims = AimRoom(window, presenter, disk, room, self._edits, here, window)
        presenter.dressed = self._dress

    def behind(self, first: Reason) -> Reason:
        """Return `first`, and behind it why a post cannot go with what lies beside it."""
        return self._aims.behind(self._marks.behind(self._poll.behind(first)))

    def _dress(self, submission: Submission) -> Submission:
        """Return a submission with what lies beside it."""
        return self._aims.on(self._poll.on(submission))

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._answers.attach(services.answers)
        self._poll.attach(services)
        self._marks.attach(services)
        self._edits.attach(services)
        self._aims.attach(services)
