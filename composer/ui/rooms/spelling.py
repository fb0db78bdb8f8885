"""Between the widgets and the dictionary: dots under unknown words, what may have been meant, own words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.base.settings import BY_DESKTOP
from composer.drafts.notebook import Notebook
from composer.flow.kept import Kept
from composer.flow.runner import Runner
from composer.flow.spelling import ENGLISH, Dictionary, Misspelt, SpellLoop, of_desktop
from composer.text.span import Span
from composer.text.spelling import looked_up
from composer.ui.composer.card import PostCard
from composer.ui.composer.editor import PostEditor
from composer.ui.desktop.lanes import Lane
from composer.ui.main_window import MainWindow
from composer.ui.sheets.dictionaries import DictionaryOffers
from composer.ui.sheets.field import Field
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox

LOOK_AFTER_MS = 600


class Speller(Dictionary, Protocol):
    """A dictionary that can be ended, from any thread."""

    def close(self) -> None:
        """End it."""
        ...


class SpellingRoom(QObject):
    """Owns a lane of its own.

    Args:
        dictionary: Asked on the lane.
    """

    def __init__(self, window: MainWindow, dictionary: Speller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._dictionary = window, dictionary
        self._lane = Lane(self)
        self._loop = SpellLoop(self._lane, dictionary, self._show)
        self._kept = Kept[tuple[str, ...]]((), self._learned, self._not_kept)
        self._found = Misspelt((), ())
        self._languages: tuple[str, ...] | None = None  # of the dictionaries there are; not asked for yet
        self._offers: DictionaryOffers | None = None
        self._on = window.settings.spelling
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        thread = window.composer.thread_of_posts
        window.composer.parts_changed.connect(self._timer.start)
        thread.caret_moved.connect(self._show_held)
        thread.spelling_asked.connect(self._asked)
        window.settings_changed.connect(self.use_settings)
        window.settings_shown.connect(self._add_settings)

    def attach(self, notebook: Notebook, disk: Runner) -> None:
        """The store is open: the author's own words are known soon."""
        self._kept.attach(disk, notebook.words, notebook.keep_words)

    def close(self) -> None:
        """End the dictionary, then the lane, which may wait for it."""
        self._timer.stop()
        self._dictionary.close()
        self._lane.close()

    @Slot()
    def look(self) -> None:
        """Look at what is on screen."""
        self._on, parts = self._window.settings.spelling, self._window.composer.parts()
        if self._on and self._languages is None and any(parts):  # with the first word, not at the start
            self._find_languages()
        if self._on:
            self._loop.ask(parts)
        else:
            self._show(Misspelt((), ()))

    @Slot()
    def use_settings(self) -> None:
        """Other settings hold."""
        if self._on != self._window.settings.spelling or self._use_languages():
            self.look()

    # -- the languages

    def _find_languages(self) -> None:
        self._languages = ()
        self._loop.find_languages(self._languages_found)

    def _languages_found(self, names: tuple[str, ...]) -> None:
        self._languages = tuple(name for name in names if name != ENGLISH)
        if self._offers is not None:
            self._offers.show_languages(self._languages, self._wanted())
        if self._use_languages():
            self.look()

    def _use_languages(self) -> bool:
        """Read in the languages that are wanted; tell whether those are others than before."""
        return self._loop.use_languages(self._wanted())

    def _wanted(self) -> tuple[str, ...]:
        found, chosen = self._languages or (), self._window.settings.dictionaries
        if chosen == BY_DESKTOP:
            return of_desktop(found, QLocale.system().uiLanguages())
        return tuple(name for name in chosen.split() if name in found)

    # -- what is shown

    def _show(self, found: Misspelt) -> None:
        self._found = found if self._on else Misspelt((), ())
        thread = self._window.composer.thread_of_posts
        fits = self._found.parts == self._window.composer.parts()
        for place, card in enumerate(thread.cards):
            if fits or not self._on:
                card.show_unknown(self._shown(card, self._found.spans[place] if fits else ()))

    def _shown(self, card: PostCard, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Leave out the word that is being typed: half a word stands in no dictionary."""
        if card.bare or not card.editor.hasFocus():
            return spans
        place = card.editor.place()
        return tuple(span for span in spans if span.end != place)

    @Slot()
    def _show_held(self) -> None:
        if self._found.parts and self._found.parts == self._window.composer.parts():
            shown = zip(self._window.composer.thread_of_posts.cards, self._found.spans, strict=True)
            for editor, spans in ((card.editor, spans) for card, spans in shown if not card.bare):
                held = set(spans) - set(editor.unknown)
                if held and all(span.end != editor.place() for span in held):
                    editor.show_unknown(spans)

    # -- what may have been meant

    @Slot(object, object, object)
    def _asked(self, editor: PostEditor, span: Span, point: QPoint) -> None:
        word = span.of(editor.text())
        self._loop.suggest(word, self._language_at(editor), lambda meant: self._offer(editor, span, word, point, meant))

    def _language_at(self, editor: PostEditor) -> str:
        """Return the language a post was read in last."""
        read = zip(self._found.parts, self._found.languages, strict=False)
        return next((language for part, language in read if part == editor.text()), ENGLISH)

    def _offer(self, editor: PostEditor, span: Span, word: str, point: QPoint, meant: tuple[str, ...]) -> None:
        cards = self._window.composer.thread_of_posts.cards
        if not any(card.editor is editor for card in cards if not card.bare):
            return  # another draft is on screen, or the post is gone
        if span not in editor.unknown or span.of(editor.text()) != word:
            return  # written on meanwhile
        bare = looked_up(word)
        rest = word[len(bare) :]
        offered = (one + rest for one in meant)
        entries: list[tuple[str, object]] = [(one, self._putting(editor, span, word, one)) for one in offered]
        entries = entries or [(self.tr("No suggestion is known."), None)]
        menu = editor.menu_at(span.end, [*entries, (self.tr("Add to my words"), self._learning(bare))])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Spelling of {word}").format(word=word))
        menu.popup(point)
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def _putting(self, editor: PostEditor, span: Span, word: str, wanted: str) -> Callable[[], None]:
        def put() -> None:
            if span.of(editor.text()) == word:
                editor.change(((span, wanted),))
                self.look()

        return put

    def _learning(self, word: str) -> Callable[[], None]:
        return lambda: self.learn(word)

    # -- the author's own words

    def learn(self, word: str) -> None:
        """This word is right from now on."""
        self._change({word}, set())
        self._window.note.say(self.tr("Added to your words. Settings lists them."))

    def _change(self, new: set[str], gone: set[str]) -> None:
        self._kept.change(lambda own: tuple(sorted({*own} - gone | new)))

    def _not_kept(self, _error: Exception) -> None:
        self._window.note.say(self.tr("Your words could not be kept. They hold until Vignette closes."))

    def _learned(self) -> None:
        self._loop.use_own(self._kept.held)
        self.look()

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        box = CheckBox(self.tr("Underline words that no dictionary knows"))
        box.setChecked(self._window.settings.spelling)
        box.toggled.connect(lambda on=False: sheet.change(spelling=bool(on)))
        column.addWidget(box)
        self._field = field = Field(
            sheet.host, self.tr("Your own words"), hint=self.tr("With spaces between. Kept encrypted.")
        )
        field.edit.setText(" ".join(self._kept.held))
        column.addWidget(field)
        self._offers = offers = DictionaryOffers(self._window.theme)
        column.addWidget(offers)
        offers.chosen.connect(partial(self._choose_languages, sheet))
        if self._languages is None:
            self._find_languages()
        else:
            offers.show_languages(self._languages, self._wanted())
        sheet.closed.connect(partial(self._tell_own, set(self._kept.held)))
        sheet.closed.connect(self._settings_closed)
        sheet.add_section(self.tr("Spelling"), self.tr("English, with words of medicine."), holder)

    @staticmethod
    def _choose_languages(sheet: SettingsSheet, names: tuple[str, ...]) -> None:
        sheet.change(dictionaries=" ".join(names))

    @Slot()
    def _settings_closed(self) -> None:
        self._offers = None

    def _tell_own(self, shown: set[str]) -> None:
        """Do what was done in the field to the words it showed; others may have come meanwhile, from a file."""
        written = set(self._field.text().split())
        if written != shown:
            self._change(written - shown, shown - written)
