"""A text field for a post's words: plain text in and out, as high as its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from composer.text.offsets import from_utf16, to_utf16, utf16_length
from composer.text.span import Span
from composer.ui.composer import plain
from composer.ui.composer.marks import difference, fitted
from composer.ui.desktop.clipboard import not_to_be_kept
from composer.ui.widgets.theme import Theme

_SMALLER = 16 / 17
_ROOM_BELOW = 6  # a wave under the last line must not be cut
MUCH: Final = 500
"""Characters from which on something pasted may be a chart's note, and is told of."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PlainEditor(QTextEdit):
    """Holds text as code points; Tab leaves, Ctrl+Tab types a tab; what is pasted or dropped becomes plain.

    A subclass hears of edits through `edited`, before `text_changed` tells the rest of the window.
    """

    text_changed = Signal(str)
    focus_moved = Signal(bool)
    picture_pasted = Signal(object)
    files_pasted = Signal(object)
    much_pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._told = ""
        self._quiet = self._coloring = False
        self._least, self._most = 0, 0
        self._threaded = False
        self.undo_first: Callable[[], bool] = lambda: False  # undoes what was done last elsewhere, and tells whether
        # held: asked for its viewport, PySide6 spends 10 to 20 ms on finding out its class unless it knows it already
        self._pane = self.findChild(QWidget, "qt_scrollarea_viewport")
        self.setAcceptRichText(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        plain.set_line_height(self.document(), theme.line("write"))  # what is written into it takes it over
        self.document().contentsChange.connect(self._follow)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._dress)

    # -- the text

    def text(self) -> str:
        """Return the text: line feeds only, no lone surrogates."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text. Tells nobody; what could be undone is forgotten."""
        self._quiet = True
        self.setPlainText(plain.made_plain(text))
        plain.set_line_height(self.document(), self._theme.line("write"))
        self._told = self._text
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def replace(self, edits: Iterable[tuple[Span, str]]) -> None:
        """Put words in place of stretches, all as one step of undo; the caret stays with the words round it.

        Where words are removed, the blank that would be left over goes with them.

        Args:
            edits: Stretches of the present text, in code points, that do not overlap, and what comes instead.
        """
        text = self._text
        self.change(fitted(text, span, words) for span, words in edits)

    def change(self, edits: Iterable[tuple[Span, str]]) -> None:
        """Put exactly these words in place of stretches, all as one step of undo; the same `edits` as `replace`."""
        cursor = QTextCursor(self.document())
        text = self._text
        cursor.setPosition(self.textCursor().position())  # where undo puts the caret again
        cursor.beginEditBlock()
        for span, words in sorted(edits, key=lambda item: item[0], reverse=True):
            wide = to_utf16(text, span)
            cursor.setPosition(wide.start)
            cursor.setPosition(wide.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(plain.made_plain(words))
        cursor.endEditBlock()

    def rewrite(self, text: str) -> None:
        """Show another text as one step of undo. Tells nobody; the caret stays with the words round it."""
        new = plain.made_plain(text)
        edit = difference(self._text, new)
        self._quiet = True
        self.change(((Span(edit.start, edit.end), new[edit.start : edit.start + edit.added]),))
        self._told = self._text
        self._quiet = False

    def unwrite(self, text: str) -> None:
        """Go back to a text by undoing one step; where that does not lead there, show it as another. Tells nobody."""
        self._quiet = True
        self.undo()
        self._told = self._text
        self._quiet = False
        if self._text != text:
            self.set_text(text)

    def clear_undo(self) -> None:
        """Forget what could be undone."""
        self.document().clearUndoRedoStacks()

    def place(self) -> int:
        """Return the caret's place in code points."""
        return self.code_points(self.textCursor().position())

    def code_points(self, units: int) -> int:
        """Return how many code points stand before a place given in UTF-16 units."""
        text = self._text
        return from_utf16(text, Span(0, min(units, utf16_length(text)))).end

    def put_caret(self, place: int) -> None:
        """Move the caret, given in code points, without telling."""
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(self._text, Span(0, place)).end)
        self._quiet = True
        self.setTextCursor(cursor)
        self._quiet = False

    def edited(self, old: str, new: str, lines: Span) -> None:
        """Hear of an edit, inside Qt's own: colours may be set here, nothing else.

        Args:
            old: The text before.
            new: The text now.
            lines: The lines of the document that Qt changed, first and past the last.
        """

    def restored(self) -> None:
        """Hear that the document was written anew, with the same words."""

    @Slot(int, int, int)
    def _follow(self, place: int, _removed: int, added: int) -> None:
        if self._coloring:
            return
        document = self.document()
        old, new = self._text, plain.out_of(document)
        self._text = new
        last = min(place + added, document.characterCount() - 1)
        lines = Span(document.findBlock(place).blockNumber(), document.findBlock(last).blockNumber() + 1)
        self.edited(old, new, lines)  # the same words, too: a line that was written anew has lost its colours

    @Slot()
    def _tell(self) -> None:
        if self._quiet:
            return
        if plain.mend(self.document(), self._text):
            self.restored()
            return
        if self._text != self._told:
            self._told = self._text
            self.text_changed.emit(self._text)

    # -- looks

    def set_look(self, *, threaded: bool, least: int) -> None:
        """Choose the look: a thread's posts are set a little smaller; `least` height in pixels at 100 %."""
        if (threaded, least) != (self._threaded, self._least):
            self._threaded, self._least = threaded, least
            self._dress()

    def set_most(self, most: int) -> None:
        """Grow no higher than this, in pixels; beyond it the text scrolls."""
        if most != self._most:
            self._most = most
            self._grow()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(320, self.height())

    @Slot()
    def _dress(self) -> None:
        font = self._theme.font("write")
        if self._threaded:
            font.setPointSizeF(font.pointSizeF() * _SMALLER)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._grow()

    @Slot()
    def _grow(self) -> None:
        needed = round(self.document().size().height() + 0.49) + self._theme.px(_ROOM_BELOW)
        needed = max(needed, self._theme.px(self._least))
        cut = 0 < self._most < needed
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self._most if cut else needed)

    # -- typing, pasting, dropping

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type a tab with Ctrl+Tab, an ordinary line with Enter or Shift+Enter; leave Ctrl+Enter to the bar.

        Undo what was done last, here or elsewhere.

        Qt's own Enter on an empty line takes away the line's format instead of beginning another.
        """
        held = event.modifiers()
        if event.key() == Qt.Key.Key_Tab and held == Qt.KeyboardModifier.ControlModifier:
            self.insertPlainText("\t")
        elif event.key() in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in _ENTER:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif not (event.matches(QKeySequence.StandardKey.Undo) and self.undo_first()):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop words; files, and a picture without words, go to the post's pictures."""
        if files := plain.files_of(source):
            self.files_pasted.emit(files)
            return
        words = plain.words_of(source)
        if source.hasImage() and not words.strip():  # browsers put markup without words beside a picture
            self.picture_pasted.emit(source.imageData())
            return
        self.textCursor().insertText(words)
        self.ensureCursorVisible()
        if len(words) > MUCH:
            self.much_pasted.emit(plain.made_plain(words))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and pictures that are pixels; files are dropped on the window, whatever comes with them."""
        return not plain.files_of(source) and (plain.has_words(source) or source.hasImage())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text: no fonts, no colours of ours; no history of the clipboard keeps it."""
        copied = QMimeData()
        copied.setText(plain.made_plain(self.textCursor().selectedText()))
        return not_to_be_kept(copied)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card; a menu of this editor is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.focus_moved.emit(False)
