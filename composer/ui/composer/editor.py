"""Where a post is written: plain text only, marks under words, fixes one key away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QWidget

from composer.guard.report import Finding, Suggestion
from composer.text.offsets import from_utf16, to_utf16
from composer.text.span import Span
from composer.ui.composer import colors, plain
from composer.ui.composer.keys import asked_by
from composer.ui.composer.kit import Kit
from composer.ui.composer.mark_paint import paint_line, paint_tint, strokes
from composer.ui.composer.marks import Mark, at_caret, difference, marks_of, moved, next_after, stretch_to_replace

_SMALLER = 16 / 17
_ROOM_BELOW = 6  # a wave under the last line must not be cut
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class PostEditor(QTextEdit):
    """The text of one post. Places are given in code points of `text()`.

    `key_asked` carries the name of a key that the card or the page acts on: `next`, `previous`, `fix`, `fix_all`,
    `add`, `remove`, `up`, `down`.
    """

    text_changed = Signal(str)
    finding_touched = Signal(object)
    fix_asked = Signal(object, object)
    key_asked = Signal(str)
    focus_moved = Signal(bool)
    caret_moved = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._text = ""
        self._told = ""
        self._marks: tuple[Mark, ...] = ()
        self._current: Finding | None = None
        self._quiet = False
        self._least, self._most = 0, 0
        self._threaded = False
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
        self.document().contentsChange.connect(self._follow)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        kit.theme.changed.connect(self._dress)
        self._dress()

    # -- the text

    def text(self) -> str:
        """Return the text: line feeds only, no lone surrogates."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; it cannot be undone, and its marks are gone."""
        self._quiet = True
        self.setPlainText(plain.made_plain(text))
        self._quiet = False
        self._marks = ()
        self._told = self._text
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._color()

    def replace(self, edits: Iterable[tuple[Span, str]]) -> None:
        """Put words in place of stretches, all as one step of undo; the caret stays with the words round it.

        Args:
            edits: Stretches of the present text that do not overlap, and what comes instead.
        """
        cursor = QTextCursor(self.document())
        text = self._text
        cursor.beginEditBlock()
        for span, words in sorted(edits, key=lambda item: item[0], reverse=True):
            wide = to_utf16(text, stretch_to_replace(text, span, words))
            cursor.setPosition(wide.start)
            cursor.setPosition(wide.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(plain.made_plain(words.strip()))
        cursor.endEditBlock()

    def clear_undo(self) -> None:
        """Forget what could be undone."""
        self.document().clearUndoRedoStacks()

    # -- findings

    def show_findings(self, findings: Iterable[Finding], current: Finding | None) -> None:
        """Mark the words of these findings; those outside the text are left out."""
        self._marks = marks_of(findings, self._text)
        self._current = current
        self._color()
        self.viewport().update()

    def show_current(self, current: Finding | None) -> None:
        """Frame the words of this finding."""
        self._current = current
        self.viewport().update()

    def mark_of(self, finding: Finding) -> Mark | None:
        """Return where a finding's words stand now; None where they were typed over."""
        return next((mark for mark in self._marks if mark.finding == finding), None)

    def current_mark(self) -> Mark | None:
        """Return the mark at the caret, or else the current one."""
        touched = at_caret(self._marks, self._place())
        if touched is not None or self._current is None:
            return touched
        return self.mark_of(self._current)

    def neighbour(self, step: int, outside: bool = False) -> Mark | None:
        """Return the next (1) or previous (-1) mark from the caret; `outside` begins at the post's far end."""
        if outside:
            return next_after(self._marks, -1 if step > 0 else len(self._text) + 1, step)
        return next_after(self._marks, self._place(), step)

    def go_to(self, mark: Mark) -> None:
        """Put the caret behind a mark's words and take the focus."""
        cursor = self.textCursor()
        cursor.setPosition(to_utf16(self._text, mark.span).end)
        self._quiet = True
        self.setTextCursor(cursor)
        self._quiet = False
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        font = self._kit.theme.font("write")
        if self._threaded:
            font.setPointSizeF(font.pointSizeF() * _SMALLER)
        self.setFont(font)
        self.document().setDefaultFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._kit.theme.color("accent"))  # of the caret; words are painted
        self.setPalette(palette)
        self._color()
        self._grow()

    def _set_lines(self) -> None:
        self._quiet = True
        plain.set_line_height(self.document(), self._kit.theme.line("write"))
        self._quiet = False

    @Slot()
    def _grow(self) -> None:
        needed = round(self.document().size().height() + 0.49) + self._kit.theme.px(_ROOM_BELOW)
        needed = max(needed, self._kit.theme.px(self._least))
        cut = 0 < self._most < needed
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if cut else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self._most if cut else needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, then the text, then waves and dashes."""
        placed = [
            (mark, list(strokes(self.document(), to_utf16(self._text, mark.span)))) for mark in _worst_last(self._marks)
        ]
        theme, painter = self._kit.theme, QPainter(self.viewport())
        painter.translate(QPointF(0, -self.verticalScrollBar().value()))
        for mark, parts in placed:
            paint_tint(painter, theme, parts, blocks=mark.finding.blocks, current=mark.finding == self._current)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(QPointF(0, -self.verticalScrollBar().value()))
        for mark, parts in placed:
            paint_line(painter, theme, parts, blocks=mark.finding.blocks)
        painter.end()

    # -- typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of findings and cards; leave typing to Qt."""
        asked = asked_by(event)
        if asked:
            event.accept()
            self.key_asked.emit(asked)
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() == _CTRL:
            self.insertPlainText("\t")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _SHIFT:
            self.insertPlainText("\n")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _CTRL:
            event.ignore()  # posts; the bar listens for it
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let an input method compose; colour the line again when it has done."""
        super().inputMethodEvent(event)
        if not event.preeditString():
            self._color()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop words only."""
        self.textCursor().insertText(plain.words_of(source))
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words; no files, no pictures."""
        return plain.has_words(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text: no fonts, no colours of ours."""
        copied = QMimeData()
        copied.setText(plain.made_plain(self.textCursor().selectedText()))
        return copied

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card."""
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card; a menu of this editor is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.focus_moved.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the fixes of the word first, then cut, copy and paste."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        units = self.cursorForPosition(event.pos()).position()
        mark = at_caret(self._marks, from_utf16(self._text, Span(0, units)).end)
        if mark is not None:
            self._offer(menu, mark.finding)
        menu.popup(event.globalPos())

    def _offer(self, menu: QMenu, finding: Finding) -> None:
        first = menu.actions()[0] if menu.actions() else None
        for suggestion in finding.suggestions:
            action = QAction(self._kit.words.suggestion(suggestion).replace("&", "&&"), menu)
            action.setData((finding, suggestion))
            menu.insertAction(first, action) if first else menu.addAction(action)
        if first is not None and finding.suggestions:
            menu.insertSeparator(first)
        menu.triggered.connect(self._chosen)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, tuple):
            finding, suggestion = cast("tuple[Finding, Suggestion]", chosen)
            self.fix_asked.emit(finding, suggestion)

    # -- what changed

    @Slot()
    def _follow(self) -> None:
        new = plain.out_of(self.document())
        if new != self._text:
            self._marks = moved(self._marks, difference(self._text, new))
            self._text = new
            self._color()

    @Slot()
    def _tell(self) -> None:
        if self._quiet or plain.mend(self.document(), self._text):
            return
        if self._text != self._told:
            self._told = self._text
            self.text_changed.emit(self._text)

    @Slot()
    def _caret_moved(self) -> None:
        if self._quiet or not self.hasFocus():
            return
        self.caret_moved.emit()
        mark = at_caret(self._marks, self._place())
        if mark is not None and mark.finding != self._current:
            self.finding_touched.emit(mark.finding)

    def _place(self) -> int:
        """Return the caret's place in code points."""
        return from_utf16(self._text, Span(0, self.textCursor().position())).end

    def _color(self) -> None:
        theme, text = self._kit.theme, self._text
        paints = [colors.Paint(Span(0, len(text)), colors.text_form(theme))]
        paints += [colors.Paint(entity.span, colors.link_form(theme)) for entity in self._kit.entities(text)]
        paints += colors.mark_paints(theme, self._marks)
        over = colors.over_limit(text, self._kit.measure)
        if over is not None:
            paints.append(colors.Paint(over, colors.over_form(theme)))
        colors.show_colors(self.document(), text, paints)


def _worst_last(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks in the order of painting: of two on one word, the wave lies on top."""
    return sorted(marks, key=lambda mark: mark.finding.blocks)
