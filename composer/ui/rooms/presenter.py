"""Between the widgets, which only speak by signals, and `flow`, which does the work: the draft and its check."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from composer.drafts.draft import Draft
from composer.flow.check import CheckLoop
from composer.flow.dispatch import Dispatch
from composer.flow.session import Session
from composer.flow.views import CheckState, CheckView, DraftRow, Keeping, KeepingView
from composer.guard.answers import Answer
from composer.guard.author import AuthorProfile
from composer.guard.authorization import Authorization
from composer.guard.report import Finding, Suggestion, Verdict
from composer.guard.submission import AccountKind, Audience, Submission
from composer.links.targets import Targets
from composer.outbox.account import Account
from composer.ui.all_suggestions import AllSuggestions
from composer.ui.composer.page import PICTURE_SURFACES
from composer.ui.desktop.quiet import after_quiet
from composer.ui.findings.in_turn import PanelInTurn
from composer.ui.main_window import MainWindow
from composer.ui.readiness import post_label, text_reason
from composer.ui.saying.words import Words
from composer.ui.sheets.no_description import NoDescriptionSheet

CHECK_AFTER_MS = 150  # quiet time before the guard is asked
SAVE_AFTER_MS = 300  # ... before the draft is written; while typing goes on it is written every `SAVE_EACH_MS`
SAVE_EACH_MS = 1000


class Presenter(QObject):
    """Holds what is on screen together: the text, its count, its check, its cost, and whether it may go.

    Args:
        window: The widgets.
        words: Puts codes into words.
    """

    draft_shown = Signal(str)
    picture_fix_asked = Signal(object, object)

    def __init__(self, window: MainWindow, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._words = window, words
        self._account: Account | None = None
        self._audience, self._author = Audience.EVERYONE, AuthorProfile()
        self.keeping = KeepingView(Keeping.OPENING)
        self._view = CheckView(CheckState.EMPTY)
        self.picture_reason: Callable[[Account | None], str] = lambda _: ""
        self.targets = Targets()
        self.dressed: Callable[[Submission], Submission] = lambda made: made
        self.scheduled: Callable[[], dt.datetime | None] = lambda: None
        self.answers: Callable[[], tuple[Answer, ...]] = tuple
        self._reminded = False
        self._current: Finding | None = None
        self._panel = PanelInTurn(window.panel, lambda: self._current, self)
        self._check: CheckLoop
        self._session: Session
        self._dispatch: Dispatch
        self._all = AllSuggestions(window.composer)
        self._check_timer = after_quiet(self, CHECK_AFTER_MS, self.ask)
        self._save_timer = after_quiet(self, SAVE_AFTER_MS, self._save)
        self._each_timer = after_quiet(self, SAVE_EACH_MS, self._save)

    @property
    def profile(self) -> AuthorProfile:
        """What readers of the account in use know of the author."""
        return self._account.seen_by_readers(self._author) if self._account else self._author

    def close(self) -> None:
        """Ask for no further check: what it would read of the window is about to go."""
        self._check_timer.stop()

    def connect_to(self, check: CheckLoop, session: Session, dispatch: Dispatch) -> None:
        """Use these; every signal of the widgets is connected here."""
        self._check, self._session, self._dispatch = check, session, dispatch
        page, panel, bar, side = self._window.composer, self._window.panel, self._window.bar, self._window.sidebar
        page.parts_changed.connect(self._typed)
        page.finding_selected.connect(self._select)
        page.fix_asked.connect(self._fix)
        page.fix_all_asked.connect(self._fix_all)
        panel.finding_selected.connect(self._select)
        panel.suggestion_chosen.connect(self._fix)
        panel.use_all_asked.connect(self._fix_all)
        panel.back_to_text.connect(page.focus_text)
        panel.repair_asked.connect(check.repair)
        bar.audience_chosen.connect(self._use_audience)
        bar.post_asked.connect(self.post)
        self._window.strip.first_asked.connect(self._show_first)
        side.new_asked.connect(self._new)
        side.draft_opened.connect(self._open)
        side.draft_deleted.connect(session.delete)
        self._refresh_bar()

    # -- what flow tells

    def show_check(self, view: CheckView) -> None:
        """The check has a new state."""
        self._view = view
        if view.state is CheckState.DONE and view.report is not None:
            self._session.judged(view.parts, view.report.verdict)
        if view.state in {CheckState.DONE, CheckState.EMPTY, CheckState.CANNOT}:
            findings = view.report.findings if view.report else ()
            if self._current not in findings:
                self._current = findings[0] if findings else None
            self._window.composer.show_findings(findings, self._current)
        self._panel.show(view)
        self._refresh_bar()
        self._all.looked(view)

    def show_rows(self, rows: tuple[DraftRow, ...]) -> None:
        """The list of drafts changed."""
        self._window.sidebar.show_drafts(rows, self._session.draft.draft_id)

    def show_draft(self, draft: Draft) -> None:
        """Another draft is on screen; one that nobody asked for takes nobody away from another page."""
        page, self._reminded = self._window.composer, False
        page.set_parts(draft.parts)
        self.draft_shown.emit(draft.draft_id)
        page.clear_undo()
        if self._session.asked or page.isVisibleTo(self._window):
            self._window.show_composer()
            page.focus_text()
        self._window.sidebar.show_current(draft.draft_id)
        self.ask()

    def show_keeping(self, view: KeepingView) -> None:
        """How the text is kept."""
        self.keeping = view
        self._window.composer.show_keeping(view)

    def show_account(self, account: Account) -> None:
        """Posts go to this account from now on."""
        self._account = account
        self._session.use_account(account.account_id)
        self._window.composer.set_identity(account.display_name, account.handle)
        self.ask()

    def show_profile(self, profile: AuthorProfile) -> None:
        """The author's profile was opened or changed: what is on screen is looked at again."""
        self._author = profile
        self.ask()

    # -- what the author does

    def submission(self, to_send: bool = False) -> Submission | None:
        """Return what is on screen; None before an account is known.

        Args:
            to_send: Leave out empty cards; while typing they stay, so that findings match the cards.
        """
        if self._account is None:
            return None
        posts = list(zip(self._window.composer.parts(), self._window.composer.pictures(), strict=True))
        if to_send:
            posts = [post for post in posts if post[0].strip() or post[1]] or [("", ())]
        media = tuple(tuple(one.media for one in pictures) for _, pictures in posts)
        made = Submission(
            account_id=self._account.account_id,
            account_kind=self._account.kind,
            parts=tuple(text for text, _ in posts),
            media=media if any(media) else (),
            links=self.targets.links_of([text for text, _ in posts]),
            audience=self._audience,
            answers=self.answers(),
            scheduled=None if self._account.kind is AccountKind.BY_HAND else self.scheduled(),
        )
        return self.dressed(self._window.bar.marks.on(made))

    @Slot()
    def pictures_changed(self) -> None:
        """Other pictures are on screen, or other words go with them."""
        self._save()
        self._refresh_bar()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask the guard about what is on screen, once there is a word of the author's or a picture."""
        submission = None if self._window.composer.thread_of_posts.unbegun() else self.submission()
        self._check.rest() if submission is None else self._check.ask(submission, self.profile)

    @Slot()
    def post(self) -> None:
        """Send what is on screen through the gate, if it may go."""
        submission = self.submission(to_send=True)
        if submission is None or not self._reason()[0]:
            return
        bare = sum(not one.alt_text for part in submission.media for one in part)
        if bare and not self._reminded:
            sheet = NoDescriptionSheet(bare, self._window)
            sheet.post_anyway.connect(self._post_anyway)
            self._window.show_sheet(sheet)
            return
        self.send(submission)

    def send(self, submission: Submission, authorization: Authorization | None = None) -> None:
        """Write what is on screen, and hand this submission to the gate."""
        self._save()
        self._dispatch.post(submission, self.profile, authorization)

    @Slot()
    def _post_anyway(self) -> None:
        self._reminded = True
        self.post()

    @Slot(object)
    def _typed(self, parts: tuple[str, ...]) -> None:
        self._session.edit(parts)
        self._check_timer.start()
        self._save_timer.start()
        if not self._each_timer.isActive():
            self._each_timer.start()
        if self._view.state is CheckState.DONE:
            report = self._view.report
            self._view = CheckView(CheckState.LOOKING, report, self._view.parts, self._view.media)
        self._refresh_bar()

    @Slot()
    def _save(self) -> None:
        self._save_timer.stop()
        self._each_timer.stop()
        self._session.pictured = self._window.composer.thread_of_posts.pictured()
        self._session.save()

    @Slot(object)
    def _use_audience(self, audience: Audience) -> None:
        self._audience = audience
        self.ask()

    @Slot()
    def _new(self) -> None:
        self._save()
        self._session.new()

    @Slot(str)
    def _open(self, draft_id: str) -> None:
        self._save()
        self._session.open(draft_id)
        self._window.show_composer()

    @Slot(object)
    def _select(self, finding: Finding) -> None:
        self._current = finding
        self._window.composer.show_current(finding)
        self._window.panel.show_current(finding)

    @Slot()
    def _show_first(self) -> None:
        if self._view.report and self._view.report.findings:
            first = next((item for item in self._view.report.findings if item.blocks), self._view.report.findings[0])
            self._select(first)
            self._window.panel.focus_finding(first)

    @Slot(object, object)
    def _fix(self, finding: Finding, suggestion: Suggestion) -> None:
        if finding.surface in PICTURE_SURFACES:
            self.picture_fix_asked.emit(finding, suggestion)
            return
        self._window.composer.apply_suggestion(finding, suggestion)

    @Slot()
    def _fix_all(self) -> None:
        self._all.start(self._view)

    # -- whether it may go

    def _reason(self) -> tuple[bool, str, bool]:
        """Tell whether Post can be pressed, if not, why, and whether that is what was found alone."""
        thread = self._window.composer.thread_of_posts
        if thread.unbegun():
            return False, "", False
        reason = text_reason(thread.parts(), thread.measures(), begun=thread.unwritten())
        reason = reason or self.picture_reason(self._account)
        if reason:
            return False, reason, False
        if (state := self._view.state) is CheckState.CANNOT:
            return False, self._words.error(self._view.error_code).text, False
        if state is CheckState.DONE and self._view.report and self._view.report.verdict is Verdict.BLOCK:
            return False, self._words.not_ready(sum(item.blocks for item in self._view.report.findings)), True
        return state is CheckState.DONE, "", False

    def _refresh_bar(self) -> None:
        may, why, found = self._reason()
        bar, thread = self._window.bar, self._window.composer.thread_of_posts
        parts = [card for card in thread.cards if card.text().strip() or card.pictures()]
        bar.show_cost(thread.cost())
        later = self.scheduled() is not None
        bar.show_post(may, post_label(len(parts), later=later, changes=thread.aims.changes()), why)
        if why:
            told = self._view.state is CheckState.DONE and self._view.report and self._view.report.findings
            self._window.strip.show_reason(why, self.tr("Show the first") if told else "", form=found)
        else:
            self._window.strip.hide_reason()
