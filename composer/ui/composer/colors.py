"""Colours over the words of a document, without touching its contents: links, hashtags, what is over the limit."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from composer.text.offsets import OffsetMap
from composer.text.span import Span
from composer.ui.composer.marks import Mark
from composer.ui.widgets.theme import Theme


class Paint(NamedTuple):
    """How one stretch looks; `span` in code points."""

    span: Span
    form: QTextCharFormat


class Look(NamedTuple):
    """The same within a line, in UTF-16 units."""

    start: int
    length: int
    form: QTextCharFormat


Looks = tuple[Look, ...]


def link_form(theme: Theme, role: str = "accent") -> QTextCharFormat:
    """Return how links, hashtags and handles look; underlined in high contrast."""
    form = QTextCharFormat()
    form.setForeground(theme.color(role))
    form.setFontUnderline(theme.contrast)
    return form


def over_form(theme: Theme) -> QTextCharFormat:
    """Return how text past the limit looks: struck, on the tint of what must change."""
    form = QTextCharFormat()
    form.setForeground(theme.color("block"))
    form.setBackground(theme.color("block_soft"))
    form.setFontStrikeOut(True)
    return form


def mark_paints(theme: Theme, marks: Iterable[Mark]) -> list[Paint]:
    """Return the colours of marked words in high contrast: semibold and coloured; elsewhere none."""
    if not theme.contrast:
        return []
    paints: list[Paint] = []
    for mark in sorted(marks, key=lambda item: item.finding.blocks):
        form = QTextCharFormat()
        form.setForeground(theme.color("block" if mark.finding.blocks else "warn"))
        form.setFontWeight(QFont.Weight.DemiBold)
        paints.append(Paint(mark.span, form))
    return paints


class Coat:
    """The colours of one document; after an edit only the lines it touched, or whose colours differ, get new ones."""

    def __init__(self) -> None:
        self._looks: list[Looks | None] = []

    def forget(self) -> None:
        """The document was written anew: no line has colours."""
        self._looks = []

    def forget_line(self, number: int) -> None:
        """An input method composes in this line, or has just done: Qt took its colours off."""
        if number < len(self._looks):
            self._looks[number] = None

    def show(self, document: QTextDocument, text: str, paints: Sequence[Paint], edit: Span | None = None) -> None:
        """Colour a document. Later paints lie over earlier ones.

        What an input method is composing keeps the look it has.

        Args:
            document: Gets the colours; its words stay as they are.
            text: The document's text.
            paints: Stretches of `text`, in code points.
            edit: The lines Qt changed since the last time, first and past the last; None where it changed none. It
                cannot be told from the texts: of two equal lines either may be the new one.
        """
        looks = _looks(text, paints)
        known = self._aligned(len(looks), edit)
        for number, (look, before) in enumerate(zip(looks, known, strict=True)):
            if look != before:
                _color_block(document, document.findBlockByNumber(number), look)
        self._looks = [*looks]

    def _aligned(self, count: int, edit: Span | None) -> list[Looks | None]:
        """Return how each line looks now; None for those that were edited."""
        if edit is None:
            return self._looks if len(self._looks) == count else [None] * count
        behind = count - edit.end
        if not 0 <= behind <= len(self._looks) - edit.start:
            return [None] * count
        tail = self._looks[len(self._looks) - behind :] if behind else []
        return [*self._looks[: edit.start], *[None] * (edit.end - edit.start), *tail]


def _looks(text: str, paints: Sequence[Paint]) -> list[Looks]:
    """Return for each line its stretches in UTF-16 units of the line."""
    places = OffsetMap(text)
    ends = itertools.accumulate(len(line) + 1 for line in text.split("\n"))
    starts = [0, *map(places.unit_at, ends)]
    starts.pop()
    lines: list[list[Look]] = [[] for _ in starts]
    for span, form in paints:
        wide = places.to_utf16(span)
        for line in range(bisect_right(starts, wide.start) - 1, bisect_left(starts, wide.end)):
            first = starts[line]
            last = starts[line + 1] - 1 if line + 1 < len(starts) else places.units
            start, end = max(wide.start, first), min(wide.end, last)
            if start < end:
                lines[line].append(Look(start - first, end - start, form))
    return [tuple(line) for line in lines]


def _color_block(document: QTextDocument, block: QTextBlock, look: Looks) -> None:
    layout = block.layout()
    begin, end = composed_in(layout)
    ranges = [part for part in layout.formats() if begin <= part.start < part.start + part.length <= end]
    for start, length, form in look:
        before, behind = min(start + length, begin) - start, start + length - max(start, begin)
        if end == begin:
            ranges.append(_range(start, length, form))
            continue
        if before > 0:
            ranges.append(_range(start, before, form))
        if behind > 0:
            ranges.append(_range(max(start, begin) + end - begin, behind, form))
    if ranges or layout.formats():
        layout.setFormats(ranges)
        document.markContentsDirty(block.position(), block.length())


def composed_in(layout: QTextLayout) -> tuple[int, int]:
    """Return where in a line what an input method composes is laid out, in UTF-16 units; twice 0 for nowhere."""
    units = len(layout.preeditAreaText().encode("utf-16-le")) // 2
    return (layout.preeditAreaPosition(), layout.preeditAreaPosition() + units) if units else (0, 0)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, form
    return part
