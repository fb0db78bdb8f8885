"""Help inside the program: topics, a search over all of them, nothing from outside."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal, Slot, qVersion
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QStackedWidget, QTextBrowser, QVBoxLayout

from composer.base.paths import licence_texts, resources
from composer.base.version import VERSION
from composer.ui.desktop.tongue import ENGLISH, spoken_now
from composer.ui.sheets.beside import stand_beside
from composer.ui.sheets.licences import LicenceTexts
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.sheets.topic_list import ROW, TopicList
from composer.ui.widgets.labels import Text
from composer.ui.widgets.scrim import MARGIN
from composer.ui.widgets.search_field import SearchField

_LIST, _HIGH, _LOW = 264, 400, 140
_LINE, _ABOVE = 122, 16  # percent, pixels
_COMMENT = re.compile(r"\A<!--.*-->\n")


class Topic:
    """One page of help: its first heading, and its text in Markdown.

    Args:
        path: The page. A translated one begins with a comment that names the English page it was made from.
        note: A line above it; empty for none.
    """

    def __init__(self, path: Path, note: str = "") -> None:
        self.text = _COMMENT.sub("", path.read_text("utf-8"), count=1)
        self.title = self.text.splitlines()[0].lstrip("# ").strip()
        self.note = note

    def holds(self, words: str) -> bool:
        """Tell whether each of the words stands in it."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def topics(folder: Path | None = None) -> list[Topic]:
    """Return the pages in the order of their names, in the window's language; one it lacks in English, saying so."""
    folder, language = folder or resources() / "help", spoken_now()
    own = folder / language
    english = "" if language == ENGLISH else QCoreApplication.translate("HelpSheet", "This page is in English so far.")
    pages = sorted(folder.glob("*.md"))
    return [Topic(own / page.name) if (own / page.name).is_file() else Topic(page, english) for page in pages]


class Page(QTextBrowser):
    """Shows Markdown; loads nothing, follows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Help text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's own signature
        """Return nothing: help is words alone."""
        return None

    def show_text(self, text: str) -> None:
        """Show Markdown with room between the lines and above the headings."""
        document = self.document()
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        cursor = QTextCursor(document)
        block = document.firstBlock()
        while block.isValid():
            form = block.blockFormat()
            form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if form.headingLevel() > 1:
                form.setTopMargin(_ABOVE)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()
        for start, end in _heavy(document):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            heaviest = QTextCharFormat()
            heaviest.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(heaviest)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, words: str) -> int:
        """Select the first place where one of the words stands; return in how many places they stand."""
        places: list[QTextCursor] = []
        for word in words.split():
            cursor = self.document().find(word, QTextCursor(self.document()))
            while not cursor.isNull():
                places.append(cursor)
                cursor = self.document().find(word, cursor)
        if places:
            self.setTextCursor(min(places, key=QTextCursor.selectionStart))
            self.ensureCursorVisible()
        return len(places)


def _heavy(document: QTextDocument) -> list[tuple[int, int]]:
    """Return from where to where letters are bolder than the heaviest that are shipped: Qt would smear those."""
    found: list[tuple[int, int]] = []
    block = document.firstBlock()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            piece = part.fragment()
            if piece.charFormat().fontWeight() > QFont.Weight.DemiBold:
                found.append((piece.position(), piece.position() + piece.length()))
            part += 1
        block = block.next()
    return found


class HelpSheet(Sheet):
    """A list of topics at the side; a word in the search leaves those that hold it.

    Signals: `keys_asked` for the keys, `tour_asked` for the tour.
    """

    keys_asked = Signal()
    tour_asked = Signal()

    def __init__(self, host: SheetHost, pages: list[Topic] | None = None) -> None:
        super().__init__(host, wide=960)
        made = self.tr("Vignette {version}, with Qt {qt} and Python {python}")
        python = ".".join(map(str, sys.version_info[:3]))
        self.set_head(self.tr("Help"), made.format(version=VERSION, qt=qVersion(), python=python))
        self._pages = topics() if pages is None else pages
        self.search = SearchField(host.theme, host.icons, self.tr("Search the help"))
        self.list = TopicList(host.theme)
        self.list.setAccessibleName(self.tr("Topics"))
        self.page = Page()
        self.texts = LicenceTexts(licence_texts())
        self._nothing = Text("", "body", "second")
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.left_down.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._show)
        self.licences = self.add_button(self.tr("License texts"))
        self.licences.clicked.connect(self._show_texts)
        self.licences.hide()
        self.tour = self.add_button(self.tr("Take the tour"))
        self.tour.clicked.connect(self._ask_tour)
        keys = self.add_button(self.tr("Keys"))
        keys.clicked.connect(self._ask_keys)
        close = self.add_button(self.tr("Close"), default=True)
        close.clicked.connect(self.dismiss)
        self._search("")
        self.first_focus = self.search

    def open_last(self) -> None:
        """Show the last topic: what the program is made of and what it does not protect against."""
        self.list.setCurrentRow(self.list.count() - 1)
        self.first_focus = self.page

    def shown(self) -> list[str]:
        """Return the titles in the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    @Slot(str)
    def _search(self, words: str) -> None:
        self.list.clear()
        for page in self._pages:
            if page.holds(words):
                item = QListWidgetItem(page.title)
                item.setData(Qt.ItemDataRole.UserRole, page)
                self.list.addItem(item)
        self.list.give_room()
        self._nothing.setText("" if self.list.count() else self.tr("No topic says this."))
        self._nothing.setVisible(not self.list.count())
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.page.clear()

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < self.list.count():
            page = self.list.item(row).data(Qt.ItemDataRole.UserRole)
            self.page.document().setDefaultStyleSheet("")
            self.page.show_text(f"*{page.note}*\n\n{page.text}" if page.note else page.text)
            self.page.mark(self.search.text())
            self._right.setCurrentWidget(self.page)
            about = page is self._pages[-1]
            self.licences.setVisible(about and self.texts.place is not None)

    @Slot()
    def _show_texts(self) -> None:
        self.texts.fill()
        self._right.setCurrentWidget(self.texts)
        self.texts.setFocus()

    @Slot()
    def _ask_keys(self) -> None:
        self.close_sheet()
        self.keys_asked.emit()

    @Slot()
    def _ask_tour(self) -> None:
        self.close_sheet()
        self.tour_asked.emit()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        side.addWidget(self._nothing)
        self.page.setMinimumHeight(self._look.px(_HIGH))
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(20)
        row.addLayout(side)
        self._right = QStackedWidget()
        self._right.addWidget(self.page)
        self._right.addWidget(self.texts)
        row.addWidget(self._right, 1)
        self.body.addLayout(row)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list where there is room, else below it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        few = 3 * self._look.px(ROW) + 4
        column = (self.search, self.list)
        stand_beside(self._row, self._look, column, room=self.width(), wide=_LIST, high=few, least=few)
        self._lower()

    def _lower(self) -> None:
        """Give the page the height that the window leaves it: it scrolls by itself, and the sheet with it would not."""
        veil, px = self.parentWidget(), self._look.px
        if veil is not None:
            others = self.heightForWidth(self.width()) - self.page.minimumHeight()
            room = veil.height() - 2 * MARGIN - others
            self.page.setMinimumHeight(max(px(_LOW), min(px(_HIGH), room)))
