"""A text document as plain text: what goes in, what comes out, in code points and line feeds only."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextDocumentFragment

from composer.text.offsets import utf16_length

_OUT = str.maketrans(
    {
        "\u2029": "\n",  # Qt's end of a paragraph
        "\u2028": "\n",  # Qt's soft line break
        "\ufdd0": "\n",  # Qt's begin and end of a frame
        "\ufdd1": "\n",
        "\x00": None,
        **{chr(half): None for half in range(0xD800, 0xE000)},
    }
)
_ODD = re.compile("[\x00\u2028\ufdd0\ufdd1\ud800-\udfff]")
_LISTED = re.compile(
    r"^[ \t\u00a0]*(?:[·•▪◦§\uf0b7]|(?P<number>\d{1,2}[.)]))(?:[ \u00a0]{2,}|[ \u00a0]*\t)[ \t\u00a0]*", re.M
)
"""Sign or number of a list of a word processor with the space that sets it off, which would count as characters."""
_IN = str.maketrans(
    {
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x0b": "\n",  # a soft break copied from a word processor
        "\x0c": "\n",
        "\x85": "\n",
        "\x00": None,
        "\ufffc": None,  # where a picture stood
        "\ufdd0": None,
        "\ufdd1": None,
        **{chr(half): None for half in range(0xD800, 0xE000)},
    }
)


def out_of(document: QTextDocument) -> str:
    """Return the document's text: line feeds between lines, no-break spaces kept, no NUL and no lone surrogates."""
    raw = document.toRawText().replace("\u2029", "\n")
    return raw.translate(_OUT) if _ODD.search(raw) else raw


def made_plain(text: str) -> str:
    """Return text from elsewhere as a post takes it: line feeds only, nothing that stands for an object."""
    return text.replace("\r\n", "\n").translate(_IN)


def files_of(source: QMimeData) -> tuple[str, ...]:
    """Return the paths where something pasted or dropped is files of this computer and nothing else; else none.

    Programs that show files put their paths beside them as words, which nobody means to post.
    """
    urls = source.urls()
    return tuple(url.toLocalFile() for url in urls) if all(url.isLocalFile() for url in urls) else ()


def has_words(source: QMimeData) -> bool:
    """Tell whether something pasted or dropped brings words; a file from the disk does not, not even its name."""
    return source.hasFormat("text/plain") or source.hasHtml()


def words_of(source: QMimeData) -> str:
    """Return the words of something pasted or dropped; of a web page's markup only its text."""
    plain = source.hasFormat("text/plain")
    words = made_plain(source.text() if plain else QTextDocumentFragment.fromHtml(source.html()).toPlainText())
    return _LISTED.sub(lambda found: f"{found['number'] or '•'} ", words) if source.hasHtml() else words


def set_line_height(document: QTextDocument, percent: int) -> None:
    """Give every line of the document its height, in percent of the font's own; forgets what could be undone."""
    document.setUndoRedoEnabled(False)
    form = QTextBlockFormat()
    form.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
    document.setUndoRedoEnabled(True)


def mend(document: QTextDocument, text: str) -> bool:
    """Take lone surrogates out of the document, where an input method left one, and NULs; tell whether there were any.

    NULs come from assistive technology: it says in bytes how long an insertion is, and Qt, which counts otherwise,
    fills up words beyond ASCII with them.

    Without this, places in `text` and in the document would no longer agree.
    """
    units = document.characterCount() - 1
    if units == utf16_length(text):
        return False
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
    cursor.endEditBlock()
    return True
