"""Between the widgets and `flow`: what the author answers to a finding, and the authorization for one that stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from composer.base.clock import Clock
from composer.drafts.answer_store import AnswerStore
from composer.flow.answering import Answering
from composer.flow.check import CheckLoop
from composer.flow.runner import Runner
from composer.guard.answers import Answer, Who, answer_to, in_use
from composer.guard.authorization import Authorization, items_of
from composer.guard.report import Finding, Report, Surface
from composer.guard.submission import Submission
from composer.ui.main_window import MainWindow
from composer.ui.rooms.presenter import Presenter
from composer.ui.sheets.authorization import AuthorizationSheet


class AnswerRoom(QObject):
    """Takes the answers and opens the sheet that records an authorization.

    Args:
        presenter: Holds what is on screen.
        check: Knows what the newest answer of the guard is about.
        disk: The lane of the store.
        clock: Dates an authorization.
        draft_id: Tells which draft is on screen.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        window: MainWindow,
        presenter: Presenter,
        check: CheckLoop,
        disk: Runner,
        clock: Clock,
        draft_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter, self._check, self._clock = window, presenter, check, clock
        self._answering = Answering(disk, draft_id, self._changed)
        self._asked: Submission | None = None
        self._before: Report | None = None  # what was found in the draft that was on screen before
        window.panel.answer_given.connect(self._answer)
        window.panel.answered.taken_back.connect(self._answering.take_back)
        window.strip.authorization_asked.connect(self._ask_authorization)
        window.composer.parts_changed.connect(self._tell)
        presenter.draft_shown.connect(self._draft_shown)
        presenter.answers = self.in_use

    def attach(self, store: AnswerStore) -> None:
        """Use the opened store."""
        self._answering.attach(store)

    def in_use(self) -> tuple[Answer, ...]:
        """Return the answers whose words stand on screen."""
        pictures = (one.media.alt_text for part in self._window.composer.pictures() for one in part)
        return in_use(self._answering.answers, (*self._window.composer.parts(), *pictures))

    def _changed(self) -> None:
        self._tell()
        self._presenter.ask()

    @Slot()
    def _draft_shown(self) -> None:
        self._before = self._check.view.report
        self._answering.show()

    @Slot()
    def _tell(self) -> None:
        self._window.panel.answered.show_answers(self.in_use())

    @Slot(object, object)
    def _answer(self, finding: Finding, who: Who) -> None:
        view = self._check.view
        if view.report is self._before:
            return  # the card is still that of the draft before
        if words := view.words_of(finding):
            self._answering.give(answer_to(finding, words, who))

    @Slot()
    def _ask_authorization(self) -> None:
        submission, view = self._presenter.submission(to_send=True), self._check.view
        if submission is None or view.report is None:
            return
        blocking = [finding for finding in view.report.findings if finding.blocks]
        words = [found for finding in blocking if (found := view.words_of(finding))]
        today = self._clock.now().astimezone().date()
        faces = [finding.index + 1 for finding in blocking if finding.surface is Surface.FACE]
        sound = any(finding.surface is Surface.SOUND for finding in blocking)
        items = items_of(blocking)
        sheet = AuthorizationSheet(submission.digest, items, words, today, self._window, faces=faces, sound=sound)
        self._asked = submission
        sheet.recorded.connect(self._recorded)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _recorded(self, form: Authorization) -> None:
        if self._asked is not None:
            self._presenter.send(self._asked, form)
