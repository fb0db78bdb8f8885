"""How words no dictionary knows look in a text, and the menu over one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QTextCharFormat
from PySide6.QtWidgets import QMenu

from composer.text.span import Span
from composer.ui.composer.marks import Edit
from composer.ui.widgets.theme import Theme


def spelling_form(theme: Theme) -> QTextCharFormat:
    """Return the dots below a word; its own colour stays (DESIGN, section 4.1)."""
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(theme.color("spell_line"))
    return form


def moved_spans(spans: Sequence[Span], edit: Edit) -> tuple[Span, ...]:
    """Return the words after an edit; one that was touched, also at its edge, is another word now."""
    shift = edit.added - (edit.end - edit.start)
    before = [span for span in spans if span.end < edit.start]
    behind = [Span(span.start + shift, span.end + shift) for span in spans if span.start > edit.end]
    return (*before, *behind)


def offer_first(menu: QMenu, entries: Sequence[tuple[str, object]]) -> None:
    """Put entries (words, and what the action carries) before all others of a menu; None cannot be chosen."""
    if not entries:
        return
    first = menu.actions()[0]
    for words, data in entries:
        action = QAction(words.replace("&", "&&"), menu)
        action.setData(data)
        action.setEnabled(data is not None)
        menu.insertAction(first, action)
    menu.insertSeparator(first)
