"""One lint: the words, what X or a reader makes of them, and the change one key away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.text.lints.lint import Lint
from composer.text.span import Span
from composer.ui.saying.words import Words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import ElidedText, IconLabel, Paragraph, quoted
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_USE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_1})
_SHOWN_WORDS = 60
_NOWHERE = Span(0, 0)


class WordingCard(QFrame):
    """Takes the focus as a whole: Enter makes the change, Up and Down walk, Esc goes back to the text.

    `fix_asked` and `selected` carry the post's place, from 0, and the lint.
    """

    fix_asked = Signal(int, object)
    selected = Signal(int, object)
    stepped = Signal(int)
    back_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wording = theme, words
        self.place = 0
        self.lint: Lint | None = None
        self._told: tuple[object, ...] = ()
        self.setProperty("kind", "finding")
        self.setProperty("focused", "false")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on its button leaves the keyboard in the text
        self._sign = IconLabel(theme, icons, "lightbulb", "accent")
        self._words = ElidedText("", "body_strong")
        self._sentence = Paragraph(theme, "", "label_plain", "second")
        self.button = push(role="fix", fit="small")
        self.button.clicked.connect(self._use)
        self._row = QHBoxLayout()
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(2)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._dress)
        self._dress()

    def show_lint(self, place: int, lint: Lint, words: str, where: str) -> None:
        """Show a lint.

        Args:
            place: Which post it stands in, from 0.
            lint: What is the matter.
            words: The post's words it is about; where they cannot be seen, `where` stands there.
            where: Which post, in words.
        """
        self.place, self.lint = place, lint
        told = (replace(lint, span=_NOWHERE), words, where)
        if told == self._told:
            return
        self._told = told
        seen = " ".join(words.split())[:_SHOWN_WORDS]
        self._words.setText(quoted(seen) if seen.isprintable() and seen else where)
        self._sentence.setText(self._wording.lint(lint))
        button = self._wording.lint_button(lint)
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(lint.acts)
        self.button.setAccessibleDescription(self._sentence.text())
        name = self.tr("Wording: {words}. {sentence}")
        self.setAccessibleName(name.format(words=self._words.text(), sentence=self._sentence.text()))
        keys = self.tr("Enter: {button}. Esc goes to the text.") if lint.acts else self.tr("Esc goes to the text.")
        self.setAccessibleDescription(keys.format(button=button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the card's keys."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.back_asked.emit()
        elif key in _USE and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._use()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame it, and show its words in the text."""
        super().focusInEvent(event)
        set_property(self, "focused", "true")
        if self.lint is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.selected.emit(self.place, self.lint)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        set_property(self, "focused", "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows its words in the text."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot()
    def _use(self) -> None:
        if self.lint is not None and self.lint.acts:
            self.fix_asked.emit(self.place, self.lint)

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        side = theme.space("m") - theme.edge(focused=True)  # edge and padding of the style sheet together
        self._column.setContentsMargins(side, side - 2, side, side)
        self._column.setSpacing(theme.px(6))
        self._row.setSpacing(theme.space("xs"))
