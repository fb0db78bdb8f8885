"""Asks for a key: what is pressed is shown, with what stands in its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.labels import Paragraph, Text

_LEAVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HELD = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})


class KeyField(QLineEdit):
    """Shows the key that is pressed in it. Tab, Enter and Esc alone stay what they are; `pressed` carries the rest."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Take a key before a shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key."""
        if event.key() in _HELD or event.key() == Qt.Key.Key_unknown:
            return
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.key() in _LEAVING and not event.modifiers() & ~shift:
            event.ignore()
            return
        combination = event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
        self.pressed.emit(QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText))


class KeySheet(Sheet):
    """`chosen` carries the key, empty for none; `usual_asked` wants the usual one back; `tried` asks about a key.

    Args:
        words: What the key does.
        key: The one it has, portable; empty for none.
        host: Lends the look.
    """

    chosen = Signal(str)
    usual_asked = Signal()
    tried = Signal(str)

    def __init__(self, words: str, key: str, host: SheetHost) -> None:
        super().__init__(host, wide=480)
        self._key = key
        self.set_head(words, self.tr("Press the new keys."))
        self.field = KeyField()
        self.field.setAccessibleName(self.tr("New key"))
        label = Text(self.tr("New key"), "label")
        label.setBuddy(self.field)
        self._about = Paragraph(host.theme, "", "label_plain", "second")
        self.body.addWidget(label)
        self.body.addWidget(self.field)
        self.body.addWidget(self._about)
        self.none = self.add_button(self.tr("No key"))
        self.usual = self.add_button(self.tr("Reset"))
        self.use = self.add_button(self.tr("Use it"), default=True)
        self.field.pressed.connect(self._pressed)
        self.none.clicked.connect(self._none)
        self.usual.clicked.connect(self._usual)
        self.use.clicked.connect(self._use)
        self.first_focus = self.field
        self._show(key)
        self.use.setEnabled(False)

    def show_about(self, sentence: str, *, allowed: bool) -> None:
        """Say what stands in the way of the key pressed last, or whom it is taken from."""
        self._about.setText(sentence)
        self._about.set_tone("second" if allowed else "block")
        self.field.setAccessibleDescription(sentence)
        self.use.setEnabled(allowed)
        say_aloud(self, f"{self.field.text()}. {sentence}")

    def _show(self, key: str) -> None:
        self.field.setText(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    @Slot(str)
    def _pressed(self, key: str) -> None:
        self._key = key
        self._show(key)
        self.tried.emit(key)

    @Slot()
    def _use(self) -> None:
        self.close_sheet()
        self.chosen.emit(self._key)

    @Slot()
    def _none(self) -> None:
        self.close_sheet()
        self.chosen.emit("")

    @Slot()
    def _usual(self) -> None:
        self.close_sheet()
        self.usual_asked.emit()
