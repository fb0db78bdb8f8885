"""Completing tags and mentions, expanding and shortening abbreviations: words under the caret, chosen by keys.

They come by themselves behind a sign and a few letters, after a pause, or when asked for (Ctrl+Space, Ctrl+E). Tab
takes the marked one; Up and Down mark another; Esc sends them away until another word is begun. Enter takes one only
after it was marked by hand or the list was asked for: otherwise it makes a line, as always.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from composer.text.completion import Begun, begun, swaps
from composer.text.lints.lint import Change
from composer.text.offsets import to_utf16
from composer.text.span import Span
from composer.ui.composer.choices import Choice, Choices
from composer.ui.composer.editor import PostEditor
from composer.ui.composer.kit import Kit
from composer.ui.widgets.aloud import say_aloud

AFTER_MS = 150
_LETTERS = {"#": 2, "@": 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Completion(QObject):
    """Watches text fields; one list for all of them, made when it is first needed.

    Args:
        kit: Lends the look.
        host: Its window carries the list.
    """

    nothing_known = Signal()

    def __init__(self, kit: Kit, host: QWidget) -> None:
        super().__init__(host)
        self._kit, self._host = kit, host
        self.suggest: Callable[[Begun], Sequence[Choice]] = lambda _: ()
        self._list: Choices | None = None
        self._editor: PostEditor | None = None
        self._by_hand = False
        self._refused: int | None = None  # where the word starts whose list was sent away
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, editor: PostEditor) -> None:
        """Complete what is typed in this field, too."""
        editor.installEventFilter(self)
        editor.text_changed.connect(self._typed)
        editor.cursorPositionChanged.connect(self._moved)
        editor.focus_moved.connect(self._left)

    def shown(self) -> tuple[Choice, ...]:
        """Return what is offered now."""
        return self._list.choices() if self._list is not None else ()

    def complete(self, editor: PostEditor) -> None:
        """Offer what completes the word at the caret, because the author asks."""
        self._editor, self._refused = editor, None
        word = begun(editor.text(), editor.place())
        self._offer(self.suggest(word) if word is not None else (), asked=True)

    def swap(self, editor: PostEditor) -> None:
        """Expand or shorten the words at the caret; where there are several meanings, offer them."""
        self._editor = editor
        found = swaps(editor.text(), editor.place())
        if len(found) == 1:
            editor.change(found)
        else:
            self._offer([Choice(change.words, "", change) for change in found], asked=True)

    def close_list(self) -> None:
        """Take the list away."""
        self._timer.stop()
        if self._list is not None:
            self._list.hide()

    # -- the list

    def _offer(self, choices: Sequence[Choice], *, asked: bool) -> None:
        editor = self._editor
        if not choices or editor is None:
            self.close_list()
            if asked:
                self.nothing_known.emit()
            return
        self._by_hand = asked
        before = self.shown()
        shown = self._made()
        shown.show_choices(choices, self._caret(editor, choices[0].change.span.start))
        if not before:
            told = self.tr("{count} suggestions: {first}. Tab takes it, Down goes on.")
            say_aloud(editor, told.format(count=len(choices), first=choices[0].words))

    def _made(self) -> Choices:
        if self._list is None:
            self._list = Choices(self._kit.theme, self._host.window())
            self._list.taken.connect(self._take)
        return self._list

    def _caret(self, editor: PostEditor, place: int) -> QRect:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(to_utf16(editor.text(), Span(0, place)).end)
        box, viewport = editor.cursorRect(cursor), editor.viewport()
        corner = viewport.mapTo(self._host.window(), QPoint(box.left(), box.top()))
        return QRect(corner, box.size())

    @Slot(object)
    def _take(self, change: Change) -> None:
        editor = self._editor
        self.close_list()
        if editor is not None and change.span.end <= len(editor.text()):
            editor.change((change,))
            self._timer.stop()

    # -- what is typed

    @Slot()
    def _typed(self) -> None:
        editor = self.sender()
        if isinstance(editor, PostEditor) and editor.hasFocus():
            self._editor = editor
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        editor = self._editor
        if editor is None or not editor.hasFocus():
            return
        word = begun(editor.text(), editor.place())
        if word is None or len(word.prefix) < _LETTERS[word.sign] or word.span.start == self._refused:
            self.close_list()
            return
        self._refused = None
        self._offer(self.suggest(word), asked=False)

    @Slot()
    def _moved(self) -> None:
        """Go away where the caret leaves the word without typing; typing looks again by itself."""
        editor = self._editor
        if not self.shown() or editor is None or self.sender() is not editor or self._timer.isActive():
            return
        spans = [choice.change.span for choice in self.shown()]
        if not any(span.start <= editor.place() <= span.end for span in spans):
            self.close_list()

    @Slot(bool)
    def _left(self, inside: bool) -> None:
        if not inside:
            self.close_list()

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the keys of the list while it is there; all others are the text's."""
        if not self.shown() or watched is not self._editor or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and Qt.Key(event.key()) == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._act(event)
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        """Act on a key; tell whether it is used up."""
        key, plain = Qt.Key(event.key()), event.modifiers() in {_NONE, Qt.KeyboardModifier.KeypadModifier}
        shown = self._made()
        current = shown.current()
        if not plain or current is None:
            return False
        if key in _STEPS:
            shown.step(_STEPS[key])
            self._by_hand = True
            marked = shown.current()
            say_aloud(shown, f"{marked.words}, {marked.about}".rstrip(", ") if marked is not None else "")
        elif key == Qt.Key.Key_Escape:
            self._refused = current.change.span.start
            self.close_list()
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self._by_hand):
            self._take(current.change)
        else:
            if key in _ENTER:
                self.close_list()
            return False
        return True


_NONE = Qt.KeyboardModifier.NoModifier
