"""Finds words in the draft on screen: all posts of the thread, marked in the text, gone through by keys, replaced."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout
from shiboken6 import isValid

from composer.text.find import Place, next_place, places_of
from composer.text.offsets import OffsetMap
from composer.text.span import Span
from composer.ui.composer.editor import PostEditor
from composer.ui.find.bar import FindBar
from composer.ui.main_window import MainWindow
from composer.ui.pages import Page
from composer.ui.widgets.aloud import say_aloud

_MOST_DRAWN = 400  # of more places only those in the post that is shown are marked: each costs some microseconds
_MOST_SELECTED = 80  # code points of a selection that may be what somebody wants to find


class FindRoom(QObject):
    """What is found is drawn as Qt's extra selections: over the words, beside the marks of the check and not of them.

    `anchor` is where the author was when the search began: more letters never lead past a nearer place.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._bar: FindBar | None = None
        self._esc: QShortcut | None = None
        self._places: tuple[Place, ...] = ()
        self._at, self._anchor = -1, (0, 0)
        window.commands.asked.connect(self._asked)
        window.composer.parts_changed.connect(self.look)
        window.theme.changed.connect(self._paint)

    @property
    def bar(self) -> FindBar | None:
        """The bar; None while it is closed or was never asked for."""
        return self._bar if self._bar is not None and self._bar.isVisibleTo(self._window) else None

    @Slot(str)
    def _asked(self, name: str) -> None:
        acts = {"find": self.ask, "replace": self.ask_replace, "find_next": self.forth, "find_previous": self.back}
        act = acts.get(name)
        if act is not None:
            act()

    # -- asking

    def ask(self, *, replacing: bool = False) -> None:
        """Show the bar; on a page without a draft, search all drafts instead."""
        window = self._window
        if window.current_page() is not Page.COMPOSER:
            window.sidebar.focus_search()
            return
        bar = self._bar or self._make()
        window.composer.middle.write()
        thread = window.composer.thread_of_posts
        words = _selected(thread.active)
        self._anchor = (thread.active_place, thread.active.place() - len(words))
        bar.show()
        if self._esc is None:
            self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), window.composer)
            self._esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._esc.activated.connect(self.close)
        bar.ask(words, replacing=replacing or (bar.more.isChecked() and bar.isVisible()))
        self.look(nearest=True)

    def ask_replace(self) -> None:
        """Show the bar with its second row."""
        self.ask(replacing=True)

    @Slot()
    def close(self) -> None:
        """Take the bar away; the place shown last is selected in the text."""
        bar = self.bar
        if bar is None:
            return
        if self._esc is not None:
            self._esc.setKey(QKeySequence())  # gone at once, not some time
            self._esc.deleteLater()
            self._esc = None
        place = self._current()
        bar.hide()
        self._places, self._at = (), -1
        self._paint()
        page = self._window.composer
        if place is not None:
            editor = page.thread_of_posts.editors[place.part]
            editor.setTextCursor(_cursor(editor, place.span))
        page.focus_text()

    # -- finding

    @Slot()
    def look(self, _parts: object = None, *, nearest: bool = False) -> None:
        """Look again: the words or the text changed. `nearest` shows the place that follows the anchor."""
        bar = self.bar
        if bar is None:
            return
        before = self._current()
        self._places = places_of(self._window.composer.parts(), bar.field.text())
        if nearest or before not in self._places:
            part, caret = self._anchor if nearest or before is None else (before.part, before.span.start)
            self._at = next_place(self._places, part, caret, 1)
        else:
            self._at = self._places.index(before)
        self._tell()
        if nearest:
            self._show()

    @Slot(str)
    def _words_changed(self, _words: str) -> None:
        self.look(nearest=True)

    def forth(self) -> None:
        """Go to the next place."""
        self._step(1)

    def back(self) -> None:
        """Go to the place before."""
        self._step(-1)

    @Slot(int)
    def _step(self, by: int) -> None:
        bar = self.bar
        if bar is None:
            self.ask()
        elif self._places:
            self._at = (self._at + by) % len(self._places)
            self._tell()
            self._show()
            say_aloud(bar, bar.count.text())

    # -- replacing

    @Slot(str)
    def _replace(self, words: str) -> None:
        """Put the words in at the place shown, one step of undo, and go to the next."""
        place = self._current()
        if place is None:
            return
        self._anchor = (place.part, place.span.start + len(words))
        self._window.composer.thread_of_posts.editors[place.part].change(((place.span, words),))
        self.look(nearest=True)

    @Slot(str)
    def _replace_all(self, words: str) -> None:
        """Put the words in everywhere, one step of undo a post; an earlier version is kept."""
        page, places = self._window.composer, self._places
        if not places:
            return
        page.changing.emit("replace")
        for number, editor in enumerate(page.thread_of_posts.editors):
            spans = [place.span for place in places if place.part == number]
            if spans:
                editor.change((span, words) for span in spans)
        self.look(nearest=True)
        told = self.tr("Replaced: {count}. Ctrl+Z brings the words back, post by post.")
        self._window.note.say(told.replace("{count}", self._window.locale().toString(len(places))), sign="replace")

    # -- showing

    def _current(self) -> Place | None:
        return self._places[self._at] if 0 <= self._at < len(self._places) else None

    def _make(self) -> FindBar:
        window = self._window
        bar = self._bar = FindBar(window.theme, window.icons)
        outer = window.composer.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(1, bar)  # between heading and text: it does not scroll
        window.composer.header.installEventFilter(self)
        self._align()
        bar.words_changed.connect(self._words_changed)
        bar.step_asked.connect(self._step)
        bar.replace_asked.connect(self._replace)
        bar.replace_all_asked.connect(self._replace_all)
        bar.close_asked.connect(self.close)
        return bar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the bar as wide as the heading above it."""
        if event.type() == QEvent.Type.ContentsRectChange:
            self._align()
        return super().eventFilter(watched, event)

    def _align(self) -> None:
        margins = self._window.composer.header.contentsMargins()
        if self._bar is not None:
            self._bar.setContentsMargins(margins.left(), 0, margins.right(), 0)

    def _tell(self) -> None:
        if self._bar is not None:
            self._bar.show_count(self._at, len(self._places))
        self._paint()

    def _show(self) -> None:
        """Bring the place into sight; the focus stays in the bar."""
        place = self._current()
        if place is not None:
            thread = self._window.composer.thread_of_posts
            thread.show_place(place.part, place.span.end)
            thread.caret_moved.emit()

    @Slot()
    def _paint(self) -> None:
        current, theme = self._current(), self._window.theme
        plain, here = QTextCharFormat(), QTextCharFormat()
        plain.setBackground(theme.color("accent_soft"))
        plain.setForeground(theme.color("on_accent_soft"))
        plain.setFontUnderline(theme.contrast)
        here.setBackground(theme.color("accent"))
        here.setForeground(theme.color("on_accent"))
        by_post = {number: list(group) for number, group in groupby(self._places, key=lambda place: place.part)}
        for number, editor in enumerate(self._window.composer.thread_of_posts.editors):
            far = current is not None and current.part != number and len(self._places) > _MOST_DRAWN
            places = [] if far else by_post.get(number, [])
            if isValid(editor) and (places or editor.extraSelections()):  # a card may be gone before its thread is
                text = OffsetMap(editor.text())
                forms = ((_cursor(editor, place.span, text), here if place == current else plain) for place in places)
                editor.setExtraSelections([_selection(cursor, form) for cursor, form in forms])


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, form
    return made


def _cursor(editor: PostEditor, span: Span, text: OffsetMap | None = None) -> QTextCursor:
    """Return a selection of a stretch given in code points."""
    wide = (text or OffsetMap(editor.text())).to_utf16(span)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(wide.start)
    cursor.setPosition(wide.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _selected(editor: PostEditor) -> str:
    """Return what is selected in a post, where that may be what somebody wants to find."""
    if QApplication.focusWidget() is not editor:
        return ""
    words = editor.textCursor().selectedText()
    return words if len(words) <= _MOST_SELECTED and "\u2029" not in words else ""
