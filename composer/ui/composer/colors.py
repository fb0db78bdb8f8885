"""Colours over the words of a document, without touching its contents: links, hashtags, what is over the limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from composer.text.offsets import to_utf16
from composer.text.span import Span
from composer.ui.composer.marks import Mark
from composer.ui.theme import Theme


class Paint(NamedTuple):
    """How one stretch looks; `span` in code points."""

    span: Span
    form: QTextCharFormat


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


def show_colors(document: QTextDocument, text: str, paints: Sequence[Paint]) -> None:
    """Colour a document. Later paints lie over earlier ones.

    A line in which an input method is composing is left alone until it has done.

    Args:
        document: Gets the colours; its words stay as they are.
        text: The document's text.
        paints: Stretches of `text`, in code points.
    """
    placed = [(to_utf16(text, paint.span), paint.form) for paint in paints]
    block = document.begin()
    while block.isValid():
        _color_block(document, block, placed)
        block = block.next()


def _color_block(document: QTextDocument, block: QTextBlock, placed: Sequence[tuple[Span, QTextCharFormat]]) -> None:
    layout, first, last = block.layout(), block.position(), block.position() + block.length() - 1
    if layout.preeditAreaText():
        return
    ranges: list[QTextLayout.FormatRange] = []
    for span, form in placed:
        start, end = max(span.start, first), min(span.end, last)
        if start < end:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start - first, end - start, form
            ranges.append(part)
    if ranges or layout.formats():
        layout.setFormats(ranges)
        document.markContentsDirty(first, block.length())
