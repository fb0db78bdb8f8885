"""Between the widgets and what reads the words: lints of the text on screen, and their changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from composer.drafts.notebook import Notebook
from composer.flow.lints import Asked, Found, LintLoop, of_pictures
from composer.flow.runner import Runner
from composer.flow.splitting import Splitter
from composer.flow.vocabulary import History, Learner, Offer, offers
from composer.links.lints import clean_changes, post_link_lints
from composer.outbox.cost import cost_of
from composer.outbox.item import OutboxItem
from composer.text.completion import Begun
from composer.text.entities import has_url
from composer.text.lints.lint import Change, Code, Lint
from composer.text.thread import Numbering
from composer.text.word_lists import capitals, hashtags
from composer.ui.composer.choices import Choice
from composer.ui.desktop.lanes import Lane
from composer.ui.emoji.room import EmojiRoom
from composer.ui.find.room import FindRoom
from composer.ui.main_window import MainWindow
from composer.ui.meeting.room import MeetingRoom
from composer.ui.rooms.presenter import Presenter
from composer.ui.rooms.spelling import Speller, SpellingRoom
from composer.ui.saying.dollars import dollars
from composer.ui.templates.room import TemplateRoom

LOOK_AFTER_MS = 500
"""Quiet time before words are looked at: half a tag is no tag."""


class WordsRoom(QObject):
    """Owns a lane of its own: nothing that reads long texts waits behind the guard, the disk or the net.

    Args:
        speller: Looks words up; None to underline none.
        presenter: Tells of another draft, and whether what is on screen answers somebody; None outside the program.
    """

    def __init__(
        self,
        window: MainWindow,
        parent: QObject | None = None,
        speller: Speller | None = None,
        presenter: Presenter | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._presenter = window, presenter
        self.spelling = SpellingRoom(window, speller, self) if speller is not None else None
        self._lane = Lane(self)
        self.meeting, self.templates = MeetingRoom(window, self), TemplateRoom(window, self)
        self.find = FindRoom(window, self)
        self.meeting.changed.connect(self.look)
        window.commands.asked.connect(self._asked)
        self.emoji = EmojiRoom(window, self._lane, self)
        self._lints = LintLoop(self._lane, self._known, self._show, self._more)
        self._splitter = Splitter(self._lane)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._history, self._learner, self._draft = History(), Learner(), 0
        page, panel = window.composer, window.panel
        if presenter is not None:
            presenter.draft_shown.connect(self.draft_shown)
        page.parts_changed.connect(self._timer.start)
        page.thread_of_posts.aims.changed.connect(self._timer.start)
        page.lint_fix_asked.connect(self.fix)
        page.clean_asked.connect(self.clean_links)
        page.thread_of_posts.completion.suggest = self._suggest
        page.thread_of_posts.completion.nothing_known.connect(self._nothing_known)
        page.thread_of_posts.split_wanted.connect(self._split)
        page.thread_of_posts.split_stopped.connect(self._splitter.stop)
        panel.wording.fix_asked.connect(self.fix)
        panel.wording.selected.connect(self._select)
        panel.wording.back_asked.connect(page.focus_text)

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open."""
        self.meeting.attach(notebook, disk)
        self.templates.attach(notebook, disk)
        self.emoji.attach(notebook, disk)
        if self.spelling is not None:
            self.spelling.attach(notebook, disk)

    @Slot()
    def draft_shown(self) -> None:
        """Another draft is on screen."""
        self._draft += 1
        self.meeting.draft_shown()
        self.find.look()
        self.look()
        if self.spelling is not None:
            self.spelling.look()

    @Slot(str)
    def _asked(self, name: str) -> None:
        if name == "meeting":
            self.meeting.ask()
        elif name == "templates":
            self.templates.ask()

    def _more(self, post: str) -> Iterator[Lint]:
        """Yield lints that only this floor knows of; on the lane."""
        yield from post_link_lints(post)
        yield from self.meeting.lints(post)

    def close(self) -> None:
        """End the lane."""
        self._timer.stop()
        self._splitter.stop()
        self._lane.close()
        if self.spelling is not None:
            self.spelling.close()

    @Slot()
    def look(self) -> None:
        """Look at what is on screen."""
        page = self._window.composer
        shown = self._presenter.submission() if self._presenter is not None else None
        answering = shown is not None and shown.reply_to is not None
        self._lints.ask(Asked(page.parts(), page.thread_of_posts.limits.config, answering))

    @Slot(int, object)
    def fix(self, place: int, lint: Lint) -> None:
        """Make a lint's change, one step of undo; then look again at once. Papers and pictures have their sheets."""
        if lint.picture is not None:
            self._window.composer.thread_of_posts.picture_opened.emit(place, lint.picture)
            return
        if lint.code is Code.PAPER:
            self._window.composer.show_words(place, lint)
            self._window.composer.link_asked.emit()
            return
        self._window.composer.apply_lint(place, lint)
        self.look()

    @Slot(int, object)
    def _select(self, place: int, lint: Lint) -> None:
        """Bring what a card is about into sight."""
        if lint.picture is None:
            self._window.composer.show_words(place, lint)
        else:
            self._window.composer.show_picture(place, lint.picture)

    @Slot()
    def clean_links(self) -> None:
        """Take trackers and wrappings out of all links, one step of undo a post, and say how many went."""
        parts, draft = self._window.composer.parts(), self._draft

        def cleaned(found: tuple[tuple[tuple[Change, ...], int], ...]) -> None:
            if draft == self._draft:  # nobody asked it of another one
                self._clean(parts, found)

        self._lane.submit(lambda: tuple(map(clean_changes, parts)), cleaned, lambda _: self.look())

    def _clean(self, parts: tuple[str, ...], found: tuple[tuple[tuple[Change, ...], int], ...]) -> None:
        page = self._window.composer
        if page.parts() != parts:
            self.clean_links()  # written on meanwhile: the places have moved
            return
        for editor, (changes, _) in zip(page.thread_of_posts.editors, found, strict=True):
            if changes:
                editor.change(changes)
        count = sum(gone for _, gone in found)
        words = self.tr("Trackers taken out of links: {count}. Ctrl+Z brings them back.").format(count=count)
        self._window.note.say(words if count else self.tr("No trackers were found in the links."), sign="link")
        self.look()

    def _show(self, found: Found) -> None:
        if found.parts == self._window.composer.parts():
            page = self._window.composer
            page.show_lints(found.lints)
            shown = zip(found.lints, of_pictures(page.pictures()), strict=True)
            self._window.panel.wording.show_lints(found.parts, [words + pictures for words, pictures in shown])
            self._offer(found)

    def _offer(self, found: Found) -> None:
        """Offer to put the links of a thread into one post, where that costs less."""
        after, links = found.gathered, sum(map(has_url, found.parts))
        saves = cost_of(found.parts, has_url) - cost_of(after, has_url) if after else 0
        words = self.tr("Put the links of {count} posts in one, save {sum}")
        words = words.replace("{count}", str(links)).replace("{sum}", dollars(saves))
        self._window.composer.thread_of_posts.offer_gathering(found.parts, after if saves > 0 else None, words)

    # -- splitting

    @Slot(int, str, object)
    def _split(self, place: int, text: str, numbering: Numbering) -> None:
        thread = self._window.composer.thread_of_posts
        config = thread.split_config()
        self._splitter.ask(
            text, numbering, lambda done: thread.take_split(place, text, done), thread.stop_splitting, config
        )

    def _known(self) -> Mapping[str, str]:
        """Return hashtags as their communities write them; read on the lane."""
        return capitals(_today().year)

    # -- completion

    @Slot(object)
    def learn(self, items: tuple[OutboxItem, ...]) -> None:
        """Learn the tags and handles of the author's own posts; in memory only, from the encrypted store."""
        self._lane.submit(lambda: self._learner.learn(items), self._learned, lambda _: None)

    def _learned(self, history: History) -> None:
        self._history = history

    def _suggest(self, word: Begun) -> list[Choice]:
        today = _today()
        found = offers(word, hashtags(today.year, today.month), self._history)
        return [Choice(word.sign + one.text, self._about(one), Change(word.span, one.text)) for one in found]

    def _about(self, offer: Offer) -> str:
        if not offer.used:
            return offer.about
        return self.tr("you, once") if offer.used == 1 else self.tr("you, {count} times").format(count=offer.used)

    @Slot()
    def _nothing_known(self) -> None:
        self._window.note.say(self.tr("No suggestion is known for this word."))


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()
