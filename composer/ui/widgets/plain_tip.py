"""The words of a tool tip, shown as they are: Qt reads as markup what looks like it, and no tip can be told not to."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return words as a tool tip takes them, whoever wrote them: a draft, a service, an institution."""
    if not Qt.mightBeRichText(words):
        return words  # what is escaped in it would be shown so
    return f"<qt>{html.escape(words, quote=False).replace(chr(10), '<br>')}</qt>"
