"""The drafts in the side bar, and in their place what a search found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.flow.finding import Found, Hit, Place
from composer.flow.views import DraftRow
from composer.ui.draft_list import DraftList
from composer.ui.found_rows import FoundList
from composer.ui.saying.words import Words
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.badge import NothingHere
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Text
from composer.ui.widgets.search_field import SearchField
from composer.ui.widgets.theme import Theme


class Shelf(QWidget):
    """Search field, heading, list. It looks nothing up: `search_asked` asks, `show_found` answers."""

    draft_opened = Signal(str)
    draft_deleted = Signal(str)
    search_asked = Signal(str)
    hit_opened = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, words
        self._answer: Found | None = None
        self._drafts_count = 0
        self.drafts = DraftList(theme, icons, words)
        self.found = FoundList(theme, icons, words)
        self.search = SearchField(theme, icons, self.tr("Search"))
        self.search.setAccessibleDescription(self.tr("Looks at every word of drafts, outbox and sent posts"))
        self._title = Text("", "label_strong")
        self._count = Text("", "caption", "hint")
        self._nothing = NothingHere(theme, icons, "files")
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_drafts((), "")

    # -- what it shows

    def show_drafts(self, rows: tuple[DraftRow, ...], current_id: str) -> None:
        """Show these drafts, newest first; `current_id` is on screen."""
        self.drafts.show_rows(rows, current_id)
        others = len(rows) != self._drafts_count
        self._drafts_count = len(rows)
        self._refresh()
        if others:
            self._search_again()  # one came, or went: to the trash, or out as a post

    def show_found(self, found: Found) -> None:
        """Show what a search found, if it is still what is asked for."""
        if found.query != self.search.text():
            return
        again = self._answer is not None and self._answer.query == found.query
        if self.found.hasFocus() and not found.hits:
            self._back_to_search()
        self._answer = found
        self.found.show_hits(found.hits)
        self._refresh()
        if again:
            return  # nobody asked
        told = self.tr("{count} found").format(count=len(found.hits)) if found.hits else self._nothing.words()
        say_aloud(self.search, told)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self._search_again()

    def focus_list(self) -> None:
        """Go to the list that is shown, or where there is none to the search field."""
        if self.found.isVisibleTo(self):
            self.found.go_in()
        else:
            wanted = self.drafts if self.drafts.isVisibleTo(self) else self.search
            wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self) -> None:
        answer = self._answer
        count = self._drafts_count if answer is None else len(answer.hits)
        self.drafts.setVisible(answer is None and count > 0)
        self.found.setVisible(answer is not None and count > 0)
        self._nothing.setVisible(count == 0)
        self._title.setText(self.tr("Drafts") if answer is None else self.tr("Found"))
        self._count.setText(self.locale().toString(count) if count else "")
        one, more = (self.tr("{count} draft"), self.tr("{count} drafts"))
        counted = (one if count == 1 else more) if answer is None else self.tr("{count} found")
        self._count.setAccessibleName(counted.format(count=count))
        if count == 0:
            self._say_nothing(answer)

    def _say_nothing(self, answer: Found | None) -> None:
        if answer is None:
            sentence = self.tr("A thought on the train is enough. It is kept here, locked, as you type.")
            self._nothing.show_words(self.tr("No drafts yet"), sentence)
        elif answer.error_code:
            self._nothing.show_words(self._wording.error(answer.error_code).text, "", self.tr("Show all"))
        else:
            title = self.tr("No draft and no post says “{words}”.").format(words=self.search.text().strip())
            self._nothing.show_words(title, "", self.tr("Show all"))

    # -- what the author does

    @Slot(str)
    def _search(self, text: str) -> None:
        if not text.strip():
            self._answer = None
            self._refresh()
        self.search_asked.emit(text)

    def _search_again(self) -> None:
        """What was found may be gone, or stand elsewhere by now."""
        if self._answer is not None:
            self.search_asked.emit(self.search.text())

    @Slot(object)
    def _open_hit(self, hit: Hit) -> None:
        if hit.place is Place.DRAFT:
            self.draft_opened.emit(hit.ref)
        else:
            self.hit_opened.emit(hit)

    @Slot()
    def _open_first(self) -> None:
        hit = self.found.rows.hit_at(self.found.rows.index(0)) if self._answer else None
        if hit is not None:
            self._open_hit(hit)

    @Slot(str)
    def _begin_search(self, letter: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letter)

    @Slot(str)
    def _go_on_searching(self, letter: str) -> None:
        self._begin_search(self.search.text() + letter)

    @Slot()
    def _back_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- layout

    def _connect(self) -> None:
        self.drafts.opened.connect(self.draft_opened)
        self.drafts.deleted.connect(self.draft_deleted)
        self.drafts.typed.connect(self._begin_search)
        self.found.opened.connect(self._open_hit)
        self.found.typed.connect(self._go_on_searching)
        self.found.left.connect(self._back_to_search)
        self.search.textChanged.connect(self._search)
        self.search.left_down.connect(self.focus_list)
        self.search.returnPressed.connect(self._open_first)
        self._nothing.acted.connect(self.search.clear)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addLayout(self._head)
        column.addWidget(self.drafts, 1)
        column.addWidget(self.found, 1)
        column.addWidget(self._nothing, 1)

    @Slot()
    def _dress(self) -> None:
        px = self._theme.px
        self._head.setContentsMargins(px(12), px(20), px(12), self._theme.space("xs"))
