"""Between the widgets and the services for links: what stands at the caret made short or cited; settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Slot

from composer.base.errors import VignetteError
from composer.base.shortening import Shortening
from composer.flow.check import CheckLoop
from composer.flow.errands import Errands
from composer.flow.services import Links, Papers, Services
from composer.guard.author import AuthorProfile
from composer.guard.errand import Errand, for_service
from composer.guard.report import Report
from composer.guard.submission import Submission
from composer.links.at_caret import link_at, stands_at
from composer.links.clean import cleaned
from composer.links.papers import paper_in
from composer.links.registers import NCBI, register_of
from composer.links.shortener import check_link
from composer.links.shorteners import SHORTENERS
from composer.links.targets import Targets
from composer.links.wrapped import unwrapped
from composer.policy.policy import Policy
from composer.text.citation import Citation
from composer.text.span import Span
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.confirm import ConfirmSheet
from composer.ui.sheets.link import LinkSheet
from composer.ui.sheets.notice import NoticeSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.sheets.shortener import ShortenerSection


class _Meant(NamedTuple):
    """What stood at the caret when the sheet was opened, and what the sheet shows of it: without trackers."""

    place: int
    span: Span | None
    words: str
    shown: str


class LinkRoom(QObject):
    """Owns a lane of its own: a slow service holds up neither posts nor drafts.

    Args:
        check: Looks at each link before it goes anywhere.
        profile: Returns the author's own profile.

    Attributes:
        targets: Where every short link leads that was made here; the guard looks at it with each post.
    """

    def __init__(
        self,
        window: MainWindow,
        words: Words,
        check: CheckLoop,
        profile: Callable[[], AuthorProfile],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._profile = window, words, profile
        self._lane = Lane(self)
        self._errands = Errands(check, self._lane, self._confirm)
        self._rules: Callable[[], Policy] = Policy
        self._links: Links | None = None
        self._papers: Papers | None = None
        self._shortening = Shortening()
        self._sheet: LinkSheet | None = None
        self._section: ShortenerSection | None = None
        self._meant = _Meant(0, None, "", "")
        self.targets = Targets()
        window.composer.link_asked.connect(self.open)
        window.settings_shown.connect(self._add_settings)

    def attach(self, services: Services) -> None:
        """Use the opened store and its gate."""
        self._links, self._papers = services.links, services.papers
        self._rules = lambda: services.rules.known
        self._errands.attach(services)
        self._lane.submit(services.links.targets, self.targets.update, self._not_read)
        self._lane.submit(services.links.shortening, self._told, self._not_read)

    def close(self) -> None:
        """End the lane."""
        self._errands.stop()
        self._lane.close()

    # -- shortening

    @Slot()
    def open(self) -> None:
        """Show the sheet for the link or paper at the caret."""
        thread = self._window.composer.thread_of_posts
        editor = thread.active
        span = link_at(editor.text(), editor.place())
        words = span.of(editor.text()) if span else ""
        shown = cleaned(unwrapped(words) or words).link
        self._meant = _Meant(thread.editors.index(editor), span, words, shown)
        sheet = LinkSheet(shown, self._window)
        sheet.shorten_asked.connect(self._shorten)
        sheet.look_up_asked.connect(self._look_up)
        sheet.insert_asked.connect(self._put_in)
        sheet.paper_named.connect(self._recall)
        sheet.settings_asked.connect(lambda: self._window.show_settings(self.tr("Link shortener")))
        sheet.closed.connect(self._sheet_closed)
        self._sheet = sheet
        self._offer()
        self._window.show_sheet(sheet)

    @Slot(str)
    def _shorten(self, link: str) -> None:
        links = self._links
        if links is None:
            return
        try:
            check_link(link)
        except VignetteError as error:
            self._refused(error)
            return
        shown = next((item.title for item in SHORTENERS if item.name == self._shortening.service), "")
        self._start(self._shortening.service, shown, link, links.shorten, lambda short: self._shortened(link, short))

    def _shortened(self, link: str, short: str) -> None:
        self.targets.update({short: link})
        self._put_in(short)
        self._window.note.say(self.tr("The link is short now. Ctrl+Z brings the long one back."), sign="link")

    # -- papers

    @Slot(str)
    def _look_up(self, words: str) -> None:
        papers, paper = self._papers, paper_in(words)
        register = register_of(paper) if paper else None
        if papers is not None and paper is not None and register is not None:
            self._start(register.name, register.title, paper.link, papers.look_up, self._found)

    def _found(self, citation: Citation) -> None:
        """Ask on where this register does not tell of retractions; without an answer there, show what is known."""
        papers = self._papers
        if not citation.next or papers is None or self._sheet is None:
            self._show(citation)
            return
        self._errands.start(
            for_service(NCBI.name, citation.next),
            self._profile(),
            papers.look_up,
            lambda newer: self._keep_paper(citation.merged(newer)),
            lambda _: self._show(citation),
        )

    def _keep_paper(self, citation: Citation) -> None:
        papers = self._papers
        if papers is not None:
            self._lane.submit(lambda: papers.keep(citation), lambda _: None, self._not_read)
        self._show(citation)

    def _show(self, citation: Citation | None) -> None:
        if self._sheet is not None and citation is not None:
            self._sheet.show_citation(citation)

    @Slot(str)
    def _recall(self, link: str) -> None:
        """Tell what is known of a paper; it works offline."""
        papers = self._papers
        if papers is not None:
            self._lane.submit(lambda: papers.known(link), self._recalled, self._not_read)

    def _recalled(self, citation: Citation | None) -> None:
        if not self._errands.busy:
            self._show(citation)

    # -- on the way

    def _start(
        self, service: str, title: str, words: str, act: Callable[[Errand], Any], done: Callable[[Any], None]
    ) -> None:
        if self._sheet is None:
            return
        try:
            submission = for_service(service, words)
        except ValueError:
            self._refused(VignetteError("link.none"))
            return
        self._sheet.show_busy(title)
        self._errands.start(submission, self._profile(), act, done, self._refused)

    @Slot(str)
    def _put_in(self, words: str) -> None:
        """Put words in place of what stood at the caret, or at the caret if that has gone or was not meant."""
        place, span, meant, shown = self._meant
        if self._sheet is not None and self._sheet.link.text() != shown:
            meant = ""
        editors = self._window.composer.thread_of_posts.editors
        editor = editors[min(place, len(editors) - 1)]
        where = (stands_at(editor.text(), meant, span) if meant else None) or Span(editor.place(), editor.place())
        editor.change(((where, words),))
        if self._sheet is not None:
            self._sheet.close_sheet()

    def _refused(self, error: VignetteError) -> None:
        if error.code == "gate.block":
            error = VignetteError("link.blocked")
        if self._sheet is not None:
            self._sheet.show_error(self._sentence(error))

    def _confirm(self, submission: Submission, report: Report) -> None:
        words = tuple(item.span.of(submission.parts[0]) for item in report.findings if item.surface == "part")
        sheet = ConfirmSheet(report, words, self._words, self._window)
        sheet.post_button.setText(self.tr("Ask with this link"))
        sheet.answered.connect(self._answered)
        self._window.show_sheet(sheet)

    @Slot(object)
    def _answered(self, choices: tuple[str, ...] | None) -> None:
        if choices:
            self._errands.confirm(choices)
        else:
            self._errands.stop()
            self._refused(VignetteError("link.stopped"))

    @Slot()
    def _sheet_closed(self) -> None:
        self._errands.stop()
        self._sheet = None

    def _offer(self) -> None:
        service = next((item for item in SHORTENERS if item.name == self._shortening.service), None)
        if self._sheet is not None:
            address = self._shortening.address or (service.home if service else "")
            self._sheet.offer(service.title if service else "", urlsplit(address).hostname or "")

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        section = ShortenerSection(self._window, self._rules().allows_shortener)
        section.chosen.connect(self._choose)
        section.filled.connect(self._keep)
        section.forget_asked.connect(self._forget)
        self._section = section
        sheet.add_section(
            self.tr("Link shortener"),
            self.tr("X counts every link as 23 and bills it the same, so this is for your readers, not for room."),
            section,
        )
        sheet.closed.connect(section.tell)
        sheet.closed.connect(self._settings_closed)
        section.show_kept(self._shortening)

    @Slot(str)
    def _choose(self, service: str) -> None:
        links = self._links
        if links is not None:
            self._lane.submit(lambda: links.keep_shortening(links.shortening(service)), self._told, self._not_kept)

    @Slot(object, str)
    def _keep(self, wanted: Shortening, key: str) -> None:
        links = self._links
        if links is not None:
            self._lane.submit(lambda: links.keep_shortening(wanted, key), self._told, self._not_kept)

    @Slot(str)
    def _forget(self, service: str) -> None:
        links = self._links
        if links is not None:
            self._lane.submit(lambda: links.forget_key(service), self._told, self._not_kept)

    @Slot()
    def _settings_closed(self) -> None:
        self._section = None

    def _told(self, kept: Shortening) -> None:
        self._shortening = kept
        if self._section is not None:
            self._section.show_kept(kept)
        self._offer()

    def _not_kept(self, error: Exception) -> None:
        own = error if isinstance(error, VignetteError) else VignetteError("other")
        if self._section is not None:
            self._section.show_error(own.code, self._sentence(own))
        else:  # what is filled in is kept as Settings close
            self._window.show_sheet(NoticeSheet(self._words.error(own.code, own.params), self._window))

    def _not_read(self, _error: Exception) -> None:
        """Go on without: nothing is shortened, and the sheet says that no service is chosen."""

    def _sentence(self, error: VignetteError) -> str:
        return self._words.error(error.code, error.params, error.action).text
