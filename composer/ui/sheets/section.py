"""A titled card of settings, and the field that finds one among many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.labels import ElidedText, IconLabel, Paragraph
from composer.ui.widgets.search_field import SearchField
from composer.ui.widgets.turning import Turning

_NAMES: Final = 130
"""Logical pixels at 100 % that names beside what they are about have at least."""


class Section(QWidget):
    """A title, a sentence where one helps, and a card.

    Args:
        host: Lends the look.
        content: What lies in the card; its margins are set here.
    """

    def __init__(self, host: SheetHost, title: str, sentence: str, content: QLayout) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(host.theme.space("s"))
        column.addWidget(ElidedText(title, "title"))
        if sentence:
            column.addWidget(Paragraph(host.theme, sentence, "body", "second"))
        card = QFrame()
        card.setProperty("kind", "card")
        content.setContentsMargins(16, 14, 16, 14)
        if isinstance(content, QHBoxLayout):
            inside = QVBoxLayout(card)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(Turning(content))
        else:
            card.setLayout(content)
        column.addWidget(card)

    def speaks_of(self, wanted: Iterable[str]) -> bool:
        """Tell whether all of these words, in small letters, stand somewhere in it."""
        said = " ".join(self._said()).casefold()
        return all(word in said for word in wanted)

    def _said(self) -> Iterator[str]:
        for part in self.findChildren(QWidget):
            if isinstance(part, QLabel | QAbstractButton):
                yield part.text()
            elif isinstance(part, QComboBox):
                yield from (part.itemText(place) for place in range(part.count()))
            if not isinstance(part, QLineEdit):  # what is filled in is the author's own
                yield part.accessibleName()


def below(row: QHBoxLayout, part: QWidget) -> QGridLayout:
    """Return a row that turns where it has no room, and a part below it."""
    row.setContentsMargins(0, 0, 0, 0)
    made = QGridLayout()
    made.setVerticalSpacing(8)
    made.addWidget(Turning(row), 0, 0)
    made.addWidget(part, 1, 0)
    return made


def in_rows(host: SheetHost, rows: Iterable[tuple[str, str, str]]) -> QGridLayout:
    """Return rows of two columns, a hairline between each two; in a narrow window one stands below the other.

    Args:
        host: Lends the look.
        rows: A name, what it is about, and when, which may be empty.
    """
    grid = QGridLayout()
    grid.setVerticalSpacing(10)
    for place, (left, middle, right) in enumerate(rows):
        if place:
            line = QFrame()
            line.setProperty("kind", "hairline")
            grid.addWidget(line, 2 * place - 1, 0)
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(Paragraph(host.theme, middle, "body", "second"))
        if right:
            when = QHBoxLayout()
            when.setSpacing(6)
            when.addWidget(IconLabel(host.theme, host.icons, "lock", "text_2", size=14))
            when.addWidget(Paragraph(host.theme, right, "label_plain", "hint"), 1)
            cell.addLayout(when)
        cell.addStretch(1)
        name = Paragraph(host.theme, left, "body_medium")
        name.setMinimumWidth(host.theme.px(_NAMES))  # of one width, or the rows would turn one by one
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(name, 3)
        row.addLayout(cell, 5)
        grid.addWidget(Turning(row), 2 * place, 0)
    return grid


class Finder(QWidget):
    """Shows the sections that have the words typed into it, all of them where it is empty.

    Args:
        host: Lends the look.
        sections: Gives the sections, in order, whenever it is asked; some come late.
    """

    def __init__(self, host: SheetHost, sections: Callable[[], Iterable[Section]]) -> None:
        super().__init__()
        self._sections = sections
        self.field = SearchField(host.theme, host.icons, self.tr("Find a setting"))
        self._nothing = Paragraph(host.theme, self.tr("No setting has these words."), "body", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, host.theme.space("xs"))
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        self._nothing.hide()
        self.field.textChanged.connect(self._find)
        self.field.left_down.connect(self._go_on)

    def look_for(self, words: str) -> None:
        """Show what these words are found in, as if they were typed; whoever empties the field sees all."""
        self.field.setText(words)
        self.field.selectAll()

    @Slot(str)
    def _find(self, text: str) -> None:
        wanted = text.casefold().split()
        found = 0
        for section in self._sections():
            held = section.speaks_of(wanted)
            section.setVisible(held)
            found += held
        self._nothing.setVisible(not found)
        if not found:
            say_aloud(self, self._nothing.text())

    @Slot()
    def _go_on(self) -> None:
        self.field.focusNextChild()
