"""What was looked at, what was not, and what no program can know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.lots import Lots
from composer.ui.widgets.theme import Theme

_USUAL: Final = 4
"""Lines of what was looked at in most posts: their places are made before the first answer comes."""


class Lines(QWidget):
    """A title and lines with a sign each; hidden where there is no line."""

    def __init__(self, theme: Theme, icons: Icons, title: str, sign: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._icons, self._sign = theme, icons, sign
        self._lines: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.addWidget(Text(title, "label_strong"))
        self._rows: list[tuple[QWidget, QHBoxLayout, Paragraph]] = []
        self._expected = 0
        self._ahead = Lots(self._make_ahead, self)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_lines(())

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; those that were shown before lend their places."""
        self.setVisible(bool(lines))
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        for (holder, _, words), line in zip(self._rows, lines, strict=False):
            words.setText(line)
            holder.show()
        for holder, _, _ in self._rows[len(lines) :]:
            holder.hide()
        if len(lines) > len(self._rows):
            self._rows += [self._row(line) for line in lines[len(self._rows) :]]
            self._dress()

    def expect(self, lines: int) -> None:
        """Make places for so many lines by and by; they are seen once there are words for them."""
        self._expected = lines
        self._ahead.start()

    @Slot()
    def _make_ahead(self) -> None:
        if len(self._rows) >= self._expected:
            self._ahead.stop()
            return
        self._rows.append(self._row(""))
        self._rows[-1][0].hide()
        self._dress()

    def lines(self) -> tuple[str, ...]:
        """Return the lines."""
        return self._lines

    def _row(self, line: str) -> tuple[QWidget, QHBoxLayout, Paragraph]:
        holder = QWidget(self)  # made with its parent, or the style sheet would look at it twice
        row = QHBoxLayout(holder)
        beside = QVBoxLayout()  # the sign stands on the first line
        beside.setContentsMargins(0, 2, 0, 0)
        beside.addWidget(IconLabel(self._theme, self._icons, *self._sign, size=16))
        beside.addStretch(1)
        row.addLayout(beside)
        words = Paragraph(self._theme, line, "body", "second")
        row.addWidget(words, 1)
        self._column.addWidget(holder)
        return holder, row, words

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(4, 0, 4, 0)
        self._column.setSpacing(0)
        for _, row, _ in self._rows:
            row.setContentsMargins(0, self._theme.px(6), 0, self._theme.px(4))
            row.setSpacing(10)


class Reading(QWidget):
    """The three of them, below the verdict."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self.looked = Lines(theme, icons, self.tr("What was looked at"), ("check", "clear"))
        self.not_looked = Lines(theme, icons, self.tr("What was not looked at"), ("triangle-alert", "warn"))
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        self.limits = QWidget()
        self._limits = QVBoxLayout(self.limits)
        self._limits.setContentsMargins(4, 0, 4, 0)
        self._limits.addWidget(Text(self.tr("What no program can know"), "label_strong"))
        sentence = self.tr("Whether somebody who was there will recognize the story. The last look is yours.")
        self._limits.addWidget(Paragraph(theme, sentence, "body", "second"))
        self._column = QVBoxLayout(self)
        for part in (self.not_looked, self.looked, self._line, self.limits):
            self._column.addWidget(part)
        self.looked.expect(_USUAL)
        theme.changed.connect(self._dress)
        self._dress()

    def show_codes(self, looked: Sequence[str], not_looked: Sequence[str], limits: bool) -> None:
        """Show these lines.

        Args:
            looked: In words, each once.
            not_looked: In words, each once.
            limits: Whether to say here what no program can know.
        """
        self.looked.show_lines(looked)
        self.not_looked.show_lines(not_looked)
        self._line.setVisible(limits)
        self.limits.setVisible(limits)
        self.setVisible(bool(looked or not_looked or limits))

    @Slot()
    def _dress(self) -> None:
        self._column.setContentsMargins(0, self._theme.space("xs"), 0, 0)
        self._column.setSpacing(self._theme.space("m"))
        self._limits.setSpacing(self._theme.px(6))
